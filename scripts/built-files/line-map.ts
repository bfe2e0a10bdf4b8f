/**
 * A map of lines: of each written line it says from which line of the source it comes, and no more. The sources are not in
 * a package, so that columns and names in them lead nowhere.
 */

interface SourceMap {
  readonly mappings: string;
  readonly [field: string]: unknown;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of a segment: five bits a letter, the lowest first; the lowest bit of a number is its sign. */
const decoded = (segment: string): number[] => {
  const numbers: number[] = [];
  let value = 0;
  let shift = 0;
  for (const letter of segment) {
    const digit = digits.indexOf(letter);
    value += (digit & 31) << shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    numbers.push((value & 1) === 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
};

const encoded = (numbers: readonly number[]): string =>
  numbers
    .map((number) => {
      let rest = number < 0 ? (-number << 1) | 1 : number << 1;
      let letters = '';
      do {
        const more = rest > 31 ? 32 : 0;
        letters += digits[(rest & 31) | more] ?? '';
        rest >>>= 5;
      } while (rest > 0);
      return letters;
    })
    .join('');

/** The text of a map, from the text of a fuller one. Where a line comes of several, the first of them counts. */
export const lineMap = (text: string): string => {
  const map = JSON.parse(text) as SourceMap;
  const place = { source: 0, line: 0 };
  const written = { source: 0, line: 0 };
  const mappings = map.mappings.split(';').map((line) => {
    let first: { readonly source: number; readonly line: number } | undefined;
    for (const [, source, sourceLine] of line.split(',').map(decoded)) {
      if (source === undefined || sourceLine === undefined) continue;
      place.source += source;
      place.line += sourceLine;
      first ??= { ...place };
    }
    if (first === undefined) return '';
    const segment = encoded([0, first.source - written.source, first.line - written.line, 0]);
    Object.assign(written, first);
    return segment;
  });
  const { sourcesContent: _, ...rest } = map;
  return JSON.stringify({ ...rest, mappings: mappings.join(';').replace(/;+$/u, ''), names: [] });
};
