import type { EvidenceConfidence, EvidenceFact } from '../evidence/fact/evidence-fact.ts';
import type { EvidenceReading } from '../evidence/fact/evidence-reading.ts';
import type { EvidenceSource } from '../evidence/fact/evidence-source.ts';
import type { FactId } from '../evidence/fact/fact-id.ts';

type Stated = readonly [
  fact: FactId,
  value: EvidenceFact['value'],
  confidence?: EvidenceConfidence,
  key?: string,
];

/** The reading of a file that states some facts, by default with full confidence. */
export const readingOf = (
  source: Partial<EvidenceSource> & { readonly file: string },
  ...stated: readonly Stated[]
): EvidenceReading<null> => {
  const whole = { format: 'project-files', ...source };
  return {
    format: whole.format,
    readable: true,
    source: whole,
    facts: stated.map(([fact, value, confidence = 3, key]) => ({
      fact,
      value,
      confidence,
      source: whole,
      ...(key !== undefined && { key }),
    })),
    details: null,
    issues: [],
  };
};
