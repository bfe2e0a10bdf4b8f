/**
 * A measured value, with what has to be known beside it.
 *
 * @category evidence
 * @example
 * ```ts
 * import type { Metric } from '@osee/scoring/evidence';
 *
 * const metric: Metric = {
 *   name: 'first-response-days',
 *   value: 1.5,
 *   date: '2026-03-02',
 *   window: '90 days',
 *   method: 'median',
 *   bots: 'left out',
 * };
 * ```
 */
export interface Metric {
  /** As the file calls it. */
  readonly name: string;
  /** `null` where the file says that there is no value, which is not 0. */
  readonly value: number | null;
  readonly date: string | null;
  /** The time that was looked at; `null` where the file does not say. */
  readonly window: string | null;
  /** How the value was worked out; `null` where the file does not say. */
  readonly method: string | null;
  /** What was done with automatic accounts; `null` where the file does not say. */
  readonly bots: string | null;
}

/**
 * What a file of measured values holds.
 *
 * @category evidence
 * @example
 * ```ts
 * import { type MetricsDetails, readMetrics } from '@osee/scoring/evidence';
 *
 * const details: MetricsDetails | null = readMetrics('{"metrics": [{"name": "stars", "value": 0}]}').details;
 * details?.metrics[0]?.value; // => 0
 * ```
 */
export interface MetricsDetails {
  /**
   * `report`: values on one repository, as DSACMS/metrics keeps them. `series`: rows by week, as GrimoireLab gives them;
   * the latest is taken. `list`: values that state their window, method and handling of automatic accounts.
   */
  readonly form: 'report' | 'series' | 'list';
  readonly metrics: readonly Metric[];
  /** Rows of a series. */
  readonly rows: number;
  /** First and last day of a series. */
  readonly from: string | null;
  readonly to: string | null;
}
