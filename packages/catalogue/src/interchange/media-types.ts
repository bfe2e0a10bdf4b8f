import type { ResourceFormat } from '../resource/resource-type.ts';

/** The formats that have a media type; a course or an API has none. */
const mediaTypes: readonly (readonly [ResourceFormat, string])[] = [
  ['web-page', 'text/html'],
  ['pdf', 'application/pdf'],
  ['markdown', 'text/markdown'],
  ['epub', 'application/epub+zip'],
  ['data', 'application/json'],
  ['spreadsheet', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
];

export const mediaTypesOf = (formats: readonly ResourceFormat[]): readonly string[] =>
  mediaTypes.flatMap(([format, mediaType]) => (formats.includes(format) ? [mediaType] : []));

export const formatsOf = (found: readonly string[]): readonly ResourceFormat[] =>
  mediaTypes.flatMap(([format, mediaType]) => (found.includes(mediaType) ? [format] : []));
