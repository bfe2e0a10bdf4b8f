interface Keyed {
  readonly key: number;
}

/** Puts an item into a heap whose lowest key comes first. */
export const push = <Item extends Keyed>(heap: Item[], item: Item): void => {
  heap.push(item);
  let at = heap.length - 1;
  while (at > 0) {
    const parent = Math.floor((at - 1) / 2);
    if ((heap[parent] as Item).key <= item.key) break;
    heap[at] = heap[parent] as Item;
    at = parent;
  }
  heap[at] = item;
};

/** Takes the item with the lowest key. */
export const pop = <Item extends Keyed>(heap: Item[]): Item | undefined => {
  const top = heap[0];
  const last = heap.pop();
  if (top === undefined || last === undefined || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    const child = right < heap.length && (heap[right] as Item).key < (heap[left] as Item).key ? right : left;
    if (child >= heap.length || (heap[child] as Item).key >= last.key) break;
    heap[at] = heap[child] as Item;
    at = child;
  }
  heap[at] = last;
  return top;
};
