/** The square, by a multiplication that every engine rounds alike. */
export const squared = (value: number): number => value * value;
