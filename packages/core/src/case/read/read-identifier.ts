import { identifierFor } from '../identity/own-identity.ts';
import { isCaseUuid } from '../identity/uuid-v5.ts';
import type { Reader } from './context.ts';
import { readText } from './read-text.ts';

const wrapping = /^(?:urn:uuid:|\{)|\}$/gu;
const uuidInside = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/giu;

/** The UUID that a text spells in another way, or one made from the text. */
const identifierFrom = (text: string): string => {
  const spelled = respell(text);
  return isCaseUuid(spelled) ? spelled : identifierFor('identifier', text);
};

/** The last UUID that an address holds. */
export const identifierInside = (uri: string): string | undefined => {
  const last = uri.split('#', 1)[0]?.match(uuidInside)?.at(-1);
  return last === undefined ? undefined : identifierFrom(last);
};

/** Reads an identifier; what CASE does not take becomes a UUID that is the same for the same text. */
export const readIdentifier: Reader<string> = (value, path, context) => {
  if (typeof value === 'string' && isCaseUuid(value)) return value;
  if (value === undefined || value === null || value === '') return undefined;
  const text = readText(value, path, context);
  if (text === undefined) return undefined;
  const used = identifierFrom(text);
  const code = used === respell(text) ? 'identifier-rewritten' : 'identifier-replaced';
  context.report(code, path, { got: text, used });
  return used;
};

const respell = (text: string): string => text.trim().replaceAll(wrapping, '').toLowerCase();
