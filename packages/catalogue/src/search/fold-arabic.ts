/** Letters of Arabic script that people type for one another, as NFKD leaves them. */
const forms: ReadonlyMap<string, string> = new Map([
  ['\u0671', '\u0627'],
  ['\u0649', '\u064A'],
  ['\u06CC', '\u064A'],
  ['\u06D2', '\u064A'],
  ['\u06CD', '\u064A'],
  ['\u06A9', '\u0643'],
  ['\u06AA', '\u0643'],
  ['\u0629', '\u0647'],
  ['\u06C0', '\u0647'],
  ['\u06C1', '\u0647'],
  ['\u06C3', '\u0647'],
  ['\u06BE', '\u0647'],
  ['\u06D5', '\u0647'],
]);

const article = /^(?:[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644))(?=\p{Script=Arabic}{3})/u;
const joined = /^[\u0648\u0641\u0628\u0643\u0644](?=\p{Script=Arabic}{3})/u;

/** Without vowel signs, tatweel and article, and with one form for letters that look alike. */
export const foldArabic = (word: string): string =>
  word
    .replaceAll(/[\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/gu, (sign) => forms.get(sign) ?? '')
    .replaceAll(
      /[\u0629\u0649\u0671\u06A9\u06AA\u06BE\u06C0\u06C1\u06C3\u06CC\u06CD\u06D2]/gu,
      (sign) => forms.get(sign) ?? sign,
    )
    .replace(article, '');

/**
 * A folded word without the particles that Arabic joins to the next word (and, so, by, like, to). Whether the letter
 * is a particle or a part of the root cannot be told without a dictionary, so both readings are searched.
 */
export const withoutParticles = (word: string): readonly string[] => {
  const readings: string[] = [];
  let left = word;
  while (readings.length < 2 && joined.test(left)) {
    left = left.slice(1).replace(article, '');
    readings.push(left);
  }
  return readings;
};
