import type { EvidenceFact } from '../fact/evidence-fact.ts';
import { groupByValue } from '../merge/group-by-value.ts';
import { orderFacts } from '../merge/order-facts.ts';
import type { CollectedFact } from './collected-evidence.ts';

/** Each thing once, whatever number of files say it; in an order that does not depend on that of the files. */
export const mergeFacts = (facts: readonly EvidenceFact[]): readonly CollectedFact[] => {
  const byThing = new Map<string, EvidenceFact[]>();
  for (const fact of orderFacts(facts)) {
    const thing = JSON.stringify([fact.fact, fact.key ?? null]);
    const held = byThing.get(thing);
    if (held === undefined) byThing.set(thing, [fact]);
    else held.push(fact);
  }
  return [...byThing.values()].flatMap((things) => groupByValue(things).map(mergeGroup));
};

const mergeGroup = (group: readonly EvidenceFact[]): CollectedFact => {
  const surest = group.reduce((best, fact) => (fact.confidence > best.confidence ? fact : best));
  const formats = new Set(
    group.filter(({ confidence }) => confidence >= 2).map(({ source }) => source.format),
  );
  const isAgreed = surest.fact === 'licence' && surest.value !== null && formats.size >= 2;
  return {
    fact: surest.fact,
    ...(surest.key !== undefined && { key: surest.key }),
    value: surest.value,
    confidence: isAgreed ? 3 : surest.confidence,
    files: [...new Set(group.map(({ source }) => source.file))].sort(),
    facts: group,
  };
};
