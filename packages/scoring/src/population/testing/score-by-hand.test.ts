import { describe, expect, it } from 'vitest';
import { oseeEcosystemModel as model } from '../../models/osee-ecosystem/model.ts';
import { scorePopulation } from '../score-population.ts';
import { countryOf } from './country-of.fixture.ts';
import { handNodeIds, scoreByHand } from './score-by-hand.fixture.ts';

describe('a loop written by hand for the model of the country', () => {
  it.each(['some open', 'all answered', 'mostly good'] as const)(
    'counts what scorePopulation counts: %s',
    (kind) => {
      const count = 3000;
      const answers = countryOf(count, kind);
      const hand = scoreByHand(count, answers);
      const { whole } = scorePopulation(model, { count, answers });
      expect(whole?.map(({ nodeId }) => nodeId).sort()).toEqual([...handNodeIds].sort());
      for (const figure of whole ?? []) {
        const at = handNodeIds.indexOf(figure.nodeId);
        const mean = (sum: Float64Array, of: Float64Array): number => (sum[at] ?? 0) / (of[at] ?? 0);
        expect(figure.scored).toBe(hand.scored[at]);
        expect(figure.mean).toBeCloseTo(mean(hand.scoreSum, hand.scored), 12);
        expect([figure.lowest, figure.highest]).toEqual([hand.lowest[at], hand.highest[at]]);
        expect(figure.interval?.worst).toBeCloseTo(mean(hand.worstSum, hand.ranged), 12);
        expect(figure.interval?.best).toBeCloseTo(mean(hand.bestSum, hand.ranged), 12);
        expect(figure.coverage).toBeCloseTo(mean(hand.coverageSum, hand.applying), 12);
        const size = model.levels.length + 1;
        expect(figure.levels.map((level) => level.count)).toEqual([
          ...hand.levels.subarray(at * size, (at + 1) * size),
        ]);
      }
      // A test in which all stand on one level would show little.
      expect(whole?.at(-1)?.levels.filter((level) => level.count > 0).length).toBeGreaterThan(1);
    },
  );
});
