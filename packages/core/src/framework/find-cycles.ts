/** A pair of node ids. */
interface Edge {
  readonly from: string;
  readonly to: string;
}

/**
 * Finds the groups of nodes that can all reach each other: each group holds at least one cycle. Time and memory grow
 * with nodes and edges alone, and no depth of the graph is too much.
 *
 * @param edges - pairs of node ids
 * @returns groups of two or more nodes, and single nodes that point at themselves; nodes and groups in the order in
 * which the edges first name them
 * @see R. Tarjan, Depth-first search and linear graph algorithms, SIAM Journal on Computing 1 (1972)
 */
export const findCycles = (edges: readonly Edge[]): string[][] => {
  const successors = successorsOf(edges);
  const groupOf = componentsOf(successors);
  const members = new Map<number, string[]>();
  for (const node of successors.keys()) {
    const group = groupOf.get(node) ?? -1;
    const found = members.get(group);
    if (found) found.push(node);
    else members.set(group, [node]);
  }
  const selfish = new Set(edges.filter(({ from, to }) => from === to).map(({ from }) => from));
  return [...members.values()].filter((group) => group.length > 1 || group.some((node) => selfish.has(node)));
};

const successorsOf = (edges: readonly Edge[]): ReadonlyMap<string, readonly string[]> => {
  const successors = new Map<string, string[]>();
  const of = (node: string): string[] => {
    const found = successors.get(node) ?? [];
    successors.set(node, found);
    return found;
  };
  for (const { from, to } of edges) {
    of(from).push(to);
    of(to);
  }
  return successors;
};

interface Visit {
  readonly node: string;
  /** How many successors were followed. */
  followed: number;
}

/** The number of the group of each node, by a search in depth whose stack is a list. */
const componentsOf = (successors: ReadonlyMap<string, readonly string[]>): Map<string, number> => {
  const found = new Map<string, number>();
  const lowest = new Map<string, number>();
  const groupOf = new Map<string, number>();
  const pending: string[] = [];
  const lower = (node: string, number: number): void => {
    lowest.set(node, Math.min(lowest.get(node) ?? number, number));
  };
  const enter = (node: string): Visit => {
    found.set(node, found.size);
    lower(node, found.size - 1);
    pending.push(node);
    return { node, followed: 0 };
  };
  const close = (node: string): void => {
    const group = found.get(node);
    if (group === undefined || lowest.get(node) !== group) return;
    for (let member = pending.pop(); member !== undefined; member = pending.pop()) {
      groupOf.set(member, group);
      if (member === node) return;
    }
  };
  for (const start of successors.keys()) {
    if (found.has(start)) continue;
    const open = [enter(start)];
    for (let visit = open.at(-1); visit !== undefined; visit = open.at(-1)) {
      const next = successors.get(visit.node)?.[visit.followed];
      visit.followed += 1;
      if (next === undefined) {
        open.pop();
        close(visit.node);
        const above = open.at(-1);
        if (above) lower(above.node, lowest.get(visit.node) ?? 0);
      } else if (!found.has(next)) open.push(enter(next));
      else if (!groupOf.has(next)) lower(visit.node, found.get(next) ?? 0);
    }
  }
  return groupOf;
};
