import { type CompetencyGap, expectShape, type Issue } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';
import { resourcesShape } from '../resource/catalogue-shape.ts';
import { chooseSteps } from './choose-steps.ts';
import { openGaps } from './open-gaps.ts';
import { relationOf } from './part-and-whole.ts';
import { servingIndex } from './serving-index.ts';
import { checkConstraints, exclusionsOf, maximumSteps } from './training-limits.ts';
import { trainingRules } from './training-order.ts';
import type { TrainingConstraints, TrainingIssueCode, TrainingPlan } from './training-plan.ts';
import { unmetGaps } from './unmet-gaps.ts';

/**
 * Chooses resources for competency gaps, one after the other: each time the one that serves most of what is still
 * open, by the rules that the plan names. A gap is served in the earliest language that has something for it, and a
 * plan never holds a work and a part of it. What cannot be served is named with the reason; learning time that is not
 * on record stays unknown, is listed apart, and never counts as fitting into a limit of hours.
 *
 * @param gaps - one gap for each competency or technical domain, as `analyseGaps` of `@osee/scoring` gives them
 * @param catalogue - where to choose from
 * @param constraints - languages, costs, types, hours, number of resources
 * @returns steps in order, unmet gaps, and the time
 * @throws `OseeError` with code `bad-gap` for a gap outside 0 to 1 or a weight below 0, `duplicate-gap`,
 * `bad-constraint`, `unknown-option` for a constraint that there is not, `wrong-type`, `wrong-value`
 * @category training plans
 * @see greedy algorithm for weighted maximum coverage, Nemhauser, Wolsey and Fisher (1978)
 * @example
 * ```ts
 * import { oseeCatalogue, planTraining } from '@osee/catalogue';
 *
 * const need = { current: 0.2, target: 0.8, gap: 0.6, coverage: 1 };
 * const gaps = [
 *   { ...need, competencyId: 'strategic-funding', weight: 1 },
 *   { ...need, competencyId: 'adoption-of-tools', weight: 2 },
 * ];
 * const plan = planTraining(gaps, oseeCatalogue, { languages: ['fr', 'en'], costs: ['free'] });
 * plan.steps.map(({ resource, language }) => [resource.id, language]);
 * // => [['software-forges-in-higher-education-france', 'fr'], ['getting-paid-for-open-source-work', 'fr']]
 * ```
 */
export const planTraining = (
  gaps: readonly CompetencyGap[],
  catalogue: Catalogue,
  constraints: TrainingConstraints = {},
): TrainingPlan => {
  const open = openGaps(gaps);
  expectShape(catalogue, resourcesShape, ['catalogue']);
  checkConstraints(constraints);
  const serving = servingIndex(open, constraints.framework);
  const eligible = catalogue.resources.filter((resource) => exclusionsOf(resource, constraints).length === 0);
  const { steps, endedAtLimit } = chooseSteps(
    open,
    eligible,
    relationOf(catalogue.resources),
    serving,
    constraints,
  );
  const known = steps.flatMap(({ resource }) => resource.hours ?? []);
  const unknownHours = steps.flatMap(({ resource }) => (resource.hours === null ? [resource.id] : []));
  return {
    steps,
    unmet: unmetGaps(open, steps, catalogue.resources, constraints, serving),
    unassessed: open.filter(({ isUnassessed }) => isUnassessed).map(({ competencyId }) => competencyId),
    hours: {
      minimum: known.reduce((sum, { minimum }) => sum + minimum, 0),
      maximum: known.reduce((sum, { maximum }) => sum + maximum, 0),
      unknown: unknownHours.length,
    },
    unknownHours,
    issues: [
      ...strangeIds(constraints, catalogue),
      ...hoursIssues(unknownHours, constraints),
      ...(endedAtLimit ? [stepLimit] : []),
    ],
    rules: trainingRules,
  };
};

const hoursIssues = (
  resourceIds: readonly string[],
  { maximumHours }: TrainingConstraints,
): readonly Issue<TrainingIssueCode>[] => {
  if (maximumHours === undefined || resourceIds.length === 0) return [];
  const message = `Expected learning times to hold against the limit of ${maximumHours} hours, got ${resourceIds.length} resources without one on record.`;
  return [
    {
      code: 'unknown-hours',
      severity: 'warning',
      path: ['constraints', 'maximumHours'],
      message,
      details: { maximumHours, resourceIds },
    },
  ];
};

/** A misspelt id would keep nothing out. */
const strangeIds = (
  { without = [] }: TrainingConstraints,
  { resources }: Catalogue,
): readonly Issue<TrainingIssueCode>[] => {
  const known = new Set(resources.map(({ id }) => id));
  const resourceIds = [...new Set(without)].filter((id) => !known.has(id)).sort();
  if (resourceIds.length === 0) return [];
  const message = `Expected ids of resources of the catalogue, got ${resourceIds.length} that it does not have.`;
  const path = ['constraints', 'without'];
  return [{ code: 'unknown-resource', severity: 'warning', path, message, details: { resourceIds } }];
};

const stepLimit: Issue<TrainingIssueCode> = {
  code: 'step-limit',
  severity: 'warning',
  path: ['constraints', 'maximumResources'],
  message: `Expected a plan of at most ${maximumSteps} steps, got gaps that more would serve.`,
  details: { maximum: maximumSteps },
};
