import type { Page } from 'playwright-core';
import { toolIds } from '../../playground/shell/tool-ids.ts';
import { languages } from '../../playground/words/languages.ts';
import { searchFor } from './search-box.ts';

/** Something that is looked at in every setting. */
export interface View {
  readonly name: string;
  /** From the top of the site. */
  readonly address: string;
  /** What a reader does before it is seen. */
  readonly open?: (page: Page) => Promise<unknown>;
  /** Whether it says itself in which direction it is read, so that the page around it stays as it is. */
  readonly ownDirection?: boolean;
}

const playground: readonly View[] = languages.flatMap(({ locale }) =>
  toolIds.map((tool) => ({
    name: `playground, ${tool}, ${locale}`,
    address: `playground.html#tool=${tool}&locale=${locale}`,
    open: (page: Page) => page.locator('.osee-pg-figure').first().waitFor({ timeout: 60_000 }),
    ownDirection: true,
  })),
);

const searches: readonly View[] = [
  ['English search', 'index.html', 'score'] as const,
  ['French search', 'fr/index.html', 'ministère'] as const,
].map(([name, address, words]) => ({ name, address, open: (page: Page) => searchFor(page, words) }));

export const viewsOf = (kinds: readonly (readonly [kind: string, file: string])[]): readonly View[] => [
  ...kinds.map(([name, address]) => ({ name, address })),
  ...playground,
  ...searches,
];
