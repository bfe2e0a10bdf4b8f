import { outsideFences } from './outside-fences.ts';

const headingLinkOrCode =
  /^#{1,6} .*$|!?\[(?:[^[\]]|\[[^[\]]*\])*\]\([^)]*\)|<a [^>]*>|(`+)([^`\n]+?)\1(?!`)/gm;

/** Makes links of inline code where `targetOf` knows one. Headings, links and code blocks are left as they are. */
export const linkInlineCode = (markdown: string, targetOf: (code: string) => string | undefined): string =>
  outsideFences(markdown, (text) =>
    text.replaceAll(headingLinkOrCode, (whole, _ticks: string | undefined, code: string | undefined) => {
      const target = code === undefined ? undefined : targetOf(code);
      return target === undefined ? whole : `[${whole}](${target})`;
    }),
  );

/** The inline code of a text, code blocks apart. */
export const inlineCodesOf = (markdown: string): Set<string> => {
  const codes = new Set<string>();
  outsideFences(markdown, (text) => {
    for (const [, , code] of text.matchAll(/(`+)([^`\n]+?)\1(?!`)/g)) if (code) codes.add(code);
    return text;
  });
  return codes;
};
