import { typeset } from '@osee/core';
import type { Tag } from './all-texts.ts';

const faults: Readonly<Record<Tag, Readonly<Record<string, RegExp>>>> = {
  en: { 'straight quotation mark': /["']/u },
  fr: {
    'plain space before a sign': /[ \u00A0][;:?!»]|« /u,
    'no space before a sign': /[\p{L}\p{N})][;?!»]|[\p{L})]:(?!\/)|«\p{L}/u,
    'plain space before %': / %|\d%/u,
    'straight apostrophe or quotation mark': /["']/u,
    'capital without its accent':
      /(?<!\p{L})(?:Etat|Ecart|Evaluation|Ecosyst(?:[eè]mes?(?!\p{L})|émi)|A partir)/u,
  },
  es: {
    'question without ¿': /^[^¿]*\?/u,
    'exclamation without ¡': /^[^¡]*!/u,
    'plain space before %': / %|\d%/u,
    'straight quotation mark': /["']/u,
    'space before a sign': /\s[;:?!»]|« /u,
  },
  pt: {
    'space before %': /\s%/u,
    'straight quotation mark': /["']/u,
    'space before a sign': /\s[;:?!»]|« /u,
    'other quotation marks outside': /^“|[^«]“[^”]*”$/u,
  },
  ar: {
    tatweel: /\u0640/u,
    'tanwin on the alef': /\u0627\u064B/u,
    'Latin comma, semicolon or question mark': /[\p{Script=Arabic}}][,;?]/u,
    'mark of direction': /[\u200E\u200F\u202A-\u202E]/u,
    'Arabic-Indic digit or sign': /[٠-٩۰-۹٪٫٬]/u,
    'arrow or range of numbers': /[→←]|\d–\d|\}–\{/u,
    'straight quotation mark': /["']/u,
  },
};

/** By name: what is wrong with a text as it is set. */
export const typographyFaults = (text: string, tag: Tag): readonly string[] => {
  const set = typeset(text.replaceAll(/\{(\w+):\w+\}/gu, '{$1}'), tag);
  const common = {
    'space at an end or two in a row': /^\s|\s$|\s\s/u,
  };
  const found = Object.entries({ ...common, ...faults[tag] })
    .filter(([, fault]) => fault.test(set))
    .map(([name]) => name);
  return set.normalize('NFC') === set ? found : [...found, 'not composed'];
};
