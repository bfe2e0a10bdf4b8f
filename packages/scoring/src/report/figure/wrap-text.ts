import { textWidth } from '../badge/text-width.ts';

/** Bold letters are wider than the others of their size. */
export const boldSize = (size: number): number => size * 1.14;

/**
 * A text in at most so many lines of a width, broken between words; what does not fit ends in an ellipsis. The table
 * beside the figure has it whole.
 */
export const wrapText = (text: string, width: number, size: number, most = 2): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  const pieces = text.trim().split(breakable);
  for (const [place, word] of pieces.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1) {
      line = [line, ...pieces.slice(place)].join(' ');
      break;
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line].map((each) => cut(each, width, size));
};

/** Spaces but for those that keep words together, such as before a colon in French. */
const breakable = /[^\S\u00a0\u2007\u202f]+/u;

const cut = (text: string, width: number, size: number): string => {
  if (textWidth(text, size) <= width) return text;
  const kept: string[] = [];
  let extent = textWidth('…', size);
  for (const character of text) {
    extent += textWidth(character, size);
    if (extent > width) break;
    kept.push(character);
  }
  return `${kept.join('').trimEnd()}…`;
};
