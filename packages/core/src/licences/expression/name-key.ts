const dropped = new Set([
  'the',
  'license',
  'licence',
  'licensed',
  'licenses',
  'under',
  'version',
  'v',
  'inc',
]);
const droppedOfCreativeCommons = new Set(['international', 'unported', 'generic', 'intl']);

/** Words of Creative Commons, in the order in which they have to be replaced. */
const elements: readonly (readonly [RegExp, string])[] = [
  [/creative commons/gu, 'cc'],
  [/non ?commercial/gu, 'nc'],
  [/share ?alike/gu, 'sa'],
  [/no ?deriv(?:ative)?s?/gu, 'nd'],
  [/attribution/gu, 'by'],
];

/**
 * What is left of the name of a licence when case, punctuation, filler words and zeros at the end of a version are
 * taken out: `Apache License, Version 2.0` and `apache-2` are the same.
 */
export const nameKey = (name: string): string => {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(?<=[a-z])v\.?\s?(?=\d)/gu, ' ')
    .replaceAll(/(?<=[a-z])(?=\d)/gu, ' ')
    .replaceAll(/[^\p{L}\p{N}.+]+/gu, ' ')
    .replaceAll(/(?<!\d)\.|\.(?!\d)/gu, ' ');
  const isCreativeCommons = /creative commons|(?:^| )cc(?: |$)/u.test(plain);
  const words = isCreativeCommons
    ? elements.reduce((text, [pattern, short]) => text.replaceAll(pattern, short), plain)
    : plain;
  return words
    .replaceAll('+', ' + ')
    .split(' ')
    .filter((word) => word !== '' && !dropped.has(word))
    .filter((word) => !isCreativeCommons || !droppedOfCreativeCommons.has(word))
    .map((word) => (/^\d+(?:\.\d+)+$/u.test(word) ? word.replace(/(?:\.0)+$/u, '') : word))
    .join(' ');
};
