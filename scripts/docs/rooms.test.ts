import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { entriesOf, packageFolder, packageNames, root } from '../workspace.ts';

/** What the head of an entry says of it. */
interface Room {
  readonly specifier: string;
  readonly purpose: string | undefined;
  /** From `docs`. */
  readonly guide: string | undefined;
  /** Names that the head praises and the entry lacks. */
  readonly missing: readonly string[];
}

const rooms: Room[] = packageNames.flatMap((name) =>
  entriesOf(name).map(({ specifier, source }) => {
    const text = readFileSync(join(packageFolder(name), source), 'utf8');
    const [head = '', comment = ''] = /^\/\*\*([\s\S]*?)@packageDocumentation\n \*\//.exec(text) ?? [];
    const lines = comment.replaceAll(/^ \* ?/gm, '').trim();
    const names = [...lines.matchAll(/^- `(\w+)`:/gm)].map(([, found = '']) => found);
    return {
      specifier,
      purpose: lines.split('\n\n')[0]?.replaceAll('\n', ' '),
      guide: /^Guide: `docs\/(.*)`$/m.exec(lines)?.[1],
      missing: names.filter((each) => !new RegExp(`\\b${each}\\b`).test(text.slice(head.length))),
    };
  }),
);

it('every entry says what it is for, and names only what it exports', () => {
  const wrong = rooms.filter(
    ({ purpose, guide, missing }) =>
      !purpose || !guide || !existsSync(join(root, 'docs', guide)) || missing.length > 0,
  );
  expect(wrong).toEqual([]);
});

it('docs/rooms.md says the same of every entry', () => {
  const page = readFileSync(join(root, 'docs/rooms.md'), 'utf8');
  const rows = [...page.matchAll(/^\| `(@osee\/[^`]*)` \| (.*) \| \[.*\]\((.*)\) \|$/gm)];
  const sorted = (lines: readonly (string | undefined)[][]) => lines.map((line) => line.join(' | ')).sort();
  expect(sorted(rows.map(([, specifier, purpose, guide]) => [specifier, purpose, guide]))).toEqual(
    sorted(rooms.map(({ specifier, purpose, guide }) => [specifier, purpose, guide])),
  );
});
