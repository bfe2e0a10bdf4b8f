/** For a curriculum officer: narrow the framework to one country, see a conflict of profiles, edit by hand and undo. */
import { checkFramework, createFrameworkEditor, OseeError, oseeFramework, tailorFramework } from '@osee/core';
import { country, ministry, region } from './profiles.ts';

const tailored = tailorFramework(oseeFramework, [region, country]);
const { framework } = tailored;
console.log(`${framework.modules.length} of ${oseeFramework.modules.length} modules stay:`);
for (const { name, id } of framework.modules) {
  console.log(`  ${name}: ${framework.topics.filter(({ moduleId }) => moduleId === id).length} topics`);
}
const left = tailored.removed.find(({ target }) => target.id === 'community-management');
console.log(`Left out by ${left?.by.map(({ profileId, reason }) => `${profileId}: ${reason}`).join(' ')}`);
const swapped = tailorFramework(oseeFramework, [country, region]);
console.log(`Other order, same result: ${swapped.digest === tailored.digest}`);

console.log('\nA third profile sets the weight that the region has set:');
try {
  tailorFramework(oseeFramework, [region, country, ministry]);
} catch (error) {
  if (!(error instanceof OseeError)) throw error;
  console.log(`  ${error.code}: ${error.message}`);
}

console.log('\nThe last touches are made by hand:');
const editor = createFrameworkEditor(framework);
const author = { by: 'Curriculum office', at: '2026-11-23T10:00:00Z' };
editor.edit(
  'Give the framework our title',
  (draft) => {
    draft.title = 'Open source for our island';
  },
  author,
);
editor.edit(
  'Drop the last topic',
  (draft) => {
    draft.topics.pop();
  },
  author,
);
editor.undo();
for (const { label, by, patch } of editor.changes) {
  console.log(`  ${label} (${by}): ${JSON.stringify(patch)}`);
}
console.log(
  `  undone and kept for redo: ${editor
    .save()
    .undone.map(({ label }) => label)
    .join()}`,
);
const faults = checkFramework(editor.framework).filter(({ severity }) => severity === 'error');
console.log(`The result is a sound framework: ${faults.length === 0}`);
