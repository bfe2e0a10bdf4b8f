const fence = /^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?^[ \t]*\2[ \t]*$/gm;

/** Changes Markdown, its code blocks left as they are. */
export const outsideFences = (markdown: string, change: (text: string) => string): string => {
  let result = '';
  let from = 0;
  for (const match of markdown.matchAll(fence)) {
    result += change(markdown.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return result + change(markdown.slice(from));
};

/** The code blocks of a language. */
export const fencesOf = (markdown: string, languages: readonly string[]): string[] =>
  [...markdown.matchAll(fence)]
    .map(([block]) => block)
    .filter((block) => languages.includes(/^[ \t]*[`~]+(\w*)/.exec(block)?.[1] ?? ''))
    .map((block) => block.split('\n').slice(1, -1).join('\n'));
