import type { CriterionNode } from '../model/criterion.ts';
import type { Gate } from '../model/gate.ts';
import type { PortfolioRules } from '../model/portfolio-rules.ts';
import type { Scale, ScaleBand } from '../model/scale.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { type Subject, subjectOf } from '../model/subject.ts';
import { policiesFor } from './default-policies.ts';
import type {
  CriterionDefinition,
  GateDefinition,
  GroupDefinition,
  ScaleDefinition,
  SelectionDefinition,
} from './selection-definition.ts';

/** A model whole, or with members left out that have a default. */
export type ModelOrDefinition = SelectionModel | SelectionDefinition;

/** Fills in what a model leaves out; a whole model comes out as it went in. */
export const completeModel = (given: ModelOrDefinition): SelectionModel => {
  const subject = subjectOf(given);
  const { portfolio, ...rest } = given;
  return {
    ...rest,
    // A member that is there without a value is left out like one that is not there.
    version: given.version ?? '1.0.0',
    status: given.status ?? 'illustrative',
    conflicts: given.conflicts ?? [],
    context: given.context ?? [],
    gates: (given.gates ?? []).map((gate) => completeGate(gate, subject)),
    criteria: given.criteria.map((node) => completeNode(node, subject)),
    policies: policiesFor(subject, given.policies ?? {}, { isList: given.criteria.every(isLeaf) }),
    ...(portfolio === undefined ? {} : { portfolio: completePortfolio(portfolio) }),
  };
};

const isLeaf = (node: object): boolean => !('children' in node);

const completeGate = (gate: GateDefinition, subject: Subject): Gate => ({
  level: subject,
  evidence: [],
  source: 'project',
  ...gate,
});

const completeNode = (node: CriterionDefinition | GroupDefinition, subject: Subject): CriterionNode => {
  const common = { weight: 1, source: 'project' } as const;
  if ('children' in node) {
    return { ...common, ...node, children: node.children.map((child) => completeNode(child, subject)) };
  }
  return {
    ...common,
    level: subject,
    statement: node.title,
    evidence: [],
    ...node,
    scale: completeScale(node.scale),
  };
};

const completeScale = (scale: ScaleDefinition): Scale => {
  if (scale.kind === 'goalposts' || scale.kind === 'piecewise') return { outside: 'refuse', ...scale };
  return scale.kind === 'bands' ? { ...scale, bands: completeBands(scale.bands) } : scale;
};

/** A band ends where the next one begins, and begins where the one before ends. */
const completeBands = (bands: readonly ScaleBand[]): readonly ScaleBand[] =>
  bands.map((band, index) => {
    const from = band.from ?? bands[index - 1]?.below;
    const below = band.below ?? bands[index + 1]?.from;
    return {
      ...band,
      ...(from === undefined ? {} : { from }),
      ...(below === undefined ? {} : { below }),
    };
  });

const completePortfolio = ({
  distinct = [],
  size,
  ...rest
}: NonNullable<SelectionDefinition['portfolio']>): PortfolioRules => ({
  id: 'choice',
  statement: `${size} are chosen.`,
  source: 'project',
  ...rest,
  size,
  distinct: distinct.map((rule) => ({
    statement: `No two of the chosen share the same ${rule.attribute}.`,
    source: 'project',
    ...rule,
  })),
});
