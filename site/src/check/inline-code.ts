/** Scripts and styles in the text of a page that a strict policy would not run. */
export const inlineCode = (html: string): string[] => [
  ...[...html.matchAll(/<script(?![^>]*\ssrc=)(?![^>]*type="application\/)[^>]*>/g)].map(([tag]) => tag),
  ...[...html.matchAll(/<style[^>]*>|\sstyle="[^"]*"|\son[a-z]+="[^"]*"/g)].map(([found]) => found.trim()),
];

/** What of a page comes from other hosts: files that it would load, not links to follow. */
export const foreignFiles = (html: string): string[] =>
  [
    ...html.matchAll(
      /<(?:img|script|link|iframe|source|video)\b[^>]*?\s(?:href|src)="(?:https?:)?\/\/([^"]*)"/g,
    ),
  ].map(([, address]) => address ?? '');
