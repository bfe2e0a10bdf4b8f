import type { LevelRequirement } from '../model/level.ts';
import type { BlockingRequirement } from '../result/level-result.ts';
import type { CompiledModel, CompiledNode } from './compiled-model.ts';
import type { Evaluation, Readings } from './evaluate.ts';

export interface JudgedLevel {
  /** Position of the level; -1 when none is reached. */
  readonly reached: number;
  /** Position of the level above; -1 at the top or when there is nothing to judge. */
  readonly next: number;
  readonly blocking: readonly BlockingRequirement[];
}

interface Finding {
  readonly outcome: 'met' | 'unmet' | 'noData';
  readonly have: number | null;
  readonly need: number;
  readonly itemIds: readonly string[];
}

/** A part of a requirement that holds for several items: its share, and whether it is open. */
interface Item {
  readonly id: string;
  readonly have: number | null;
  readonly need: number;
  readonly open: boolean;
}

/** Tells the level of a node: the highest whose requirements, and those of every level below, hold. */
export const judgeLevel = (
  compiled: CompiledModel,
  node: CompiledNode,
  evaluation: Evaluation,
  readings: Readings,
): JudgedLevel => {
  const { policies, criteria, maxima, model } = compiled;
  const scored = evaluation.get(node.id);
  if (!scored || scored.score === null) return { reached: -1, next: -1, blocking: [] };

  const inside = new Set([node, ...node.below].map(({ id }) => id));
  const nodeItem = ({ id }: CompiledNode, need: number): Item => {
    const { score = null, open = false } = evaluation.get(id) ?? {};
    const maximum = maxima.get(id);
    return { id, have: score === null || !maximum ? null : score / maximum, need, open };
  };
  const criterionItem = (id: string, need: number): Item => {
    const { value = null, drop = null } = readings.get(id) ?? {};
    return { id, have: value, need, open: value === null && drop !== 'notApplicable' };
  };
  const itemsOf = (requirement: LevelRequirement): readonly Item[] => {
    switch (requirement.kind) {
      case 'score':
        return [{ ...nodeItem(node, requirement.minimum), open: true }];
      case 'level': {
        const share = scored.shares[model.levels.findIndex(({ id }) => id === requirement.levelId)] ?? null;
        return [{ id: requirement.levelId, have: share, need: requirement.minimum, open: true }];
      }
      case 'node':
        return [node, ...node.below]
          .filter(({ id }) => id === requirement.nodeId)
          .map((part) => nodeItem(part, requirement.minimum));
      case 'each':
        return node.below
          .filter(({ kind }) => kind === requirement.nodeKind)
          .map((part) => nodeItem(part, requirement.minimum));
      case 'criterion':
        return node.criterionIds.has(requirement.criterionId)
          ? [criterionItem(requirement.criterionId, requirement.minimum)]
          : [];
      case 'musts':
        return [...node.criterionIds].flatMap((id) => {
          const { criterion, metAt = 1 } = criteria.get(id) ?? {};
          const bound = criterion?.impacts.some(
            ({ levelId, nodeId }) => levelId === requirement.levelId && inside.has(nodeId),
          );
          return criterion?.obligation === 'must' && bound ? [criterionItem(id, metAt)] : [];
        });
    }
  };
  /** `null` when the requirement does not concern the node. */
  const judge = (requirement: LevelRequirement): Finding | null => {
    const items = itemsOf(requirement).filter(({ have, open }) => have !== null || open);
    if (items.length === 0) return null;
    const known = items.flatMap(({ have, need }) => (have === null ? [] : [{ have, need }]));
    const short = items.filter(({ have, need }) => have !== null && have < need - policies.tolerance);
    const empty = items.filter(({ have }) => have === null);
    const musts = requirement.kind === 'musts';
    const least = known.length > 0 ? Math.min(...known.map(({ have }) => have)) : null;
    return {
      outcome: short.length > 0 ? 'unmet' : empty.length > 0 ? 'noData' : 'met',
      have: musts ? (items.length - short.length - empty.length) / items.length : least,
      need: musts ? 1 : (items[0]?.need ?? 0),
      itemIds: musts || requirement.kind === 'each' ? [...short, ...empty].map(({ id }) => id) : [],
    };
  };
  const blockingOf = (requires: readonly LevelRequirement[]): BlockingRequirement[] => {
    const findings = requires.map((requirement) => ({ requirement, finding: judge(requirement) }));
    const vacuous = findings.every(({ finding }) => finding === null);
    return findings.flatMap(({ requirement, finding }): BlockingRequirement[] => {
      const { outcome, have, need, itemIds } =
        finding ??
        (vacuous
          ? { outcome: 'noData', have: null, need: 0, itemIds: [] }
          : { outcome: 'met', have: null, need: 0, itemIds: [] });
      if (outcome === 'met' || (outcome === 'noData' && policies.emptyRequirement === 'skip')) return [];
      const failed = outcome === 'noData' && policies.emptyRequirement === 'fail';
      return [
        { requirement, outcome: failed ? 'unmet' : (outcome as 'unmet' | 'noData'), have, need, itemIds },
      ];
    });
  };
  const all = policies.levelCeiling === 'all';
  const top = model.levels.reduce(
    (highest, _, position) => (all || node.levelInputs[position]?.length ? position : highest),
    Math.min(0, model.levels.length - 1),
  );
  for (const [position, { requires }] of model.levels.entries()) {
    if (position > top) break;
    const blocking = blockingOf(requires);
    if (blocking.length > 0) return { reached: position - 1, next: position, blocking };
  }
  return { reached: top, next: -1, blocking: [] };
};
