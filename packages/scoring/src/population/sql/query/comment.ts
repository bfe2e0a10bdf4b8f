/** A text as part of a comment that ends with its line, without what could end it before or turn its order. */
export const commentText = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, ' ');

export const commentLine = (text: string): string => `-- ${commentText(text)}`;
