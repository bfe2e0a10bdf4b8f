import { shape } from '@osee/core';
import { compare } from '../../number/compare.ts';
import { throwFirst } from '../../selection/check/problem.ts';
import { byKind, closed, formIssues } from '../../selection/forms/kit.ts';
import { sumOf } from './judge-thresholds.ts';
import type { PointEntry } from './point-entry.ts';
import { entriesForm } from './rule-forms.ts';

/**
 * A step that decides between equal sums: who covers a value of an attribute that nobody higher covers, or who has more
 * points in a criterion.
 *
 * @category calls
 * @example
 * ```ts
 * import type { LadderStep } from '@osee/scoring/selection';
 *
 * const steps: readonly LadderStep[] = [
 *   { kind: 'uncovered', attribute: 'topic' }, { kind: 'criterion', criterion: 'excellence' },
 * ];
 * ```
 */
export type LadderStep =
  | { readonly kind: 'uncovered'; readonly attribute: string }
  | { readonly kind: 'criterion'; readonly criterion: string };

/**
 * The place of an application by the rules of a call.
 *
 * @category calls
 * @example
 * ```ts
 * import type { LadderPlace } from '@osee/scoring/selection';
 *
 * const place: LadderPlace = { id: 'p', score: 13, rank: 3, shared: true, label: '3=', decidedBy: 'excellence' };
 * ```
 */
export interface LadderPlace {
  readonly id: string;
  /** The sum by which the order is made, weights included. */
  readonly score: number;
  /** 1 is the best; equals share the better rank, and the next ranks stay empty. */
  readonly rank: number;
  /** Whether others have the same rank: the panel decides between them. */
  readonly shared: boolean;
  /** The rank as it is printed: `42=` when it is shared. */
  readonly label: string;
  /** The attribute or criterion that set it apart from one with the same score; `null` when none had to. */
  readonly decidedBy: string | null;
}

/**
 * Orders applications by their points. Weights count for the order alone, never for a threshold. Equal sums are set apart by
 * the steps of a ladder, one after the other; what is still equal shares the rank. The order of the input never decides.
 *
 * @param entries - the applications in points; one without all of its points has no place and is left out
 * @param rules - weights by criterion (1 unless given), the ladder, and the first rank
 * @returns the places, best first, equals by id
 * @throws `OseeError` with the code of the first mistake in the form
 * @category calls
 * @see General Annexes of Horizon Europe, rules for proposals with the same score
 * @example
 * ```ts
 * import { orderByLadder } from '@osee/scoring/selection';
 *
 * const entries = [{ id: 'a', points: { x: 3, y: 4 } }, { id: 'b', points: { x: 4, y: 3 } }];
 * orderByLadder(entries, {}).map(({ label }) => label); // => ['1=', '1=']
 * orderByLadder(entries, { ladder: [{ kind: 'criterion', criterion: 'x' }] }).map(({ id }) => id); // => ['b', 'a']
 * ```
 */
export const orderByLadder = (
  entries: readonly PointEntry[],
  rules: {
    readonly weights?: Readonly<Record<string, number>>;
    readonly ladder?: readonly LadderStep[];
    readonly firstRank?: number;
  },
): readonly LadderPlace[] => {
  throwFirst(formIssues(entries, entriesForm, ['entries']));
  throwFirst(formIssues(rules, rulesForm, ['rules']));
  const { weights = {}, ladder = [], firstRank = 1 } = rules;
  const scored = entries
    .flatMap((entry) => {
      const score = sumOf(entry.points, weights);
      return score === null ? [] : [{ entry, score }];
    })
    .sort((left, right) => compare(right.score, left.score) || (left.entry.id < right.entry.id ? -1 : 1));
  const placed: { entry: PointEntry; score: number; rank: number; decidedBy: string | null }[] = [];
  for (const level of runsOf(scored, (one, other) => compare(one.score, other.score) === 0)) {
    const above = placed.map(({ entry }) => entry);
    for (const group of climb(level, ladder, above, null)) {
      const rank = firstRank + placed.length;
      placed.push(...group.members.map((one) => ({ ...one, rank, decidedBy: group.decidedBy })));
    }
  }
  return placed.map(({ entry, score, rank, decidedBy }) => {
    const shared = placed.filter((one) => one.rank === rank).length > 1;
    return { id: entry.id, score, rank, shared, label: `${rank}${shared ? '=' : ''}`, decidedBy };
  });
};

interface Scored {
  readonly entry: PointEntry;
  readonly score: number;
}

interface Group {
  readonly members: readonly Scored[];
  readonly decidedBy: string | null;
}

/** Sets equals apart by the first step that does, and those that stay equal by the steps after it. */
const climb = (
  level: readonly Scored[],
  [step, ...rest]: readonly LadderStep[],
  above: readonly PointEntry[],
  decidedBy: string | null,
): readonly Group[] => {
  if (level.length < 2 || step === undefined)
    return level.length === 0 ? [] : [{ members: level, decidedBy }];
  if (step.kind === 'criterion') {
    const pointsOf = ({ entry: { points } }: Scored): number => points[step.criterion] ?? 0;
    const sorted = [...level].sort((left, right) => compare(pointsOf(right), pointsOf(left)));
    const runs = runsOf(sorted, (one, other) => compare(pointsOf(one), pointsOf(other)) === 0);
    const by = runs.length > 1 ? step.criterion : decidedBy;
    return runs.flatMap((run) => climb(run, rest, above, by));
  }
  const valueHeld = ({ attributes = {} }: PointEntry): string | null =>
    (Object.hasOwn(attributes, step.attribute) ? attributes[step.attribute] : null) ?? null;
  const covered = new Set(above.map(valueHeld));
  const isNew = ({ entry }: Scored): boolean => valueHeld(entry) !== null && !covered.has(valueHeld(entry));
  const fresh = level.filter(isNew);
  if (fresh.length === 0) return climb(level, rest, above, decidedBy);
  const others = level.filter((one) => !isNew(one));
  // The best of the new ones covers its value; the rest is asked again.
  const [first] = climb(fresh, rest, above, others.length > 0 ? step.attribute : decidedBy);
  if (first === undefined) return [];
  const left = level.filter((one) => !first.members.includes(one));
  const higher = [...above, ...first.members.map(({ entry }) => entry)];
  return [first, ...climb(left, [step, ...rest], higher, decidedBy)];
};

const runsOf = <Item>(
  sorted: readonly Item[],
  isSame: (one: Item, other: Item) => boolean,
): readonly (readonly Item[])[] => {
  const runs: Item[][] = [];
  for (const item of sorted) {
    const run = runs.at(-1);
    if (run !== undefined && isSame(run[0] as Item, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
};

const rulesForm = closed(
  {},
  {
    weights: shape.entries(shape.numberFrom(0)),
    ladder: shape.list(
      byKind({
        uncovered: closed({ kind: shape.text, attribute: shape.filledText }),
        criterion: closed({ kind: shape.text, criterion: shape.filledText }),
      }),
    ),
    firstRank: shape.wholeFrom(1),
  },
);
