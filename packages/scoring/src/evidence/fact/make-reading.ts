import type { Issue } from '@osee/core';
import type { EvidenceConfidence, EvidenceFact } from './evidence-fact.ts';
import type { EvidenceIssueCode } from './evidence-issue.ts';
import type { EvidenceReading } from './evidence-reading.ts';
import type { EvidenceSource } from './evidence-source.ts';
import type { FactId } from './fact-id.ts';

/** What a fact has beside its name, value and source. */
export interface FactMore {
  readonly confidence: EvidenceConfidence;
  readonly key?: string;
  readonly path?: readonly (string | number)[];
  readonly expires?: string;
  readonly note?: string;
}

/** Makes facts of one source. */
export type FactMaker = (fact: FactId, value: EvidenceFact['value'], more: FactMore) => EvidenceFact;

/** Makes facts of one source. */
export const factsOf =
  (source: EvidenceSource): FactMaker =>
  (fact, value, { key, confidence, path, expires, note }) => ({
    fact,
    ...(key === undefined ? {} : { key }),
    value,
    confidence,
    source,
    ...(path === undefined ? {} : { path }),
    ...(expires === undefined ? {} : { expires }),
    ...(note === undefined ? {} : { note }),
  });

/** The reading of a file that could not be used. */
export const unreadable = (
  source: EvidenceSource,
  issues: readonly Issue<EvidenceIssueCode>[],
): EvidenceReading<never> => ({
  format: source.format,
  readable: false,
  source,
  facts: [],
  details: null,
  issues,
});
