import type { EvidenceFact } from '../evidence/fact/evidence-fact.ts';
import type { FactMeaning } from '../evidence/fact/fact-kind.ts';
import { factVocabulary } from '../evidence/fact/fact-vocabulary.ts';
import type { FactContradiction } from './evidenced-answers.ts';
import { licenceKey } from './licence-standing.ts';

const vocabulary: Readonly<Record<string, FactMeaning>> = factVocabulary;

/** Figures and days change from one look to the next, and words for the same state differ; these do not. */
const comparable = new Set<FactMeaning['value']>(['yes-no', 'licence', 'version']);

const comparedBy = (kind: FactMeaning['value'], value: string | number | boolean): string =>
  kind === 'licence'
    ? licenceKey(String(value))
    : String(value)
        .trim()
        .toLowerCase()
        .replace(/^v(?=\d)/u, '');

/** Finds what different files, or one file, say differently of one thing; the facts are those that count on the day. */
export const findContradictions = (facts: readonly EvidenceFact[]): readonly FactContradiction[] => {
  const byThing = new Map<string, Map<string, EvidenceFact[]>>();
  for (const fact of facts) {
    const meaning = Object.hasOwn(vocabulary, fact.fact) ? vocabulary[fact.fact] : undefined;
    if (meaning === undefined || meaning.many || !comparable.has(meaning.value) || fact.value === null)
      continue;
    const thing = JSON.stringify([fact.fact, fact.key ?? null]);
    const values = byThing.get(thing) ?? new Map<string, EvidenceFact[]>();
    const value = comparedBy(meaning.value, fact.value);
    values.set(value, [...(values.get(value) ?? []), fact]);
    byThing.set(thing, values);
  }
  return [...byThing.values()]
    .filter((values) => values.size > 1)
    .map((values) => {
      const groups = [...values.values()];
      const first = groups[0]?.[0];
      return {
        fact: first?.fact ?? '',
        ...(first?.key !== undefined && { key: first.key }),
        values: groups.map((group) => ({ value: group[0]?.value ?? '', facts: group })),
      };
    });
};
