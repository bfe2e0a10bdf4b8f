import type { DocumentSource, SourceDocumentId } from '@osee/core';

const linesOf = (document: SourceDocumentId, ...lines: readonly number[]): readonly DocumentSource[] =>
  lines.map((line) => ({ document, lines: [line, line] }));

/** Lines of the presentation of 2024. */
export const slides = (...lines: readonly number[]): readonly DocumentSource[] =>
  linesOf('presentation-2024', ...lines);

/** Lines of the circular of 12 April 2024. */
export const circular = (...lines: readonly number[]): readonly DocumentSource[] =>
  linesOf('circular-2024', ...lines);

/** Lines of the web page of the call. */
export const callPage = (...lines: readonly number[]): readonly DocumentSource[] =>
  linesOf('call-page-2024', ...lines);
