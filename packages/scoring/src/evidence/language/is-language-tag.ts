import { countries } from '@osee/core/geography';
import { subtagSigns, subtagsOfThree, subtagsOfTwo } from './generated/language-subtags.ts';

/** The parts of a tag of RFC 5646 without its inherited exceptions; in lower case. */
const form =
  /^([a-z]{2,3})((?:-[a-z]{3}){0,3})(?:-[a-z]{4})?(?:-([a-z]{2}|\d{3}))?((?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*)((?:-[a-wyz0-9](?:-[a-z0-9]{2,8})+)*)(?:-x(?:-[a-z0-9]{1,8})+)?$/u;
const longestTag = 100;

/**
 * Whether a text is a tag of BCP 47 whose language and country are registered, such as `pt-BR`. Tags with an underscore
 * (`pt_BR`) are none.
 *
 * @see RFC 5646; IANA Language Subtag Registry
 */
export const isLanguageTag = (tag: string): boolean => {
  if (tag.length > longestTag) return false;
  const lower = tag.toLowerCase();
  if (/^x(?:-[a-z0-9]{1,8})+$/u.test(lower)) return true;
  const [, language, , region] = form.exec(lower) ?? [];
  return language !== undefined && isSubtag(language) && (region === undefined || isRegion(region));
};

const isSubtag = (subtag: string): boolean => {
  const codes = [...subtag].map((letter) => letter.charCodeAt(0) - 97);
  const last = codes.pop() ?? 0;
  const row = codes.reduce((sum, code) => sum * 26 + code, 0);
  const table = codes.length === 1 ? subtagsOfTwo : subtagsOfThree;
  const bits = subtagSigns.indexOf(table[row * 5 + Math.floor(last / 6)] ?? 'A');
  return ((bits >> (last % 6)) & 1) === 1;
};

const isRegion = (region: string): boolean =>
  /^\d/u.test(region) || countries.some(({ alpha2 }) => alpha2 === region.toUpperCase());
