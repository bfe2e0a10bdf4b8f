/** For the secretariat of a call: a call of 2027 from its template to the letters, and what an auditor does with it. */
import { callReminders, callStatus, csvFormats, toICalendar } from '@osee/core';
import { countries, countryName } from '@osee/core/geography';
import { countryNames } from '@osee/core/geography/names/es';
import { en } from '@osee/scoring/locales/en';
import { es } from '@osee/scoring/locales/es';
import { fr } from '@osee/scoring/locales/fr';
import {
  calibrateAssessors,
  countryFactsOf,
  createCall,
  createSelectionRecipe,
  evaluateApplications,
  intakeSchema,
  joinRounds,
  oseeCall2024,
  panelFigures,
  readApplications,
  readScoreSheets,
  recordDecision,
  replay,
  writeLetters,
  writeScoreSheet,
} from '@osee/scoring/selection';
import { checked, forms } from './applications.ts';
import { fillSheet } from './fill-sheet.ts';

// 1. The call, and what it still has to decide.
const window = { opens: '2027-02-01', closes: '2027-03-31', timeZone: 'Europe/Zurich' };
const open = createCall(oseeCall2024, window).issues.filter(({ severity }) => severity === 'warning');
console.log(`Still to be decided: ${open.map(({ code }) => code).join(', ')}`);
const call = createCall(oseeCall2024, {
  ...window,
  fiscalYear: 'FY2027',
  positions: { 'dpg-or-service': 'at least one digital public service' },
  adopted: { by: 'project board', date: '2026-12-15' },
  assessors: 2,
  decidedBy: 'project board',
  contact: 'call@example.org',
  objection: { days: 30, to: 'appeals@example.org', grounds: 'procedure' },
  latePolicy: { graceDays: 0, reason: 'Everybody has two months.' },
  plan: { dates: { webinar: '2027-02-15', questions: '2027-03-10', answers: '2027-03-17' } },
});
console.log(`${call.model.id} is ready: ${call.ready}`);
const [reminder] = callReminders(call.plan, { closing: [14] });
console.log(`${reminder?.day}: ${reminder?.text}`);
console.log(
  `Alarms in the calendar: ${toICalendar(call.plan, { reminders: { closing: [14] } }).match(/VALARM/gu)?.length}`,
);
console.log(`One minute to midnight in Zurich: ${callStatus(call.window, '2027-03-31T21:59:00Z').status}`);

// 2. The form, and what came in.
console.log(
  `\nThe form in French: ${Object.keys(intakeSchema(call.model, { locale: fr }).properties).length} fields`,
);
const { applications: received, issues } = readApplications(forms, call.model);
console.log(`Received: ${received.map(({ id }) => id).join(', ')}; mistakes: ${issues.length}`);
const applications = received.map(checked);

// 3. Score sheets: one per assessor, without the applications of a conflict.
const conflicts = [
  {
    assessor: 'assessor-2',
    application: 'senegal',
    reason: 'Worked for the host until 2026.',
    date: '2027-04-12',
  },
];
const assessors = ['assessor-1', 'assessor-2', 'assessor-3'];
const levels = {
  senegal: ['strong', 'established'],
  peru: ['established', 'established', 'strong'],
  mongolia: ['established', 'partial'],
};
const toScore = applications.filter(({ id }) => id !== 'rwanda');
const sheetFor = (assessor: string, more = {}): string =>
  writeScoreSheet(call.model, toScore, { assessor, locale: fr, format: csvFormats.fr, conflicts, ...more });
const first = readScoreSheets(
  assessors.map((assessor) => ({ name: `${assessor}.csv`, text: fillSheet(sheetFor(assessor), levels) })),
  call.model,
  { applications: toScore, assessors, reasons: 'extremes' },
);
console.log(`\nFirst round: ${first.counts.map(({ sheet, given }) => `${sheet} ${given}`).join(', ')}`);

