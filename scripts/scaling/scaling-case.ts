/** A function and how its input is made for a size; only what `prepare` gives back is measured. */
export interface ScalingCase {
  readonly name: string;
  readonly size: number;
  readonly prepare: (n: number) => () => unknown;
}

/** The numbers from 0 to below n. */
export const places = (n: number): number[] => Array.from({ length: n }, (_, place) => place);

/** Values between 0 and 1 that repeat only after a while, so that ties and differences both occur. */
export const valueAt = (place: number): number => ((place * 7919) % 1009) / 1010;

/** A case whose input is made before the time is taken. */
export const on = <Input>(
  name: string,
  size: number,
  make: (n: number) => Input,
  run: (input: Input) => unknown,
): ScalingCase => ({
  name,
  size,
  prepare: (n) => {
    const input = make(n);
    return () => run(input);
  },
});
