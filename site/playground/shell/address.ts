import { isLocale, type Locale } from '../words/languages.ts';
import { isToolId, type ToolId } from './tool-ids.ts';

/** What an address says: everything that is needed to see the same. */
export interface Address {
  readonly tool: ToolId | null;
  readonly locale: Locale | null;
  /** JSON of the input; `null` for the example. */
  readonly input: string | null;
  /** What no file holds, such as the depth of a questionnaire. */
  readonly aside: string | null;
}

/** Longer addresses are cut off by programs on their way. */
export const longestAddress = 30_000;

const base64Url = (text: string): string => {
  const bytes = new TextEncoder().encode(text);
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
};

/** @returns `null` for what nobody wrote by `base64Url` */
const fromBase64Url = (text: string): string | null => {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The part of an address after `#`; `null` where it would be too long to be passed on. */
export const writeAddress = ({ tool, locale, input, aside }: Address): string | null => {
  const parts = new URLSearchParams();
  if (tool !== null) parts.set('tool', tool);
  if (locale !== null) parts.set('locale', locale);
  if (aside !== null && input !== null) parts.set('with', aside);
  if (input !== null) parts.set('input', base64Url(input));
  const text = parts.toString();
  return text.length > longestAddress ? null : text;
};

/** Reads the part after `#`. What cannot be read is left out; `isBroken` tells of an input that was there. */
export const readAddress = (hash: string): Address & { readonly isBroken: boolean } => {
  const parts = new URLSearchParams(hash.replace(/^#/u, '').slice(0, longestAddress));
  const [tool, locale, given] = [parts.get('tool'), parts.get('locale'), parts.get('input')];
  const input = given === null ? null : fromBase64Url(given);
  return {
    tool: isToolId(tool) ? tool : null,
    locale: isLocale(locale) ? locale : null,
    input,
    aside: parts.get('with'),
    isBroken: given !== null && input === null,
  };
};
