/** Whole numbers from 0 to 2^32 - 1, four bytes each, in a list that grows. */
export interface IntegerList {
  readonly push: (value: number) => void;
  readonly values: () => Uint32Array;
}

export const integerList = (): IntegerList => {
  let room = new Uint32Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === room.length) {
        const larger = new Uint32Array(2 * length);
        larger.set(room);
        room = larger;
      }
      room[length] = value;
      length += 1;
    },
    values: () => room.subarray(0, length),
  };
};
