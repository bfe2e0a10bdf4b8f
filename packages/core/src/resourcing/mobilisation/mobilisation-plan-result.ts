import type { Issue } from '../../errors/issue.ts';
import type { ResourceKind } from '../../osee/resources/programme-resource.ts';
import type { ResourceStatus } from '../../osee/resources/resource-coverage.ts';
import type { MobilisationStatus } from './mobilisation-situation.ts';

/**
 * The part of a plan to which a step belongs: first know what is needed and what it costs, then find it, then agree on
 * the budget, then keep what was found.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { type MobilisationStage, mobilisationStages } from '@osee/core/resourcing';
 *
 * const all: readonly MobilisationStage[] = mobilisationStages; // => ['assess', 'mobilise', 'agree', 'secure']
 * ```
 */
export type MobilisationStage = 'assess' | 'mobilise' | 'agree' | 'secure';

/**
 * All words of {@link MobilisationStage}, in order.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { mobilisationStages } from '@osee/core/resourcing';
 *
 * mobilisationStages[0]; // => 'assess'
 * ```
 */
export const mobilisationStages: readonly MobilisationStage[] = ['assess', 'mobilise', 'agree', 'secure'];

/**
 * Why a step is in the plan.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { MobilisationReason } from '@osee/core/resourcing';
 *
 * const reason: MobilisationReason = { because: 'funding-level', value: 'partial' };
 * ```
 */
export interface MobilisationReason {
  readonly because:
    | 'funding-level'
    | 'ownership'
    | 'strategy'
    | 'partnership'
    | 'budgeting-step'
    | 'contingency';
  /** The level, the owner, the strategy, the partner, or the number of the step or guideline. */
  readonly value: string;
}

/**
 * A step of a plan.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { MobilisationStep } from '@osee/core/resourcing';
 *
 * const by: MobilisationStep['by'] = { day: '2027-12-31', origin: 'proposed' };
 * ```
 */
export interface MobilisationStep {
  /** Id of the item of advice. */
  readonly item: string;
  readonly name: string;
  readonly stage: MobilisationStage;
  readonly reasons: readonly MobilisationReason[];
  /** Resources that it helps to find and that are not in place. */
  readonly closes: readonly {
    readonly resource: string;
    readonly kind: ResourceKind;
    readonly status: ResourceStatus | 'unknown';
  }[];
  /** `null` while nobody is named. */
  readonly who: string | null;
  /** `null` where no day was given and no start. */
  readonly by: { readonly day: string; readonly origin: 'given' | 'proposed' } | null;
  readonly status: MobilisationStatus;
  /** Conditions of partnerships on which it depends. */
  readonly conditions: readonly string[];
}

/**
 * An ordered plan to find money, people and means.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { mobilisationPlan, type MobilisationPlan } from '@osee/core/resourcing';
 *
 * const plan: MobilisationPlan = mobilisationPlan({ fundingLevel: null, ownership: null }, { resources: {} });
 * plan.steps.length; // => 19
 * ```
 */
export interface MobilisationPlan {
  readonly governance: 'external' | 'internal' | 'informal' | null;
  readonly steps: readonly MobilisationStep[];
  /** Needed resources that no step of the plan helps to find. */
  readonly unclosed: readonly {
    readonly resource: string;
    readonly kind: ResourceKind;
    readonly status: ResourceStatus | 'unknown';
  }[];
  /** Items that a refused partnership leaves out. */
  readonly leftOut: readonly { readonly item: string; readonly partner: string }[];
  /** Items without anybody. */
  readonly unassigned: readonly string[];
  readonly issues: readonly Issue<'situation-unknown' | 'partnership-open' | 'assignment-outside-plan'>[];
  /** Rules by which steps were ordered. */
  readonly rules: readonly string[];
}
