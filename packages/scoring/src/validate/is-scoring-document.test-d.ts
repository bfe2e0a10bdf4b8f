import { expectTypeOf, it } from 'vitest';
import type {
  ScoringDocumentContents,
  ScoringDocuments,
} from '../schema/document/scoring-document-contents.ts';
import { isScoringDocument } from './is-scoring-document.ts';

it('tells the compiler the content of each kind', () => {
  const read: unknown = null;
  const contentOf = <Kind extends keyof ScoringDocumentContents>(
    kind: Kind,
  ): ScoringDocuments[Kind] | null => (isScoringDocument(kind, read) ? read : null);
  expectTypeOf(contentOf('osee-assessment')?.content).toEqualTypeOf<
    ScoringDocumentContents['osee-assessment'] | undefined
  >();
  expectTypeOf(contentOf('osee-risk-register')?.content).toEqualTypeOf<
    ScoringDocumentContents['osee-risk-register'] | undefined
  >();
  // @ts-expect-error a kind of another package
  isScoringDocument('osee-call', read);
});
