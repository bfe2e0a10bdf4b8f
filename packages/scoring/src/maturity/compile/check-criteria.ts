import type { Path } from '@osee/core';
import type { Criterion } from '../model/criterion.ts';
import type { MaturityModel } from '../model/maturity-model.ts';
import type { MaturityPolicies } from '../model/policies.ts';
import type { ScaleOption } from '../model/scale.ts';
import type { Problems } from './problems.ts';
import { checkReference, findRings, indexById } from './references.ts';

/** Checks the scales: at least one step each, values that never fall. */
export const checkScales = ({ scales }: MaturityModel, problems: Problems): ReadonlyMap<string, unknown> => {
  const index = indexById(scales, ['scales'], problems);
  for (const [position, { options }] of scales.entries()) {
    const path = ['scales', position, 'options'];
    if (options.length === 0) problems.add('empty-scale', path, 'at least one option');
    indexById(options, path, problems);
    checkRanges(options, path, problems);
    for (const [number, { value }] of options.entries()) {
      if (value < (options[number - 1]?.value ?? 0)) {
        problems.add(
          'unordered-scale',
          [...path, number, 'value'],
          'options in the order of their values',
          value,
        );
      }
    }
  }
  return index;
};

/** Checks the ranges of steps that stand for shares: each ends above the one before, and the last with everything. */
const checkRanges = (options: readonly ScaleOption[], path: Path, problems: Problems): void => {
  if (options.every(({ upTo }) => upTo === undefined)) return;
  let [before, below] = [-1, 1];
  for (const [number, { upTo }] of options.entries()) {
    const [numerator = -1, denominator = 0] = upTo ?? [];
    const isWhole = Number.isInteger(numerator) && Number.isInteger(denominator) && denominator > 0;
    const isAbove = numerator * below > before * denominator;
    const isEnd = number < options.length - 1 || numerator === denominator;
    if (!isWhole || !isAbove || !isEnd) {
      const expected = isEnd
        ? 'a fraction of whole numbers above that of the step before'
        : 'a last step up to [1, 1]';
      problems.add('bad-range', [...path, number, 'upTo'], expected, upTo ?? null);
      return;
    }
    [before, below] = [numerator, denominator];
  }
};

/** Checks the criteria: references, targets, impacts that stand once, dependencies without cycles. */
export const checkCriteria = (
  { criteria, levels }: MaturityModel,
  policies: MaturityPolicies,
  nodes: ReadonlyMap<string, unknown>,
  scales: ReadonlyMap<string, unknown>,
  problems: Problems,
): ReadonlyMap<string, Criterion> => {
  const index = indexById(criteria, ['criteria'], problems);
  const levelIds = new Set(levels.map(({ id }) => id));
  for (const [position, criterion] of criteria.entries()) {
    const path = ['criteria', position];
    const { scaleId, impacts, target, dependsOn = [], retired } = criterion;
    checkReference(scales, [...path, 'scaleId'], 'scale', scaleId, problems);
    if (
      target === undefined &&
      policies.notApplicable === 'anchorToTarget' &&
      criterion.notApplicableAllowed === true
    ) {
      problems.add('missing-target', [...path, 'target'], 'a target to score not applicable with');
    }
    if (impacts.length === 0) problems.add('no-impact', [...path, 'impacts'], 'at least one impact');
    indexById(
      criterion.guide?.notApplicableReasons ?? [],
      [...path, 'guide', 'notApplicableReasons'],
      problems,
    );
    const seen = new Set<string>();
    for (const [number, { nodeId, levelId, points }] of impacts.entries()) {
      const at = [...path, 'impacts', number];
      checkReference(nodes, [...at, 'nodeId'], 'node', nodeId, problems);
      if (levelId !== undefined) checkReference(levelIds, [...at, 'levelId'], 'level', levelId, problems);
      if (points !== undefined && points.to < points.from) {
        problems.add('falling-points', [...at, 'points', 'to'], `at least ${points.from}`, points.to);
      }
      const key = JSON.stringify([nodeId, levelId]);
      if (seen.has(key)) problems.add('duplicate-impact', at, 'one impact for a node and level');
      seen.add(key);
    }
    for (const [number, other] of dependsOn.entries()) {
      checkReference(index, [...path, 'dependsOn', number], 'criterion', other, problems);
    }
    for (const [number, other] of (retired?.replacedBy ?? []).entries()) {
      checkReference(index, [...path, 'retired', 'replacedBy', number], 'criterion', other, problems);
    }
  }
  for (const id of findRings([...index.keys()], (from) => index.get(from)?.dependsOn ?? [])) {
    const position = criteria.findIndex((criterion) => criterion.id === id);
    problems.add('cycle', ['criteria', position, 'dependsOn'], 'dependencies without cycles', id);
  }
  return index;
};
