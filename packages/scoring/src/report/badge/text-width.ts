/** Letters that are narrow, and those that are wide, in the common fonts without serifs, as shares of the size. */
const narrow = /[ijltfrI.,:;!'’|()[\]· ]/u;
const wide = /[mwMWÆŒ@%—]/u;
const combining = /\p{M}/u;
const full = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const shareOf = (character: string): number => {
  if (combining.test(character) || /[\u2066-\u2069\u200e\u200f]/u.test(character)) return 0;
  if (full.test(character)) return 1;
  if (narrow.test(character)) return 0.36;
  if (wide.test(character)) return 0.92;
  return /\p{Lu}|\d/u.test(character) ? 0.68 : 0.58;
};

/** How wide a text is at most, in pixels, for a font without serifs: fonts differ, so there is room to spare. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((width, character) => width + shareOf(character) * size, 0);
