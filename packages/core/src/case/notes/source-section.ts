import type { DocumentSource, Source, SourceDocumentId } from '../../framework/source.ts';
import { type NoteSection, pointsOf } from './notes.ts';

/** The heading of the sources. */
export const sourceHeading = 'Source';

const known = {
  'presentation-2024': true,
  'circular-2024': true,
  'call-page-2024': true,
  'news-2024': true,
  'training-framework-1.0': true,
} as const satisfies Readonly<Record<SourceDocumentId, true>>;

/** Whether a word names one of the programme's documents. */
export const isSourceDocument = (document: string): document is SourceDocumentId =>
  Object.hasOwn(known, document);

/** Where an item comes from, in words. */
export const sourceSection = (source: Source): NoteSection => ({
  heading: sourceHeading,
  content:
    source === 'project'
      ? source
      : source.map(({ document, lines }) => `${document}, lines ${lines[0]} to ${lines[1]}`),
});

/** Reads the words back; `undefined` when somebody changed them. */
export const sourceFrom = (body: string): Source | undefined => {
  if (body === 'project') return body;
  const sources = pointsOf(body).map(documentSourceFrom);
  return sources.every((source) => source !== undefined) ? sources : undefined;
};

const documentSourceFrom = (point: string): DocumentSource | undefined => {
  const [, document = '', first, last] = /^(\S+), lines (\d+) to (\d+)$/u.exec(point) ?? [];
  return isSourceDocument(document) ? { document, lines: [Number(first), Number(last)] } : undefined;
};
