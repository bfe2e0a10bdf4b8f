import type { ItemRef } from '@osee/core';
import type { AskedDepth } from '../../maturity/model/model-depth.ts';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import type { RiskAssessment } from '../../risk/assess/risk-assessment.ts';
import type { Quadrants } from '../../selection/compare/quadrants-result.ts';
import type { SelectionResult } from '../../selection/result/selection-result.ts';
import type { DevelopmentResult } from '../development/development-result.ts';
import type { RolledUpResults } from '../roll-up/rolled-up-results.ts';
import type { CountryContext } from './country-parts.ts';

/**
 * A part of the assessment of a country. The fifth part, personalisation, is made of these by `proposeProfile`.
 *
 * @category country assessment
 * @example
 * ```ts
 * import { type CountryPartId, countryPartIds } from '@osee/scoring/country';
 *
 * const first: CountryPartId = countryPartIds[0];
 * first; // => 'use-cases'
 * ```
 */
export type CountryPartId = (typeof countryPartIds)[number];

/**
 * The parts in the order of the development matrix.
 *
 * @category country assessment
 * @example
 * ```ts
 * import { countryPartIds } from '@osee/scoring/country';
 *
 * countryPartIds; // => ['use-cases', 'development', 'ecosystem', 'risks']
 * ```
 */
export const countryPartIds = ['use-cases', 'development', 'ecosystem', 'risks'] as const;

/**
 * What a reader has to be warned of.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { CountryCaveatCode } from '@osee/scoring/country';
 *
 * const code: CountryCaveatCode = 'public-indicators';
 * ```
 */
export type CountryCaveatCode =
  | 'part-not-assessed'
  | 'model-not-published'
  | 'not-asked-in-depth'
  | 'low-coverage'
  | 'oldest-fact'
  | 'oldest-year'
  | 'agreement'
  | 'agreement-not-measured'
  | 'silent-institutions'
  | 'hidden-figures'
  | 'country-item-conflict'
  | 'public-indicators'
  | 'unplaced-use-cases'
  | 'unknown-risks';

/**
 * A warning without its text: `explainCountry` words it.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { CountryCaveat } from '@osee/scoring/country';
 *
 * const caveat: CountryCaveat = { code: 'low-coverage', part: 'ecosystem', details: { coverage: 0.4, minimum: 0.8 } };
 * ```
 */
export interface CountryCaveat {
  readonly code: CountryCaveatCode;
  readonly part: CountryPartId;
  readonly details: Readonly<Record<string, number | string | readonly string[]>>;
}

interface PartHead {
  /** The share of what the part asks for that is known, from 0 to 1; `null` where it asks for nothing. */
  readonly coverage: number | null;
  readonly caveats: readonly CountryCaveat[];
}

/**
 * Candidates of one kind with their ranks and places.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { UseCaseList } from '@osee/scoring/country';
 *
 * const chosen = ({ selectedIds }: UseCaseList): number => selectedIds.length;
 * ```
 */
export interface UseCaseList {
  readonly id: string;
  readonly title: string;
  readonly result: SelectionResult;
  readonly quadrants: Quadrants | null;
  /** What the axes of the quadrants are called in the model; `null` without quadrants, not there in a result of before. */
  readonly axisTitles?: { readonly x: string; readonly y: string } | null;
  /** Those chosen to begin with, best rank first, and whether the quadrants or people chose them. */
  readonly selectedIds: readonly string[];
  readonly selectedBy: 'quadrants' | 'people' | 'nobody';
  /** Words for the ids of the candidates, where any were given. */
  readonly names: Readonly<Record<string, string>>;
  readonly needs: readonly { readonly id: string; readonly target: ItemRef }[];
}

/**
 * The part on use cases.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { UseCasePart } from '@osee/scoring/country';
 *
 * const titles = ({ lists }: UseCasePart): string[] => lists.map(({ title }) => title);
 * ```
 */
export interface UseCasePart extends PartHead {
  readonly lists: readonly UseCaseList[];
}

/**
 * The part on public indicators.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { CountryDevelopmentPart } from '@osee/scoring/country';
 *
 * const value = ({ result }: CountryDevelopmentPart): number | null => result.value;
 * ```
 */
