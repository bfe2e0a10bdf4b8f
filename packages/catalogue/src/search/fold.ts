import { foldArabic } from './fold-arabic.ts';

/** Letters that Unicode does not take apart, as people type them on a plain keyboard. */
const letters: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    ø: 'o',
    ł: 'l',
    đ: 'd',
    ı: 'i',
    ð: 'd',
    þ: 'th',
    ħ: 'h',
    ŧ: 't',
    ŋ: 'n',
    ə: 'e',
    ɛ: 'e',
    ɔ: 'o',
    ɓ: 'b',
    ɗ: 'd',
    ɖ: 'd',
    ƙ: 'k',
    ƴ: 'y',
    ƒ: 'f',
    ɣ: 'g',
    ɲ: 'n',
    ʋ: 'v',
    ɩ: 'i',
    ʊ: 'u',
    ǝ: 'e',
    ς: 'σ',
  }),
);

/** The zeros of the scripts whose digits people type. */
const zeros = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6,
  0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1b50, 0xa9d0, 0xabf0, 0x1e950,
];

/** British and American spellings of the words that people look for here; each pair becomes the second. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^licenc/u, 'licens'],
  [/^programme/u, 'program'],
  [/^catalogue/u, 'catalog'],
  [/isation(?=(?:s|al|ally)?$)/u, 'ization'],
  [
    /^(anonym|central|custom|digit|final|general|harmon|local|mobil|modern|optim|organ|priorit|public|recogn|special|standard|summar|util|visual)is(?=e|ing)/u,
    '$1iz',
  ],
  [/^behaviour/u, 'behavior'],
  [/^centre/u, 'center'],
  [/^defence/u, 'defense'],
  [/^labour/u, 'labor'],
];

/**
 * Makes one of the spellings of a word, so that people find it as they type it: lower case, Western digits, without
 * the marks of Latin, Greek and Cyrillic letters, and Arabic without vowel signs, tatweel and article, its letters in
 * the forms of Arabic. Marks of other scripts carry meaning and stay. It rests on Unicode's own data alone.
 */
export const fold = (word: string): string =>
  foldSpelling(
    foldArabic(foldMarks(word.normalize('NFKD').toLowerCase().normalize('NFKD'))).normalize('NFC'),
  );

const foldMarks = (word: string): string =>
  word
    .replaceAll(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
    .replaceAll(/[^\p{ASCII}]/gu, (sign) => letters.get(sign) ?? digitOf(sign));

const digitOf = (sign: string): string => {
  const code = sign.codePointAt(0) ?? 0;
  const zero = zeros.find((start) => code >= start && code < start + 10);
  return zero === undefined ? sign : String(code - zero);
};

const foldSpelling = (word: string): string =>
  spellings.reduce((folded, [pattern, spelling]) => folded.replace(pattern, spelling), word);
