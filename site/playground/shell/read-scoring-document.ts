import type { ScoringDocumentContents, ScoringDocuments } from '@osee/scoring/schema';
import { type Checked, problemOf } from './problem.ts';

/** Reads a document by the schema of the packages, compiled so that it runs under a strict policy. */
export const readScoringDocument = async <Kind extends keyof ScoringDocumentContents>(
  kind: Kind,
  value: unknown,
): Promise<Checked<ScoringDocuments[Kind]>> => {
  const { validateScoringDocument } = await import('@osee/scoring/validate');
  const errors = validateScoringDocument(kind, value).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { ok: false, problems: errors.map(problemOf) };
  // The schema has said that this is one.
  return { ok: true, input: value as ScoringDocuments[Kind] };
};
