/** Every figure of one node for the row that was scored last, in arrays over the nodes. */
export interface NodeArrays {
  readonly numbers: readonly Float64Array[];
  readonly flags: readonly (Uint8Array | Int8Array)[];
}

/** More figures than these are not remembered for one node. */
const mostEntries = 4096;

/** Remembers the figures of a node whose inputs are all criteria, as they hang on the classes of few answers alone. */
export interface LeafTable {
  /** Positions of the criteria. */
  readonly criteria: Int32Array;
  readonly strides: Int32Array;
  /** Whether the figures for a key are known; they are written to the arrays then. */
  readonly recall: (key: number) => boolean;
  readonly remember: (key: number) => void;
}

/** `null` where too many answers bear on the node. */
export const leafTable = (
  node: number,
  criteria: readonly number[],
  sizes: readonly number[],
  { numbers, flags }: NodeArrays,
): LeafTable | null => {
  const count = sizes.reduce((product, size) => product * size, 1);
  if (count > mostEntries) return null;
  const strides: number[] = [];
  sizes.reduce((stride, size) => {
    strides.push(stride);
    return stride * size;
  }, 1);
  const known = new Uint8Array(count);
  const heldNumbers = new Float64Array(count * numbers.length);
  const heldFlags = new Int16Array(count * flags.length);
  return {
    criteria: Int32Array.from(criteria),
    strides: Int32Array.from(strides),
    recall: (key) => {
      if (known[key] === 0) return false;
      const [numberAt, flagAt] = [key * numbers.length, key * flags.length];
      for (let each = 0; each < numbers.length; each += 1) {
        (numbers[each] as Float64Array)[node] = heldNumbers[numberAt + each] as number;
      }
      for (let each = 0; each < flags.length; each += 1) {
        (flags[each] as Uint8Array)[node] = heldFlags[flagAt + each] as number;
      }
      return true;
    },
    remember: (key) => {
      known[key] = 1;
      for (const [each, array] of numbers.entries())
        heldNumbers[key * numbers.length + each] = array[node] as number;
      for (const [each, array] of flags.entries())
        heldFlags[key * flags.length + each] = array[node] as number;
    },
  };
};
