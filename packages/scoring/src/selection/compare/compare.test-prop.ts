import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineSelectionModel } from '../define/define-selection-model.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { anyAnswers } from '../testing/arbitrary.fixture.ts';
import { compareTwo } from './compare-two.ts';
import { quadrants } from './quadrants.ts';

const answers = anyAnswers(fc);
const result = (one: string, other: string) =>
  evaluateApplications(
    oseeCall2024,
    [
      soundApplication('a', 'KEN', one),
      soundApplication('b', 'RWA', other),
      soundApplication('c', 'TTO', one),
    ],
    { facts },
  );

describe('two side by side', () => {
  it('have points that add up to the difference, and turn round with their order', () => {
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const given = result(one, other);
        const [forth, back] = [compareTwo(given, 'a', 'b'), compareTwo(given, 'b', 'a')];
        expect(back.ahead).toBe(forth.ahead);
        expect(back.certain).toBe(forth.certain);
        if (forth.difference === null) {
          expect(forth.criteria.every(({ points }) => points === null)).toBe(true);
        } else {
          const sum = forth.criteria.reduce((total, { points }) => total + (points ?? 0), 0);
          expect(sum).toBeCloseTo(forth.difference, 12);
          expect((back.difference ?? 0) + forth.difference).toBe(0);
        }
      }),
    );
  });

  it('are refused when they are one, or not there', () => {
    const given = result('ssssssssss', 'ssssssssss');
    expect(() => compareTwo(given, 'a', 'a')).toThrow(expect.objectContaining({ code: 'same-applicant' }));
    expect(() => compareTwo(given, 'a', 'd')).toThrow(expect.objectContaining({ code: 'unknown-applicant' }));
  });
});

const scale = { kind: 'goalposts', lower: 0, upper: 1, direction: 'maximise' } as const;
const leaf = (id: string, weight: number) => ({ id, title: id, weight, scale });
const axes: SelectionModel = defineSelectionModel({
  id: 'axes',
  title: 'Axes',
  subject: 'service',
  criteria: [
    { id: 'x', title: 'X', children: [leaf('a', 1), leaf('b', 3)] },
    { id: 'y', title: 'Y', aggregation: 'geometric', children: [leaf('c', 2), leaf('d', 1)] },
  ],
});
const unit = fc.double({ min: 0, max: 1, noNaN: true });
const maybe = fc.option(unit, { freq: 2 });
const picture = (values: readonly (number | null)[]) =>
  quadrants(
    evaluateApplications(axes, [
      {
        id: 's',
        scores: ['a', 'b', 'c', 'd'].map((id, at) => ({ criterion: id, value: values[at] ?? null })),
      },
    ]),
    'x',
    'y',
  );

describe('who is undecided', () => {
  it('ends up in one of the cells that were possible, whatever turns out', () => {
    fc.assert(
      fc.property(fc.tuple(maybe, maybe, maybe, maybe), fc.tuple(unit, unit, unit, unit), (known, rest) => {
        const before = picture(known);
        const after = picture(known.map((value, at) => value ?? rest[at] ?? 0));
        const cell = after.placed[0]?.cell;
        expect(after.undecided).toEqual([]);
        const [open] = before.undecided;
        if (open) expect(open.cells).toContainEqual(cell);
        else for (const place of before.placed) expect(place.cell).toEqual(cell);
      }),
    );
  });

  it('can reach every quadrant that is told', () => {
    expect(picture([null, null, 1, 1]).undecided[0]?.quadrants).toEqual(['A', 'C']);
    expect(picture([null, 0, 1, 1]).undecided).toEqual([]);
    expect(picture([1, 1, null, null]).undecided[0]?.quadrants).toEqual(['A', 'B']);
    // The larger part of X is known and is given a value; the rest can still pull it below the cut.
    expect(picture([null, 0.5, 1, 1])).toMatchObject({
      placed: [{ id: 's', quadrant: 'A' }],
      undecided: [{ id: 's', quadrants: ['A', 'C'], x: { worst: 0.375, best: 0.625 } }],
    });
  });
});

describe('quadrants', () => {
  it('place everyone who takes part once, or say why not', () => {
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const { placed, unplaced } = quadrants(result(one, other), 'country', 'host');
        expect([...placed.map(({ id }) => id), ...unplaced].sort()).toEqual(['a', 'b']);
        for (const { x, y, quadrant } of placed) {
          const expected = x >= 0.5 ? (y >= 0.5 ? 'A' : 'B') : y >= 0.5 ? 'C' : 'D';
          expect(quadrant).toBe(expected);
        }
      }),
    );
  });

  it('refuse what is no axis and no cut', () => {
    const given = result('ssssssssss', 'ssssssssss');
    expect(() => quadrants(given, 'countri', 'host')).toThrow(
      expect.objectContaining({
        code: 'unknown-axis',
        details: expect.objectContaining({ nearest: 'country' }),
      }),
    );
    for (const xCuts of [[], [0], [0.5, 0.4], [Number.NaN]]) {
      expect(() => quadrants(given, 'country', 'host', { xCuts })).toThrow(
        expect.objectContaining({ code: 'invalid-cut' }),
      );
    }
  });
});
