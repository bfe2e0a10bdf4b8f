import { describe, expect, it } from 'vitest';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { calibrateAssessors } from './calibrate-assessors.ts';

const judged = (assessor: string, ...values: readonly (string | null)[]) =>
  ['political-commitment', 'local-ecosystem', 'strategic-priority'].map((criterion, index) => ({
    criterion,
    value: values[index] ?? null,
    assessor,
  }));

describe('calibrateAssessors', () => {
  it('compares on common items only', () => {
    const scores = [
      ...judged('strict', 'none', 'nascent', 'none'),
      ...judged('lenient', 'partial', 'established', null),
      { criterion: 'regional-champion', value: 'strong', assessor: 'lenient' },
    ];
    expect(calibrateAssessors(oseeCall2024, [{ id: 'ken', country: 'KEN', scores }])).toEqual([
      {
        assessor: 'lenient',
        items: 3,
        commonItems: 2,
        mean: 0.625,
        deviation: expect.closeTo(Math.sqrt(0.03125), 12),
        meanDifference: 0.5,
        differenceDeviation: 0,
        spreadRatio: 1,
      },
      {
        assessor: 'strict',
        items: 3,
        commonItems: 2,
        mean: 0.125,
        deviation: expect.closeTo(Math.sqrt(0.03125), 12),
        meanDifference: -0.5,
        differenceDeviation: 0,
        spreadRatio: 1,
      },
    ]);
  });

  it('leaves out ties, unnamed answers and what is not on the scale', () => {
    const scores = [
      { criterion: 'local-ecosystem', value: 'strong', assessor: 'a', conflictOfInterest: 'Sister.' },
      { criterion: 'local-ecosystem', value: 'strong' },
      { criterion: 'local-ecosystem', value: 'huge', assessor: 'b' },
      { criterion: 'luck', value: 'strong', assessor: 'c' },
      { criterion: 'local-ecosystem', value: 'partial', assessor: 'd' },
    ];
    expect(calibrateAssessors(oseeCall2024, [{ id: 'ken', country: 'KEN', scores }])).toEqual([
      expect.objectContaining({
        assessor: 'd',
        items: 1,
        commonItems: 0,
        mean: null,
        meanDifference: null,
        spreadRatio: null,
      }),
    ]);
    expect(calibrateAssessors(oseeCall2024, [])).toEqual([]);
  });
});
