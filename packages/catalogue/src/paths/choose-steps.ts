import type { Resource } from '../resource/resource.ts';
import type { OpenGap } from './open-gaps.ts';
import { languageOf, maximumSteps } from './training-limits.ts';
import { type Candidate, compareByRules, compareCandidates } from './training-order.ts';
import type { TrainingConstraints, TrainingStep } from './training-plan.ts';

interface Entry {
  readonly resource: Resource;
  /** Positions of the gaps that it serves. */
  readonly served: readonly number[];
  readonly rank: number;
  readonly tag: string | null;
}

/** Chosen resources, and whether the plan had to end before it was complete. */
export interface ChosenSteps {
  readonly steps: readonly TrainingStep[];
  readonly endedAtLimit: boolean;
}

/** Sums of hours are compared with room for rounding. */
const grain = 1e-9;

/**
 * Greedy choice. Each gap is open for resources in the earliest language that still has one for it; what a step serves
 * beside, in a later language, counts only for gaps that nothing else has served in the end.
 */
export const chooseSteps = (
  open: readonly OpenGap[],
  eligible: readonly Resource[],
  areRelated: (left: Resource, right: Resource) => boolean,
  serving: (resource: Resource) => readonly number[],
  constraints: TrainingConstraints,
): ChosenSteps => {
  const {
    languages = [],
    maximumResources = maximumSteps,
    maximumHours = Number.POSITIVE_INFINITY,
  } = constraints;
  const wanted = open.map(() => constraints.resourcesPerGap ?? 1);
  const steps: TrainingStep[] = [];
  let hoursLeft = maximumHours;
  let left = eligible.flatMap((resource): Entry[] => {
    const served = serving(resource);
    if (served.length === 0) return [];
    const language = languageOf(resource, languages);
    return [{ resource, served, rank: language?.rank ?? 0, tag: language?.tag ?? null }];
  });
  for (;;) {
    const limit = hoursLeft + grain;
    left = left.filter(
      ({ resource: { hours }, served }) =>
        (hours === null || hours.maximum <= limit) && served.some((gap) => (wanted[gap] ?? 0) > 0),
    );
    const best = bestOf(left, open, wanted);
    if (!best || steps.length >= maximumResources) {
      return {
        steps: withByproducts(steps, open, wanted, serving),
        endedAtLimit: best !== null && constraints.maximumResources === undefined,
      };
    }
    steps.push(stepOf(best, left, open, wanted));
    for (const gap of best.gaps) wanted[gap] = (wanted[gap] ?? 0) - 1;
    const { resource } = best.entry;
    hoursLeft -= resource.hours?.maximum ?? 0;
    left = left.filter((other) => other !== best.entry && !areRelated(other.resource, resource));
  }
};

interface Best {
  readonly entry: Entry;
  readonly gaps: readonly number[];
  readonly candidate: Candidate;
}

const bestOf = (left: readonly Entry[], open: readonly OpenGap[], wanted: readonly number[]): Best | null => {
  const earliest = open.map(() => Number.POSITIVE_INFINITY);
  for (const { served, rank } of left) {
    for (const gap of served) earliest[gap] = Math.min(earliest[gap] ?? rank, rank);
  }
  let best: Best | null = null;
  for (const entry of left) {
    const gaps = entry.served.filter((gap) => (wanted[gap] ?? 0) > 0 && earliest[gap] === entry.rank);
    if (gaps.length === 0) continue;
    const candidate = candidateOf(entry, gaps, open);
    if (best === null || compareCandidates(candidate, best.candidate) < 0) best = { entry, gaps, candidate };
  }
  return best;
};

const candidateOf = (
  { resource, rank }: Entry,
  gaps: readonly number[],
  open: readonly OpenGap[],
): Candidate => ({
  resource,
  competencyIds: gaps.map((gap) => open[gap]?.competencyId ?? ''),
  priority: gaps.reduce((sum, gap) => sum + (open[gap]?.priority ?? 0), 0),
  languageRank: rank,
});

const stepOf = (
  { entry, gaps, candidate }: Best,
  left: readonly Entry[],
  open: readonly OpenGap[],
  wanted: readonly number[],
): TrainingStep => {
  const others = left
    .filter((other) => other !== entry && gaps.every((gap) => other.served.includes(gap)))
    .map((other) =>
      candidateOf(
        other,
        other.served.filter((gap) => (wanted[gap] ?? 0) > 0),
        open,
      ),
    )
    .sort((one, other) => one.languageRank - other.languageRank || compareCandidates(one, other));
  return {
    resource: entry.resource,
    reason: gaps.length > 1 ? 'serves-several-gaps' : 'serves-one-gap',
    competencyIds: candidate.competencyIds,
    priority: candidate.priority,
    language: entry.tag,
    alternatives: others.map(({ resource }) => resource.id),
    equals: others
      .filter((other) => compareByRules(candidate, other) === 0)
      .map(({ resource }) => resource.id),
  };
};

/** Adds to each step the gaps that it serves too and that found too little otherwise. */
const withByproducts = (
  steps: readonly TrainingStep[],
  open: readonly OpenGap[],
  wanted: number[],
  serving: (resource: Resource) => readonly number[],
): readonly TrainingStep[] =>
  steps.map((step) => {
    const own = new Set(step.competencyIds);
    const gaps = serving(step.resource).filter((gap) => {
      const isOwn = own.has(open[gap]?.competencyId ?? '');
      if (isOwn || (wanted[gap] ?? 0) < 1) return isOwn;
      wanted[gap] = (wanted[gap] ?? 0) - 1;
      return true;
    });
    if (gaps.length === own.size) return step;
    const { competencyIds, priority } = candidateOf(
      { resource: step.resource, served: gaps, rank: 0, tag: null },
      gaps,
      open,
    );
    return { ...step, reason: 'serves-several-gaps', competencyIds, priority };
  });
