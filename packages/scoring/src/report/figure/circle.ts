/**
 * The cosine of an angle in radians, up to two turns either way, by its series: engines round their own in the last
 * digits, and a figure has the same bytes everywhere.
 */
export const cosine = (angle: number): number => {
  let [sum, term] = [1, 1];
  for (let order = 1; order <= 40; order += 1) {
    term *= -(angle * angle) / ((2 * order - 1) * (2 * order));
    sum += term;
  }
  return sum;
};

/** The sine of an angle in radians, likewise. */
export const sine = (angle: number): number => cosine(angle - Math.PI / 2);
