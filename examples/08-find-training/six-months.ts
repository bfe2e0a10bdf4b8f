/**
 * For the trainer of an administration: half a year of training for three roles, free of charge, in one language, in less
 * than four hours a week and 500 MB.
 */
import {
  oseeCatalogue,
  scheduleCalendar,
  scheduleCostLines,
  scheduleCsv,
  scheduleMarkdown,
  scheduleTraining,
} from '@osee/catalogue';
import { ar } from '@osee/catalogue/locales/ar';
import { fr } from '@osee/catalogue/locales/fr';
import { csvFormats, localiseFramework, oseeFramework, readCsv } from '@osee/core';
import { ar as coreAr } from '@osee/core/locales/ar';
import { fr as coreFr } from '@osee/core/locales/fr';
import { buildBudget } from '@osee/core/resourcing';
import { coverageOf } from './coverage.ts';
import { rolesIn } from './needs.ts';

for (const { tag, language, texts, core } of [
  { tag: 'fr', language: 'French', texts: fr, core: coreFr },
  { tag: 'ar', language: 'Arabic', texts: ar, core: coreAr },
] as const) {
  const { framework } = localiseFramework(oseeFramework, tag, [core]);
  const schedule = scheduleTraining(rolesIn(framework), oseeCatalogue, {
    start: '2027-01-04',
    months: 6,
    hoursPerWeek: 4,
    daysOff: [{ first: '2027-03-29', last: '2027-04-02' }, { first: '2027-05-06' }],
    languages: [tag],
    costs: ['free'],
    maximumBytes: 500_000_000,
    // Few publishers say how long their work takes; what this project estimates is named as such.
    estimates: 'count',
  });

  console.log(`\nSix months in ${language}, from ${schedule.start} to ${schedule.end}:`);
  for (const role of schedule.roles) {
    const { steps, apart, unmet, hours, bytes, method } = role;
    console.log(
      `  ${role.id}: ${steps.length} steps in ${hours.maximum} of ${hours.available} hours (${hours.estimated} by estimates), ${apart.length} of unknown length apart, ${unmet.length} needs not served, ${bytes.known} bytes and ${bytes.unknown} sizes not known, choice ${method}`,
    );
    const lines = coverageOf(role, framework, tag);
    const count = (takes: (line: (typeof lines)[number]) => boolean) => lines.filter(takes).length;
    console.log(
      `    before: ${count(({ before }) => before > 0)} of ${lines.length} competencies have something free in ${language}; after: ${count(({ after }) => after === 'in weeks')} in weeks, ${count(({ after }) => after === 'length not known')} apart`,
    );
    for (const { name, before, after } of lines) console.log(`      ${name} | ${before} | ${after}`);
  }
  const shared = schedule.classes.filter(({ roleIds }) => roleIds.length > 1);
  console.log(`  Learned together: ${shared.length} of ${schedule.classes.length} classes`);
  for (const { resourceId, roleIds, people, sessions } of shared.slice(0, 2)) {
    console.log(
      `    ${resourceId}: ${roleIds.join(', ')}, ${people} people, weeks ${sessions.map(({ week }) => week).join(', ')}`,
    );
  }

  const [first] = schedule.roles;
  if (!first) continue;
  const words = { locale: texts, framework };
  console.log(`\n${scheduleMarkdown(schedule, first.id, words).split('\n').slice(0, 18).join('\n')}`);
  const rows = readCsv(scheduleCsv(schedule, first.id, { ...words, format: csvFormats[tag] }), {
    separator: csvFormats[tag].separator,
  });
  const events = scheduleCalendar(schedule, first.id, words).split('BEGIN:VEVENT').length - 1;
  console.log(`\n  As CSV: ${rows.length - 1} rows; as iCalendar: ${events} events`);

  const lines = scheduleCostLines(schedule, { bearer: 'programme', hourCost: 900 });
  const { cash, total } = buildBudget({ currency: 'KES', years: [2027], lines });
  console.log(
    `  In the budget: cash ${cash.low} KES, with the time of those who learn up to ${total.high} KES`,
  );
}
