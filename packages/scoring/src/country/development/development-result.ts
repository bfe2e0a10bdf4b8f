import type { Issue } from '@osee/core';
import type { Interval } from '../../selection/result/criterion-result.ts';
import type { DevelopmentModel, DevelopmentPolicies } from './development-model.ts';

/**
 * A figure of a country for a year.
 *
 * @category development
 * @example
 * ```ts
 * import type { DevelopmentValue } from '@osee/scoring/country';
 *
 * const values: DevelopmentValue[] = [
 *   { indicatorId: 'human-development', value: 0.575, year: 2022, source: 'Human Development Report 2023/24' },
 *   { indicatorId: 'internet-users', value: null, year: 2023 },
 * ];
 * ```
 */
export interface DevelopmentValue {
  readonly indicatorId: string;
  /** In the unit of the indicator; `null`: looked up, and there is none. */
  readonly value: number | null;
  /** The year that the figure is about, not the year of its publication. */
  readonly year: number;
  /** An estimate of somebody who had no figure: it is shown, and never counted. */
  readonly imputed?: boolean;
  /** Where it was read. */
  readonly source?: string;
}

/**
 * The figures of a country.
 *
 * @category development
 * @example
 * ```ts
 * import type { DevelopmentInput } from '@osee/scoring/country';
 *
 * const input: DevelopmentInput = { subject: 'Ruritania', asOf: '2027-01-31', values: [] };
 * ```
 */
export interface DevelopmentInput {
  readonly subject: string;
  /** The day of the assessment, `YYYY-MM-DD`; figures of a later year do not count. */
  readonly asOf: string;
  /** Of several years of an indicator the newest that is known counts. */
  readonly values: readonly DevelopmentValue[];
}

/**
 * What is wrong with figures, or worth a look in them.
 *
 * @category development
 * @example
 * ```ts
 * import type { DevelopmentIssueCode } from '@osee/scoring/country';
 *
 * const code: DevelopmentIssueCode = 'old-figure';
 * ```
 */
export type DevelopmentIssueCode =
  | 'missing-figure'
  | 'imputed-figure'
  | 'old-figure'
  | 'future-figure'
  | 'beyond-goalposts'
  | 'different-years';

/**
 * One indicator of a result.
 *
 * @category development
 * @example
 * ```ts
 * import { assessDevelopment, type DevelopmentIndicatorResult, developmentModel } from '@osee/scoring/country';
 *
 * const { indicators } = assessDevelopment(developmentModel, { subject: 'Ruritania', asOf: '2027-01-31', values: [] });
 * const first: DevelopmentIndicatorResult | undefined = indicators[0];
 * first?.state; // => 'missing'
 * ```
 */
export interface DevelopmentIndicatorResult {
  readonly indicatorId: string;
  readonly title: string;
  readonly partId: string;
  readonly sourceId: string;
  /** `imputed`: there is an estimate, which does not count. */
  readonly state: 'known' | 'missing' | 'imputed';
  /** As published, in `unit`; `null` where there is none. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly year: number | null;
  /** Years from that of the figure to that of the day of the assessment. */
  readonly age: number | null;
  readonly isOld: boolean;
  /** Placed between the fixed points of the scale, from 0 to 1; `null` unless known. */
  readonly placed: number | null;
  /** Its share in the whole, from 0 to 1: 0 where another one that measures the same is known instead. */
  readonly weight: number;
  /** Ids of the others that measure the same. */
  readonly overlapsWith: readonly string[];
  /** Earlier figures, newest first; they do not count. */
  readonly earlier: readonly DevelopmentValue[];
}

/**
 * One part of a result.
 *
 * @category development
 * @example
 * ```ts
 * import { assessDevelopment, type DevelopmentPartResult, developmentModel } from '@osee/scoring/country';
 *
 * const { parts } = assessDevelopment(developmentModel, { subject: 'Ruritania', asOf: '2027-01-31', values: [] });
 * const first: DevelopmentPartResult | undefined = parts[0];
 * first?.interval; // => { worst: 0, best: 1 }
 * ```
 */
export interface DevelopmentPartResult {
  readonly partId: string;
  readonly title: string;
  /** Among the parts, from 0 to 1. */
  readonly weight: number;
  /** From 0 to 1; `null` when too little is known. */
  readonly value: number | null;
  /** The value if every missing figure turns out worst, and best. */
  readonly interval: Interval;
  /** Share of the weight of the part that is known, from 0 to 1. */
  readonly coverage: number;
}

/**
 * A composite of public indicators, worked out for one country. There is no rank.
 *
 * @category development
 * @example
 * ```ts
 * import { assessDevelopment, developmentModel, type DevelopmentResult } from '@osee/scoring/country';
 *
 * const result: DevelopmentResult = assessDevelopment(developmentModel, {
 *   subject: 'Ruritania',
 *   asOf: '2027-01-31',
 *   values: [],
 * });
 * result.value; // => null
 * result.coverage; // => 0
 * ```
 */
export interface DevelopmentResult {
  readonly subject: string;
  readonly asOf: string;
  readonly model: Pick<DevelopmentModel, 'id' | 'version' | 'title' | 'status'>;
  readonly policies: DevelopmentPolicies;
  /** In the order of the model. */
  readonly parts: readonly DevelopmentPartResult[];
  readonly indicators: readonly DevelopmentIndicatorResult[];
  /** From 0 to 1; `null` when too little is known. */
  readonly value: number | null;
  readonly interval: Interval;
  /** Share of the whole weight that is known, from 0 to 1. */
  readonly coverage: number;
  /** Where the model has groups: that of the value, and all that remain possible, lowest first. */
  readonly group: {
    readonly id: string | null;
    readonly possible: readonly string[];
    readonly limits: 'to-lower' | 'to-upper';
    readonly source: string;
  } | null;
  /** The first and the last year of the figures that count; `null` without any. */
  readonly years: { readonly first: number; readonly last: number } | null;
  readonly issues: readonly Issue<DevelopmentIssueCode>[];
}
