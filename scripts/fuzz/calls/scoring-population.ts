import { oseeEcosystemModel } from '@osee/scoring/models';
import { publishPopulation, tallyPopulation } from '@osee/scoring/population';
import { oseeCall2024 } from '@osee/scoring/selection';
import { type Calls, call } from '../call.ts';

const model = () => structuredClone(oseeEcosystemModel);
const [question] = oseeEcosystemModel.criteria;
const columns = () => ({
  count: 6,
  answers: { [question?.id ?? '']: Uint8Array.of(0, 1, 2, 3, 4, 255) },
  groups: { labels: ['north', 'south'], positions: Uint8Array.of(0, 0, 1, 1, 1, 0) },
});
const rows = () => [
  { group: 'north', answers: [{ criterionId: question?.id ?? '', status: 'unknown' }] },
  { answers: [] },
];
const options = () => ({ resolution: 100, minimumCell: 2, quantiles: [0.5], progressEvery: 2 });
const query = () => ({
  dialect: 'postgresql',
  table: { schema: 'survey', name: 'answers' },
  columns: { assessment: 'school', criterion: 'question', option: 'step', group: 'region' },
  evidence: { table: 'proof', columns: { assessment: 'school', criterion: 'question', collected: 'seen' } },
  asOf: '2026-06-30',
  nodes: [oseeEcosystemModel.id],
  form: 'scores',
});
const choice = () => ({
  dialect: 'clickhouse',
  applications: { table: 'applications', columns: { application: 'id', country: 'country' } },
  scores: { table: 'scores', columns: { application: 'id', criterion: 'criterion', level: 'level' } },
  gates: { table: 'gates', columns: { application: 'id', gate: 'gate', answer: 'answer' } },
  choices: { weights: {} },
});
const tally = () => tallyPopulation(oseeEcosystemModel, columns(), { resolution: 100 });

const published = () => publishPopulation(oseeEcosystemModel, tally(), { nodes: [oseeEcosystemModel.id] });

/** Sound calls of `@osee/scoring/population`. */
export const populationCalls: Calls = {
  mergeTallies: call(() => [[tally(), tally()]]),
  publishPopulation: call(() => [
    model(),
    tally(),
    { minimumCell: 3, nodes: [oseeEcosystemModel.id], quantiles: [0.5], before: [published()] },
  ]),
  scorePopulation: call(() => [model(), rows(), options()]),
  summarisePopulation: call(() => [model(), tally(), options()]),
  toSql: call(() => [model(), query()]),
  selectionToSql: call(() => [structuredClone(oseeCall2024), choice()]),
  tallyPopulation: call(() => [model(), columns(), options()]),
};
