import type { Answer } from '../assessment/answer.ts';
import type { Assessment } from '../assessment/assessment.ts';
import type { Criterion } from '../model/criterion.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { ModelNode } from '../model/model-node.ts';
import type { Scale } from '../model/scale.ts';
import type { NodeResult } from '../result/node-result.ts';
import { nodesOf } from '../result/nodes-of.ts';

/** A scale with one option for each value, which is also its id. */
export const scaleOf = (id: string, values: readonly number[]): Scale => ({
  id,
  options: values.map((value) => ({ id: String(value), value, label: String(value) })),
});

export const quarters = scaleOf('quarters', [0, 0.25, 0.5, 0.75, 1]);

export const criterion = (id: string, nodeId: string, more: Partial<Criterion> = {}): Criterion => ({
  id,
  textId: `${id}.text`,
  text: `Question ${id}`,
  obligation: 'should',
  scaleId: 'quarters',
  impacts: [{ nodeId }],
  notApplicableAllowed: true,
  justification: 'none',
  evidence: 'none',
  since: '1.0.0',
  ...more,
});

export const node = (
  id: string,
  parentId: string | null = null,
  more: Partial<ModelNode> = {},
): ModelNode => ({
  id,
  kind: parentId === null ? 'category' : 'competency',
  title: id.toUpperCase(),
  parentId,
  ...more,
});

export const buildModel = (more: Partial<MaturityModel>): MaturityModel => ({
  id: 'model',
  version: '1.0.0',
  title: 'Model',
  status: 'published',
  language: 'en',
  licence: 'CC-BY-4.0',
  source: 'project',
  scales: [quarters],
  levels: [],
  nodes: [],
  criteria: [],
  ...more,
});

/** Values become chosen steps; the words stand for themselves; what is absent is unanswered. */
export const answersOf = (given: Readonly<Record<string, number | 'notApplicable' | 'unknown'>>): Answer[] =>
  Object.entries(given).map(([criterionId, value]) =>
    typeof value === 'number'
      ? { criterionId, status: 'answered', optionId: String(value) }
      : { criterionId, status: value },
  );

export const assess = (
  model: MaturityModel,
  answers: readonly Answer[] | Parameters<typeof answersOf>[0],
  more: Partial<Assessment> = {},
): Assessment => ({
  subject: 'Subject',
  model: { id: model.id, version: model.version },
  asOf: '2024-06-30',
  answers: Array.isArray(answers) ? answers : answersOf(answers as Parameters<typeof answersOf>[0]),
  ...more,
});

export const nodeNamed = (root: NodeResult, id: string): NodeResult => {
  const found = nodesOf(root).find((each) => each.id === id);
  if (!found) throw new Error(`no node ${id}`);
  return found;
};

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Two categories with one question each, changed as a test asks. */
export const sound = (more: Partial<MaturityModel> = {}): MaturityModel =>
  buildModel({
    nodes: [node('a'), node('b')],
    criteria: [criterion('x', 'a'), criterion('y', 'b')],
    ...more,
  });

export const withCriterion = (more: Partial<Criterion>): MaturityModel =>
  sound({ criteria: [criterion('x', 'a', more), criterion('y', 'b')] });
