/** Whether a deviation is divided by the number of values or by one less. */
export type Deviation = 'population' | 'sample';

/** The arithmetic mean of at least one value. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The standard deviation of at least two values. */
export function deviationOf(values: readonly number[], deviation: Deviation): number {
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (deviation === 'sample' ? values.length - 1 : values.length));
}