export interface CountryDevelopmentPart extends PartHead {
  readonly result: DevelopmentResult;
}

/**
 * A question of the instrument and where the country stands on it.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { CountryQuestion } from '@osee/scoring/country';
 *
 * const isOpen = ({ state }: CountryQuestion): boolean => state === 'open';
 * ```
 */
export interface CountryQuestion {
  readonly id: string;
  readonly text: string;
  readonly obligation: 'must' | 'should' | 'may';
  /**
   * `known`, also where some institutions left it open; `open`: nobody knows; `notApplicable`; `hidden`: too few
   * institutions stand behind it.
   */
  readonly state: 'known' | 'open' | 'notApplicable' | 'hidden';
  /** The value, or the mean of institutions; of several kinds of units the lowest. */
  readonly value: number | null;
  /** The kind of unit that has this value, where kinds are kept apart. */
  readonly stratum: string | null;
  /** The parts of the model that it counts in, and all above, from the whole downwards. */
  readonly nodeIds: readonly string[];
  /** The competencies and technical domains among them. */
  readonly competencyIds: readonly string[];
  readonly steps: readonly { readonly optionId: string; readonly label: string; readonly value: number }[];
}

/**
 * A competency or technical domain and where the country stands on it.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { CountryCompetency } from '@osee/scoring/country';
 *
 * const value = ({ value }: CountryCompetency): number => value ?? 0;
 * ```
 */
export interface CountryCompetency {
  readonly competencyId: string;
  readonly title: string;
  readonly state: CountryQuestion['state'];
  /** A share of what can be reached, from 0 to 1; of several kinds of units the lowest. */
  readonly value: number | null;
  readonly stratum: string | null;
  readonly coverage: number | null;
  readonly nodeIds: readonly string[];
}

/**
 * The part on the ecosystem: one result, or the institutions put together.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { EcosystemPart } from '@osee/scoring/country';
 *
 * const whole = ({ result }: EcosystemPart): number | null => result?.root.score ?? null;
 * ```
 */
export interface EcosystemPart extends PartHead {
  /** Exactly one of the two. */
  readonly result: MaturityResult | null;
  readonly rolledUp: RolledUpResults | null;
  readonly depth: AskedDepth | null;
  /**
   * How far each part of the model lies below the whole, by its id: 0 for the whole, 1 for what is right under it. Not there
   * in a result of before.
   */
  readonly depths?: Readonly<Record<string, number>>;
  readonly questions: readonly CountryQuestion[];
  readonly competencies: readonly CountryCompetency[];
}

/**
 * The part on risks.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { RiskPart } from '@osee/scoring/country';
 *
 * const open = ({ result }: RiskPart): number => result.risks.length;
 * ```
 */
export interface RiskPart extends PartHead {
  readonly result: RiskAssessment;
  /** By risk: its title (else what happens), and the questions or competencies that it names. */
  readonly links: readonly {
    readonly riskId: string;
    readonly title: string;
    readonly linkIds: readonly string[];
  }[];
  /** The bands of the matrix upwards. */
  readonly bands: readonly string[];
  /** The highest score that the matrix can give. */
  readonly highest: number;
}

/**
 * The assessment of a country: four results side by side. There is no sum over them.
 *
 * @category country assessment
 * @example
 * ```ts
 * import { assessCountry, type CountryResult } from '@osee/scoring/country';
 *
 * const result: CountryResult = assessCountry({ context: { subject: 'Ruritania', asOf: '2027-01-31' } });
 * result.notAssessed; // => ['use-cases', 'development', 'ecosystem', 'risks']
 * ```
 */
export interface CountryResult {
  readonly context: CountryContext;
  /** `null` for what was not assessed. */
  readonly useCases: UseCasePart | null;
  readonly development: CountryDevelopmentPart | null;
  readonly ecosystem: EcosystemPart | null;
  readonly risks: RiskPart | null;
  readonly notAssessed: readonly CountryPartId[];
  /** Of all parts, in their order. */
  readonly caveats: readonly CountryCaveat[];
}
