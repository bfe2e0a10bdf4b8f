import type { Criterion } from '../model/criterion.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import { hasCycle } from './check-nodes.ts';
import { byId, checkNumber, checkReference, fail } from './fail.ts';

/** Checks the scales: at least one step each, values from 0 to 1 that never fall. */
export const checkScales = ({ scales }: MaturityModel): ReadonlyMap<string, unknown> => {
  const index = byId(scales, ['scales']);
  for (const [position, { options }] of scales.entries()) {
    const path = ['scales', position, 'options'];
    if (options.length === 0) fail('empty-scale', path, 'at least one option');
    byId(options, path);
    for (const [number, { value }] of options.entries()) {
      checkNumber([...path, number, 'value'], value, 0, 1);
      if (value < (options[number - 1]?.value ?? 0)) {
        fail('unordered-scale', [...path, number, 'value'], 'options in the order of their values', value);
      }
    }
  }
  return index;
};

/** Checks the criteria: references, weights, thresholds, dependencies without cycles. */
export const checkCriteria = (
  { criteria, levels }: MaturityModel,
  policies: MaturityPolicies,
  nodes: ReadonlyMap<string, unknown>,
  scales: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, Criterion> => {
  const index = byId(criteria, ['criteria']);
  const levelIds = new Set(levels.map(({ id }) => id));
  for (const [position, criterion] of criteria.entries()) {
    const path = ['criteria', position];
    const { id, scaleId, impacts, metAt = 1, target, dependsOn = [], retired, effort = 1 } = criterion;
    checkReference(scales, [...path, 'scaleId'], 'scale', scaleId);
    checkNumber([...path, 'metAt'], metAt, Number.MIN_VALUE, 1);
    checkNumber([...path, 'effort'], effort, Number.MIN_VALUE, Number.MAX_VALUE);
    if (target !== undefined) checkNumber([...path, 'target'], target, 0, 1);
    else if (policies.notApplicable === 'anchorToTarget' && criterion.notApplicableAllowed) {
      fail('missing-target', [...path, 'target'], 'a target to score not applicable with');
    }
    if (impacts.length === 0) fail('no-impact', [...path, 'impacts'], 'at least one impact');
    const seen = new Set<string>();
    for (const [number, { nodeId, levelId, weight = 1 }] of impacts.entries()) {
      checkReference(nodes, [...path, 'impacts', number, 'nodeId'], 'node', nodeId);
      if (levelId !== undefined) {
        checkReference(levelIds, [...path, 'impacts', number, 'levelId'], 'level', levelId);
      }
      checkNumber([...path, 'impacts', number, 'weight'], weight, 0, Number.MAX_VALUE);
      const key = JSON.stringify([nodeId, levelId]);
      if (seen.has(key))
        fail('duplicate-impact', [...path, 'impacts', number], 'one impact for a node and level');
      seen.add(key);
    }
    for (const [number, other] of dependsOn.entries()) {
      checkReference(index, [...path, 'dependsOn', number], 'criterion', other);
    }
    for (const [number, other] of (retired?.replacedBy ?? []).entries()) {
      checkReference(index, [...path, 'retired', 'replacedBy', number], 'criterion', other);
    }
    if (hasCycle(id, (from) => index.get(from)?.dependsOn ?? [])) {
      fail('cycle', [...path, 'dependsOn'], 'dependencies without cycles', id);
    }
  }
  return index;
};
