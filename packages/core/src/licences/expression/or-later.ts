const longest = 4;

/** Whether words say that later versions may be taken: `or later`, `or any later version`, `or newer`. */
const isOrLater = (words: string): boolean =>
  /^or (?:any )?(?:later|newer|higher)(?: versions?)?$/iu.test(words);

/** How many words from a place on say so; 0 where they do not, since `or` then gives a choice. */
export const orLaterLength = (words: readonly string[], from: number): number => {
  for (let length = Math.min(longest, words.length - from); length > 1; length -= 1) {
    if (isOrLater(words.slice(from, from + length).join(' '))) return length;
  }
  return 0;
};

/** `GPL (>= 2)`, as packages of R and Debian write it, is `GPL 2+`. */
export const atLeastAsPlus = (text: string): string =>
  text.replaceAll(
    /\(>= ?(\d[\d.]*)\)|>= ?(\d[\d.]*)/gu,
    (_, inside?: string, bare?: string) => `${inside ?? bare}+`,
  );
