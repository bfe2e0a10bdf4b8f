import type { InstrumentDepthId } from './depth-id.ts';
import type { InstrumentItemId } from './item-ids.ts';
import type { NotApplicableReasonId } from './not-applicable.ts';
import type { InstrumentRoleId } from './roles.ts';

/**
 * What an item asks about: a competency or a technical domain of the framework, the open source office, the mobilisation
 * of resources, or what is shared with others.
 *
 * @category instrument
 * @example
 * ```ts
 * import type { InstrumentSubject } from '@osee/core/instrument';
 *
 * const about: InstrumentSubject = 'technicalDomain';
 * ```
 */
export type InstrumentSubject = 'competency' | 'technicalDomain' | 'office' | 'mobilisation' | 'sharing';

/**
 * Kind of scale. `extent`: n of N cases that satisfy a counting rule. `ladder`: how firmly a practice is bound to the
 * institution. `decision`: how far a policy, mandate or law is. `quantity`: five ranges of a number in its own unit.
 *
 * @category instrument
 * @example
 * ```ts
 * import type { InstrumentScale } from '@osee/core/instrument';
 *
 * const scale: InstrumentScale = 'extent';
 * ```
 */
export type InstrumentScale = 'extent' | 'ladder' | 'decision' | 'quantity';

/**
 * Who is assessed: the country, an institution of it, or either of them. A question for either says "this administration".
 *
 * @category instrument
 * @example
 * ```ts
 * import type { InstrumentUnit } from '@osee/core/instrument';
 *
 * const unit: InstrumentUnit = 'institution';
 * ```
 */
export type InstrumentUnit = 'country' | 'institution' | 'both';

/**
 * Texts of the five steps, from the lowest to the highest: 0, 0.25, 0.5, 0.75 and 1.
 *
 * @category instrument
 * @example
 * ```ts
 * import type { FiveSteps } from '@osee/core/instrument';
 *
 * const steps: FiveSteps = ['None.', 'One.', 'Two.', 'Three.', 'Four or more.'];
 * ```
 */
export type FiveSteps = readonly [string, string, string, string, string];

/**
 * What a question of extent counts (the n), among what (the N), and the rule by which a case counts. Quality stands in the
 * rule, never in the steps. A case about which nothing is known stays in the N.
 *
 * @category instrument
 * @example
 * ```ts
 * import type { ExtentMeasure } from '@osee/core/instrument';
 *
 * const measure: ExtentMeasure = {
 *   counted: 'services tested for accessibility',
 *   among: 'all digital services of the institution',
 *   countsIf: 'the test follows the national standard',
 * };
 * ```
 */
export interface ExtentMeasure {
  readonly counted: string;
  readonly among: string;
  readonly countsIf?: string;
}

/**
 * An indicator of others that an item resembles. `same`: both measure one thing. `narrower`: the item measures a part of
 * the indicator. `wider`: the item measures more. `related`: they meet in a part only.
 *
 * @category instrument
 * @example
 * ```ts
 * import type { Resemblance } from '@osee/core/instrument';
 *
 * const like: Resemblance = { indicator: 'GGI A-23', relation: 'narrower' };
 * ```
 */
export interface Resemblance {
  /** Code of a reference, then the indicator's own id or name: `GGI A-23`. See {@link instrumentReferences}. */
  readonly indicator: string;
  readonly relation: 'same' | 'narrower' | 'wider' | 'related';
}

/**
 * An item of the instrument: a question with its five steps and all that is needed to answer it alike everywhere.
 *
 * @category instrument
 * @example
 * ```ts
 * import { type InstrumentItem, instrumentItems } from '@osee/core/instrument';
 *
 * const musts: InstrumentItem[] = instrumentItems.filter((item) => item.obligation === 'must');
 * musts.length; // => 8
 * ```
 */
export interface InstrumentItem {
  readonly id: InstrumentItemId;
  readonly about: InstrumentSubject;
  /** Module of the framework under which the item stands; `null` for technical domains and for the office. */
  readonly moduleId: string | null;
  readonly scale: InstrumentScale;
  readonly unit: InstrumentUnit;
  /** Months that the question looks back or ahead; `null` where the answer is a state on the day. */
  readonly periodMonths: number | null;
  readonly question: string;
  /** In every item of extent, and in no other. */
  readonly measure?: ExtentMeasure;
  readonly steps: FiveSteps;
  /** Asked for from the third step (0.5) on: one thing that counts, and one that does not. */
  readonly evidence: { readonly counts: string; readonly doesNotCount: string };
  /** Reasons that may be chosen for "not applicable"; empty where the item always applies. */
  readonly notApplicable: readonly NotApplicableReasonId[];
  readonly obligation: 'must' | 'should' | 'may';
  /** Why it is a must. */
  readonly obligationReason?: string;
  /** Items without which the answer means little; each is asked in every depth in which this item is asked. */
  readonly dependsOn?: readonly InstrumentItemId[];
  readonly dependsOnReason?: string;
  readonly answeredBy: InstrumentRoleId;
  readonly depths: readonly InstrumentDepthId[];
  readonly resembles: readonly Resemblance[];
  readonly assessorNote?: string;
  readonly translatorNote?: string;
}
