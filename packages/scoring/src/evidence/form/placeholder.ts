const words =
  /^(?:n\/?a|not (?:applicable|available)|none|nil|null|no|yes|unknown|tbd|tba|todo|to be (?:done|defined|added)|test|xxx+|lorem ipsum.*|placeholder|example|your .*|[-–—.?_x/\\]*)$/iu;
const address =
  /^https?:\/\/(?:[^/]*\.)?(?:example\.(?:com|org|net)|foo\.bar|localhost|your[^/]*)(?:[:/]|$)/iu;

/** Whether a text only stands in for one that nobody filled in. */
export const isPlaceholder = (text: string): boolean => {
  const plain = text.trim().replace(/[.!]$/u, '');
  return plain.length <= 200 && (words.test(plain) || address.test(plain));
};

/** The web addresses in a text. */
export const linksIn = (text: string): readonly string[] =>
  [...text.slice(0, 100_000).matchAll(/https?:\/\/[^\s<>"'()[\]{}|\\^`]+/giu)]
    .map(([link]) => link.replace(/[.,;:!?]+$/u, ''))
    .filter((link) => !isPlaceholder(link));
