import type { UserConfig } from 'vitepress';

type Plugin = Exclude<
  NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number],
  false | null | undefined | Promise<unknown> | readonly unknown[]
>;

const component = 'theme-default/components/VPLocalSearchBox.vue';

/** What the search box of VitePress says of itself that is not so, and what it should say. */
const corrections: readonly (readonly [found: string, instead: string])[] = [
  // It is a dialogue, with a field and a list in it; a button may hold neither.
  [
    `role="button"
      :aria-owns="results?.length ? 'localsearch-list' : undefined"
      aria-expanded="true"
      aria-haspopup="listbox"`,
    'role="dialog"\n      aria-modal="true"',
  ],
  // The label of a result is other than its text, so that it could not be chosen by voice.
  [`:aria-label="[...p.titles, p.title].join(' > ')"`, ''],
  // A list of links is a list of links: an option may hold none.
  [`:role="results?.length ? 'listbox' : undefined"`, ''],
  [`:aria-selected="selectedIndex === index ? 'true' : 'false'"\n            role="option"`, ''],
  [`:aria-activedescendant="selectedIndex > -1 ? ('localsearch-item-' + selectedIndex) : undefined"`, ''],
  ['aria-autocomplete="both"', ''],
  ['<kbd :aria-label', '<kbd role="img" :aria-label'],
  ['class="title-icon"', 'class="title-icon" aria-hidden="true"'],
  [
    'aria-labelledby="localsearch-label"\n      class="VPLocalSearchBox"',
    ':aria-label="buttonText"\n      class="VPLocalSearchBox"',
  ],
];

/** Corrects the search box as it is built; a version of VitePress that reads otherwise stops the build. */
export const accessibleSearch = (): Plugin => ({
  name: 'accessible-search',
  enforce: 'pre',
  transform: (code, id) => {
    if (!id.endsWith(component)) return undefined;
    return corrections.reduce((text, [found, instead]) => {
      if (!text.includes(found)) throw new Error(`The search box of VitePress has no more ${found}`);
      return text.replaceAll(found, instead);
    }, code);
  },
});
