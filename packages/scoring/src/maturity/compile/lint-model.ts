import type { Issue, Path } from '@osee/core';
import type { CompiledModel } from '../engine/compiled-model.ts';

/**
 * What {@link compileModel} warns of.
 *
 * @category maturity
 * @example
 * ```ts
 * import type { ModelIssueCode } from '@osee/scoring/maturity';
 *
 * const code: ModelIssueCode = 'weight-without-effect';
 * ```
 */
export type ModelIssueCode =
  | 'weight-without-effect'
  | 'level-without-requirement'
  | 'empty-node'
  | 'duplicate-text'
  | 'must-out-of-reach'
  | 'level-out-of-order'
  | 'unequal-maxima';

/** Looks for what is allowed and probably not meant. */
export const lintModel = ({
  model,
  root,
  criteria,
  maxima,
  steadyIds,
}: CompiledModel): readonly Issue<ModelIssueCode>[] => {
  const issues: Issue<ModelIssueCode>[] = [];
  const warn = (code: ModelIssueCode, path: Path, message: string, details: Issue['details']) => {
    issues.push({ code, severity: 'warning', path, message, details });
  };
  const compiled = new Map([root, ...root.below].map((node) => [node.id, node]));
  const rollUps = new Map([...compiled].map(([id, node]) => [id, node.rollUp]));
  const effect = (parentId: string, weight: number | undefined): string | null => {
    if (weight === undefined) return null;
    if (weight === 0) return 'a weight of 0 leaves it out';
    if (weight === 1) return null;
    const method = rollUps.get(parentId);
    if (method === 'min') return 'the lowest input counts, whatever its weight';
    return method !== 'sum' && compiled.get(parentId)?.inputs.length === 1 ? 'it is the only input' : null;
  };
  for (const [position, node] of model.nodes.entries()) {
    const path = ['nodes', position];
    const parent = node.parentId ?? model.id;
    const flat = rollUps.get(parent) === 'flatMean' || rollUps.get(parent) === 'avgOfAvg';
    const why =
      flat && (node.weight ?? 1) !== 1
        ? `${rollUps.get(parent)} does not look at it`
        : effect(parent, node.weight);
    if (why)
      warn(
        'weight-without-effect',
        [...path, 'weight'],
        `The weight of "${node.id}" has no effect: ${why}.`,
        { id: node.id },
      );
    const isSum = compiled.get(node.id)?.rollUp === 'sum';
    const above = compiled.get(parent);
    if (isSum && above && above.rollUp !== 'sum' && !steadyIds.has(parent)) {
      const beside = above.inputs.filter((input) => input.kind === 'node' && input.id !== node.id);
      if (beside.some(({ id }) => maxima.get(id) !== maxima.get(node.id))) {
        warn(
          'unequal-maxima',
          path,
          `"${node.id}" has another maximum than the parts beside it, so that the maximum of "${parent}" hangs on what does not apply.`,
          { id: node.id, maximum: maxima.get(node.id) ?? 1 },
        );
      }
    }
    if (compiled.get(node.id)?.criterionIds.size === 0) {
      warn('empty-node', path, `"${node.id}" has no criterion, so that it never gets a score.`, {
        id: node.id,
      });
    }
  }
  const texts = new Map<string, string>();
  for (const [position, criterion] of model.criteria.entries()) {
    const path = ['criteria', position];
    const { id, text, obligation } = criterion;
    for (const [number, impact] of criterion.impacts.entries()) {
      const why = impact.levelId === undefined ? effect(impact.nodeId, impact.weight) : null;
      if (why)
        warn(
          'weight-without-effect',
          [...path, 'impacts', number, 'weight'],
          `The weight of "${id}" has no effect: ${why}.`,
          { id },
        );
    }
    const twin = texts.get(text);
    if (twin !== undefined) {
      warn('duplicate-text', [...path, 'text'], `"${id}" has the same text as "${twin}".`, { id, twin });
    }
    texts.set(text, id);
    const { highest = 1, metAt = 1 } = criteria.get(id) ?? {};
    if (obligation === 'must' && highest < metAt) {
      warn('must-out-of-reach', path, `No option of "${id}" reaches ${metAt}, so that it is never met.`, {
        id,
        metAt,
      });
    }
  }
  const order = new Map(model.levels.map(({ id }, position) => [id, position]));
  for (const [position, level] of model.levels.entries()) {
    if (position > 0 && level.requires.length === 0) {
      warn(
        'level-without-requirement',
        ['levels', position],
        `"${level.id}" asks for nothing, so that every node reaches it.`,
        { id: level.id },
      );
    }
    for (const [number, requirement] of level.requires.entries()) {
      if ('levelId' in requirement && (order.get(requirement.levelId) ?? 0) > position) {
        warn(
          'level-out-of-order',
          ['levels', position, 'requires', number],
          `"${level.id}" asks for criteria of the higher level "${requirement.levelId}".`,
          { id: level.id, levelId: requirement.levelId },
        );
      }
    }
  }
  return issues;
};
