/** `(a - b) / (c - d)`, also where a difference passes the largest number; infinite where the ratio itself does. */
export const ratioOfDifferences = (a: number, b: number, c: number, d: number): number => {
  const over = a - b;
  const under = c - d;
  if (Number.isFinite(over) && Number.isFinite(under)) return over / under;
  return (a / 2 - b / 2) / (c / 2 - d / 2);
};
