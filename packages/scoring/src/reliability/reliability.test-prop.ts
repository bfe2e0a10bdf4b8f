import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from './alpha/krippendorff-alpha.ts';
import { differenceMetrics } from './alpha/metric.ts';
import { intraclassCorrelation } from './correlation/intraclass-correlation.ts';
import { betaShareBelow } from './distribution/beta.ts';
import { fQuantile } from './distribution/f-quantile.ts';
import { normalQuantile, normalShareBelow } from './distribution/normal.ts';
import { kappaWeights } from './kappa/agreement-weights.ts';
import { cohenKappa } from './kappa/cohen-kappa.ts';
import { crossTable } from './kappa/cross-table.ts';
import { fleissKappa } from './kappa/fleiss-kappa.ts';
import { cronbachAlpha } from './scale/cronbach-alpha.ts';
import { ratingsToCounts } from './testing/published.fixture.ts';

const step = fc.integer({ min: 1, max: 5 });
const withGaps = fc.option(step, { nil: null, freq: 4 });

/** Tables of so many raters at most, with or without gaps. */
const tables = <Value>(value: fc.Arbitrary<Value>, minRaters = 2, maxRaters = 5) =>
  fc
    .integer({ min: minRaters, max: maxRaters })
    .chain((raters) =>
      fc.array(fc.array(value, { minLength: raters, maxLength: raters }), { minLength: 1, maxLength: 12 }),
    );

const near = (one: number | null, two: number | null): void => {
  if (one === null || two === null) expect(one).toBe(two);
  else expect(one).toBeCloseTo(two, 9);
};

describe("Krippendorff's alpha", () => {
  it('does not depend on the order of units or of raters', () => {
    fc.assert(
      fc.property(tables(withGaps), fc.constantFrom(...differenceMetrics), (ratings, metric) => {
        const alpha = krippendorffAlpha(ratings, { metric }).alpha;
        const turned = [...ratings].reverse().map((row) => [...row].reverse());
        near(krippendorffAlpha(turned, { metric }).alpha, alpha);
      }),
    );
  });

  it('is at most 1, and 1 exactly where no unit has two different ratings', () => {
    fc.assert(
      fc.property(tables(withGaps), fc.constantFrom(...differenceMetrics), (ratings, metric) => {
        const { alpha } = krippendorffAlpha(ratings, { metric });
        if (alpha === null) return;
        const differs = ratings.some((row) => new Set(row.filter((rating) => rating !== null)).size > 1);
        expect(alpha <= 1).toBe(true);
        expect(alpha === 1).toBe(!differs);
      }),
    );
  });

  it('does not change with units that have one rating, or a rater who gave none', () => {
    fc.assert(
      fc.property(tables(withGaps), step, fc.constantFrom(...differenceMetrics), (ratings, alone, metric) => {
        const wider = [...ratings, ratings[0]?.map((_, rater) => (rater === 0 ? alone : null)) ?? []];
        const alpha = krippendorffAlpha(ratings, { metric }).alpha;
        near(
          krippendorffAlpha(
            wider.map((row) => [...row, null]),
            { metric },
          ).alpha,
          alpha,
        );
      }),
    );
  });

  it('in the ordinal metric does not change with the numbers, only with their order', () => {
    fc.assert(
      fc.property(tables(withGaps), (ratings) => {
        const stretched = ratings.map((row) =>
          row.map((rating) => (rating === null ? null : rating ** 3 - 7)),
        );
        near(
          krippendorffAlpha(stretched, { metric: 'ordinal' }).alpha,
          krippendorffAlpha(ratings, { metric: 'ordinal' }).alpha,
        );
      }),
    );
  });
});

