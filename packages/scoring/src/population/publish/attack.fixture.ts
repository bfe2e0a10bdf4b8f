/** One thing that a reader knows: a sum of unknowns. */
export type Equation = readonly number[];

/** Takes out of a sum what is known of it. */
const reduced = (known: readonly Equation[], sum: Equation): number[] => {
  let rest = [...sum];
  for (const equation of known) {
    const lead = equation.findIndex((factor) => factor !== 0);
    const factor = (rest[lead] ?? 0) / (equation[lead] ?? 1);
    if (factor !== 0) rest = rest.map((each, at) => each - factor * (equation[at] ?? 0));
  }
  return rest.map((each) => (Math.abs(each) < 1e-9 ? 0 : each));
};

/** Everything that a reader can work out by adding and subtracting what is told: says of any sum whether it is known. */
export const attacker = (equations: readonly Equation[]): ((sum: Equation) => boolean) => {
  const known: Equation[] = [];
  for (const equation of equations) {
    const rest = reduced(known, equation);
    if (rest.some((each) => each !== 0)) known.push(rest);
  }
  return (sum) => reduced(known, sum).every((each) => each === 0);
};

/** Every set of some positions but the empty one. */
export const subsets = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** count - 1 }, (_, number) =>
    Array.from({ length: count }, (__, each) => each).filter((each) => ((number + 1) >> each) % 2 === 1),
  );
