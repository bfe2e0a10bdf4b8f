import { readsLanguage } from '../language/match-language.ts';
import type { Resource } from '../resource/resource.ts';
import { groupsOf, type QueryGroup } from './query-groups.ts';
import type { TermIndex } from './term-index.ts';
import type { TextHit, TextQuery } from './text-index.ts';

/** How far a resource meets a part of a query: with its words, by another form of its term, by a wider term, in part. */
const credits = { words: 1, term: 0.5, wider: 0.3, part: 0.15 };
/** What decides between resources that meet the same: far below the steps between the credits. */
const tieWeight = 0.05;

interface TermCall extends Pick<TextQuery, 'match' | 'fuzzy'> {
  readonly query: string;
}

/**
 * Searches a query some of whose words name terms; `undefined` when none does. What has the words as typed comes
 * first, then what has the term in another form, then wider terms, then what has some words of a phrase.
 */
export const searchWithTerms = (
  { query, match, fuzzy }: TermCall,
  resources: readonly Resource[],
  findText: (query: TextQuery) => readonly TextHit[],
  terms: TermIndex,
): readonly Omit<TextHit, 'held'>[] | undefined => {
  const groups = groupsOf(query, terms.find);
  if (groups.every(({ termIds }) => termIds.length === 0)) return undefined;
  const texts = new Map(
    findText({ units: unitsOnce(groups), match: 'any', fuzzy }).map((hit) => [hit.position, hit]),
  );
  const highest = Math.max(1, ...[...texts.values()].map(({ score }) => score));
  const heldBy = new Map([...texts].map(([position, { held }]) => [position, namesOf(held)]));
  const parts = groups.map((group) => creditsOf(group, heldBy, resources, terms));
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const positions = new Set(parts.flatMap(({ credit }) => [...credit.keys()]));
  return [...positions]
    .flatMap((position) => {
      const met = parts.map(({ credit }) => credit.get(position) ?? 0);
      if (match === 'all' && met.some((credit) => credit < credits.wider)) return [];
      const sum = parts.reduce((all, { weight }, place) => all + weight * (met[place] ?? 0), 0);
      const score = sum / total + (tieWeight * (texts.get(position)?.score ?? 0)) / highest;
      return [{ position, score: Number(score.toPrecision(10)) }];
    })
    .sort((left, right) => right.score - left.score || left.position - right.position);
};

const nameOf = ({ terms }: { readonly terms: readonly string[] }): string => terms.join(' ');
const namesOf = (units: TextHit['held']): ReadonlySet<string> => new Set(units.map(nameOf));
const unitsOnce = (groups: readonly QueryGroup[]) => [
  ...new Map(groups.flatMap(({ units }) => units).map((unit) => [nameOf(unit), unit])).values(),
];

const creditsOf = (
  { units, termIds, languages }: QueryGroup,
  heldBy: ReadonlyMap<number, ReadonlySet<string>>,
  resources: readonly Resource[],
  terms: TermIndex,
) => {
  const credit = new Map<number, number>();
  const raise = (position: number, value: number) => {
    if (value > (credit.get(position) ?? 0)) credit.set(position, value);
  };
  for (const [position, names] of heldBy) {
    const held = units.filter((unit) => names.has(nameOf(unit))).length;
    if (held > 0)
      raise(position, held === units.length ? credits.words : (credits.part * held) / units.length);
  }
  const give = (ids: readonly string[], step: number) => {
    for (const [position, strength] of ids.flatMap((id) => [...terms.holders(id)])) {
      const spoken = resources[position]?.languages ?? [];
      const isRead = languages.some((language) => spoken.some((own) => readsLanguage(own, language)));
      raise(position, step + tieWeight * (strength + (isRead ? 1 : 0)));
    }
  };
  give(termIds, credits.term);
  give(
    termIds.flatMap((id) => terms.widerOf(id)),
    credits.wider,
  );
  const whole = [...credit.values()].filter((value) => value >= credits.wider).length;
  // As in the search of words, what nearly every resource has settles ties.
  const share = Math.max(0, whole - 1) / Math.max(1, resources.length);
  return { credit, weight: share > 0.5 ? 0.02 : (1 - share) * (1 - share) };
};