// 4. A second round: one score revised with its reason, one conflict found late.
const again = readScoreSheets(
  ['assessor-1', 'assessor-3'].map((assessor) => ({
    name: `${assessor}-2.csv`,
    text: fillSheet(
      sheetFor(assessor, { round: 2, scores: first.scores }),
      {},
      {
        ...(assessor === 'assessor-1'
          ? { 'mongolia local-ecosystem': { score: 'strong', reason: 'The list of firms came.' } }
          : { 'peru local-ecosystem': { conflict: 'A cousin works at the host.' } }),
      },
    ),
  })),
  call.model,
  { applications: toScore, assessors },
);
const rounds = [
  { round: 1, kind: 'individual', date: '2027-05-10', scores: first.scores },
  { round: 2, kind: 'panel', date: '2027-05-20', scores: again.scores },
] as const;
const joined = joinRounds(applications, rounds);
for (const { application, criterion, from, to, reason } of joined.revisions) {
  console.log(
    `Revised: ${application}, ${criterion}: ${from.value} to ${to.conflict ? 'not counted' : to.value}. ${reason}`,
  );
}
const figures = panelFigures(call.model, joined.applications, { farApart: { between: 0.5 } });
const far = figures.flatMap(({ application, criteria }) =>
  criteria.filter(({ state }) => state === 'meeting').map(({ criterion }) => `${application}, ${criterion}`),
);
console.log(`Too far apart: ${far.join('; ') || 'none'}`);
console.log(`Assessors compared: ${calibrateAssessors(call.model, joined.applications).length}`);

// 5. The figures propose, the board decides otherwise, and says why.
const facts = countryFactsOf(countries);
const options = { asOf: '2027-05-25' };
const result = evaluateApplications(call.model, joined.applications, { facts, ...options });
for (const { id, eligibility, standing, rank, score } of result.applicants) {
  const points =
    rank === null
      ? standing === 'active'
        ? eligibility
        : standing
      : `${Math.round((score ?? 0) * 1000) / 10} of 100`;
  console.log(`${rank ?? '–'}. ${id}: ${points}`);
}
console.log(`Proposed: ${result.portfolio?.selected?.ids.join(' and ')}`);
const decision = {
  chosen: ['mongolia', 'senegal'],
  reserve: ['peru'],
  by: 'project board',
  date: '2027-06-01',
  reasons: ['No office of the programme stands in Asia and the Pacific yet.'],
};
const record = recordDecision(result, decision);
const cost = Math.round((record.departure?.cost ?? 0) * 1000) / 10;
console.log(`Decided: ${record.chosen.join(' and ')}; the departure costs ${cost} points`);

// 6. An auditor replays it, and finds what somebody changed afterwards.
const inputs = { model: call.model, applications: joined.applications, facts };
const recipe = JSON.stringify(createSelectionRecipe(inputs, options, null, decision));
console.log(`\nReplayed: ${replay(JSON.parse(recipe), inputs).same}`);
const forged = JSON.parse(recipe);
forged.decision.departure = null;
forged.policies.assessors = 'mean';
console.log(
  `Forged: ${replay(forged, inputs)
    .issues.map(({ path }) => path.join('.'))
    .join(', ')}`,
);

// 7. Letters in Spanish, and reports.
const names = Object.fromEntries(
  joined.applications.map(({ id, country = '' }) => [id, countryName(country, 'es', countryNames).text]),
);
const letters = writeLetters(result, { locale: es, call, decision: record, names, date: '2027-06-03' });
for (const { to, kind } of letters) console.log(`Letter to ${to}: ${kind}`);
const toPeru = letters.find(({ to }) => to === 'peru')?.markdown ?? '';
console.log(
  toPeru
    .split('\n')
    .filter((line) => /lista de reserva|se aparta|a más tardar el/u.test(line))
    .join('\n'),
);
console.log(
  `Names of assessors in letters: ${letters.filter(({ html }) => /assessor-\d/u.test(html)).length}`,
);
const [auditor] = writeLetters(result, {
  locale: en,
  call,
  decision: record,
  audience: 'auditor',
  assessors: 'named',
  recipe: JSON.parse(recipe),
  revisions: joined.revisions,
});
console.log(
  `The auditor reads of the conflict: ${auditor?.markdown.includes('A cousin works at the host.')}`,
);
