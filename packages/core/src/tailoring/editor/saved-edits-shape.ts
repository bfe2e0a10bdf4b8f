import { shape } from '../../input/shape.ts';
import type { Shape } from '../../input/shape-walk.ts';

const { text, filledText, list, exact, words, byWord, anything } = shape;

const writing = (op: string): Shape => exact({ op: words([op]), path: text, value: anything });

const changeShape = exact(
  {
    label: filledText,
    patch: list(
      byWord('op', {
        add: writing('add'),
        replace: writing('replace'),
        remove: exact({ op: words(['remove']), path: text }),
      }),
    ),
  },
  { by: text, at: text },
);

/** Edits as an editor saves them. The schema of the document says the same. */
export const savedEditsShape: Shape = exact(
  {
    kind: words(['osee-framework-edits']),
    schemaVersion: words(['1.0.0']),
    base: exact({ frameworkId: text, version: text, digest: text }),
    changes: list(changeShape),
    undone: list(changeShape),
  },
  { digest: text },
  'edits as an editor saved them',
);

/** What an editor is made with. */
export const editorOptionsShape: Shape = shape.options({ saved: anything, onChange: shape.callable });

/** Who made an edit. */
export const editAuthorShape: Shape = shape.options({ by: text, at: text });
