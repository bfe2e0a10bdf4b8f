import type {
  FundingLevelId,
  MobilisationStrategyId,
  OwnershipId,
} from '../../osee/mobilisation/mobilisation-situation.ts';
import type { ResourceStatus } from '../../osee/resources/resource-coverage.ts';

/**
 * What a partnership was judged to be, elsewhere: this plan takes the verdict and does not make it.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { PartnershipVerdict } from '@osee/core/resourcing';
 *
 * const verdict: PartnershipVerdict = {
 *   partner: 'Telecom',
 *   strategy: 'public-private-partnerships',
 *   verdict: 'conditional',
 *   condition: 'exit plan signed',
 * };
 * ```
 */
export interface PartnershipVerdict {
  readonly partner: string;
  readonly strategy: MobilisationStrategyId;
  readonly verdict: 'recommended' | 'conditional' | 'refused' | 'open';
  readonly condition?: string;
}

/**
 * The situation for which resources are mobilised.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { MobilisationSituation } from '@osee/core/resourcing';
 *
 * const situation: MobilisationSituation = {
 *   fundingLevel: 'partial',
 *   ownership: 'government',
 *   governance: 'external',
 *   strategies: ['community-outreach'],
 *   start: '2027-01-01',
 * };
 * ```
 */
export interface MobilisationSituation {
  /** `null` while it is not known. */
  readonly fundingLevel: FundingLevelId | null;
  /** `null` while it is not known. */
  readonly ownership: OwnershipId | null;
  /** The framework announces advice by structure and gives one list for all: it is recorded, and changes nothing. */
  readonly governance?: 'external' | 'internal' | 'informal';
  /** Ways of mobilising that are chosen. */
  readonly strategies?: readonly MobilisationStrategyId[];
  readonly partnerships?: readonly PartnershipVerdict[];
  /** First day, from which days are proposed; none are proposed without it. */
  readonly start?: string;
}

/**
 * How far a step is.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { type MobilisationStatus, mobilisationStatuses } from '@osee/core/resourcing';
 *
 * const all: readonly MobilisationStatus[] = mobilisationStatuses; // => ['open', 'under-way', 'done', 'dropped']
 * ```
 */
export type MobilisationStatus = 'open' | 'under-way' | 'done' | 'dropped';

/**
 * All words of {@link MobilisationStatus}.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import { mobilisationStatuses } from '@osee/core/resourcing';
 *
 * mobilisationStatuses.length; // => 4
 * ```
 */
export const mobilisationStatuses: readonly MobilisationStatus[] = ['open', 'under-way', 'done', 'dropped'];

/**
 * What is needed, and what is already agreed.
 *
 * @category mobilisation
 * @example
 * ```ts
 * import type { MobilisationNeeds } from '@osee/core/resourcing';
 *
 * const needs: MobilisationNeeds = {
 *   resources: { volunteers: 'missing', 'government-budgets': 'partly' },
 *   assignments: [{ item: 'budgeting-monitor-and-adjust', who: 'Budget officer', by: '2027-06-30' }],
 * };
 * ```
 */
export interface MobilisationNeeds {
  /** What is known of resources, by id; those that are not named are unknown. */
  readonly resources: Readonly<Record<string, ResourceStatus>>;
  readonly assignments?: readonly {
    readonly item: string;
    readonly who?: string;
    /** A day. */
    readonly by?: string;
    readonly status?: MobilisationStatus;
  }[];
}
