/** A set of groups of which a table tells the sum, and none of a part of it. */
export interface Atom {
  readonly labels: readonly (string | null)[];
  readonly sum: number;
}

/** What of a table is told: a number for each group that is shown, `null` for one that is hidden, and for the whole. */
export interface ToldSums {
  readonly whole: number | null;
  readonly groups: ReadonlyMap<string | null, number | null>;
}

/** The smallest sums that a reader can work out of a table: of each group that is shown, and of the others together. */
export const knownAtoms = ({ whole, groups }: ToldSums): readonly Atom[] => {
  const shown: Atom[] = [];
  const hidden: (string | null)[] = [];
  let rest = whole;
  for (const [label, sum] of groups) {
    if (sum === null) hidden.push(label);
    else {
      shown.push({ labels: [label], sum });
      if (rest !== null) rest -= sum;
    }
  }
  return rest === null || hidden.length === 0 ? shown : [...shown, { labels: hidden, sum: rest }];
};

/** A set of groups of which two tables tell the sum, and how much it differs. */
export interface Difference {
  readonly labels: readonly (string | null)[];
  readonly difference: number;
}

/**
 * The smallest sets of groups of which both tables tell the sum: every set of which both do is made of these. A group
 * that one of them does not name has nothing there.
 */
export const knownDifferences = (before: ToldSums, now: ToldSums): readonly Difference[] => {
  const labels = new Set([...before.groups.keys(), ...now.groups.keys()]);
  const named = ({ whole, groups }: ToldSums): ToldSums => ({
    whole,
    groups: new Map([...labels].map((label) => [label, groups.has(label) ? (groups.get(label) ?? null) : 0])),
  });
  const tables = [atomsByLabel(named(before)), atomsByLabel(named(now))] as const;
  const waiting = new Set(labels);
  const found: Difference[] = [];
  for (const label of labels) {
    if (!waiting.has(label)) continue;
    // All that atoms of either table tie together, beginning with one group.
    const tied = new Set([label]);
    let isCovered = true;
    for (const each of tied) {
      waiting.delete(each);
      for (const atoms of tables) {
        const atom = atoms.get(each);
        if (atom === undefined) isCovered = false;
        for (const other of atom?.labels ?? []) tied.add(other);
      }
    }
    // An atom counts with the first of its labels; all of them are tied.
    const sumIn = (atoms: ReadonlyMap<string | null, Atom>): number =>
      [...tied].reduce((sum, each) => {
        const atom = atoms.get(each);
        return sum + (atom?.labels[0] === each ? atom.sum : 0);
      }, 0);
    if (isCovered) found.push({ labels: [...tied], difference: sumIn(tables[1]) - sumIn(tables[0]) });
  }
  return found;
};

const atomsByLabel = (table: ToldSums): ReadonlyMap<string | null, Atom> =>
  new Map(knownAtoms(table).flatMap((atom) => atom.labels.map((label) => [label, atom] as const)));
