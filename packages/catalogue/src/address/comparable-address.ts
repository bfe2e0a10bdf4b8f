/**
 * The form in which two addresses are compared, as addresses and not as texts: without scheme, `www.`, default port,
 * dot after the host, final slashes and fragment; with host names in Punycode and percent signs only where they are
 * needed. A fragment that is a route of a page (`#/…`, `#!…`) stays, because it names another page.
 *
 * @see RFC 3986, section 6 (comparison); WHATWG URL
 */
export const comparableAddress = (url: string): string => {
  const parsed = parsedAddress(url);
  if (!parsed) return url.trim().toLowerCase();
  const { username, hostname, port, pathname, search, hash } = parsed;
  const host = hostname.replace(/\.$/u, '').replace(/^www\./u, '');
  const user = username === '' ? '' : `${username}@`;
  const number = port === '' ? '' : `:${port}`;
  const query = plainPercents(search);
  const route = /^#[!/]/u.test(hash) ? plainPercents(withoutFinalSlashes(hash)) : '';
  return `${user}${host}${number}${plainPercents(withoutFinalSlashes(pathname))}${query}${route}`;
};

/** Two addresses that lead to one page. */
export const isSameAddress = (left: string, right: string): boolean =>
  comparableAddress(left) === comparableAddress(right);

/** The parts of an http or https address; `null` for anything else. */
export const parsedAddress = (text: string): URL | null => {
  const trimmed = text.trim();
  if (!/^https?:\/\//iu.test(trimmed) || !URL.canParse(trimmed)) return null;
  return new URL(trimmed);
};

const withoutFinalSlashes = (path: string): string => {
  let end = path.length;
  while (end > 0 && path[end - 1] === '/') end -= 1;
  return path.slice(0, end);
};

/** Percent signs in capitals, and none before a letter, digit or sign that needs none. */
const plainPercents = (text: string): string =>
  text.replaceAll(/%[0-9a-f]{2}/giu, (code) => {
    const letter = String.fromCharCode(Number.parseInt(code.slice(1), 16));
    return /[\w.~-]/u.test(letter) && letter < '\u0080' ? letter : code.toUpperCase();
  });
