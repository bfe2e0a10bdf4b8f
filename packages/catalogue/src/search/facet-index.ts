import { readsLanguage } from '../language/match-language.ts';
import { type FacetName, type FacetValues, type FilterTerm, facetNames } from './catalogue-filters.ts';
import type { FacetCount, Facets } from './facets.ts';

/** Who has each value of each filter. Its size and its time grow with the values that resources have. */
export interface FacetIndex {
  /** For each resource 1 where it passes all filters, else 0. */
  readonly passes: (terms: readonly FilterTerm[]) => Uint8Array;
  /** Counts each value under the other filters, so that a choice within one never hides its alternatives. */
  readonly count: (terms: readonly FilterTerm[]) => Facets;
}

type Holders = ReadonlyMap<string, Uint32Array>;

export const createFacetIndex = (rows: readonly FacetValues[], domain: FacetValues): FacetIndex => {
  const { length } = rows;
  const holders = holdersByName(rows);
  const readers = new Map<string, Uint32Array>();
  const known = new Set(domain.language);
  const takers = (name: FacetName, value: string): Uint32Array => {
    if (name !== 'language') return holders[name].get(value) ?? nobody;
    const found = readers.get(value) ?? readersOf(holders.language, value);
    // A reader may ask for any tag; only those of the catalogue are worth keeping.
    if (known.has(value)) readers.set(value, found);
    return found;
  };
  const takenBy = ({ name, wanted }: FilterTerm): Uint8Array => {
    const taken = new Uint8Array(length);
    for (const value of wanted) for (const position of takers(name, value)) taken[position] = 1;
    return taken;
  };
  const everybody = new Uint8Array(length).fill(1);
  const passes = (terms: readonly FilterTerm[]): Uint8Array => terms.map(takenBy).reduce(both, everybody);
  return {
    passes,
    count: (terms) => {
      const all = passes(terms);
      const countsOf = (name: FacetName): readonly FacetCount[] => {
        const isFree = terms.every((term) => term.name !== name);
        const others = isFree ? all : passes(terms.filter((term) => term.name !== name));
        return domain[name].map((value) => {
          const own = takers(name, value);
          return { value, count: others === everybody ? own.length : countIn(own, others) };
        });
      };
      return Object.fromEntries(facetNames.map((name) => [name, countsOf(name)])) as unknown as Facets;
    },
  };
};

const nobody = /* @__PURE__ */ new Uint32Array(0);

const both = (left: Uint8Array, right: Uint8Array): Uint8Array => {
  const met = new Uint8Array(left.length);
  for (let position = 0; position < met.length; position += 1)
    met[position] = (left[position] ?? 0) & (right[position] ?? 0);
  return met;
};

const countIn = (positions: Uint32Array, taken: Uint8Array): number => {
  let count = 0;
  for (let place = 0; place < positions.length; place += 1) count += taken[positions[place] ?? 0] ?? 0;
  return count;
};

/** A function of its own: a closure beside the others would keep the rows for as long as these. */
const holdersByName = (rows: readonly FacetValues[]): Readonly<Record<FacetName, Holders>> =>
  Object.fromEntries(facetNames.map((name) => [name, holdersOf(rows, name)])) as unknown as Readonly<
    Record<FacetName, Holders>
  >;

const holdersOf = (rows: readonly FacetValues[], name: FacetName): Holders => {
  const holders = new Map<string, number[]>();
  for (const [position, values] of rows.entries()) {
    for (const value of new Set(values[name])) {
      const own = holders.get(value);
      if (own) own.push(position);
      else holders.set(value, [position]);
    }
  }
  return new Map([...holders].map(([value, positions]) => [value, Uint32Array.from(positions)]));
};

/** Who has any language that serves a reader of one. */
const readersOf = (holders: Holders, wanted: string): Uint32Array => {
  const own = [...holders].filter(([tag]) => readsLanguage(tag, wanted)).map(([, positions]) => positions);
  const [first] = own;
  if (own.length === 1 && first) return first;
  return Uint32Array.from(new Set(own.flatMap((positions) => [...positions])));
};
