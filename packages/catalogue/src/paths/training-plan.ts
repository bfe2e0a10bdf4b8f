import type { Framework, Issue, LanguageTag } from '@osee/core';
import type { Resource } from '../resource/resource.ts';
import type { Cost, ResourceType } from '../resource/resource-type.ts';

/**
 * What a training plan has to respect. A limit that is left out does not limit.
 *
 * @category training plans
 * @example
 * ```ts
 * import type { TrainingConstraints } from '@osee/catalogue';
 *
 * const constraints: TrainingConstraints = { languages: ['fr', 'en'], costs: ['free'], maximumResources: 5 };
 * ```
 */
export interface TrainingConstraints {
  /**
   * BCP 47 tags that the trainees read, the best first. A gap is served in the earliest of them that has something for
   * it.
   */
  readonly languages?: readonly LanguageTag[];
  readonly costs?: readonly Cost[];
  readonly types?: readonly ResourceType[];
  /** Ids of resources that are not wanted. */
  readonly without?: readonly string[];
  /** At most 200, which is also the limit without it. */
  readonly maximumResources?: number;
  /** Longest learning time of all steps together; a range counts with its longer end. */
  readonly maximumHours?: number;
  /**
   * Whether resources of unknown length may stand in a plan that has `maximumHours`; `allow` when left out. They never
   * count as fitting: the plan lists them in `unknownHours` and tells them as an issue.
   */
  readonly unknownHours?: 'allow' | 'leave-out';
  /** How many resources each gap should get; 1 when left out. */
  readonly resourcesPerGap?: number;
  /** Lets the resources of a part of a competency serve the whole. */
  readonly framework?: Framework;
}

/**
 * Why a resource is in the plan; the bundles of `@osee/catalogue/locales` have the sentences.
 *
 * @category training plans
 * @example
 * ```ts
 * import type { StepReason } from '@osee/catalogue';
 *
 * const reason: StepReason = 'serves-one-gap';
 * ```
 */
export type StepReason = 'serves-one-gap' | 'serves-several-gaps';

/**
 * One resource of a plan.
 *
 * @category training plans
 * @example
 * ```ts
 * import { oseeCatalogue, planTraining, type TrainingStep } from '@osee/catalogue';
 *
 * const gap = { competencyId: 'fund', current: 0, target: 1, gap: 1, weight: 1, coverage: 1 };
 * const steps: readonly TrainingStep[] = planTraining([gap], oseeCatalogue).steps;
 * steps.length; // => 0
 * ```
 */
export interface TrainingStep {
  readonly resource: Resource;
  readonly reason: StepReason;
  /** The open gaps that it serves, the most pressing first. */
  readonly competencyIds: readonly string[];
  /** Sum of gap times weight over these. */
  readonly priority: number;
  /** The language to take it in; `null` when no language was asked for or the languages are unknown. */
  readonly language: string | null;
  /** Ids of other resources that pass the constraints and serve at least the same gaps, in the order of the plan. */
  readonly alternatives: readonly string[];
  /** Those of the alternatives that the rules of order cannot tell from it: the id alone decided. */
  readonly equals: readonly string[];
}

/**
 * Why a gap is not served, or not by as many resources as wanted.
 *
 * @category training plans
 * @example
 * ```ts
 * import type { UnmetReason } from '@osee/catalogue';
 *
 * const reason: UnmetReason = 'no-resource';
 * ```
 */
export type UnmetReason = 'no-resource' | 'left-out' | 'limits';

/**
 * A gap that the plan does not serve as wanted.
 *
 * @category training plans
 * @example
 * ```ts
 * import { oseeCatalogue, planTraining, type UnmetGap } from '@osee/catalogue';
 *
 * const gap = { competencyId: 'not-served', current: null, target: 1, gap: 1, weight: 1, coverage: 0 };
 * const unmet: readonly UnmetGap[] = planTraining([gap], oseeCatalogue).unmet;
 * unmet[0]?.reason; // => 'no-resource'
 * ```
 */
export interface UnmetGap {
  readonly competencyId: string;
  readonly priority: number;
  readonly reason: UnmetReason;
  readonly wanted: number;
  readonly found: number;
  /**
   * How many resources would serve it, and how many of them each constraint leaves out; `overlap` counts those that are
   * a part or the whole of a step of the plan.
   */
  readonly candidates: number;
  readonly leftOutBy: Readonly<
    Record<'language' | 'cost' | 'type' | 'without' | 'hours' | 'overlap', number>
  >;
}

/**
 * What a reader of a plan has to know about it.
 *
 * @category training plans
 * @example
 * ```ts
 * import type { TrainingIssueCode } from '@osee/catalogue';
 *
 * const code: TrainingIssueCode = 'unknown-hours';
 * ```
 */
export type TrainingIssueCode = 'unknown-hours' | 'step-limit' | 'unknown-resource';

/**
 * An ordered list of resources for a list of gaps.
 *
 * @category training plans
 * @example
 * ```ts
 * import { oseeCatalogue, planTraining, type TrainingPlan } from '@osee/catalogue';
 *
 * const plan: TrainingPlan = planTraining([], oseeCatalogue);
 * plan.hours; // => { minimum: 0, maximum: 0, unknown: 0 }
 * ```
 */
export interface TrainingPlan {
  readonly steps: readonly TrainingStep[];
  readonly unmet: readonly UnmetGap[];
  /** Ids of gaps whose present state is not known, so that the need itself is uncertain. */
  readonly unassessed: readonly string[];
  /** Known learning time of all steps, and how many steps have none on record. */
  readonly hours: { readonly minimum: number; readonly maximum: number; readonly unknown: number };
  /** Ids of the steps whose learning time is not on record, in the order of the plan: no limit of hours covers them. */
  readonly unknownHours: readonly string[];
  readonly issues: readonly Issue<TrainingIssueCode>[];
  /** The rules by which resources were chosen, the first deciding first. */
  readonly rules: readonly string[];
}
