/** For an analyst: a composite index of one's own, the arithmetic beside the geometric mean, and how firm the order is. */
import {
  type Application,
  assessRobustness,
  checkSelectionModel,
  evaluateApplications,
} from '@osee/scoring/selection';
import { accessIndex } from './index-model.ts';
import { table } from './table.ts';

// The regions lie in one country, so the model lets each of them stand for itself.
const regions: readonly Application[] = table.map(({ id, values }) => ({
  id,
  country: 'KEN',
  scores: Object.entries(values).map(([criterion, value]) => ({ criterion, value })),
}));
console.log(`Faults of the model: ${checkSelectionModel(accessIndex).length}`);

const evaluate = (aggregation: 'arithmetic' | 'geometric') =>
  evaluateApplications(accessIndex, regions, { policies: { aggregation } });
const percent = (share: number): string => (share * 100).toFixed(1);

for (const aggregation of ['arithmetic', 'geometric'] as const) {
  console.log(`\n${aggregation} mean`);
  for (const { id, rank, score, interval, coverage } of evaluate(aggregation).applicants) {
    const range =
      coverage < 1 ? `, ${percent(interval.worst)} to ${percent(interval.best)} with the gap` : '';
    console.log(`  ${rank}. ${id}: ${score === null ? 'no score' : percent(score)}${range}`);
  }
}
console.log('\nA mean lets a high value make up for a low one; the geometric mean much less.');

const robustness = assessRobustness(accessIndex, evaluate('arithmetic'), { seed: 1, draws: 5000 });
console.log(`\nOver ${robustness.draws} weightings (seed ${robustness.seed}):`);
for (const { id, acceptability, rankInterval } of robustness.applicants) {
  console.log(
    `  ${id} leads in ${percent(acceptability[0] ?? 0)} %, rank ${rankInterval.best} to ${rankInterval.worst}`,
  );
}
const leaders = (runs: typeof robustness.methods | typeof robustness.leaveOneOut): string =>
  runs.map(({ id, leader }) => `${id}: ${leader}`).join(', ');
console.log(`Leader without one criterion: ${leaders(robustness.leaveOneOut)}`);
console.log(`Leader by another method: ${leaders(robustness.methods)}`);
console.log(`Too close to call: ${robustness.tooCloseToCall.leader}`);
