import { type Shape, shape } from '@osee/core';
import { throwFirst } from '../check/problem.ts';
import { unlessKnown } from '../check/unless-known.ts';
import { expectModel } from '../define/expect-model.ts';
import { closed, formIssues, word } from '../forms/kit.ts';
import { scaleForm } from '../forms/model-form.ts';
import type { CriterionNode } from '../model/criterion.ts';
import type { CriterionLevel } from '../model/gate.ts';
import type { Scale } from '../model/scale.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { subjectOf } from '../model/subject.ts';
import { isGroup, leavesOf } from '../model/walk.ts';

/**
 * How {@link adaptModel} makes another model out of one.
 *
 * @category selection models
 * @example
 * ```ts
 * import type { ModelChanges } from '@osee/scoring/selection';
 *
 * const changes: ModelChanges = { id: 'countries-only', version: '1.0.0', levels: ['country'] };
 * ```
 */
export interface ModelChanges {
  readonly id: string;
  readonly version: string;
  readonly title?: string;
  readonly note?: string;
  /** Keep the gates and criteria of these levels alone; all when left out. */
  readonly levels?: readonly CriterionLevel[];
  /** Another scale, by the id of the criterion, such as goalposts for a published indicator. */
  readonly scales?: Readonly<Record<string, Scale>>;
  readonly policies?: Partial<SelectionModel['policies']>;
}

/**
 * Makes a model of one's own from another: for a first round that looks at countries alone, or for proxies on other
 * scales. The new model carries an id and a version of its own, because its figures differ.
 *
 * @param given - the model to start from; it stays as it is
 * @param changes - the new id and version, and what differs
 * @returns the new model, marked as illustrative
 * @throws `OseeError` with code `unknown-criterion` when a scale is given for a criterion that the model lacks, or with
 * the code of a mistake in the form of the model or of the changes, such as `wrong-type` or `unknown-option`
 * @category selection models
 * @example
 * ```ts
 * import { adaptModel, criteriaOf, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const firstRound = adaptModel(oseeCall2024, { id: 'first-round', version: '1.0.0', levels: ['country'] });
 * firstRound.criteria.map((branch) => branch.id); // => ['country']
 * criteriaOf(firstRound).length; // => 5
 * ```
 */
export const adaptModel = (given: SelectionModel, changes: ModelChanges): SelectionModel => {
  const model = expectModel(given);
  throwFirst(formIssues(changes, changesForm(model), ['changes']));
  const { levels, scales = {}, policies, ...rest } = changes;
  const known = new Set(leavesOf(model).map(({ id }) => id));
  throwFirst(
    Object.keys(scales).flatMap((id) =>
      unlessKnown(known, id, 'unknown-criterion', ['scales', id], 'a criterion'),
    ),
  );
  const kept = (level: CriterionLevel): boolean => levels === undefined || levels.includes(level);
  return {
    ...model,
    ...rest,
    status: 'illustrative',
    gates: model.gates.filter(({ level }) => kept(level)),
    criteria: model.criteria.flatMap((group) => adaptNode(group, kept, scales)),
    policies: { ...model.policies, ...policies },
  };
};

const changesForm = (model: SelectionModel): Shape =>
  closed(
    { id: shape.filledText, version: shape.filledText },
    {
      title: shape.text,
      note: shape.text,
      levels: shape.list(word(...levelsOf(model))),
      scales: shape.entries(scaleForm),
      policies: shape.record({}),
    },
  );

const levelsOf = (model: SelectionModel): readonly CriterionLevel[] => {
  const subject = subjectOf(model);
  return subject === 'country' ? ['country', 'host'] : [subject];
};

const adaptNode = (
  node: CriterionNode,
  kept: (level: CriterionLevel) => boolean,
  scales: Readonly<Record<string, Scale>>,
): readonly CriterionNode[] => {
  if (isGroup(node)) {
    const children = node.children.flatMap((child) => adaptNode(child, kept, scales));
    return children.length === 0 ? [] : [{ ...node, children }];
  }
  const scale = (Object.hasOwn(scales, node.id) ? scales[node.id] : undefined) ?? node.scale;
  return kept(node.level) ? [{ ...node, scale }] : [];
};
