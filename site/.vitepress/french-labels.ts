import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress';
import { frenchTheme } from '../src/pages/french.ts';

/** The labels of the site in French. */
export const frenchLabels: LocaleSpecificConfig<DefaultTheme.Config> = {
  description: frenchTheme.notice,
  themeConfig: {
    nav: [
      { text: frenchTheme.nav.home, link: '/fr/', activeMatch: '^/fr/$' },
      { text: frenchTheme.nav.english, link: '/' },
    ],
    outline: { level: [2, 3], label: frenchTheme.outline },
    docFooter: { prev: frenchTheme.previous, next: frenchTheme.next },
    sidebarMenuLabel: frenchTheme.menu,
    returnToTopLabel: frenchTheme.top,
    langMenuLabel: frenchTheme.language,
    darkModeSwitchLabel: frenchTheme.appearance,
    lightModeSwitchTitle: frenchTheme.light,
    darkModeSwitchTitle: frenchTheme.dark,
    skipToContentLabel: frenchTheme.skip,
  },
};

const words = frenchTheme.search;

export const frenchSearch = {
  translations: {
    button: { buttonText: words.button, buttonAriaLabel: words.button },
    modal: {
      displayDetails: words.details,
      resetButtonTitle: words.reset,
      backButtonTitle: words.back,
      noResultsText: words.none,
      footer: {
        selectText: words.select,
        selectKeyAriaLabel: 'Entrée',
        navigateText: words.navigate,
        navigateUpKeyAriaLabel: 'flèche vers le haut',
        navigateDownKeyAriaLabel: 'flèche vers le bas',
        closeText: words.close,
        closeKeyAriaLabel: 'Échap',
      },
    },
  },
} satisfies DefaultTheme.LocalSearchOptions['locales'] extends Record<string, infer T> | undefined
  ? T
  : never;
