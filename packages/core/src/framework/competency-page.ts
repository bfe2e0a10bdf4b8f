import type { AssessedItem } from './assessed-item.ts';
import type { CompetencyExample } from './competency-example.ts';
import type {
  CompetencyEffort,
  CompetencyIndicator,
  CompetencyRole,
  DatedStep,
} from './competency-practice.ts';
import type { ItemRef } from './item-ref.ts';

/**
 * The page of a competency: what it is, why it matters, how it is done, how far one is, and where to read more. The
 * members that may be absent are on all pages of this project; frameworks of others need not have them.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type CompetencyPage } from '@osee/core';
 *
 * const page: CompetencyPage | undefined = oseeFramework.competencies[0]?.page;
 * ```
 */
export interface CompetencyPage extends AssessedItem {
  readonly what: string;
  readonly why: string;
  /** Steps, in order. */
  readonly how: readonly string[];
  /** Items of the framework to go on with. */
  readonly more: readonly ItemRef[];
  /** What shows that the competency is there. */
  readonly evidence: readonly string[];
  /** Ids of the audiences who need it. */
  readonly audienceIds: readonly string[];
  /** Ids of the phases of the development matrix that it belongs to. */
  readonly phaseIds: readonly string[];
  /** Ids of the technical domains that it draws on; often none. */
  readonly technicalDomainIds: readonly string[];
  /** What goes wrong where people mean well. */
  readonly pitfalls?: readonly string[];
  /** Figures that show whether the work has an effect, beside what the question counts. */
  readonly indicators?: readonly CompetencyIndicator[];
  /** What can be done in the first thirty days, in order. */
  readonly firstThirtyDays?: readonly DatedStep[];
  /** Who does what. */
  readonly roles?: readonly CompetencyRole[];
  /** How much work it is. */
  readonly effort?: CompetencyEffort;
  /** A named public example, only where its source was read. */
  readonly example?: CompetencyExample;
}
