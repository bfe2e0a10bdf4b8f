/** The beginning of a text, with an ellipsis where the rest was left out; no character is cut in half. */
export const shorten = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  const isHalf = /[\uD800-\uDBFF]/u.test(text.charAt(longest - 1));
  return `${text.slice(0, isHalf ? longest - 1 : longest)}…`;
};
