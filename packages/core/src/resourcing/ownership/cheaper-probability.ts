import { OseeError } from '../../errors/osee-error.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { exact as exactly } from '../../input/shape-holders.ts';
import { anything, wholeFrom } from '../../input/shape-values.ts';
import { createRandom } from '../../random/create-random.ts';
import type { Measure } from '../amount/measure.ts';
import { checkOptions } from './check-options.ts';
import type { CostAssumptions, CostOption } from './cost-option.ts';
import { costWeights } from './cost-timing.ts';
import { centralOf, endsOf, figuresOf } from './evaluate-costs.ts';

/**
 * How often each option was the cheapest.
 *
 * @category total cost
 * @example
 * ```ts
 * import type { CheaperProbability } from '@osee/core/resourcing';
 *
 * const none: CheaperProbability = { seed: 1, draws: 1000, options: null, unknown: ['open/support/0'] };
 * ```
 */
export interface CheaperProbability {
  readonly seed: number;
  readonly draws: number;
  /** Shares of the draws, which add to 1; `null` where a figure has no upper limit and nothing can be drawn. */
  readonly options:
    | readonly { readonly option: string; readonly cheapest: number; readonly standardError: number }[]
    | null;
  /** Figures without an upper limit. */
  readonly unknown: readonly string[];
}

const drawsShape = /* @__PURE__ */ exactly(
  { seed: anything, draws: /* @__PURE__ */ wholeFrom(1, 1_000_000) },
  {},
  'a seed and a number of draws',
);

/** More products than these are not counted out. */
const maximumSteps = 200_000_000;

/**
 * Draws every figure that has a range, and counts how often each option is the cheapest at present value. A range with a
 * most likely value is drawn from the triangle over it, one without from the whole range alike. An assumption that
 * several costs share has one value in each draw; figures do not depend on each other otherwise. Options that are equal
 * share a draw.
 *
 * @param options - as for `totalCost`, two or more
 * @param assumptions - as for `totalCost`
 * @param draw - `seed`, a whole number from 0; `draws`, from 1 to a million
 * @returns shares with their standard error; the same seed gives the same shares everywhere
 * @throws `OseeError` with code `bad-seed`, `too-large` for more than 200 million products, and those of `totalCost`
 * @category total cost
 * @see docs/methods/money.md
 * @example
 * ```ts
 * import { cheaperProbability } from '@osee/core/resourcing';
 *
 * const discounting = { rate: 0, timing: 'end', basis: 'real' } as const;
 * const options = [
 *   { id: 'open', model: 'open', costs: [{ id: 'work', category: 'people', amount: { low: 50, high: 150 } }] },
 *   { id: 'paid', model: 'proprietary', costs: [{ id: 'seats', category: 'acquisition', amount: 130 }] },
 * ] as const;
 * const draw = { seed: 7, draws: 20000 };
 * const { options: found } = cheaperProbability(options, { currency: 'EUR', years: 1, discounting }, draw);
 * found?.[0]?.cheapest.toFixed(1); // => '0.8'
 * ```
 */
export const cheaperProbability = (
  options: readonly CostOption[],
  assumptions: CostAssumptions,
  draw: { readonly seed: number; readonly draws: number },
): CheaperProbability => {
  checkOptions(options, assumptions);
  expectShape(draw, drawsShape, ['draw']);
  const { seed, draws } = draw;
  const random = createRandom(seed);
  const weightsOf = costWeights(assumptions);
  const keys = new Map<string, Measure>();
  const costs = options.map((option) =>
    option.costs.map((cost) => {
      const figures = figuresOf(option, cost, assumptions);
      for (const { key, measure } of figures) keys.set(key, measure);
      return { weight: weightsOf(cost).present.toNumber(), keys: figures.map(({ key }) => key) };
    }),
  );
  const names = [...keys.keys()].sort();
  const unknown = names.filter((key) => centralOf(keys.get(key) ?? null) === null);
  if (unknown.length > 0 || options.length === 0) return { seed, draws, options: null, unknown };
  expectFeasible(costs.flat().reduce((count, cost) => count + cost.keys.length + 1, 0) * draws);
  const drawers = names.map((key) => drawerOf(keys.get(key) ?? null));
  const compiled = costs.map((list) =>
    list.map(({ weight, keys: own }) => ({ weight, places: own.map((key) => names.indexOf(key)) })),
  );
  const wins = options.map(() => 0);
  for (let count = 0; count < draws; count += 1) {
    const values = drawers.map((drawer) => drawer(random.next));
    const sums = compiled.map((list) =>
      list.reduce(
        (sum, { weight, places }) => sum + places.reduce((part, at) => part * (values[at] ?? 0), weight),
        0,
      ),
    );
    const least = Math.min(...sums);
    const best = sums.flatMap((sum, place) => (sum === least ? [place] : []));
    for (const place of best) wins[place] = (wins[place] ?? 0) + 1 / best.length;
  }
  return {
    seed,
    draws,
    options: options.map(({ id }, place) => {
      const cheapest = (wins[place] ?? 0) / draws;
      return { option: id, cheapest, standardError: Math.sqrt((cheapest * (1 - cheapest)) / draws) };
    }),
    unknown,
  };
};

/** One number for every figure in every draw, whether it moves or not, so that a new range does not shift the others. */
const drawerOf = (measure: Measure): ((next: () => number) => number) => {
  const ends = endsOf(measure);
  const middle = centralOf(measure)?.toNumber() ?? 0;
  if (ends === null) {
    return (next) => {
      next();
      return middle;
    };
  }
  const low = Number(ends.low);
  const width = Number(ends.high) - low;
  const hasLikely = typeof measure === 'object' && measure?.likely !== undefined;
  if (!hasLikely) return (next) => low + width * next();
  const peak = width === 0 ? 0 : (middle - low) / width;
  return (next) => {
    const share = next();
    const place = share < peak ? Math.sqrt(share * peak) : 1 - Math.sqrt((1 - share) * (1 - peak));
    return low + width * place;
  };
};

const expectFeasible = (steps: number): void => {
  if (steps <= maximumSteps) return;
  throw new OseeError('too-large', `Expected at most ${maximumSteps} products, got ${steps}.`, {
    path: ['draw', 'draws'],
    details: { maximum: maximumSteps },
  });
};
