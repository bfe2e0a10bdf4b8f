import type { ItemRef } from '@osee/core';
import type { Assessment } from '../../maturity/assessment/assessment.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import type { AssessRisksOptions } from '../../risk/assess/assess-risks.ts';
import type { RiskRegister } from '../../risk/register/risk-register.ts';
import type { Candidate } from '../../selection/application/application.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import type { SelectionOptions } from '../../selection/settings/selection-options.ts';
import type { DevelopmentModel } from '../development/development-model.ts';
import type { DevelopmentValue } from '../development/development-result.ts';
import type { InstitutionInput } from '../roll-up/institution-input.ts';
import type { RollUpOptions } from '../roll-up/roll-up-options.ts';

/**
 * What is assessed, by whom and on which day.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { CountryContext } from '@osee/scoring/country';
 *
 * const context: CountryContext = { subject: 'Ruritania', asOf: '2027-01-31', assessors: ['Team of the ministry'] };
 * ```
 */
export interface CountryContext {
  /** The name of the country or region. */
  readonly subject: string;
  /** The day of the assessment, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly assessors?: readonly string[];
  /** How far assessors agreed, where that was measured. */
  readonly agreement?: {
    /** What was worked out, such as `Krippendorff alpha`. */
    readonly measure: string;
    readonly value: number;
    /** How many judged the same. */
    readonly assessors: number;
  };
}

/**
 * Candidates of one kind, such as services or products for them, with the model that ranks them.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { UseCaseInput } from '@osee/scoring/country';
 * import { servicePrioritisationModel } from '@osee/scoring/models';
 *
 * const services: UseCaseInput = {
 *   id: 'services',
 *   model: servicePrioritisationModel,
 *   applications: [{ id: 'births' }],
 *   axes: { x: 'importance', y: 'feasibility' },
 *   needs: [{ id: 'births', target: { kind: 'module', id: 'digital-inclusion' } }],
 * };
 * ```
 */
export interface UseCaseInput {
  /** Unique among the lists of the part. */
  readonly id: string;
  // A model of any words: the applications are judged against it when it is evaluated.
  readonly model: SelectionModel;
  readonly applications: readonly Candidate[];
  readonly options?: SelectionOptions;
  /** Two criteria or groups at the top of the model, for quadrants; without them none are drawn. */
  readonly axes?: { readonly x: string; readonly y: string };
  /** The candidates that were chosen to begin with; those of quadrant A unless told. */
  readonly selected?: readonly string[];
  /** Words for the ids of the candidates, in the language of the assessment. */
  readonly names?: Readonly<Record<string, string>>;
  /** What of the framework a candidate needs: modules, competencies or technical domains. */
  readonly needs?: readonly { readonly id: string; readonly target: ItemRef }[];
}

/**
 * The instrument: one assessment of the whole, or one for each institution.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { EcosystemInput } from '@osee/scoring/country';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const input: EcosystemInput = {
 *   model: oseeEcosystemModel,
 *   inputs: [{ id: 'health', name: 'Ministry of Health', assessment: null }],
 * };
 * ```
 */
export type EcosystemInput =
  | { readonly model: MaturityModel | CompiledModel; readonly assessment: Assessment }
  | {
      readonly model: MaturityModel | CompiledModel;
      readonly inputs: readonly InstitutionInput[];
      readonly options?: RollUpOptions;
    };

/**
 * Public indicators with the model that puts them together.
 *
 * @category country assessment
 * @example
 * ```ts
 * import { type DevelopmentFigures, developmentModel } from '@osee/scoring/country';
 *
 * const figures: DevelopmentFigures = { model: developmentModel, values: [] };
 * ```
 */
export interface DevelopmentFigures {
  readonly model: DevelopmentModel;
  readonly values: readonly DevelopmentValue[];
}

/**
 * What a country assessment is made of. A part that is absent is told as not assessed.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { CountryParts } from '@osee/scoring/country';
 *
 * const parts: CountryParts = { context: { subject: 'Ruritania', asOf: '2027-01-31' } };
 * ```
 */
export interface CountryParts {
  readonly context: CountryContext;
  readonly useCases?: readonly UseCaseInput[];
  readonly development?: DevelopmentFigures;
  readonly ecosystem?: EcosystemInput;
  readonly risks?: { readonly register: RiskRegister; readonly options?: AssessRisksOptions };
}
