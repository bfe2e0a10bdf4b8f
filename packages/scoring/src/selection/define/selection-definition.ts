import type { Source } from '@osee/core';
import type { Criterion, CriterionGroup } from '../model/criterion.ts';
import type { Gate } from '../model/gate.ts';
import type { SelectionPolicies } from '../model/policies.ts';
import type { DistinctRule, PortfolioRules } from '../model/portfolio-rules.ts';
import type { BandScale, CategoryScale, GoalpostScale, PiecewiseScale } from '../model/scale.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import type { Subject } from '../model/subject.ts';

type Optional<Whole, Name extends keyof Whole> = Omit<Whole, Name> & Partial<Pick<Whole, Name>>;

/**
 * A scale as a definition writes it: an answer outside of goalposts or points is refused unless stated.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { ScaleDefinition } from '@osee/scoring/selection';
 *
 * const years: ScaleDefinition = { kind: 'goalposts', lower: 0, upper: 10, direction: 'maximise' };
 * ```
 */
export type ScaleDefinition =
  | Optional<GoalpostScale, 'outside'>
  | Optional<PiecewiseScale, 'outside'>
  | BandScale
  | CategoryScale;

/**
 * A criterion as a definition writes it: an id, a title and a scale. Unless stated its statement is its title and its
 * source is the project. Of siblings either all state a weight, or none does and they weigh the same.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { CriterionDefinition } from '@osee/scoring/selection';
 *
 * const criterion: CriterionDefinition = {
 *   id: 'support', title: 'Support', scale: { kind: 'goalposts', lower: 0, upper: 4, direction: 'maximise' },
 * };
 * ```
 */
export interface CriterionDefinition
  extends Pick<Criterion, 'id' | 'title'>,
    Partial<Omit<Criterion, 'id' | 'title' | 'scale'>> {
  readonly scale: ScaleDefinition;
}

/**
 * A group of criteria as a definition writes it. Of siblings either all state a weight, or none does.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { GroupDefinition } from '@osee/scoring/selection';
 *
 * const group: GroupDefinition = { id: 'quality', title: 'Quality', children: [] };
 * ```
 */
export interface GroupDefinition extends Pick<CriterionGroup, 'id' | 'title' | 'aggregation'> {
  readonly weight?: number;
  readonly source?: Source;
  readonly children: readonly (CriterionDefinition | GroupDefinition)[];
}

/**
 * A gate as a definition writes it: an id and a statement.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { GateDefinition } from '@osee/scoring/selection';
 *
 * const gate: GateDefinition = {
 *   id: 'affordable',
 *   statement: 'The offer lies within the budget.',
 *   rule: { kind: 'fact', fact: 'price', atMost: 100_000 },
 * };
 * ```
 */
export type GateDefinition = Optional<Gate, 'level' | 'evidence' | 'source'>;

/**
 * What `defineSelectionModel` makes a model of: an id, a title, the subject and the criteria. Everything else has a
 * default.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { SelectionDefinition } from '@osee/scoring/selection';
 *
 * const definition: SelectionDefinition = {
 *   id: 'chat',
 *   title: 'A chat for the ministry',
 *   subject: 'software',
 *   criteria: [
 *     { id: 'support', title: 'Support', scale: { kind: 'goalposts', lower: 0, upper: 4, direction: 'maximise' } },
 *   ],
 * };
 * ```
 */
export interface SelectionDefinition
  extends Partial<
    Pick<SelectionModel, 'version' | 'status' | 'note' | 'aggregation' | 'conflicts' | 'context' | 'presets'>
  > {
  readonly id: string;
  readonly title: string;
  readonly subject: Subject;
  readonly gates?: readonly GateDefinition[];
  readonly criteria: readonly (CriterionDefinition | GroupDefinition)[];
  readonly policies?: Partial<SelectionPolicies>;
  /** How many are chosen, and what must hold for them together. */
  readonly portfolio?: Partial<Omit<PortfolioRules, 'size' | 'distinct'>> &
    Pick<PortfolioRules, 'size'> & {
      readonly distinct?: readonly Optional<DistinctRule, 'statement' | 'source'>[];
    };
}
