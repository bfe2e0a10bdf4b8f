import type { EvidenceFact } from '../fact/evidence-fact.ts';
import type { FactMeaning } from '../fact/fact-kind.ts';
import { factVocabulary } from '../fact/fact-vocabulary.ts';
import type { FactContradiction } from './fact-contradiction.ts';
import { groupByValue } from './group-by-value.ts';
import { leavesVersionOpen } from './is-same-licence.ts';
import { licenceKey } from './licence-key.ts';

const vocabulary: Readonly<Record<string, FactMeaning>> = factVocabulary;

/** Figures and days change from one look to the next, and words for the same state differ; these do not. */
const comparable = new Set<FactMeaning['value']>(['yes-no', 'licence', 'version']);

/** Finds what different files, or one file, say differently of one thing; the facts are those that count on the day. */
export const findContradictions = (facts: readonly EvidenceFact[]): readonly FactContradiction[] => {
  const byThing = new Map<string, EvidenceFact[]>();
  for (const fact of facts) {
    const meaning = Object.hasOwn(vocabulary, fact.fact) ? vocabulary[fact.fact] : undefined;
    if (meaning === undefined || meaning.many || !comparable.has(meaning.value) || fact.value === null)
      continue;
    const thing = JSON.stringify([fact.fact, fact.key ?? null]);
    byThing.set(thing, [...(byThing.get(thing) ?? []), fact]);
  }
  return [...byThing.values()].flatMap((things) => {
    const groups = withoutOpenVersions(groupByValue(things));
    const [first] = groups[0] ?? [];
    if (first === undefined || groups.length < 2) return [];
    return [
      {
        fact: first.fact,
        ...(first.key !== undefined && { key: first.key }),
        values: groups.map((group) => ({ value: group[0]?.value ?? '', facts: group })),
      },
    ];
  });
};

/** A text of a GNU licence contradicts no statement on later versions. */
const withoutOpenVersions = (
  groups: readonly (readonly EvidenceFact[])[],
): readonly (readonly EvidenceFact[])[] =>
  groups.filter(([fact]) => {
    const licence = String(fact?.value);
    if (fact?.fact !== 'licence' || !leavesVersionOpen(licence)) return true;
    return !groups.some(
      ([other]) => other !== fact && licenceKey(String(other?.value)) === licenceKey(licence),
    );
  });
