import { shape } from '@osee/core';
import { assessmentShape } from '../../maturity/assessment/assessment-shape.ts';
import { resultShape } from '../../maturity/compare/result-shape.ts';
import { fail } from '../../maturity/compile/fail.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { Criterion } from '../../maturity/model/criterion.ts';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import { scoreMaturity } from '../../maturity/score/score-maturity.ts';
import { type NationalAnswers, nationalAnswersOf } from './country-items.ts';
import type { InstitutionInput } from './institution-input.ts';
import { type Member, readMembers } from './read-members.ts';
import type { RollUpOptions } from './roll-up-options.ts';

export interface PreparedMembers {
  readonly nationalIds: ReadonlySet<string>;
  readonly national: NationalAnswers;
  /** The result of one who answered only what the country answers. */
  readonly reference: MaturityResult;
  /** By id. */
  readonly members: readonly Member[];
}

/** Scores everybody, with what the country answers once in everybody's place. */
export const prepareMembers = (
  compiled: CompiledModel,
  inputs: readonly InstitutionInput[],
  options: RollUpOptions,
): PreparedMembers => {
  if (inputs.length > 5000) fail('too-many', ['inputs'], 'at most 5000 institutions', inputs.length);
  checkWeights(inputs, options);
  const { country, weights = 'equal', countryOnlyIds } = options;
  const nationalIds = nationalIdsOf(compiled, countryOnlyIds);
  if (country !== undefined) scoreMaturity(compiled, country, { gains: false });
  const national = nationalAnswersOf(
    compiled,
    nationalIds,
    inputs,
    (country?.answers ?? []).filter(({ criterionId }) => nationalIds.has(criterionId)),
  );
  const days = inputs.flatMap(({ assessment, result }) => assessment?.asOf ?? result?.asOf ?? []).sort();
  const reference = scoreMaturity(
    compiled,
    {
      subject: country?.subject ?? '',
      model: { id: compiled.model.id, version: compiled.model.version },
      // Without any day nobody answered anything that a day could matter for.
      asOf: country?.asOf ?? days.at(-1) ?? '2000-01-01',
      answers: national.answers,
    },
    { gains: false },
  );
  const members = readMembers(compiled, inputs, reference, {
    isDeclared: weights === 'declared',
    nationalIds,
    nationalAnswers: national.answers,
  });
  return { nationalIds, national, reference, members };
};

const nationalIdsOf = (
  { model, criteria }: CompiledModel,
  given?: readonly string[],
): ReadonlySet<string> => {
  for (const [position, id] of (given ?? []).entries()) {
    if (!criteria.has(id)) {
      fail('unknown-criterion', ['options', 'countryOnlyIds', position], `a criterion of "${model.id}"`, id);
    }
  }
  return new Set(given ?? model.criteria.filter(isNational).map(({ id }) => id));
};

/** The unit that the guide of a question names. */
const isNational = ({ guide }: Criterion): boolean => guide?.unit === 'country';

const checkWeights = (
  inputs: readonly InstitutionInput[],
  { weights = 'equal', weightUnit }: RollUpOptions,
): void => {
  if (weights !== 'declared') return;
  if (weightUnit === undefined) fail('missing-unit', ['options', 'weightUnit'], 'what the weights count');
  for (const [position, { weight }] of inputs.entries()) {
    if (weight === undefined) fail('missing-weight', ['inputs', position, 'weight'], 'a weight above 0');
  }
};

export const inputsShape = /* #__PURE__ */ shape.list(
  shape.exact(
    { id: shape.filledText, name: shape.filledText },
    {
      stratum: shape.filledText,
      weight: shape.numberFrom(1e-12, 1e12),
      assessment: shape.orNull(assessmentShape),
      result: resultShape,
    },
    'an institution',
  ),
  'an array of institutions',
);

export const rollUpMembers = {
  weights: shape.words(['equal', 'declared']),
  weightUnit: shape.filledText,
  strata: shape.words(['apart', 'both']),
  minimumGroup: shape.wholeFrom(1),
  country: assessmentShape,
  countryOnlyIds: shape.list(shape.text),
};
