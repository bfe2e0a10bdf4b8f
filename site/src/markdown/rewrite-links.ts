import { outsideFences } from './outside-fences.ts';

// Code may go over the end of a line, but neither over an empty line nor into the next row of a table.
const codeOrTarget = /(`+)(?:[^`\n]|\n(?!\s*\n|\|))+?\1(?!`)|(\]\()([^)\s]+)(?=[)\s])/g;

/** Gives every link and image of a Markdown text a new target; code is left as it is. */
export const rewriteLinks = (markdown: string, targetOf: (target: string) => string): string =>
  outsideFences(markdown, (text) =>
    text.replaceAll(
      codeOrTarget,
      (whole, _ticks: string | undefined, open: string | undefined, target: string) =>
        open === undefined ? whole : open + targetOf(target),
    ),
  );
