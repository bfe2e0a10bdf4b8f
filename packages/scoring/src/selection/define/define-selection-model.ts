import type { SelectionModel } from '../model/selection-model.ts';
import type { WeightPreset } from '../model/weight-preset.ts';
import type { AttributeOf, CriterionIdOf, GateIdOf, GroupIdOf } from './ids-of.ts';
import type { SelectionDefinition } from './selection-definition.ts';
import { soundModel } from './sound-model.ts';

/**
 * Makes a selection model of a short definition, for any subject: software, suppliers, services, anything. Weights,
 * statements, evidence and all policies have defaults. The type of the model knows the ids, so that an editor completes
 * the criteria, gates and attributes of an application, and a misspelt one does not compile.
 *
 * @param definition - id, title, subject and criteria, and whatever differs from the defaults
 * @returns the whole model
 * @throws `OseeError` with the code of the first mistake in the definition, such as `wrong-type`, `unknown-option`,
 * `invalid-weight`, `invalid-scale`, `duplicate-id` or `for-countries-only`; `details.issues` lists all of them
 * @category selection models
 * @example
 * ```ts
 * import { defineSelectionModel, evaluateApplications } from '@osee/scoring/selection';
 *
 * const scale = { kind: 'goalposts', lower: 0, upper: 4, direction: 'maximise' } as const;
 * const model = defineSelectionModel({
 *   id: 'chat',
 *   title: 'A chat for the ministry',
 *   subject: 'software',
 *   gates: [{ id: 'open', statement: 'It is open.', rule: { kind: 'fact', fact: 'licence', in: ['MIT'] } }],
 *   criteria: [
 *     { id: 'needs', title: 'Needs met', weight: 2, scale },
 *     { id: 'support', title: 'Support', weight: 1, scale },
 *   ],
 * });
 * const { applicants } = evaluateApplications(model, [
 *   {
 *     id: 'a',
 *     attributes: { licence: 'MIT' },
 *     scores: [{ criterion: 'needs', value: 4 }, { criterion: 'support', value: 1 }],
 *   },
 * ]);
 * applicants.map(({ id, rank, score }) => [id, rank, score]); // => [['a', 1, 0.75]]
 * ```
 */
export const defineSelectionModel = <const Definition extends SelectionDefinition>(
  definition: Definition & References<Definition>,
): ModelOf<Definition> => soundModel(definition) as ModelOf<Definition>;

type ModelOf<Definition extends SelectionDefinition> = SelectionModel<
  CriterionIdOf<Definition>,
  GateIdOf<Definition>,
  AttributeOf<Definition>,
  GroupIdOf<Definition>
>;

/** The places of a definition that name criteria. */
interface References<Definition extends SelectionDefinition> {
  readonly policies?: { readonly tieBreak?: readonly CriterionIdOf<Definition>[] };
  readonly presets?: readonly (Omit<WeightPreset<CriterionIdOf<Definition>>, 'reasons'> & {
    readonly reasons?: { readonly [Id in CriterionIdOf<Definition>]?: string };
  })[];
}
