/** For the editor of an Arabic site: the framework in Arabic, what falls back and why, and a report from right to left. */
import { type ItemKind, localiseFramework, oseeFramework, tailorFramework } from '@osee/core';
import { ar } from '@osee/core/locales/ar';
import { fr } from '@osee/core/locales/fr';
import { renderHtml, renderMarkdown } from '@osee/scoring/report';
import { statusReport } from './status-report.ts';

const arabic = localiseFramework(oseeFramework, 'ar-MA', [ar, fr]);
console.log(`Tried: ${arabic.chain.join(', then ')}. Direction: ${arabic.direction}.`);
const ofItems = arabic.texts.filter(({ field }) => field === 'name' || field === 'description');
const found = ofItems.filter(({ locale }) => locale === 'ar').length;
console.log(`${found} of ${ofItems.length} names and descriptions are in Arabic,`);
const beside = arabic.texts.filter(({ field }) => field.startsWith('rest.'));
const english = beside.filter(({ locale }) => locale === 'en');
console.log(
  `so are ${beside.length - english.length} other texts; ${english.length} titles of works stay as printed;`,
);
console.log(`this is ${Math.round(arabic.coverage * 100)} % of the words of the framework with its pages:`);
for (const { name } of arabic.framework.modules.slice(0, 3)) console.log(`  ${name}`);

console.log('\nThe country then words one module anew, so its translation no longer fits:');
const { framework } = tailorFramework(oseeFramework, [
  {
    id: 'wording',
    version: '1.0.0',
    title: 'Wording of the country',
    base: { frameworkId: 'osee', version: '1.0.0' },
    set: [
      {
        target: { kind: 'module', id: 'strategy' },
        field: 'name',
        value: 'National strategy',
        reason: 'So it is called in law.',
      },
    ],
  },
]);
const shownOf = (outdated: 'skip' | 'show') => {
  const shown = localiseFramework(framework, ['ar-MA', 'fr'], [ar, fr], { outdated });
  const kind: ItemKind = 'module';
  const text = shown.texts.find(
    ({ item, field }) => item?.kind === kind && item.id === 'strategy' && field === 'name',
  );
  const name = shown.framework.modules.find(({ id }) => id === 'strategy')?.name;
  return `${name} (${text?.locale}, ${text?.direction}, ${text?.status})`;
};
console.log(`  by default: ${shownOf('skip')}`);
console.log(`  if asked to show it: ${shownOf('show')}`);

const report = statusReport(arabic);
const html = renderHtml(report);
console.log(`\nThe report begins: ${html.split('\n')[1]}`);
console.log(renderMarkdown(report));
