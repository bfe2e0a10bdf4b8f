import type { EvidenceFact } from '../fact/evidence-fact.ts';
import type { FactMeaning } from '../fact/fact-kind.ts';
import { factVocabulary } from '../fact/fact-vocabulary.ts';
import { isSameLicence, leavesVersionOpen } from './is-same-licence.ts';

const vocabulary: Readonly<Record<string, FactMeaning>> = factVocabulary;

/** Groups facts of one thing by what they say, in the order in which they stand. */
export const groupByValue = (facts: readonly EvidenceFact[]): readonly (readonly EvidenceFact[])[] => {
  const groups = new Map<string, EvidenceFact[]>();
  for (const fact of facts) {
    const key = keyOf(fact, groups);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  return [...groups.values()];
};

/** Few licences differ in their text, so that each can be compared with each. */
const keyOf = (fact: EvidenceFact, groups: ReadonlyMap<string, readonly EvidenceFact[]>): string => {
  const { value } = fact;
  if (value === null) return '';
  const key = `${typeof value} ${plain(String(value))}`;
  const isLicence = Object.hasOwn(vocabulary, fact.fact) && vocabulary[fact.fact]?.value === 'licence';
  if (!isLicence || groups.has(key) || groups.size > mostCompared) return key;
  const same = [...groups].find(
    ([, [other]]) => typeof other?.value === 'string' && isAlike(String(value), other.value),
  );
  return same?.[0] ?? key;
};

/** Beyond this, licences are compared by their texts alone. */
const mostCompared = 100;

const isAlike = (one: string, other: string): boolean =>
  leavesVersionOpen(one) === leavesVersionOpen(other) && isSameLicence(one, other);

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^v(?=\d)/u, '');
