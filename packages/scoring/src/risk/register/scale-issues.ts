import type { Issue } from '@osee/core';
import { isEqual } from '../../number/compare.ts';
import { fault, type RiskIssueCode, repeatedIds } from './risk-issue.ts';
import type { RiskMatrixRule, RiskScale } from './risk-scale.ts';

type Found = readonly Issue<RiskIssueCode>[];

/** More steps than these make no matrix that anybody reads. */
const mostSteps = 20;

/** What is wrong with the steps and bands of a scale. */
export const scaleIssues = (scale: RiskScale): Found => {
  const path = ['scale'] as const;
  const { likelihood, impact, matrix } = scale;
  const sizes = [
    ...sizeIssues(likelihood, [...path, 'likelihood']),
    ...sizeIssues(impact, [...path, 'impact']),
    ...sizeIssues(matrix.bands, [...path, 'matrix', 'bands']),
  ];
  if (sizes.length > 0) return sizes;
  return [
    ...repeatedIds(likelihood, [...path, 'likelihood']),
    ...repeatedIds(impact, [...path, 'impact']),
    ...repeatedIds(matrix.bands, [...path, 'matrix', 'bands']),
    ...likelihoodIssues(likelihood),
    ...impactIssues(impact, 'money'),
    ...impactIssues(impact, 'days'),
    ...matrixIssues(matrix, likelihood.length, impact.length),
  ];
};

const sizeIssues = (list: readonly unknown[], path: readonly string[]): Found => {
  if (list.length === 0) return [fault('empty-scale', path, 'at least one step', 0)];
  return list.length > mostSteps ? [fault('too-many', path, `at most ${mostSteps} steps`, list.length)] : [];
};

const likelihoodIssues = (steps: RiskScale['likelihood']): Found => {
  if (steps.every(({ upTo }) => upTo === null)) return [];
  return steps.flatMap(({ upTo }, place): Found => {
    const path = ['scale', 'likelihood', place, 'upTo'];
    if (upTo === null) return [fault('step-out-of-order', path, 'a limit, as other steps have one', null)];
    const before = steps[place - 1]?.upTo ?? 0;
    if (upTo <= before) return [fault('step-out-of-order', path, `more than ${before}`, upTo)];
    const isLast = place === steps.length - 1;
    return isLast && !isEqual(upTo, 1)
      ? [fault('step-out-of-order', path, '1 as the limit of the last step', upTo)]
      : [];
  });
};

const impactIssues = (steps: RiskScale['impact'], unit: 'money' | 'days'): Found => {
  if (steps.every((step) => (step[unit] ?? null) === null)) return [];
  return steps.flatMap((step, place): Found => {
    const limit = step[unit] ?? null;
    const path = ['scale', 'impact', place, unit];
    if (limit === null) {
      const isLast = place === steps.length - 1;
      return isLast ? [] : [fault('step-out-of-order', path, 'a limit, as other steps have one', null)];
    }
    const before = steps[place - 1]?.[unit] ?? 0;
    return limit <= before ? [fault('step-out-of-order', path, `more than ${before}`, limit)] : [];
  });
};

const matrixIssues = (matrix: RiskMatrixRule, rows: number, columns: number): Found => {
  const path = ['scale', 'matrix'];
  if (matrix.kind === 'cells') {
    const known = new Set(matrix.bands.map(({ id }) => id));
    if (matrix.cells.length !== rows || matrix.cells.some((row) => row.length !== columns)) {
      const expected = `${rows} rows of ${columns} bands`;
      return [fault('cell-without-band', [...path, 'cells'], expected, matrix.cells.length)];
    }
    return matrix.cells.flatMap((row, at) =>
      row.flatMap((band, place) =>
        known.has(band)
          ? []
          : [fault('unknown-band', [...path, 'cells', at, place], `one of ${[...known].join(', ')}`, band)],
      ),
    );
  }
  const products = new Set<number>();
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) products.add(row * column);
  }
  return [...products].flatMap((product) => {
    const holding = matrix.bands.filter(({ from, to }) => product >= from && product <= to).length;
    if (holding === 1) return [];
    const code = holding === 0 ? 'cell-without-band' : 'cell-in-two-bands';
    return [fault(code, [...path, 'bands'], `one band that holds the product ${product}`, holding)];
  });
};
