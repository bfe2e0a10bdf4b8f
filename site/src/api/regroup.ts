import { posix } from 'node:path';
import { outsideFences } from '../markdown/outside-fences.ts';
import { rewriteLinks } from '../markdown/rewrite-links.ts';
import { relativeTarget } from '../pages/relative-target.ts';
import { repository } from '../pages/site-links.ts';
import { placeOfFile } from './member-place.ts';

const pageOf = (place: string): string => place.split('#')[0] ?? '';
const anchorOf = (place: string): string | undefined => place.split('#')[1];

/** Anchors of properties get the name of their type before them, since many types share a page. */
const anchorIn = (name: string | undefined, anchor: string): string =>
  name === undefined ? anchor : `${name}.${anchor.replace(/^property-/, '')}`;

/** Replaces the target of a link of one file, given the places of all files. */
const retarget = (file: string, target: string, files: ReadonlySet<string>): string => {
  if (/^[a-z]+:|^\//.test(target)) return target;
  const [path = '', anchor] = target.split('#');
  const full = path === '' ? file : posix.join(posix.dirname(file), path);
  if (!files.has(full)) return target;
  const place = placeOfFile(full);
  const inside = anchor === undefined ? anchorOf(place) : anchorIn(anchorOf(place), anchor);
  return relativeTarget(
    pageOf(placeOfFile(file)),
    pageOf(place) + (inside === undefined ? '' : `#${inside}`),
  );
};

/** One type of a page of many: its name alone becomes heading and anchor, its headings go one level down. */
const asSection = (text: string, name: string): string =>
  outsideFences(text, (prose) =>
    prose
      .replaceAll(/<a id="([^"]*)"><\/a>/g, (_, anchor: string) => `<a id="${anchorIn(name, anchor)}"></a>`)
      .replaceAll(/^(#{1,5}) (.*)$/gm, (_, marks: string, title: string) =>
        marks === '#' ? `## ${name} {#${name}}` : `#${marks} ${title}`,
      ),
  );

/** Where something is defined, as a link to the repository whether TypeDoc found Git or not. */
const linkSources = (text: string): string =>
  text.replaceAll(
    /^Defined in: \[?(packages\/[^:\]\s]+):(\d+)(?:\]\([^)]*\))?$/gm,
    (_, file: string, line: string) =>
      `Defined in [${posix.basename(file)}](${repository}/blob/main/${file}#L${line}).`,
  );

/** Puts the files of typedoc-plugin-markdown, one a member, together to the pages of the site. */
export const regroup = (files: ReadonlyMap<string, string>): Map<string, string> => {
  const known = new Set(files.keys());
  const pages = new Map<string, string[]>();
  for (const [file, markdown] of [...files].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const text = rewriteLinks(linkSources(markdown), (target) => retarget(file, target, known)).trim();
    const place = placeOfFile(file);
    const name = anchorOf(place);
    const parts = pages.get(pageOf(place)) ?? [];
    parts.push(name === undefined ? text : asSection(text, name));
    pages.set(pageOf(place), parts);
  }
  return new Map([...pages].map(([page, parts]) => [page, `${parts.join('\n\n')}\n`]));
};
