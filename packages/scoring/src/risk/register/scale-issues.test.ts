import { describe, expect, it } from 'vitest';
import { oseeRiskScale } from './osee-risk-scale.ts';
import type { RiskScale } from './risk-scale.ts';
import { scaleIssues } from './scale-issues.ts';

const bands = [{ id: 'low' }, { id: 'high' }];
const cells = Array.from({ length: 5 }, () => ['low', 'low', 'low', 'high', 'high']);
const { likelihood, impact } = oseeRiskScale;
const ofCells = { ...oseeRiskScale, matrix: { kind: 'cells', bands, cells } } as const;

const told = (changed: Partial<RiskScale>) =>
  scaleIssues({ ...ofCells, ...changed }).map(({ code, path }) => [code, path.slice(1).join('.')]);

const upTo = (...limits: (number | null)[]) => ({
  likelihood: likelihood.map(({ id }, place) => ({ id, upTo: limits[place] ?? null })),
});
const costs = (unit: 'money' | 'days', ...limits: (number | null)[]) => ({
  impact: impact.map(({ id }, place) => ({ id, [unit]: limits[place] ?? null })),
});

describe('scaleIssues', () => {
  it('finds nothing in a sound scale, by product or by cells, with limits or with words alone', () => {
    expect(scaleIssues(oseeRiskScale)).toEqual([]);
    expect(told({})).toEqual([]);
    expect(told(upTo())).toEqual([]);
    expect(told(costs('money', 1, 2, 3, 4, null))).toEqual([]);
    expect(told(costs('days', 1, 2, 3, 4, 5))).toEqual([]);
  });

  it('names a scale of no steps and one of more than anybody reads, and nothing behind it', () => {
    expect(told({ likelihood: [] })).toEqual([['empty-scale', 'likelihood']]);
    const many = Array.from({ length: 21 }, (_, place) => ({ id: `s${place}` }));
    expect(told({ impact: many, ...upTo(9, 8) })).toEqual([['too-many', 'impact']]);
    expect(told({ matrix: { kind: 'cells', bands: [], cells } })).toEqual([['empty-scale', 'matrix.bands']]);
  });

  it('names limits of likelihood that do not rise, are missing, or do not end at one', () => {
    expect(told(upTo(0.1, 0.1, 0.3, 0.4, 1))).toEqual([['step-out-of-order', 'likelihood.1.upTo']]);
    expect(told(upTo(0, 0.1, 0.3, 0.4, 1))).toEqual([['step-out-of-order', 'likelihood.0.upTo']]);
    expect(told(upTo(0.1, null, 0.3, 0.4, 1))).toEqual([['step-out-of-order', 'likelihood.1.upTo']]);
    expect(told(upTo(0.1, 0.2, 0.3, 0.4, 0.9))).toEqual([['step-out-of-order', 'likelihood.4.upTo']]);
  });

  it('names limits of impact that do not rise or are missing before the last step', () => {
    expect(told(costs('money', 1, 1, 3, 4))).toEqual([['step-out-of-order', 'impact.1.money']]);
    expect(told(costs('days', 1, null, 3, 4, 5))).toEqual([['step-out-of-order', 'impact.1.days']]);
  });

  it('names cells that are no rows and columns of the steps, and bands that nobody declared', () => {
    expect(told({ matrix: { kind: 'cells', bands, cells: cells.slice(1) } })).toEqual([
      ['cell-without-band', 'matrix.cells'],
    ]);
    expect(
      told({ matrix: { kind: 'cells', bands, cells: cells.map((row, at) => (at ? row : ['low'])) } }),
    ).toEqual([['cell-without-band', 'matrix.cells']]);
    const odd = cells.map((row, at) => (at === 2 ? ['low', 'lov', 'low', 'high', 'hihg'] : row));
    expect(told({ matrix: { kind: 'cells', bands, cells: odd } })).toEqual([
      ['unknown-band', 'matrix.cells.2.1'],
      ['unknown-band', 'matrix.cells.2.4'],
    ]);
  });

  it('names an id that comes twice in a list', () => {
    const twice = [{ id: 'rare', upTo: 0.1 }, ...likelihood.slice(0, 4).map((step) => step)];
    expect(told({ likelihood: twice }).map(([code]) => code)).toContain('duplicate-id');
  });
});
