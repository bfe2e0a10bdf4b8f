/** Median and range of the numbers that there are. */
export const spreadOf = (values: readonly (number | null)[]) => {
  const sorted = values.filter((value) => value !== null).sort((left, right) => left - right);
  const middle = (sorted.length - 1) / 2;
  const [below, above] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return {
    median: below === undefined || above === undefined ? null : (below + above) / 2,
    lowest: sorted[0] ?? null,
    highest: sorted.at(-1) ?? null,
  };
};
