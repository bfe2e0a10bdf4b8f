import { expectShape, type Shape, shape } from '@osee/core';
import { assessmentShape } from '../../maturity/assessment/assessment-shape.ts';
import { compiledOf } from '../../maturity/compile/index-model.ts';
import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityModel } from '../../maturity/model/maturity-model.ts';
import { inputsShape, prepareMembers, rollUpMembers } from '../roll-up/prepare-members.ts';
import { defaultMinimumGroup, type RollUpOptions } from '../roll-up/roll-up-options.ts';
import type { Wave, WaveComparison } from './wave-comparison.ts';
import { waveGroupsOf } from './wave-group.ts';

/**
 * Compares two waves of asking, of which not all institutions took part in both. The change of all is split into what
 * changed among those that took part twice, and into the effect of asking others (composition): a country may fall
 * because its institutions became worse, or because weaker ones were asked for the first time.
 *
 * The smallest group holds here, too: a change is hidden where fewer than the minimum stand behind either wave, behind
 * both, or behind those who came or went, as subtraction would give their figures away.
 *
 * @param model - the model of both waves, or what `compileModel` made of it
 * @param before - the earlier wave
 * @param after - the later wave
 * @param options - as for `rollUpResults`; the answers of the country stand in the waves
 * @returns by kind of unit, who stayed, came and went, and every change in its two parts
 * @throws `OseeError` with the codes of `rollUpResults`
 * @category country assessment
 * @example
 * ```ts
 * import { compareWaves } from '@osee/scoring/country';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const { id, version, criteria } = oseeEcosystemModel;
 * const criterionId = criteria[0]?.id ?? '';
 * const asked = (names: string[], asOf: string, optionId: string) =>
 *   names.map((name) => ({
 *     id: name,
 *     name,
 *     assessment: {
 *       subject: name,
 *       model: { id, version },
 *       asOf,
 *       answers: [{ criterionId, status: 'answered' as const, optionId }],
 *     },
 *   }));
 * const [old, more] = [['a', 'b', 'c', 'd', 'e'], ['f', 'g', 'h', 'i', 'j']];
 * const { groups } = compareWaves(
 *   oseeEcosystemModel,
 *   { inputs: asked(old, '2025-06-30', 'established') },
 *   { inputs: [...asked(old, '2026-06-30', 'managed'), ...asked(more, '2026-06-30', 'not-yet')] },
 *   { countryOnlyIds: [] },
 * );
 * const change = groups[0]?.changes.find((each) => each.id === criterionId && each.kind === 'criterion');
 * [change?.all?.change, change?.common?.change, change?.composition]; // => [-0.125, 0.25, -0.375]
 * ```
 */
export const compareWaves = (
  model: MaturityModel | CompiledModel,
  before: Wave,
  after: Wave,
  options: Omit<RollUpOptions, 'country'> = {},
): WaveComparison => {
  expectShape(model, shape.record({}), ['model']);
  expectShape(before, waveShape, ['before']);
  expectShape(after, waveShape, ['after']);
  expectShape(options, optionsShape, ['options']);
  const compiled = compiledOf(model);
  const { weights = 'equal', weightUnit, strata = 'apart', minimumGroup = defaultMinimumGroup } = options;
  const [old, now] = [before, after].map(({ inputs, country }) =>
    prepareMembers(compiled, inputs, { ...options, ...(country === undefined ? {} : { country }) }),
  );
  const settings = { weights, weightUnit: weightUnit ?? null, minimumGroup };
  if (old === undefined || now === undefined) return { settings, groups: [] };
  const kinds = [...new Set([...old.members, ...now.members].flatMap(({ stratum }) => stratum ?? []))].sort();
  const groups = [...(kinds.length === 0 || strata === 'both' ? [null] : []), ...kinds];
  return {
    settings,
    groups: waveGroupsOf(compiled, groups, old, now, minimumGroup),
  };
};

const waveShape: Shape = /* #__PURE__ */ shape.exact(
  { inputs: inputsShape },
  { country: assessmentShape },
  'a wave with inputs',
);

const { country: _, ...withoutCountry } = rollUpMembers;
const optionsShape = /* #__PURE__ */ shape.options(withoutCountry);
