/**
 * Shiki colours code by style attributes, which a strict policy forbids. Its theme of CSS variables names a dozen
 * kinds of tokens; each becomes a class, and the style sheet says their colours, light and dark.
 */
export const classesForStyles = (html: string): string =>
  html
    .replaceAll(/ style="color:var\(--code-token-([a-z-]+)\)"/g, ' class="code-$1"')
    .replaceAll(/ style="color:var\(--code-foreground\)"/g, '')
    .replaceAll(/(<pre[^>]*?) style="[^"]*"/g, '$1');
