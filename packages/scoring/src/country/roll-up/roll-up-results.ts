import { expectShape, type Issue, shape } from '@osee/core';
import { compiledOf } from '../../maturity/compile/index-model.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import { nodesOf } from '../../maturity/result/nodes-of.ts';
import { comparabilityOf } from './comparability.ts';
import { countryItemsOf } from './country-items.ts';
import { hideSmallGroups } from './group-cells.ts';
import { groupOf } from './group-of.ts';
import type { InstitutionInput } from './institution-input.ts';
import { inputsShape, prepareMembers, rollUpMembers } from './prepare-members.ts';
import type { Member } from './read-members.ts';
import { defaultMinimumGroup, type RollUpOptions } from './roll-up-options.ts';
import type { CountryItem, NamedInstitution, RolledUpResults, RollUpIssueCode } from './rolled-up-results.ts';

/**
 * Puts the assessments of several institutions together: how the answers to each question lie, the weighted mean of each
 * part with its interval and spread, how many reached which level, and who did not answer. Works for every model.
 *
 * What a country answers once is not averaged. Kinds of units are not mixed unless asked for. No figure is shown that
 * fewer institutions stand behind than `minimumGroup`, nor one that would give such a figure away by subtraction. The
 * order of the institutions plays no part, and a single institution (with a minimum of 1) gives its own result.
 *
 * @param model - a model, or what `compileModel` made of it
 * @param inputs - every institution that was asked, those that did not answer with `assessment: null`
 * @param options - weights, kinds of units, the smallest group, and the answers of the country
 * @returns figures of all institutions or by kind of unit, who is silent, and what the country answers once
 * @throws `OseeError` with code `duplicate-id`, `missing-stratum`, `one-of-two`, `missing-weight`, `missing-unit`,
 * `assessment-needed`, `not-comparable`, `unknown-criterion` or `too-many`, and with the codes of
 * `scoreMaturity`; `wrong-type`, `wrong-value`, `out-of-range` or `unknown-option` for another form
 * @category country assessment
 * @example
 * ```ts
 * import { rollUpResults } from '@osee/scoring/country';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const { id, version, criteria } = oseeEcosystemModel;
 * const criterionId = criteria[0]?.id ?? '';
 * const answer = (name: string, optionId: string) => ({
 *   id: name,
 *   name,
 *   assessment: {
 *     subject: name,
 *     model: { id, version },
 *     asOf: '2026-06-30',
 *     answers: [{ criterionId, status: 'answered' as const, optionId }],
 *   },
 * });
 * const inputs = [
 *   ...['a', 'b', 'c'].map((name) => answer(name, 'not-yet')),
 *   ...['d', 'e'].map((name) => answer(name, 'first-steps')),
 *   { id: 'f', name: 'f', assessment: null },
 * ];
 * const { whole, silent } = rollUpResults(oseeEcosystemModel, inputs, { countryOnlyIds: [] });
 * whole?.criteria[0]?.distribution?.steps.map(({ count }) => count); // => [3, 2, 0, 0, 0]
 * whole?.criteria[0]?.mean; // => 0.1
 * silent.map(({ id }) => id); // => ['f']
 * ```
 */
export const rollUpResults = (
  model: MaturityModel | CompiledModel,
  inputs: readonly InstitutionInput[],
  options: RollUpOptions = {},
): RolledUpResults => {
  expectShape(model, shape.record({}), ['model']);
  expectShape(inputs, inputsShape, ['inputs']);
  expectShape(options, shape.options(rollUpMembers), ['options']);
  const compiled = compiledOf(model);
  const { country } = options;
  const { weights = 'equal', weightUnit, strata = 'apart', minimumGroup = defaultMinimumGroup } = options;
  const { nationalIds, national, reference, members } = prepareMembers(compiled, inputs, options);
  const context = { compiled, reference, nationalIds };
  const kinds = [...new Set(members.flatMap(({ stratum }) => stratum ?? []))].sort();
  const isMixed = kinds.length === 0 || strata === 'both';
  const shown = hideSmallGroups(
    isMixed ? groupOf(context, null, members) : null,
    kinds.map((kind) =>
      groupOf(
        context,
        kind,
        members.filter(({ stratum }) => stratum === kind),
      ),
    ),
    nodesOf(reference.root),
    minimumGroup,
  );
  const items = countryItemsOf(reference, nationalIds, national);
  const taking = members.filter(({ result }) => result !== null);
  const asOf = asOfOf(taking);
  return {
    model: {
      id: compiled.model.id,
      version: compiled.model.version,
      title: compiled.model.title,
      status: compiled.model.status,
    },
    asOf,
    settings: {
      weights,
      weightUnit: weightUnit ?? null,
      strata: kinds.length === 0 ? 'none' : strata,
      minimumGroup,
    },
    comparability: comparabilityOf(reference),
    asked: members.length,
    answered: taking.length,
    silent: members.filter(({ result }) => result === null).map(named),
    institutions: taking.map(named),
    country: items,
    whole: shown.whole,
    strata: shown.strata,
    issues: issuesOf(items, asOf, ignoredIds(country?.answers ?? [], nationalIds)),
  };
};

const named = ({ id, name, stratum }: Member): NamedInstitution => ({ id, name, stratum });

const asOfOf = (members: readonly Member[]): RolledUpResults['asOf'] => {
  const days = members.flatMap(({ asOf }) => asOf ?? []).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
};

const ignoredIds = (
  answers: readonly { readonly criterionId: string }[],
  nationalIds: ReadonlySet<string>,
): string[] =>
  answers
    .map(({ criterionId }) => criterionId)
    .filter((id) => !nationalIds.has(id))
    .sort();

const issuesOf = (
  items: readonly CountryItem[],
  asOf: RolledUpResults['asOf'],
  ignored: readonly string[],
): Issue<RollUpIssueCode>[] => [
  ...items.flatMap(({ criterionId, from, institutionIds }): Issue<RollUpIssueCode>[] => {
    if (institutionIds.length === 0) return [];
    const details = { criterionId, institutionIds };
    const path = ['country', criterionId];
    return from === 'conflict'
      ? [
          {
            code: 'country-item-conflict',
            severity: 'warning',
            path,
            message: `A country answers "${criterionId}" once, and institutions contradict each other.`,
            details,
          },
        ]
      : [
          {
            code: 'country-item-by-institution',
            severity: 'info',
            path,
            message: `Institutions answered "${criterionId}", which a country answers once.`,
            details,
          },
        ];
  }),
  ...ignored.map(
    (criterionId): Issue<RollUpIssueCode> => ({
      code: 'not-answered-once',
      severity: 'warning',
      path: ['options', 'country'],
      message: `Institutions answer "${criterionId}", so the answer of the country is not counted.`,
      details: { criterionId },
    }),
  ),
  ...(asOf !== null && asOf.first !== asOf.last
    ? [
        {
          code: 'different-days',
          severity: 'info',
          path: ['asOf'],
          message: `The assessments hold for days from ${asOf.first} to ${asOf.last}.`,
          details: { ...asOf },
        } as const,
      ]
    : []),
];
