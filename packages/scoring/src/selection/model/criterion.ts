import type { Source } from '@osee/core';
import type { CriterionLevel } from './gate.ts';
import type { Aggregation } from './policies.ts';
import type { Scale } from './scale.ts';

/**
 * Something that is scored: a leaf of the criteria tree.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { Criterion } from '@osee/scoring/selection';
 *
 * const criterion: Criterion = {
 *   id: 'local-ecosystem',
 *   level: 'country',
 *   title: 'Local ecosystem',
 *   statement: 'How far people and firms that work with open source exist in the country.',
 *   weight: 1,
 *   scale: { kind: 'goalposts', lower: 0, upper: 4, direction: 'maximise', outside: 'refuse' },
 *   evidence: ['list of firms and communities'],
 *   source: [{ document: 'circular-2024', lines: [90, 90] }],
 * };
 * ```
 */
export interface Criterion<Id extends string = string> {
  /** Kebab-case, unique among the gates, groups and criteria of the model. */
  readonly id: Id;
  readonly level: CriterionLevel;
  /** Two or three words for a chart. */
  readonly title: string;
  /** One plain sentence. */
  readonly statement: string;
  /** Share among its siblings, 0 or more; siblings are rescaled to add up to 1. */
  readonly weight: number;
  readonly scale: Scale;
  /** What can prove it. */
  readonly evidence: readonly string[];
  readonly source: Source;
  /** Why it is scored and not a gate. */
  readonly reason?: string;
  readonly note?: string;
}

/**
 * A branch of the criteria tree: its value comes from its children.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { CriterionGroup } from '@osee/scoring/selection';
 *
 * const host: CriterionGroup = { id: 'host', title: 'Host', weight: 1, source: 'project', children: [] };
 * ```
 */
export interface CriterionGroup<Id extends string = string, GroupId extends string = string> {
  /** Kebab-case, unique among the gates, groups and criteria of the model. */
  readonly id: GroupId;
  readonly title: string;
  /** Share among its siblings, 0 or more; siblings are rescaled to add up to 1. */
  readonly weight: number;
  readonly source: Source;
  readonly children: readonly CriterionNode<Id, GroupId>[];
  /** Where this group differs from the policy of the model. */
  readonly aggregation?: Aggregation;
}

/**
 * A group or a criterion of the tree.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { CriterionNode } from '@osee/scoring/selection';
 *
 * const node: CriterionNode = { id: 'host', title: 'Host', weight: 1, source: 'project', children: [] };
 * ```
 */
export type CriterionNode<Id extends string = string, GroupId extends string = string> =
  | Criterion<Id>
  | CriterionGroup<Id, GroupId>;
