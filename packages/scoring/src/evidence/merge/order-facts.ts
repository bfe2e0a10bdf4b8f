import type { EvidenceFact } from '../fact/evidence-fact.ts';

/** One text for one statement of one file, whatever the order of members. */
const keyOf = ({ fact, key, value, confidence, source, path, expires, note }: EvidenceFact): string =>
  JSON.stringify([
    fact,
    key ?? null,
    source.file,
    source.format,
    value,
    path ?? null,
    confidence,
    source.date ?? null,
    source.tool ?? null,
    source.toolVersion ?? null,
    source.subject ?? null,
    source.commit ?? null,
    source.digest ?? null,
    expires ?? null,
    note ?? null,
  ]);

/** Every statement once, in an order that does not depend on the order in which files were read. */
export const orderFacts = (facts: readonly EvidenceFact[]): readonly EvidenceFact[] =>
  [...new Map(facts.map((fact) => [keyOf(fact), fact]))]
    .sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0))
    .map(([, fact]) => fact);
