import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildModel, criterion, node } from '../testing/build-model.fixture.ts';
import { answerExtent } from './answer-extent.ts';

const ends = [
  [0, 1],
  [1, 4],
  [1, 2],
  [9, 10],
  [1, 1],
] as const;
const model = buildModel({
  nodes: [node('a')],
  scales: [
    {
      id: 'bands',
      options: ends.map((upTo, at) => ({ id: `${at}`, value: at / 4, label: `${at}`, upTo })),
    },
  ],
  criteria: [criterion('x', 'a', { scaleId: 'bands' })],
});
const stepOf = (counted: number, among: number): number => {
  const answer = answerExtent(model, { criterionId: 'x', counted, among });
  return answer.status === 'answered' ? Number(answer.optionId) : Number.NaN;
};

it('puts exactly the end of a range into it, and one case more into the next, however many cases there are', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ends.slice(1, 4)),
      fc.integer({ min: 1, max: Math.floor(Number.MAX_SAFE_INTEGER / 10) }),
      ([numerator, denominator], size) => {
        const [counted, among] = [numerator * size, denominator * size];
        const at = ends.findIndex(([n, d]) => n === numerator && d === denominator);
        expect(stepOf(counted, among)).toBe(at);
        expect(stepOf(counted + 1, among)).toBe(at + 1);
      },
    ),
  );
});

it('never falls when one more case counts, and never rises when one more case is looked at', () => {
  const cases = fc
    .integer({ min: 1, max: 1e6 })
    .chain((among) => fc.tuple(fc.integer({ min: 0, max: among }), fc.constant(among)));
  fc.assert(
    fc.property(cases, ([counted, among]) => {
      const step = stepOf(counted, among);
      if (counted < among) expect(stepOf(counted + 1, among)).toBeGreaterThanOrEqual(step);
      expect(stepOf(counted, among + 1)).toBeLessThanOrEqual(step);
      expect(step === 0).toBe(counted === 0);
    }),
  );
});
