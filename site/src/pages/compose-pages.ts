import { type CategoryText, categoriesPage, categoriesPlace } from '../api/categories-page.ts';
import { functionsOfPage, memberPage } from '../api/member-page.ts';
import { modulePage } from '../api/module-page.ts';
import type { Api } from '../api/read-api.ts';
import { regroup } from '../api/regroup.ts';
import { anchorErrorCodes, errorCodesOf, linkErrorCodes, linkThrownCodes } from '../links/error-codes.ts';
import { byPlainName, calledName, usedBy, usesOf } from '../links/uses.ts';
import { linkInlineCode } from '../markdown/link-inline-code.ts';
import { titleAndDescription } from '../markdown/title-and-description.ts';
import type { IndexedPage } from '../output/llms.ts';
import { frenchHome } from './french.ts';
import { homePage } from './home-page.ts';
import { pagePlace } from './page-place.ts';
import { playgroundPage } from './playground-page.ts';
import { relativeTarget } from './relative-target.ts';
import { siteLinks } from './site-links.ts';

export interface Sources {
  /** The Markdown of the repository, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly api: Api;
  /** What typedoc-plugin-markdown wrote, by path. */
  readonly apiFiles: ReadonlyMap<string, string>;
  readonly categories: readonly CategoryText[];
  readonly isFolder: (path: string) => boolean;
  /** Names of pictures of the examples. */
  readonly screens: readonly string[];
}

export interface ComposedPages {
  readonly pages: ReadonlyMap<string, string>;
  readonly index: readonly IndexedPage[];
  /** Places of guides and methods in the order in which the table of contents names them. */
  readonly order: readonly string[];
  readonly pictures: ReadonlySet<string>;
}

const errorsPlace = 'guides/errors.md';

/** Written pages that link to the reference, and to which it links back. */
const isProse = (place: string): boolean => /^(?:fr\/)?(?:starts|guides|methods|examples)\//.test(place);

/** Links the first mention of each function, and of each entry of a package, on a page. */
const linkNames = (markdown: string, place: string, names: ReadonlyMap<string, string>): string => {
  const seen = new Set<string>();
  return linkInlineCode(markdown, (code) => {
    const name = code.startsWith('@osee/') ? code : calledName(code);
    const to = names.get(name);
    if (to === undefined || to === place || seen.has(name)) return undefined;
    seen.add(name);
    return relativeTarget(place, to);
  });
};

/** Makes links of the guides that a comment names by their path. */
const linkGuides = (comment: string, place: string, titles: ReadonlyMap<string, string>): string =>
  comment.replaceAll(/`docs\/([^`]+\.md)`/g, (whole, guide: string) => {
    const title = titles.get(guide);
    return title === undefined ? whole : `[${title}](${relativeTarget(place, guide)})`;
  });

/** What the generator reads of a page: its description, and of a page of many types only their names in the outline. */
const withFrontMatter = (markdown: string, place: string, description: string): string => {
  if (markdown.startsWith('---\n')) return markdown;
  const lines = [
    description === '' ? '' : `description: ${JSON.stringify(description)}\n`,
    /^api\/.*\/(?:types|values)\.md$/.test(place) ? 'outline: 2\n' : '',
  ].join('');
  return lines === '' ? markdown : `---\n${lines}---\n\n${markdown}`;
};

/** Makes all pages of the site from their sources: places, links both ways, anchors, indexes. */
export const composePages = (sources: Sources): ComposedPages => {
  const { api, files } = sources;
  const pictures = new Set<string>();
  const placeOf = (path: string): string | undefined => (files.has(path) ? pagePlace(path) : undefined);
  const around = { placeOf, isFolder: sources.isFolder, onPicture: (path: string) => pictures.add(path) };

  const written = new Map<string, string>();
  for (const [path, markdown] of files) {
    const place = placeOf(path);
    if (place !== undefined) written.set(place, siteLinks(markdown, path, place, around));
  }
  const codes = errorCodesOf(written.get(errorsPlace) ?? '');
  const names = new Map([
    ...[...byPlainName(api)].map(([name, member]) => [name, `api/${member.place}`] as const),
    ...api.modules.map(({ specifier, folder }) => [specifier, `api/${folder}/index.md`] as const),
  ]);
  const uses = new Map(
    [...written].filter(([place]) => isProse(place)).map(([place, text]) => [place, usesOf(text, api)]),
  );
  const titles = new Map([...written].map(([place, text]) => [place, titleAndDescription(text).title]));
  const pagesUsing = usedBy(uses);

  const pages = new Map<string, string>();
  for (const [place, markdown] of regroup(sources.apiFiles)) {
    if (/(?:^|\/)index\.md$/.test(place)) continue;
    const page = `api/${place}`;
    const member = api.members.find((one) => one.place === place);
    const guides = (pagesUsing.get(place) ?? []).map((guide) => ({
      place: guide,
      title: titles.get(guide) ?? guide,
    }));
    const thrown = linkThrownCodes(markdown, codes, relativeTarget(page, errorsPlace));
    const titled =
      member === undefined
        ? `# ${place.replace(/\/(\w+)\.md$/, ': $1')}\n\n${thrown}`
        : memberPage(thrown, member, guides);
    pages.set(page, linkNames(titled, page, names));
  }
  for (const module of api.modules) {
    const page = `api/${module.folder}/index.md`;
    pages.set(page, linkNames(modulePage(module, linkGuides(module.comment, page, titles)), page, names));
  }
  pages.set(categoriesPlace, categoriesPage(api, sources.categories));
  for (const [place, markdown] of written) {
    if (pages.has(place)) continue;
    const anchored = place === errorsPlace ? anchorErrorCodes(markdown) : markdown;
    const coded =
      place === errorsPlace
        ? anchored
        : linkErrorCodes(anchored, codes, relativeTarget(place, errorsPlace), false);
    const linked =
      isProse(place) || /^(?:decisions\/|api\/|rooms\.md$)/.test(place)
        ? linkNames(coded, place, names)
        : coded;
    pages.set(place, linked.trimEnd().concat('\n', functionsOfPage(uses.get(place) ?? [], place)));
  }
  pages.set(
    'index.md',
    homePage(written.get('index.md') ?? '', written.get('about.md') ?? '', sources.screens),
  );
  pages.set('playground.md', playgroundPage);
  const indexOf = (): IndexedPage[] =>
    [...pages].map(([place, text]) => ({ place, ...titleAndDescription(text) }));
  pages.set('fr/index.md', frenchHome(indexOf().filter(({ place }) => place.startsWith('fr/'))));

  // What a page of the reference is for; the texts of these pages begin with lists and tables.
  const summaries = new Map<string, string>([
    ...api.members.map(({ place, summary }) => [`api/${place}`, summary] as const),
    ...api.modules.flatMap(({ folder, comment }) => [
      [`api/${folder}/index.md`, titleAndDescription(comment).description] as const,
      [`api/${folder}/types.md`, ''] as const,
      [`api/${folder}/values.md`, ''] as const,
    ]),
  ]);
  const index = indexOf().map((page) => ({
    ...page,
    description: summaries.get(page.place) ?? page.description,
  }));
  for (const { place, description } of index)
    pages.set(place, withFrontMatter(pages.get(place) ?? '', place, description));
  const order = [...(written.get('index.md') ?? '').matchAll(/\]\(\.?\/?([^)#]+\.md)/g)].map(
    ([, place]) => place ?? '',
  );
  return { pages, index, order: [...new Set(order)], pictures };
};
