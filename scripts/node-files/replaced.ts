/** A text with some places of it written anew. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export const replaced = (code: string, replacements: readonly Replacement[]): string => {
  let written = '';
  let from = 0;
  for (const { start, end, text } of [...replacements].sort((left, right) => left.start - right.start)) {
    written += code.slice(from, start) + text;
    from = end;
  }
  return written + code.slice(from);
};
