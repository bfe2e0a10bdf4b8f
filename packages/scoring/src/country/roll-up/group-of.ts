import type { CompiledModel } from '../../maturity/engine/compiled-model.ts';
import type { MaturityResult } from '../../maturity/result/maturity-result.ts';
import type { NodeResult } from '../../maturity/result/node-result.ts';
import { nodesOf } from '../../maturity/result/nodes-of.ts';
import type { CriterionResult } from '../../maturity/result/trace.ts';
import { sumOf } from '../../number/sums.ts';
import { type FigureItem, intervalOfItems, meanOfItems } from './figure-of.ts';
import { isNationalNode } from './national-node.ts';
import { pooledExtentOf } from './pooled-extent.ts';
import type { Member } from './read-members.ts';
import type {
  LevelCount,
  RolledCriterion,
  RolledFigure,
  RolledGroup,
  RolledNode,
} from './rolled-up-results.ts';
import { spreadOf } from './spread-of.ts';

export interface GroupContext {
  readonly compiled: CompiledModel;
  /** The result of one who answered only what the country answers. */
  readonly reference: MaturityResult;
  readonly nationalIds: ReadonlySet<string>;
}

interface Part {
  readonly member: Member;
  readonly result: MaturityResult;
}

/** Everything about a group of members, before anything is hidden. */
export const groupOf = (
  context: GroupContext,
  stratum: string | null,
  members: readonly Member[],
): RolledGroup => {
  const { reference, nationalIds } = context;
  const parts = members.flatMap((member): Part[] =>
    member.result === null ? [] : [{ member, result: member.result }],
  );
  const nodes = parts.map(({ result }) => new Map(nodesOf(result.root).map((node) => [node.id, node])));
  const criteria = parts.map(({ result }) => new Map(result.criteria.map((each) => [each.id, each])));
  return {
    stratum,
    asked: members.length,
    answered: parts.length,
    weight: sumOf(parts.map(({ member }) => member.weight)),
    nodes: nodesOf(reference.root).map((node) => {
      const found = nodes.map((byId) => byId.get(node.id) ?? node);
      return nodeOf(context, node, members, parts, found);
    }),
    criteria: reference.criteria
      .filter(({ id }) => !nationalIds.has(id))
      .map((criterion) => {
        const found = criteria.map((byId) => byId.get(criterion.id) ?? criterion);
        return criterionOf(context, criterion, members, parts, found);
      }),
  };
};

const silentItems = (members: readonly Member[], item: Omit<FigureItem, 'weight'>): FigureItem[] =>
  members.flatMap(({ result, weight }) => (result === null ? [{ ...item, weight }] : []));

const figureOf = (
  members: readonly Member[],
  items: readonly FigureItem[],
  ofSilent: Omit<FigureItem, 'weight'>,
): RolledFigure => {
  const values = items.flatMap(({ value }) => value ?? []);
  return {
    asked: members.length,
    answered: values.length,
    hidden: null,
    mean: meanOfItems(items),
    interval: intervalOfItems(items),
    intervalOfAll: intervalOfItems([...items, ...silentItems(members, ofSilent)]),
    spread: spreadOf(values),
  };
};

const nodeOf = (
  { compiled, nationalIds }: GroupContext,
  reference: NodeResult,
  members: readonly Member[],
  parts: readonly Part[],
  found: readonly NodeResult[],
): RolledNode => {
  const { id, kind, title, competencyId, share, maximum, score, interval } = reference;
  const isNational = isNationalNode(compiled, id, nationalIds);
  const items = found.map((node, position) => ({
    weight: parts[position]?.member.weight ?? 0,
    value: node.score,
    interval: node.interval,
  }));
  const coverages = found.map(({ coverage }, position) => ({
    weight: items[position]?.weight ?? 0,
    value: coverage,
    interval: null,
  }));
  const head = { id, kind, title, competencyId, share, maximum };
  // Whoever is silent has what the country answered once, but no value of its own.
  const figure = figureOf(members, items, { value: isNational ? score : null, interval });
  if (isNational) {
    const one = { asked: 1, answered: score === null ? 0 : 1, hidden: null, mean: score, interval };
    const spread = spreadOf(score === null ? [] : [score]);
    const levels = levelCounts(compiled, [reference]);
    const { coverage } = reference;
    const notApplicable = coverage === null ? 1 : 0;
    return {
      ...head,
      ...one,
      intervalOfAll: interval,
      spread,
      answeredBy: 'country',
      coverage,
      notApplicable,
      levels,
    };
  }
  return {
    ...head,
    ...figure,
    answeredBy: 'institutions',
    coverage: meanOfItems(coverages),
    notApplicable: found.filter(({ coverage }) => coverage === null).length,
    levels: levelCounts(compiled, found),
  };
};

const levelCounts = ({ model }: CompiledModel, found: readonly NodeResult[]): LevelCount[] => {
  const applying = found.filter(({ coverage }) => coverage !== null);
  const count = (levelId: string | null): number =>
    applying.filter(({ level }) => level.reached === levelId).length;
  return [
    ...model.levels.map(({ id, title }) => ({ levelId: id, title, count: count(id) })),
    { levelId: null, title: null, count: count(null) },
  ];
};

const criterionOf = (
  { compiled }: GroupContext,
  { id, text }: CriterionResult,
  members: readonly Member[],
  parts: readonly Part[],
  found: readonly CriterionResult[],
): RolledCriterion => {
  const { options, lowest, highest } = compiled.criteria.get(id) ?? {
    options: new Map(),
    lowest: 0,
    highest: 1,
  };
  const open = { worst: lowest, best: highest };
  const items = found.map(({ status, value }, position): FigureItem => {
    const weight = parts[position]?.member.weight ?? 0;
    if (status === 'notApplicable') return { weight, value: null, interval: null };
    // An answer that a policy takes out of the score counts nowhere.
    if (status === 'answered') {
      return { weight, value, interval: value === null ? null : { worst: value, best: value } };
    }
    return { weight, value: null, interval: open };
  });
  const countOf = (status: CriterionResult['status']): number =>
    found.filter((each) => each.status === status).length;
  const chosen = found.map((each) => (each.status === 'answered' ? each.optionId : null));
  const weights = parts.map(({ member }) => member.weight);
  const weightOf = (isIn: (optionId: string | null) => boolean): number =>
    sumOf(weights.filter((_, position) => isIn(chosen[position] ?? null)));
  const stated = weightOf((optionId) => optionId !== null);
  return {
    id,
    text,
    ...figureOf(members, items, { value: null, interval: open }),
    answered: countOf('answered'),
    distribution: {
      steps: [...options.values()].map((option) => ({
        optionId: option.id,
        label: option.label,
        value: option.value,
        count: chosen.filter((optionId) => optionId === option.id).length,
        share: stated > 0 ? weightOf((optionId) => optionId === option.id) / stated : 0,
      })),
      notApplicable: countOf('notApplicable'),
      unknown: countOf('unknown'),
      unanswered: countOf('unanswered'),
      silent: members.length - parts.length,
    },
    extent: pooledExtentOf(found.map(({ extent }) => extent)),
  };
};
