/** For whoever runs an assessment: put several opinions together, ask what is open, plan the next year, report in French. */
import { combineAssessors, nextQuestions, planImprovement, scoreMaturity } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { renderMarkdown } from '@osee/scoring/report';
import { assessments } from './answers.ts';
import { frenchModel, frenchReport } from './french-report.ts';

const points = (share: number | null | undefined): string =>
  typeof share === 'number' ? String(Math.round(share * 100)) : 'no score';

const first = combineAssessors(oseeEcosystemModel, assessments);
console.log(`Each by itself: ${first.results.map(({ root }) => points(root.score)).join(', ')} of 100`);
for (const { criterionId, outcome, values } of first.criteria) {
  if (outcome !== 'differs' && outcome !== 'single') continue;
  console.log(`  ${criterionId}: ${outcome} (${values.map((value) => value ?? '-').join(', ')})`);
}
console.log(`Nothing is averaged. Unresolved: ${first.unresolvedIds.join(', ')}`);

const combined = combineAssessors(oseeEcosystemModel, assessments, [
  { criterionId: 'licensing-selection-based-on-requirements', status: 'answered', optionId: 'established' },
]);
const { interval, coverage, score } = combined.result.root;
console.log(
  `\nAfter they have talked: ${points(score)}, between ${points(interval?.worst)} and ${points(interval?.best)}, ${points(coverage)} % answered`,
);

console.log('\nAsk next, because it narrows the range most:');
for (const { text, shrink } of nextQuestions(oseeEcosystemModel, combined.agreed, { limit: 3 })) {
  console.log(`  ${text} (by ${(shrink * 100).toFixed(1)} points at least)`);
}

const plan = planImprovement(oseeEcosystemModel, combined.agreed, { levelId: 'repeatable' }, { budget: 4 });
console.log(
  `\nTo the level "repeatable" in ${plan.phases.length} phases, ${plan.cost} steps, cheapest: ${plan.exact}`,
);
for (const [position, { items, score: after }] of plan.phases.entries()) {
  const raised = items.map(({ criterionId, toOptionId }) => `${criterionId} to ${toOptionId}`);
  console.log(`  ${position + 1}. ${raised.join(', ')}: then ${points(after)}`);
}

const agreed = scoreMaturity(frenchModel, combined.agreed);
console.log(`\n${renderMarkdown(frenchReport(agreed))}`);
