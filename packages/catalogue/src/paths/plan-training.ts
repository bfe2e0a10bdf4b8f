import type { CompetencyGap, Framework } from '@osee/core';
import type { Catalogue } from '../resource/catalogue.ts';
import type { Resource } from '../resource/resource.ts';
import { type OpenGap, openGaps } from './open-gaps.ts';
import { checkConstraints, exclusionsOf, languageOf } from './training-limits.ts';
import { type Candidate, compareByRules, compareCandidates, trainingRules } from './training-order.ts';
import type { TrainingConstraints, TrainingPlan, TrainingStep } from './training-plan.ts';
import { unmetGaps } from './unmet-gaps.ts';

/**
 * Chooses resources for competency gaps, one after the other: each time the one that serves most of what is still
 * open, by the rules that the plan names. What cannot be served is named with the reason, and learning time that is
 * not on record stays unknown.
 *
 * @param gaps - one gap for each competency or technical domain, as `analyseGaps` of `@osee/scoring` gives them
 * @param catalogue - where to choose from
 * @param constraints - languages, costs, types, hours, number of resources
 * @returns steps in order, unmet gaps, and the time
 * @throws `OseeError` with code `bad-gap` for a gap outside 0 to 1 or a weight below 0, `duplicate-gap`,
 * `bad-constraint`
 * @category paths
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
 * // => [['contributor-covenant', 'fr'], ['getting-paid-for-open-source-work', 'fr']]
 * ```
 */
export const planTraining = (
  gaps: readonly CompetencyGap[],
  catalogue: Catalogue,
  constraints: TrainingConstraints = {},
): TrainingPlan => {
  checkConstraints(constraints);
  const open = openGaps(gaps);
  const serves = servingTest(constraints.framework);
  const eligible = catalogue.resources.filter((resource) => exclusionsOf(resource, constraints).length === 0);
  const steps = chooseSteps(open, eligible, constraints, serves);
  const known = steps.flatMap(({ resource }) => resource.hours ?? []);
  return {
    steps,
    unmet: unmetGaps(open, steps, catalogue, constraints, serves),
    unassessed: open.filter(({ isUnassessed }) => isUnassessed).map(({ competencyId }) => competencyId),
    hours: {
      minimum: known.reduce((sum, { minimum }) => sum + minimum, 0),
      maximum: known.reduce((sum, { maximum }) => sum + maximum, 0),
      unknown: steps.length - known.length,
    },
    rules: trainingRules,
  };
};

/** Whether a resource serves a competency or technical domain. */
type Serves = (resource: Resource, id: string) => boolean;

const servingTest = (framework: Framework | undefined): Serves => {
  const parts = new Map<string, readonly string[]>();
  for (const { id, parentId } of framework?.competencies ?? []) {
    if (parentId !== null) parts.set(parentId, [...(parts.get(parentId) ?? []), id]);
  }
  return ({ competencyIds, technicalDomainIds }, id) =>
    technicalDomainIds.includes(id) ||
    [id, ...(parts.get(id) ?? [])].some((wanted) => competencyIds.includes(wanted));
};

const chooseSteps = (
  open: readonly OpenGap[],
  eligible: readonly Resource[],
  constraints: TrainingConstraints,
  serves: Serves,
): readonly TrainingStep[] => {
  const { maximumResources = Number.POSITIVE_INFINITY, maximumHours = Number.POSITIVE_INFINITY } =
    constraints;
  const wanted = new Map(open.map(({ competencyId }) => [competencyId, constraints.resourcesPerGap ?? 1]));
  const steps: TrainingStep[] = [];
  let left = eligible;
  let hoursLeft = maximumHours;
  while (steps.length < maximumResources) {
    const stillOpen = open.filter(({ competencyId }) => (wanted.get(competencyId) ?? 0) > 0);
    const fitting = left.filter(({ hours }) => hours === null || hours.maximum <= hoursLeft);
    const ranked = candidatesFor(stillOpen, fitting, constraints, serves).sort(compareCandidates);
    const [best] = ranked;
    if (!best) break;
    steps.push(stepOf(best, ranked, constraints));
    for (const id of best.competencyIds) wanted.set(id, (wanted.get(id) ?? 0) - 1);
    hoursLeft -= best.resource.hours?.maximum ?? 0;
    left = left.filter(({ id }) => id !== best.resource.id);
  }
  return steps;
};

const candidatesFor = (
  open: readonly OpenGap[],
  resources: readonly Resource[],
  { languages = [] }: TrainingConstraints,
  serves: Serves,
): Candidate[] =>
  resources.flatMap((resource) => {
    const served = open.filter(({ competencyId }) => serves(resource, competencyId));
    if (served.length === 0) return [];
    return [
      {
        resource,
        competencyIds: served.map(({ competencyId }) => competencyId),
        priority: served.reduce((sum, { priority }) => sum + priority, 0),
        languageRank: languageOf(resource, languages)?.rank ?? 0,
      },
    ];
  });

const stepOf = (
  best: Candidate,
  ranked: readonly Candidate[],
  { languages = [] }: TrainingConstraints,
): TrainingStep => {
  const others = ranked.filter(
    (other) => other !== best && best.competencyIds.every((id) => other.competencyIds.includes(id)),
  );
  return {
    resource: best.resource,
    reason: best.competencyIds.length > 1 ? 'serves-several-gaps' : 'serves-one-gap',
    competencyIds: best.competencyIds,
    priority: best.priority,
    language: languageOf(best.resource, languages)?.tag ?? null,
    alternatives: others.map(({ resource }) => resource.id),
    equals: others.filter((other) => compareByRules(best, other) === 0).map(({ resource }) => resource.id),
  };
};
