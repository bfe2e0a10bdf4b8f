import { comparableAddress, parsedAddress } from '../address/comparable-address.ts';
import { namesFrontPage, namesGate, namesSale, saysError } from './page-words.ts';
import { plainWordsOf } from './plain-word.ts';

/**
 * Whether a redirect ends where the page most likely is not: at no address of the web, at a front page, a login, a page
 * of errors, or a domain that is for sale. Many sites answer so with status 200. A page that carries the old address
 * along in its query (`?next=/course/1`) is a gate before something, and not the thing.
 */
export const isSentElsewhere = (from: string, to: string): boolean => {
  const target = parsedAddress(to);
  if (!target) return true;
  const origin = parsedAddress(from);
  if (!origin) return isFrontPage(target);
  return (
    (isFrontPage(target) && !(isFrontPage(origin) && origin.search === '')) ||
    (isGate(target) && !isGate(origin)) ||
    (isErrorPage(target) && !isErrorPage(origin)) ||
    isForSale(target, origin) ||
    carriesAlong(target, origin)
  );
};

/** The words of each part of the way to a page, also of a route behind `#/`. */
const partsOf = ({ pathname, hash }: URL): readonly (readonly string[])[] => {
  const route = /^#!?\//u.test(hash) ? (hash.split('?')[0] ?? '') : '';
  return `${pathname}/${route}`
    .split(/[/#]/u)
    .map((part) => plainWordsOf(decoded(part).replace(/\.[a-z]{2,5}$/iu, '')))
    .filter((words) => words.length > 0);
};

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const language = /^[a-z]{2}$/u;
const regionOrScript = /^(?:[a-z]{2,4}|\d{3})$/u;

/** With or without a folder for the language, and by whatever name. */
const isFrontPage = (url: URL): boolean => {
  const [first = [], ...rest] = partsOf(url);
  const [tag = '', ending = 'xx', ...more] = first;
  const isLanguage = language.test(tag) && regionOrScript.test(ending) && more.length === 0;
  const left = isLanguage ? rest : [first, ...rest].filter((words) => words.length > 0);
  return left.length === 0 || (left.length === 1 && namesFrontPage(left[0] ?? []));
};

const gateHosts =
  /^(?:login|signin|sso|auth|accounts?|idp|oauth2?|cas|adfs|saml|identity|consent)\.|\.b2clogin\.com$/u;

/** Also where the gate is told by the page that stands for its folder: `/login/index.html`. */
export const isGate = (url: URL): boolean => {
  const parts = withoutIndex(partsOf(url));
  return (
    gateHosts.test(url.hostname) || parts.some((words, place) => namesGate(words, place === parts.length - 1))
  );
};

const isErrorPage = (url: URL): boolean =>
  saysError(withoutIndex(partsOf(url)).at(-1) ?? []) ||
  [...url.searchParams.keys()].some((name) => /^(?:404|error|not-?found|aspxerrorpath)$/iu.test(name));

const withoutIndex = (parts: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  parts.length > 1 && /^(?:index|default)$/u.test(parts.at(-1)?.join(' ') ?? '') ? parts.slice(0, -1) : parts;

const sellers =
  /(?:^|\.)(?:sedo|sedoparking|bodis|afternic|dan|hugedomains|above|namebright|parklogic|uniregistry|domainmarket|buydomains|dynadot|undeveloped|efty|sav|brandbucket)\.com$|(?:^|\.)parkingcrew\.net$|^(?:parked|parking|parkingpage|forsale|ww\d+)\./u;

const isForSale = (url: URL, origin: URL): boolean =>
  url.hostname !== origin.hostname && (sellers.test(url.hostname) || partsOf(url).some(namesSale));

/** Whether the query holds the old address, its path or its host. */
const carriesAlong = (url: URL, origin: URL): boolean => {
  const path = origin.pathname.length > 1 ? origin.pathname : null;
  const old = comparableAddress(origin.href);
  const host = origin.hostname;
  return [...url.searchParams.values()].some(
    (value) =>
      value === host ||
      value === `www.${host}` ||
      `www.${value}` === host ||
      (path !== null && (value === path || value === `${path}${origin.search}`)) ||
      (/^https?:\/\//iu.test(value) && comparableAddress(value) === old),
  );
};
