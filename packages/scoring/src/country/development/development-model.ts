import type { Aggregation } from '../../selection/model/policies.ts';
import type { GoalpostScale } from '../../selection/model/scale.ts';
import type { IndexGroups } from './index-groups.ts';

/**
 * A public figure, and how it counts: its scale holds the direction, the fixed points between which it is placed from 0
 * to 1, its unit, and the values that it can have at all.
 *
 * @category development
 * @example
 * ```ts
 * import type { DevelopmentIndicator } from '@osee/scoring/country';
 *
 * const indicator: DevelopmentIndicator = {
 *   id: 'municipal-fibre',
 *   title: 'Town halls with fibre',
 *   sourceId: 'statistics-office',
 *   scale: { kind: 'goalposts', lower: 0, upper: 100, direction: 'maximise', outside: 'refuse', unit: '%' },
 * };
 * ```
 */
export interface DevelopmentIndicator {
  /** Unique in the model, and no id of a part. */
  readonly id: string;
  readonly title: string;
  /** Of `developmentSources`, or a name of the country's own. */
  readonly sourceId: string;
  readonly scale: GoalpostScale;
  /** Among the indicators of its part; 1 unless told. */
  readonly weight?: number;
  /** Indicators of a part with the same word measure the same: those that are known share the weight of one. */
  readonly overlap?: string;
}

/**
 * A part of a composite: it is shown beside the whole.
 *
 * @category development
 * @example
 * ```ts
 * import { developmentModel, type DevelopmentPart } from '@osee/scoring/country';
 *
 * const part: DevelopmentPart | undefined = developmentModel.parts[0];
 * part?.id; // => 'digital-government'
 * ```
 */
export interface DevelopmentPart {
  readonly id: string;
  readonly title: string;
  /** Among the parts; 1 unless told. */
  readonly weight?: number;
  readonly indicators: readonly DevelopmentIndicator[];
}

/**
 * The choices that a composite rests on; printed in every result.
 *
 * - `aggregation`: how the parts become the whole.
 * - `missing`: `require-parts`: inside a part the weight of a missing figure goes to the known ones once
 *   `minimumCoverage` of the part is known, and without every part there is no whole; `require-all`: any gap leaves the
 *   part and the whole without a value.
 * - `minimumCoverage`: the share of a part that has to be known, from 0 to 1.
 * - `oldAfterYears`: a figure that is older than this is flagged. It counts all the same.
 *
 * @category development
 * @example
 * ```ts
 * import { developmentModel, type DevelopmentPolicies } from '@osee/scoring/country';
 *
 * const policies: DevelopmentPolicies = { ...developmentModel.policies, oldAfterYears: 3 };
 * policies.missing; // => 'require-parts'
 * ```
 */
export interface DevelopmentPolicies {
  readonly aggregation: Aggregation;
  readonly missing: 'require-parts' | 'require-all';
  readonly minimumCoverage: number;
  readonly oldAfterYears: number;
}

/**
 * A composite of public indicators. A country adds its own indicators and parts in a copy.
 *
 * @category development
 * @example
 * ```ts
 * import { type DevelopmentModel, developmentModel } from '@osee/scoring/country';
 *
 * const model: DevelopmentModel = {
 *   ...developmentModel,
 *   id: 'ruritania-development',
 *   parts: developmentModel.parts.filter(({ id }) => id !== 'public-infrastructure'),
 * };
 * model.parts.length; // => 5
 * ```
 */
export interface DevelopmentModel {
  readonly id: string;
  /** Semantic version of the content. */
  readonly version: string;
  readonly title: string;
  /** `published`: worked as its publisher says; `project`: parts, scales and weights are this project's own; `own`: a country's. */
  readonly status: 'published' | 'project' | 'own';
  readonly parts: readonly DevelopmentPart[];
  readonly policies: DevelopmentPolicies;
  /** Names for stretches of the whole, where its publisher gives some. */
  readonly groups?: IndexGroups;
}
