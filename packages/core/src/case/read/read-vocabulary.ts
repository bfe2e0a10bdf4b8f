import type { Reader } from './context.ts';
import { readText } from './read-text.ts';

const associationTypes = [
  'isChildOf',
  'isPeerOf',
  'isPartOf',
  'exactMatchOf',
  'precedes',
  'isRelatedTo',
  'replacedBy',
  'exemplar',
  'hasSkillLevel',
  'isTranslationOf',
];

const byLetters = /* #__PURE__ */ new Map(associationTypes.map((type) => [type.toLowerCase(), type]));
const ownWord = /^ext:[A-Za-z0-9.\-_]+$/u;

/** Reads an association type: case and spaces aside one of CASE 1.1, else a word of its own under `ext:`. */
export const readAssociationType: Reader<string> = (value, path, context) => {
  const text = readText(value, path, context);
  if (text === undefined || associationTypes.includes(text) || ownWord.test(text)) return text;
  const used = byLetters.get(text.replaceAll(/[\s_-]+/gu, '').toLowerCase()) ?? asOwnWord(text);
  context.report('unknown-association-type', path, { got: text, used });
  return used;
};

/** Reads what the end of an association is: `CASE`, or a word of its own under `ext:`. */
export const readTargetType: Reader<string> = (value, path, context) => {
  const text = readText(value, path, context);
  if (text === undefined || text === 'CASE' || ownWord.test(text)) return text;
  const used = text.toUpperCase() === 'CASE' ? 'CASE' : asOwnWord(text);
  context.report('wrong-type', path, { got: text, used });
  return used;
};

/** The version of a package that is written is always 1.1. */
export const readVersion: Reader<'1.1'> = (value, path, { report }) => {
  if (value !== '1.1') report('wrong-type', path, { got: value, used: '1.1' });
  return '1.1';
};

const asOwnWord = (text: string): string => {
  const word = text
    .replace(/^ext:/iu, '')
    .trim()
    .replaceAll(/[^A-Za-z0-9.\-_]+/gu, '-');
  return `ext:${word === '' ? 'unnamed' : word}`;
};
