const letters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};
const arabicForms: Readonly<Record<string, string>> = { ى: 'ي', ة: 'ه' };

/** British and American spellings of the words that people look for here; each pair becomes the second. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^licenc/u, 'licens'],
  [/^programme/u, 'program'],
  [/^catalogue/u, 'catalog'],
  [/isation(?=s?$)/u, 'ization'],
];

/**
 * Makes one of the spellings of a word, so that people find it as they type it: lower case, without the marks of
 * Latin, Greek and Cyrillic letters, without Arabic vowel signs, tatweel and article. Marks of other scripts carry
 * meaning and stay.
 */
export const fold = (word: string): string =>
  foldSpelling(
    foldArabic(foldMarks(word.normalize('NFKD').toLowerCase().normalize('NFKD'))).normalize('NFC'),
  );

const foldMarks = (word: string): string =>
  word
    .replaceAll(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
    .replaceAll(/[ßæœøłđı]/gu, (letter) => letters[letter] ?? letter)
    .replaceAll('ς', 'σ');

const foldSpelling = (word: string): string =>
  spellings.reduce((folded, [pattern, spelling]) => folded.replace(pattern, spelling), word);

const foldArabic = (word: string): string =>
  word
    .replaceAll(/[\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/gu, '')
    .replaceAll(/[ىة]/gu, (letter) => arabicForms[letter] ?? letter)
    .replace(/^(?:[وفبك]?ال|لل)(?=\p{Script=Arabic}{3})/u, '');