describe("Cohen's kappa", () => {
  const pairs = tables(step, 2, 2);
  const categories = [1, 2, 3, 4, 5];

  it('does not change when the raters change places, with any weights', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...kappaWeights), (rated, weights) => {
        const one = cohenKappa(crossTable(rated, { categories }).table, { weights });
        const two = cohenKappa(
          crossTable(
            rated.map((pair) => [...pair].reverse()),
            { categories },
          ).table,
          { weights },
        );
        near(one.kappa, two.kappa);
        near(one.standardError, two.standardError);
      }),
    );
  });

  it('does not change when all counts double, while its error shrinks by the root of two', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...kappaWeights), (rated, weights) => {
        const { table } = crossTable(rated, { categories });
        const once = cohenKappa(table, { weights });
        const twice = cohenKappa(
          table.map((row) => row.map((count) => count * 2)),
          { weights },
        );
        near(once.kappa, twice.kappa);
        near(once.standardError, twice.standardError === null ? null : twice.standardError * Math.SQRT2);
      }),
    );
  });

  it('of two categories is the same with all weights', () => {
    fc.assert(
      fc.property(tables(fc.integer({ min: 1, max: 2 }), 2, 2), (rated) => {
        const { table } = crossTable(rated, { categories: [1, 2] });
        const [plain, linear, quadratic] = kappaWeights.map(
          (weights) => cohenKappa(table, { weights }).kappa,
        );
        near(plain ?? null, linear ?? null);
        near(plain ?? null, quadratic ?? null);
      }),
    );
  });

  it('counts each pair once, or as incomplete', () => {
    fc.assert(
      fc.property(tables(withGaps, 2, 2), (rated) => {
        const { table, incomplete } = crossTable(rated, { categories });
        expect(table.flat().reduce((sum, count) => sum + count, 0) + incomplete).toBe(rated.length);
      }),
    );
  });
});

describe("Fleiss' kappa", () => {
  it('lies near the nominal alpha, and on it when alpha is freed of its correction for few ratings', () => {
    fc.assert(
      fc.property(tables(step), (ratings) => {
        const counts = ratingsToCounts(ratings, 5);
        const { kappa, units, raters } = fleissKappa(counts);
        const { alpha } = krippendorffAlpha(ratings, { metric: 'nominal' });
        const total = units * raters;
        near(kappa, alpha === null ? null : 1 - ((1 - alpha) * total) / (total - 1));
      }),
    );
  });
});

describe('the intraclass correlation', () => {
  it('does not change when all numbers move or grow alike', () => {
    const numbers = tables(fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(
        numbers,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: -9, max: 9 }),
        (ratings, factor, shift) => {
          const moved = ratings.map((row) => row.map((value) => value * factor + shift));
          const [one, two] = [ratings, moved].map((each) =>
            intraclassCorrelation(each).forms.map(({ value }) => value),
          );
          for (const [place, value] of (one ?? []).entries()) near(value, two?.[place] ?? null);
        },
      ),
    );
  });

  it('holds each value between its ends', () => {
    fc.assert(
      fc.property(tables(fc.integer({ min: 0, max: 9 })), (ratings) => {
        for (const { value, interval } of intraclassCorrelation(ratings).forms) {
          if (value === null || interval === null) continue;
          expect(interval.low).toBeLessThanOrEqual(value + 1e-9);
          expect(interval.high).toBeGreaterThanOrEqual(value - 1e-9);
        }
      }),
    );
  });
});

describe("Cronbach's alpha", () => {
  it('is the same by both policies where nothing is missing, and in any order of items', () => {
    fc.assert(
      fc.property(tables(step), (scores) => {
        const listwise = cronbachAlpha(scores, { missing: 'listwise' });
        near(cronbachAlpha(scores, { missing: 'pairwise' }).alpha, listwise.alpha);
        const turned = scores.map((row) => [...row].reverse());
        near(cronbachAlpha(turned, { missing: 'listwise' }).alpha, listwise.alpha);
      }),
    );
  });

  it('is the third form of the intraclass correlation for the mean of all', () => {
    fc.assert(
      fc.property(tables(step), (scores) => {
        const { alpha } = cronbachAlpha(scores, { missing: 'listwise' });
        const value = intraclassCorrelation(scores).forms.find(({ form }) => form === '3,k')?.value ?? null;
        if (alpha !== null && value !== null) near(alpha, value);
      }),
    );
  });
});

describe('distributions', () => {
  it('the normal quantile is the inverse of the share', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (share) => {
        expect(normalShareBelow(normalQuantile(share))).toBeCloseTo(share, 12);
      }),
    );
  });

  it('the F quantile is the inverse of the share, and turns with its degrees of freedom', () => {
    const freedom = fc.double({ min: 0.5, max: 300, noNaN: true });
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        freedom,
        freedom,
        (share, above, below) => {
          const value = fQuantile(share, above, below);
          expect(betaShareBelow((above * value) / (above * value + below), above / 2, below / 2)).toBeCloseTo(
            share,
            7,
          );
        },
      ),
    );
  });
});
