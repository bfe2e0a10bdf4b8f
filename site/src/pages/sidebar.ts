import type { IndexedPage } from '../output/llms.ts';
import { frenchTheme } from './french.ts';

export interface SidebarItem {
  readonly text: string;
  readonly link?: string;
  readonly items?: SidebarItem[];
}

const linkOf = (place: string): string =>
  `/${place.replace(/(^|\/)index\.md$/, '$1').replace(/\.md$/, '.html')}`;

const item = ({ title, place }: IndexedPage): SidebarItem => ({ text: title, link: linkOf(place) });

/** The pages of one folder; those that `order` names come first, in its order. */
export const pagesOf = (
  pages: readonly IndexedPage[],
  folder: string,
  order: readonly string[] = [],
): IndexedPage[] => {
  const rank = ({ place }: IndexedPage): number => {
    const at = order.indexOf(place);
    return at === -1 ? order.length : at;
  };
  return pages
    .filter(({ place }) => place.startsWith(`${folder}/`))
    .sort((one, other) => rank(one) - rank(other) || (one.place < other.place ? -1 : 1));
};

// Groups cannot be folded: VitePress makes a button of their heading with another button in it.
const group = (text: string, pages: readonly IndexedPage[]): SidebarItem => ({
  text,
  items: pages.map(item),
});

/** The pages of the reference: the packages and their entries. */
const apiSidebar = (folders: readonly string[]): SidebarItem[] => [
  { text: 'API by category', link: '/api/categories.html' },
  ...['core', 'scoring', 'catalogue'].map((name) => ({
    text: `@osee/${name}`,
    link: `/api/${name}/`,
    items: folders
      .filter((folder) => folder.startsWith(`${name}/`))
      .map((folder) => ({
        text: folder === `${name}/index` ? `@osee/${name}, the root` : folder.slice(name.length + 1),
        link: `/api/${folder}/`,
      }))
      .sort((one, other) => (one.text < other.text ? -1 : 1)),
  })),
];

/** What staging hands to the generator. */
export interface PageIndex {
  readonly pages: readonly IndexedPage[];
  readonly folders: readonly string[];
  readonly order: readonly string[];
}

const all: SidebarItem = { text: 'All documentation', link: '/' };

/** The navigation beside English pages: reference and decisions have one of their own, that leads back. */
export const englishSidebars = ({
  pages,
  folders,
  order,
}: PageIndex): Record<'/' | '/decisions/' | '/api/', SidebarItem[]> => {
  const named = (places: readonly string[]): IndexedPage[] =>
    places.flatMap((place) => pages.find((page) => page.place === place) ?? []);
  return {
    '/': [
      group('Start', pagesOf(pages, 'starts', order)),
      group('Guides', pagesOf(pages, 'guides', order)),
      group('Methods', pagesOf(pages, 'methods', order)),
      {
        text: 'API',
        items: [
          { text: 'By category', link: '/api/categories.html' },
          ...named(['rooms.md']).map(item),
          ...['core', 'scoring', 'catalogue'].map((name) => ({
            text: `@osee/${name}`,
            link: `/api/${name}/`,
          })),
        ],
      },
      group('Examples', pagesOf(pages, 'examples')),
      group('Project', [
        ...named(['about.md', 'decisions/index.md', 'benchmarks.md', 'floor.md', 'mutation.md']),
        ...pagesOf(pages, 'project'),
      ]),
    ],
    '/decisions/': [all, group('Decisions', pagesOf(pages, 'decisions'))],
    '/api/': [all, ...apiSidebar(folders)],
  };
};

export const frenchSidebar = ({ pages, order }: PageIndex): SidebarItem[] => [
  group(
    frenchTheme.starts,
    pagesOf(
      pages,
      'fr',
      order.map((place) => `fr/${place}`),
    ).filter(({ place }) => place !== 'fr/index.md'),
  ),
];
