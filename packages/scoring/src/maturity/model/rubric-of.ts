import { expectShape, shape } from '@osee/core';
import type { RubricCriterionInput, RubricInput } from '@osee/core/case';
import type { Criterion } from './criterion.ts';
import type { MaturityModel } from './maturity-model.ts';
import type { ModelNode } from './model-node.ts';
import { isInForce } from './restrict-model.ts';

/**
 * What a maturity model asks, in the form that `toCaseRubric` of `@osee/core/case` writes as a CASE rubric: a criterion
 * for each question in force, with the steps of its scale as levels and their values as scores. It names the competency
 * or the technical domain that the question measures, and the part of the model that it stands in. A rubric has no place
 * for how scores are rolled up, for levels of the model, for obligations or for several impacts of one question; the
 * first impact decides the part, and a weight stands only at a question with one impact.
 *
 * @param model - any maturity model, also one at a depth or in another language
 * @returns the questions in the order of the model
 * @throws `OseeError` with code `wrong-type` for what is no model
 * @category maturity models
 * @see 1EdTech, Competencies and Academic Standards Exchange 1.1, CFRubric, https://www.imsglobal.org/spec/case/v1p1
 * @example
 * ```ts
 * import { toCaseRubric } from '@osee/core/case';
 * import { rubricOf } from '@osee/scoring/maturity';
 * import { oseeEcosystemModel } from '@osee/scoring/models';
 *
 * const { rubric } = toCaseRubric(rubricOf(oseeEcosystemModel), {
 *   lastChangeDateTime: '2026-01-01T00:00:00Z',
 *   frameworkId: 'osee',
 * });
 * rubric.CFRubricCriteria?.[0]?.CFRubricCriterionLevels?.map(({ score }) => score); // => [0, 0.25, 0.5, 0.75, 1]
 * ```
 */
export const rubricOf = (model: MaturityModel): RubricInput => {
  expectShape(model, modelForm, ['model']);
  const nodes = new Map(model.nodes.map((node) => [node.id, node]));
  const scales = new Map(model.scales.map((scale) => [scale.id, scale]));
  const criterionOf = (criterion: Criterion): RubricCriterionInput => ({
    id: criterion.id,
    text: criterion.text,
    ...placeOf(criterion, nodes),
    levels: (scales.get(criterion.scaleId)?.options ?? []).map(({ id, label, description, value }) => ({
      id,
      label,
      description: description ?? label,
      score: value,
    })),
  });
  const criteria = model.criteria.filter(isInForce).map(criterionOf);
  return { id: model.id, title: model.title, criteria };
};

/** The item that a question measures, the part it stands in, and its weight there. */
const placeOf = ({ impacts }: Criterion, nodes: ReadonlyMap<string, ModelNode>) => {
  const [first, ...others] = impacts;
  const above = first ? pathTo(first.nodeId, nodes) : [];
  const measured = above.find(({ competencyId }) => competencyId !== undefined);
  const part = above.find((node) => node !== measured);
  return {
    ...(measured?.competencyId !== undefined && {
      itemId: measured.competencyId,
      itemKind: measured.kind === 'technicalDomain' ? ('technical-domain' as const) : ('competency' as const),
      itemName: measured.title,
    }),
    ...(part && { category: part.title }),
    ...(first && others.length === 0 && { weight: first.weight ?? 1 }),
  };
};

/** A node and those above it, the nearest first; a circle ends where it began. */
const pathTo = (nodeId: string, nodes: ReadonlyMap<string, ModelNode>): readonly ModelNode[] => {
  const path: ModelNode[] = [];
  for (let node = nodes.get(nodeId); node && !path.includes(node); node = nodes.get(node.parentId ?? '')) {
    path.push(node);
  }
  return path;
};

const { list, record, text, number } = shape;

const modelForm = /* #__PURE__ */ record(
  {
    id: text,
    title: text,
    scales: /* #__PURE__ */ list(
      /* #__PURE__ */ record({
        id: text,
        options: /* #__PURE__ */ list(
          /* #__PURE__ */ record({ id: text, label: text, value: number }, { description: text }),
        ),
      }),
    ),
    nodes: /* #__PURE__ */ list(
      /* #__PURE__ */ record(
        { id: text, kind: text, title: text, parentId: /* #__PURE__ */ shape.orNull(text) },
        { competencyId: text },
      ),
    ),
    criteria: /* #__PURE__ */ list(
      /* #__PURE__ */ record({
        id: text,
        text,
        scaleId: text,
        impacts: /* #__PURE__ */ list(/* #__PURE__ */ record({ nodeId: text }, { weight: number })),
      }),
    ),
  },
  {},
  'a maturity model',
);
