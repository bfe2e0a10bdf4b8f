export interface IndexedPage {
  /** As in `guides/maturity.md`. */
  readonly place: string;
  readonly title: string;
  readonly description: string;
}

export interface IndexSection {
  readonly title: string;
  readonly pages: readonly IndexedPage[];
}

/** The index for language models, as of llmstxt.org: a title, a sentence, and links with a line each. */
export const llmsIndex = (summary: string, sections: readonly IndexSection[], base: string): string =>
  `${[
    '# OSEE',
    `> ${summary}`,
    ...sections.map(
      ({ title, pages }) =>
        `## ${title}\n\n${pages.map((page) => `- [${page.title}](${base}${page.place})${page.description === '' ? '' : `: ${page.description}`}`).join('\n')}`,
    ),
  ].join('\n\n')}\n`;

/** Whole pages one after the other, each with its address. */
export const llmsFull = (
  pages: readonly { readonly place: string; readonly markdown: string }[],
  base: string,
): string =>
  pages.map(({ place, markdown }) => `<!-- ${base}${place} -->\n\n${markdown.trim()}\n`).join('\n');
