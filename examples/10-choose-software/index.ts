/** For whoever chooses software: real solutions, their licences in the own work, what their repositories show, and what is still to be found out. */
import { formatNumber } from '@osee/core';
import { softwareChoiceModel, softwareLicenceFacts } from '@osee/scoring/models';
import { compareTwo, criteriaOf, defineSelectionModel, evaluateApplications } from '@osee/scoring/selection';
import { solutions } from './solutions.ts';

const read = { date: '2024-08-19', use: 'distribute-beside', outbound: 'EUPL-1.2' } as const;
const licenceOf = ({ licence, record }: (typeof solutions)[number]) =>
  softwareLicenceFacts(licence, { ...read, source: record });
const asOneWork = ({ licence, record }: (typeof solutions)[number]) =>
  softwareLicenceFacts(licence, { ...read, use: 'combine', source: record });

// A first round on what a reader can check in a minute.
const count = (upper: number) => ({ kind: 'goalposts', lower: 0, upper, direction: 'maximise' }) as const;
const firstRound = defineSelectionModel({
  id: 'files-first',
  title: 'What the repositories show',
  subject: 'software',
  gates: softwareChoiceModel.gates.filter(({ id }) => id.startsWith('licence')),
  criteria: [
    { id: 'working-together', title: 'Files on working together, of 3', scale: count(3) },
    { id: 'guarding', title: 'Files and checks that guard, of 4', scale: count(4) },
  ],
});

const result = evaluateApplications(
  firstRound,
  solutions.map((solution) => {
    const { id, files, tree } = solution;
    const evidence = tree === null ? [] : [{ what: `${tree.repository} @ ${tree.commit}`, date: tree.date }];
    const score = (criterion: 'working-together' | 'guarding', value: number | null) => {
      return { criterion, value, evidence };
    };
    return {
      id,
      attributes: licenceOf(solution),
      scores: [
        score('working-together', files && files.contributing + files.conduct + files.changelog),
        score('guarding', files && files.security + files.bot + files.checks + files.sbom),
      ],
    };
  }),
);

console.log(`First round (${firstRound.status}), for a work under ${read.outbound}:`);
for (const { id, rank, unranked, score, gates, interval } of result.applicants) {
  const { name = id, licence = '' } = solutions.find((solution) => solution.id === id) ?? {};
  const points = score === null ? 'not known' : formatNumber(score * 100, 'en', { decimals: 0 });
  const range = `${interval.worst.toFixed(2)} to ${interval.best.toFixed(2)}`;
  console.log(`  ${rank ?? unranked}: ${name}, ${licence}, ${points} (possible ${range})`);
  for (const { gate, outcome } of gates) console.log(`    ${gate}: ${outcome}`);
}

// The answer hangs on the use: as one work with our own code it may be another.
for (const solution of solutions) {
  const { value = 'to be asked' } = asOneWork(solution)['licence-fits-use'] ?? {};
  console.log(`  ${solution.name} in one work with ours fits: ${value}`);
}

const { ahead, difference, criteria } = compareTwo(result, 'opencrvs', 'openspp');
console.log(`OpenCRVS beside OpenSPP: ${ahead ?? 'equal'}, ${difference?.toFixed(3) ?? 'not known'}`);
for (const { criterion, a, b } of criteria)
  console.log(`  ${criterion}: ${a?.toFixed(2)} and ${b?.toFixed(2)}`);

// The whole model says what has to be found out before anybody decides.
const second = evaluateApplications(
  softwareChoiceModel,
  solutions.map((solution) => ({ id: solution.id, attributes: licenceOf(solution) })),
  { preset: 'long-term' },
);
const preset = softwareChoiceModel.presets?.find(({ id }) => id === second.preset);
console.log(`\nSecond round, weights "${preset?.title}": ${preset?.reason}`);
const titles = new Map(criteriaOf(softwareChoiceModel).map((criterion) => [criterion.id, criterion]));
for (const { id, effective } of [...second.weights].sort((a, b) => b.effective - a.effective).slice(0, 4)) {
  const { title, evidence } = titles.get(id) ?? {};
  console.log(
    `  ${title} (${formatNumber(effective * 100, 'en', { decimals: 0 })} %): ${evidence?.join('; ')}`,
  );
}
console.log(`Ranked so far: ${second.applicants.filter(({ rank }) => rank !== null).length}`);
