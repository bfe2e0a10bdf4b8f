import type { DocumentKind } from '../../document/document-contents.ts';
import type { OseeDocument } from '../../document/osee-document.ts';
import { wrapDocument } from '../../document/wrap-document.ts';
import { smallFramework } from '../../framework/small-framework.fixture.ts';
import { oseeCallWindow2024 } from '../../programme/content/osee-call-window-2024.ts';
import { oseeOspoTerm } from '../../programme/content/osee-ospo-term.ts';
import { oseeProgramme } from '../../programme/content/osee-programme.ts';
import { createFrameworkEditor } from '../../tailoring/editor/create-framework-editor.ts';
import type { Profile } from '../../tailoring/profile.ts';

const target = { kind: 'module', id: 'plan' } as const;

/** A profile with every operation and every field. */
const profile: Profile = {
  id: 'kenya',
  version: '1.0.0',
  title: 'Kenya',
  base: { frameworkId: 'small', version: '1.0.0' },
  requires: ['region'],
  select: [{ target, reason: 'First.' }],
  exclude: [{ target: { kind: 'topic', id: 'plan-costs' }, reason: 'Done.' }],
  add: [
    ...smallFramework.categories.map((item) => ({ kind: 'category', item, reason: 'Ours.' }) as const),
    ...smallFramework.modules.map((item) => ({ kind: 'module', item, reason: 'Ours.' }) as const),
    ...smallFramework.competencies.map((item) => ({ kind: 'competency', item, reason: 'Ours.' }) as const),
    ...smallFramework.dependencies.map((item) => ({ kind: 'dependency', item, reason: 'Ours.' }) as const),
    ...smallFramework.matrix.items.map((item) => ({ kind: 'matrix-item', item, reason: 'Ours.' }) as const),
  ],
  set: [
    { target, field: 'weight', value: 2, reason: 'More.' },
    { target, field: 'target', value: 0.5, reason: 'Half.' },
    { target, field: 'priority', value: 'high', reason: 'Soon.' },
    { target, field: 'obligation', value: 'must', reason: 'Law.' },
    { target, field: 'name', value: 'Plans', reason: 'Shorter.' },
    { target, field: 'description', value: '', reason: 'Unknown yet.' },
  ],
};

const editor = createFrameworkEditor(smallFramework);
editor.edit('Rename', (draft) => {
  draft.title = 'Ours';
});
editor.edit(
  'Change lists',
  (draft) => {
    draft.readings = [];
    draft.categories.push({ id: 'law', name: 'Law', description: '', source: 'project' });
  },
  { by: 'Amina', at: '2026-01-31T09:00:00Z' },
);
editor.undo();

/** One good document or more of each kind. */
export const sampleDocuments: { readonly [Kind in DocumentKind]: readonly OseeDocument<Kind>[] } = {
  'osee-framework': [
    wrapDocument('osee-framework', smallFramework, {
      id: 'small',
      createdBy: 'OSEE',
      createdAt: '2026-01-31T09:00:00+03:00',
    }),
  ],
  'osee-profile': [wrapDocument('osee-profile', profile, { id: 'kenya' })],
  'osee-framework-edits': [wrapDocument('osee-framework-edits', editor.save(), { id: 'edits' })],
  'osee-programme': [
    wrapDocument('osee-programme', oseeProgramme, { id: 'programme' }),
    wrapDocument('osee-programme', oseeOspoTerm, { id: 'term' }),
  ],
  'osee-call': [wrapDocument('osee-call', oseeCallWindow2024, { id: 'call' })],
};
