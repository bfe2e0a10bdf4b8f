import type { Assessment } from '../../maturity/assessment/assessment.ts';
import type { InstitutionInput } from '../roll-up/institution-input.ts';
import type { NamedInstitution, RolledFigure } from '../roll-up/rolled-up-results.ts';

/**
 * One round of asking: who was asked, and what the country answered once.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { Wave } from '@osee/scoring/country';
 *
 * const wave: Wave = { inputs: [{ id: 'health', name: 'Ministry of Health', assessment: null }] };
 * ```
 */
export interface Wave {
  readonly inputs: readonly InstitutionInput[];
  readonly country?: Assessment;
}

/**
 * A mean before and after, and the change; the change is `null` where one of them is.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { MeanChange } from '@osee/scoring/country';
 *
 * const change: MeanChange = { before: 0.5, after: 0.25, change: -0.25 };
 * ```
 */
export interface MeanChange {
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
}

/**
 * How a part or a question changed between two waves.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { WaveChange } from '@osee/scoring/country';
 *
 * const isOwed = ({ common, composition }: WaveChange): boolean =>
 *   Math.abs(composition ?? 0) > Math.abs(common?.change ?? 0);
 * ```
 */
export interface WaveChange {
  readonly id: string;
  readonly kind: 'node' | 'criterion';
  /** How many institutions stand behind it before, after, and in both. */
  readonly counts: { readonly before: number; readonly after: number; readonly common: number };
  readonly hidden: RolledFigure['hidden'];
  /** All who took part in each wave. */
  readonly all: MeanChange | null;
  /** Those alone that have a figure in both waves, with the weights of the later one: what really changed. */
  readonly common: MeanChange | null;
  /** The rest of the change of all: others were asked, or weigh differently. `null` where one of the two is not known. */
  readonly composition: number | null;
}

/**
 * Two waves of one kind of unit, or of all of them.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { WaveGroup } from '@osee/scoring/country';
 *
 * const newcomers = ({ entered }: WaveGroup): string[] => entered.map(({ name }) => name);
 * ```
 */
export interface WaveGroup {
  readonly stratum: string | null;
  /** Took part in both. */
  readonly common: readonly NamedInstitution[];
  /** Took part in the later one alone. */
  readonly entered: readonly NamedInstitution[];
  /** Took part in the earlier one alone. */
  readonly left: readonly NamedInstitution[];
  /** The whole model first, then its parts, then its questions. */
  readonly changes: readonly WaveChange[];
}

/**
 * What changed between two waves of asking.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { WaveComparison } from '@osee/scoring/country';
 *
 * const total = ({ groups }: WaveComparison): number | null => groups[0]?.changes[0]?.all?.change ?? null;
 * ```
 */
export interface WaveComparison {
  readonly settings: {
    readonly weights: 'equal' | 'declared';
    readonly weightUnit: string | null;
    readonly minimumGroup: number;
  };
  /** Each kind of unit; all together where there are none, or where the options ask for both. */
  readonly groups: readonly WaveGroup[];
}
