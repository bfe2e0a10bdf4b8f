import type { FrameworkItem } from './framework-item.ts';
import type { ItemRef } from './item-ref.ts';

/**
 * How sure a reading of the source is.
 *
 * @category framework
 * @example
 * ```ts
 * import type { Confidence } from '@osee/core';
 *
 * const confidence: Confidence = 'low';
 * ```
 */
export type Confidence = 'high' | 'medium' | 'low';

/**
 * A column of the development matrix, from Assess to Improve.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type Phase } from '@osee/core';
 *
 * const phases: readonly Phase[] = oseeFramework.matrix.phases;
 * phases.map((phase) => phase.name); // => ['Assess', 'Plan', 'Implement', 'Evaluate', 'Improve']
 * ```
 */
export interface Phase extends FrameworkItem {}

/**
 * A row of the development matrix.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type MatrixRow } from '@osee/core';
 *
 * const rows: readonly MatrixRow[] = oseeFramework.matrix.rows;
 * rows.length; // => 3
 * ```
 */
export interface MatrixRow extends FrameworkItem {}

/**
 * A box of the development matrix. Only the column where a box starts is certain in the source.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type MatrixItem } from '@osee/core';
 *
 * const items: readonly MatrixItem[] = oseeFramework.matrix.items;
 * items.length; // => 12
 * ```
 */
export interface MatrixItem extends FrameworkItem {
  readonly rowId: string;
  /** Ids of the phases that the box covers, in order. */
  readonly phaseIds: readonly string[];
  /** The phase in whose column the box starts as printed. */
  readonly startPhaseId: string;
  /** Whether the end of the span was inferred. */
  readonly spanIsInferred: boolean;
  readonly spanConfidence: Confidence;
  /** Another possible span. */
  readonly alternativePhaseIds?: readonly string[];
  /** What the box corresponds to in the framework; empty where nothing does. */
  readonly mapsTo: readonly ItemRef[];
}

/**
 * The opening study of a country, which crosses all rows of the matrix.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type CountryAssessment } from '@osee/core';
 *
 * const assessment: CountryAssessment = oseeFramework.matrix.countryAssessment;
 * assessment.parts.length; // => 5
 * ```
 */
export interface CountryAssessment extends FrameworkItem {
  readonly phaseIds: readonly string[];
  readonly parts: readonly FrameworkItem[];
}

/**
 * The development matrix of the programme: phases across, rows down.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type DevelopmentMatrix } from '@osee/core';
 *
 * const matrix: DevelopmentMatrix = oseeFramework.matrix;
 * matrix.name; // => 'Open Source Ecosystem Development Matrix'
 * ```
 */
export interface DevelopmentMatrix {
  readonly name: string;
  readonly phases: readonly Phase[];
  readonly rows: readonly MatrixRow[];
  readonly items: readonly MatrixItem[];
  readonly countryAssessment: CountryAssessment;
  readonly source: FrameworkItem['source'];
}
