import { expectShape, shape } from '@osee/core';
import { assessmentShape } from '../../maturity/assessment/assessment-shape.ts';
import { inputsShape, rollUpMembers } from '../roll-up/prepare-members.ts';
import type { CountryParts } from './country-parts.ts';
import {
  type CountryCaveat,
  type CountryPartId,
  type CountryResult,
  countryPartIds,
} from './country-result.ts';
import { developmentPart } from './development-part.ts';
import { ecosystemPart } from './ecosystem-part.ts';
import { riskPart } from './risk-part.ts';
import { useCasePart } from './use-case-part.ts';

/**
 * Assesses a country in its parts: use cases, development, ecosystem and risks. Each part has its own engine, result,
 * coverage and caveats, and they stay side by side: nothing is averaged or added up across them. A part that is absent is
 * told as not assessed. The fifth part, the tailored programme, is made of the result by `proposeProfile`.
 *
 * @param parts - the context and what is to be assessed
 * @param options - `minimumCoverage`: below which share of known weight the development and the ecosystem are told as thinly covered; 0.8
 * unless told
 * @returns the results side by side, what was not assessed, and what a reader has to be warned of
 * @throws `OseeError` with code `duplicate-id` or `unknown-candidate`, and with the codes of `evaluateApplications`,
 * `assessDevelopment`, `scoreMaturity`, `rollUpResults` and `assessRisks`; `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option` for
 * another form
 * @category country assessment
 * @example
 * ```ts
 * import { assessCountry } from '@osee/scoring/country';
 * import { starterRiskRegister } from '@osee/scoring/risk';
 *
 * const { risks, notAssessed } = assessCountry({
 *   context: { subject: 'Ruritania', asOf: '2027-01-31' },
 *   risks: { register: starterRiskRegister },
 * });
 * risks?.coverage; // => 0
 * notAssessed; // => ['use-cases', 'development', 'ecosystem']
 * ```
 */
export const assessCountry = (
  parts: CountryParts,
  options: { readonly minimumCoverage?: number } = {},
): CountryResult => {
  expectShape(parts, partsShape, ['parts']);
  expectShape(options, optionsShape, ['options']);
  const { context, useCases, development, ecosystem, risks } = parts;
  const { minimumCoverage = 0.8 } = options;
  const found = {
    useCases: useCases === undefined ? null : useCasePart(useCases, context),
    development: development === undefined ? null : developmentPart(development, context, minimumCoverage),
    ecosystem: ecosystem === undefined ? null : ecosystemPart(ecosystem, context, minimumCoverage),
    risks: risks === undefined ? null : riskPart(risks.register, risks.options ?? {}, context),
  };
  const byId: Readonly<Record<CountryPartId, { readonly caveats: readonly CountryCaveat[] } | null>> = {
    'use-cases': found.useCases,
    development: found.development,
    ecosystem: found.ecosystem,
    risks: found.risks,
  };
  return {
    context,
    ...found,
    notAssessed: countryPartIds.filter((id) => byId[id] === null),
    caveats: countryPartIds.flatMap(
      (id): readonly CountryCaveat[] =>
        byId[id]?.caveats ?? [{ code: 'part-not-assessed', part: id, details: {} }],
    ),
  };
};

const optionsShape = /* #__PURE__ */ shape.options({ minimumCoverage: shape.numberFrom(0, 1) });

/** What belongs to an engine is looked at by the engine. */
const partsShape = /* #__PURE__ */ shape.exact(
  {
    context: shape.exact(
      { subject: shape.filledText, asOf: shape.day },
      {
        assessors: shape.list(shape.text),
        agreement: shape.exact({
          measure: shape.filledText,
          value: shape.number,
          assessors: shape.wholeFrom(2),
        }),
      },
    ),
  },
  {
    useCases: shape.list(
      shape.exact(
        { id: shape.filledText, model: shape.record({}), applications: shape.list(shape.anything) },
        {
          options: shape.record({}),
          axes: shape.exact({ x: shape.text, y: shape.text }),
          selected: shape.list(shape.text),
          names: shape.entries(shape.text),
          needs: shape.list(
            shape.exact({ id: shape.text, target: shape.exact({ kind: shape.text, id: shape.text }) }),
          ),
        },
      ),
    ),
    development: shape.exact({ model: shape.record({}), values: shape.list(shape.anything) }),
    ecosystem: shape.either(
      shape.exact({ model: shape.record({}), assessment: assessmentShape }),
      shape.exact(
        { model: shape.record({}), inputs: inputsShape },
        { options: shape.options(rollUpMembers) },
      ),
    ),
    risks: shape.exact({ register: shape.record({}) }, { options: shape.record({}) }),
  },
  'the parts of a country assessment',
);
