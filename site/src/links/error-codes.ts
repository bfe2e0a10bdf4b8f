import { linkInlineCode } from '../markdown/link-inline-code.ts';

const row = /^\| `([a-z][a-z0-9-]*)` \| (thrown|issue|both) \|/gm;

export const codeAnchor = (code: string): string => `code-${code}`;

/** The codes of the table of all codes. */
export const errorCodesOf = (guide: string): Set<string> =>
  new Set([...guide.matchAll(row)].map(([, code]) => code ?? ''));

/** Gives each row of the table an anchor. */
export const anchorErrorCodes = (guide: string): string =>
  guide.replaceAll(row, (whole, code: string) => whole.replace('| ', `| <a id="${codeAnchor(code)}"></a>`));

/**
 * Links codes to their row. A single word such as `cycle` may be something else than a code, so outside of what is
 * thrown only those with a hyphen are linked.
 */
export const linkErrorCodes = (
  markdown: string,
  codes: ReadonlySet<string>,
  page: string,
  singleWords: boolean,
): string =>
  linkInlineCode(markdown, (code) =>
    codes.has(code) && (singleWords || code.includes('-')) ? `${page}#${codeAnchor(code)}` : undefined,
  );

/** Links the codes in the paragraphs that say what a function throws. */
export const linkThrownCodes = (markdown: string, codes: ReadonlySet<string>, page: string): string =>
  markdown.replaceAll(/^(#+) Throws\n[\s\S]*?(?=^#+ |(?![\s\S]))/gm, (section) =>
    linkErrorCodes(section, codes, page, true),
  );
