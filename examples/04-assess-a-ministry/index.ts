/** For whoever runs an assessment: put several opinions together, ask what is open, plan the next year, report in French. */
import { localiseFramework, oseeFramework } from '@osee/core';
import { fr } from '@osee/core/locales/fr';
import {
  analyseGaps,
  combineAssessors,
  maturityFrench,
  nextQuestions,
  planImprovement,
} from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { maturityReport, renderMarkdown, reportFrench } from '@osee/scoring/report';
import { assessments } from './answers.ts';

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
  { criterionId: 'licence-choice', status: 'answered', optionId: 'established' },
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

const french = localiseFramework(oseeFramework, 'fr', [fr]).framework;
const report = maturityReport({
  result: combined.result,
  gaps: analyseGaps(combined.result, { value: 0.5 }).slice(0, 5),
  sentences: maturityFrench,
  labels: reportFrench,
  names: Object.fromEntries(
    [...french.competencies, ...french.technicalDomains].map(({ id, name }) => [id, name]),
  ),
});
console.log(`\n${renderMarkdown(report)}`);
