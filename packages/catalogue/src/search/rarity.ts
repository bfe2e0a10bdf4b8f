/**
 * A word or term that more than this share of the resources have settles ties, and no more. One threshold for both: what
 * a quarter of the resources have parts them no better for being called a term.
 */
const commonShare = 0.25;
const commonWeight = 0.02;

/**
 * How much a word, or a term of several words, says: from near 0 to 1, the more the fewer resources have it. It keeps
 * the small words of any language, and words that nearly every resource has, from deciding the order; no list of stop
 * words is needed. A word that one resource alone has says all.
 */
export const rarityOf = (holders: number, resources: number): number => {
  const share = Math.max(0, holders - 1) / resources;
  return share > commonShare ? commonWeight * (1 - share) : (1 - share) * (1 - share);
};
