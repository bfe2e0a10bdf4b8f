import { type Chosen, type Option, optionAt, type Problem } from './problem.ts';
import { type Score, unconfirmedOf } from './score.ts';

/**
 * A choice under way in the search, in plain numbers that are changed and changed back: the search looks at many
 * thousands. Its figures are those of `scoreOf`.
 */
export interface BranchState {
  readonly chosen: number[];
  /** Whether an option still fits beside the chosen ones. */
  readonly fits: (option: Option) => boolean;
  readonly take: (index: number) => void;
  readonly putBack: () => void;
  /** The figures of the chosen options alone. */
  readonly score: () => Score;
  /** Whether a choice that adds options from a place of the order on could be better than a score. */
  readonly mayPass: (place: number, known: Score) => boolean;
}

export const branchState = (problem: Problem, order: Chosen): BranchState => {
  const { units, ranks, given } = problem;
  const options = order.map((index) => optionAt(problem, index));
  const rest = ranksOfRest(options, units.length, ranks);
  const most = mostServed(options, units);
  const marks = options[0]?.marks.length ?? 0;
  /** By gap: the earliest language in which it is served, `ranks` where it is not. */
  const served = new Uint16Array(units.length).fill(ranks);
  const undo: { readonly gaps: readonly number[]; readonly before: readonly number[] }[] = [];
  const chosen: number[] = [];
  const figures = new Float64Array(ranks + marks + 3);
  const [steps, minutes, unconfirmed] = [ranks + marks, ranks + marks + 1, ranks + marks + 2];
  let bytes = 0;
  const add = (option: Option, sign: 1 | -1): void => {
    for (const [place, mark] of option.marks.entries()) {
      figures[ranks + place] = (figures[ranks + place] ?? 0) + sign * mark;
    }
    figures[steps] = (figures[steps] ?? 0) + sign;
    figures[minutes] = (figures[minutes] ?? 0) + sign * option.minutes;
    figures[unconfirmed] = (figures[unconfirmed] ?? 0) + sign * unconfirmedOf(option.resource);
    bytes += sign * option.bytes;
  };
  /** Writes what is missing by language; the last language, where nothing is left, counts first. */
  const cover = (place: number | null): void => {
    const later = place === null ? null : rest[place];
    figures.fill(0, 0, ranks);
    for (let gap = 0; gap < units.length; gap += 1) {
      const size = units[gap] ?? 0;
      const rank = Math.min(served[gap] ?? ranks, later?.[gap] ?? ranks);
      for (let missing = 0; missing < rank; missing += 1) {
        const at = missing === ranks - 1 ? 0 : missing + 1;
        figures[at] = (figures[at] ?? 0) + size;
      }
    }
  };
  /** Gaps that the rest could serve, or serve in an earlier language. */
  const openAt = (place: number): number => {
    let open = 0;
    const later = rest[place];
    for (let gap = 0; gap < units.length; gap += 1) {
      if ((units[gap] ?? 0) > 0 && (later?.[gap] ?? ranks) < (served[gap] ?? ranks)) open += 1;
    }
    return open;
  };
  return {
    chosen,
    fits: (option) =>
      (figures[minutes] ?? 0) + option.minutes <= problem.minutes &&
      bytes + option.bytes <= problem.bytes &&
      (option.conflicts.size === 0 ||
        !(
          chosen.some((each) => option.conflicts.has(each)) ||
          given.some((each) => option.conflicts.has(each))
        )),
    take: (index) => {
      const option = optionAt(problem, index);
      undo.push({ gaps: option.served, before: option.served.map((gap) => served[gap] ?? ranks) });
      for (const gap of option.served) served[gap] = Math.min(served[gap] ?? ranks, option.rank);
      add(option, 1);
      chosen.push(index);
    },
    putBack: () => {
      const index = chosen.pop();
      const last = undo.pop();
      if (index === undefined || last === undefined) return;
      for (const [place, gap] of last.gaps.entries()) served[gap] = last.before[place] ?? ranks;
      add(optionAt(problem, index), -1);
    },
    score: () => {
      cover(null);
      return [...figures];
    },
    mayPass: (place, known) => {
      cover(place);
      // Whoever wants all that can still be served takes at least so many steps more; who takes less serves less.
      const more = Math.ceil(openAt(place) / Math.max(1, most[place] ?? 0));
      for (let at = 0; at < figures.length; at += 1) {
        const difference = (figures[at] ?? 0) + (at === steps ? more : 0) - (known[at] ?? 0);
        if (difference !== 0) return difference < 0;
      }
      return false;
    },
  };
};

/** By place: the earliest language in which the options from there on serve each gap. */
const ranksOfRest = (options: readonly Option[], gaps: number, ranks: number): readonly Uint16Array[] => {
  let after = new Uint16Array(gaps).fill(ranks);
  const all = [after];
  for (const { served, rank } of [...options].reverse()) {
    after = after.slice();
    for (const gap of served) after[gap] = Math.min(after[gap] ?? ranks, rank);
    all.push(after);
  }
  return all.reverse();
};

/** By place: the most gaps that one of the options from there on serves. */
const mostServed = (options: readonly Option[], units: readonly number[]): readonly number[] => {
  const all = [0];
  for (const { served } of [...options].reverse()) {
    const count = served.filter((gap) => (units[gap] ?? 0) > 0).length;
    all.push(Math.max(all.at(-1) ?? 0, count));
  }
  return all.reverse();
};
