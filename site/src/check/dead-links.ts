import { posix } from 'node:path';

const attribute = /<(?:a|img|script|link)\b[^>]*?\s(?:href|src)="([^"]*)"/g;
const identifier = /\sid="([^"]*)"/g;

const decode = (text: string): string =>
  text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

const idsOf = (html: string): Set<string> =>
  new Set([...html.matchAll(identifier)].map(([, id]) => decode(id ?? '')));

/** The file that an address means: a folder stands for its `index.html`. */
export const fileOf = (from: string, target: string, base: string): string => {
  const path =
    target.startsWith(base) && target.startsWith('/')
      ? target.slice(base.length)
      : posix.join(posix.dirname(from), target).replace(/^\.\/$/, '');
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

/**
 * Links of built pages that lead to no file of the site, or to no anchor of its page. `others` are files that are no
 * pages; addresses of other hosts are left to whoever reads.
 */
export const deadLinks = (
  pages: ReadonlyMap<string, string>,
  others: ReadonlySet<string>,
  base: string,
): string[] => {
  const ids = new Map([...pages].map(([file, html]) => [file, idsOf(html)]));
  const faults: string[] = [];
  for (const [file, html] of pages) {
    for (const [, raw = ''] of html.matchAll(attribute)) {
      const target = decode(raw);
      if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) continue;
      const [path = '', anchor = ''] = target.split('#');
      const to = path === '' ? file : decodeURI(fileOf(file, path, base));
      const known = ids.get(to);
      if (known === undefined && !others.has(to)) faults.push(`${file}: ${target} leads nowhere`);
      else if (anchor !== '' && known !== undefined && !known.has(decodeURIComponent(anchor))) {
        faults.push(`${file}: ${target} has no such anchor`);
      }
    }
  }
  return faults;
};
