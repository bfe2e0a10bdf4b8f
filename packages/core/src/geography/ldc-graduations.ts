import type { CountryCode } from './country-code.ts';
import type { GeographySourceId } from './geography-source.ts';

/**
 * When a country leaves the list of least developed countries.
 *
 * @category countries
 * @example
 * ```ts
 * import { ldcGraduations, type LdcGraduation } from '@osee/core/geography';
 *
 * const bhutan: LdcGraduation | undefined = ldcGraduations.BTN;
 * bhutan?.on; // => '2023-12-13'
 * ```
 */
export interface LdcGraduation {
  /** The first day off the list. */
  readonly on: string;
  /** How the day came to be known: `geographySources[source].basis`. */
  readonly source: GeographySourceId;
  /** `effective`: confirmed. `scheduled`: decided. `in-doubt`: decided, but a later day was asked for. */
  readonly state: 'effective' | 'scheduled' | 'in-doubt';
  /** What casts the doubt. */
  readonly doubtSource?: GeographySourceId;
}

/**
 * The graduations from the list of least developed countries since December 2023.
 *
 * @category countries
 * @example
 * ```ts
 * import { ldcGraduations } from '@osee/core/geography';
 *
 * Object.keys(ldcGraduations); // => ['BTN', 'STP', 'BGD', 'LAO', 'NPL', 'SLB', 'KHM', 'SEN']
 * ```
 */
export const ldcGraduations: Partial<Readonly<Record<CountryCode, LdcGraduation>>> = {
  BTN: { on: '2023-12-13', state: 'effective', source: 'un-ldc-bhutan-2023' },
  STP: { on: '2024-12-13', state: 'effective', source: 'un-ldc-sao-tome-2024' },
  BGD: { on: '2026-11-24', state: 'in-doubt', source: 'unga-ldc-2021', doubtSource: 'cdp-bangladesh-2026' },
  LAO: { on: '2026-11-24', state: 'scheduled', source: 'unga-ldc-2021' },
  NPL: { on: '2026-11-24', state: 'scheduled', source: 'unga-ldc-2021' },
  SLB: { on: '2027-12-13', state: 'scheduled', source: 'unga-ldc-solomon-2023' },
  KHM: { on: '2029-12-19', state: 'scheduled', source: 'unga-ldc-2024' },
  SEN: { on: '2029-12-19', state: 'scheduled', source: 'unga-ldc-2024' },
};

/** The day on which Bhutan left: the oldest state of the list that is known day by day. */
export const firstLdcDay = '2023-12-13';
export const lastLdcListDay = '2025-07-02';
