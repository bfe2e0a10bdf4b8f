/** For a country team: five parts side by side, a profile with its reasons, a dated plan, training, and reports in French and Arabic. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { toICalendar } from '@osee/core';
import { explainCountry } from '@osee/scoring/country';
import { en } from '@osee/scoring/locales/en';
import { explainRiskProposals, starterRiskRegister } from '@osee/scoring/risk';
import { assessed } from './assess.ts';
import { given } from './given.ts';
import { outputsIn } from './reports.ts';
import { proposals } from './risks.ts';
import { tailor } from './tailor.ts';
import { train } from './train.ts';

const per100 = (value: number | null | undefined): string =>
  typeof value === 'number' ? (value * 100).toFixed(1) : 'not known';

const { useCases, development, ecosystem, risks } = assessed;

console.log('1. Use cases');
for (const { result, quadrants, selectedIds } of useCases?.lists ?? []) {
  for (const { id, x, y, quadrant } of quadrants?.placed ?? []) {
    const open = quadrants?.undecided.find((place) => place.id === id);
    console.log(
      `  ${quadrant} ${id}: importance ${per100(x)}, feasibility ${per100(y)}${open ? `, undecided between ${open.quadrants.join(' and ')}` : ''}`,
    );
  }
  console.log(`  begin with: ${selectedIds.join(', ')} (${result.model.id} ${result.model.version})`);
}

console.log('\n2. Development');
for (const { title, value, interval } of development?.result.parts ?? []) {
  console.log(`  ${title}: ${per100(value)} (${per100(interval.worst)} to ${per100(interval.best)})`);
}
console.log(
  `  the whole: ${per100(development?.result.value)}, coverage ${per100(development?.result.coverage)}`,
);

console.log('\n3. Ecosystem');
for (const { kind, title, mean, answered, answeredBy } of ecosystem?.rolledUp?.whole?.nodes ?? []) {
  if (kind === 'competency') continue;
  const who = answeredBy === 'country' ? 'answered once' : `${answered} institutions`;
  console.log(`  ${title}: ${per100(mean)} (${who})`);
}

console.log('\n4. Risks');
console.log(
  `  ${risks?.result.risks.length} of ${starterRiskRegister.risks.length} risks, because of answers such as:`,
);
const reasons = proposals.flatMap((each) => explainRiskProposals(each, { locale: en }));
for (const { text } of reasons.filter(({ id }) => id === 'proposal-proposed').slice(0, 3))
  console.log(`  - ${text}`);
for (const { id, counted } of risks?.result.risks ?? []) {
  if (counted.likelihood.isKnown) console.log(`  ${id}: ${counted.bands.join(' or ')}`);
}
console.log(
  `  nobody knows yet: ${risks?.result.risks.filter(({ counted }) => !counted.likelihood.isKnown).length}`,
);

const { proposal, plan } = tailor(assessed, given.en);
console.log('\n5. Profile');
for (const { name, decided, proposed, reasons: why, changes } of proposal.units) {
  if (!decided.selected) continue;
  const by = changes.length > 0 ? ` (proposed: ${proposed.priority})` : '';
  console.log(`  ${decided.priority}${by}: ${name}, ${per100(proposed.figure)}, ${why.length} reasons`);
}
const left = proposal.units.filter(({ decided }) => !decided.selected).map(({ name }) => name);
console.log(`  left out, as nothing selects them: ${left.join(', ') || 'nothing'}`);
console.log(`  to find out first: ${proposal.tasks.length} tasks`);

console.log(`\nPlan: ${plan.start} to ${plan.end}, ${plan.entries.length} steps`);
for (const { name, first, last } of plan.entries.slice(0, 5)) console.log(`  ${first} to ${last}: ${name}`);
console.log(`  as a calendar: ${toICalendar(plan).split('BEGIN:VEVENT').length - 1} entries`);

const training = train(proposal, ['en', 'fr']);
console.log(
  `\nTraining: ${training.steps.length} resources, nothing found for ${training.unmet.length} competencies`,
);
for (const { resource, competencyIds } of training.steps.slice(0, 3)) {
  console.log(`  ${resource.title} (${competencyIds.join(', ')})`);
}

console.log('\nWhat a reader has to know');
for (const { text, kind } of explainCountry(assessed, { locale: en })) {
  if (kind === 'caveat') console.log(`  ${text}`);
}

const folder = join(import.meta.dirname, '..', '..', 'demo-output', '04-assess-a-country');
mkdirSync(folder, { recursive: true });
const files = (['fr', 'ar'] as const).flatMap((tag) => [...outputsIn(tag).files]);
for (const [name, text] of files) writeFileSync(join(folder, name), text);
const names = files.map(([name]) => name).join(', ');
console.log(`\nWritten to ${relative(process.cwd(), folder) || '.'}: ${names}`);
