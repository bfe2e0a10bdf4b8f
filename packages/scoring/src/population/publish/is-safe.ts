/** Whether a count tells nothing of few: it is none, or enough. */
export const isSafe = (count: number, minimum: number): boolean => count === 0 || Math.abs(count) >= minimum;
