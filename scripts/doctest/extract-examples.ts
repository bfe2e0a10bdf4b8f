/** Finds the runnable examples: `@example` blocks of the sources and `ts` blocks of the Markdown pages. */
export interface Example {
  readonly code: string;
  /** Line of the file where the code begins, from 1. */
  readonly line: number;
}

const fence = /^([ \t]*(?:\* ?)?)```ts[ \t]*\n([\s\S]*?)^\1?[ \t]*(?:\* ?)?```/gm;

const lineOf = (text: string, position: number): number => text.slice(0, position).split('\n').length + 1;

const stripStars = (code: string): string => code.replaceAll(/^[ \t]*\* ?/gm, '');

/** Examples in the doc comments of a TypeScript source. */
export const examplesOfSource = (source: string): Example[] =>
  [...source.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) =>
    [...comment[0].matchAll(fence)].map((block) => ({
      code: stripStars(block[2] ?? ''),
      line: lineOf(source, comment.index + block.index),
    })),
  );

/** Examples in a Markdown page. */
export const examplesOfMarkdown = (page: string): Example[] =>
  [...page.matchAll(fence)].map((block) => ({ code: block[2] ?? '', line: lineOf(page, block.index) }));
