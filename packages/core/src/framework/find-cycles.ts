/**
 * Finds the groups of nodes that can all reach each other: each group holds at least one cycle.
 *
 * @param edges - pairs of node ids
 * @returns groups of two or more nodes, and single nodes that point at themselves; nodes and groups in the order in
 * which the edges first name them
 */
export const findCycles = (edges: readonly { readonly from: string; readonly to: string }[]): string[][] => {
  const successors = new Map<string, string[]>();
  for (const { from, to } of edges) {
    successors.set(from, [...(successors.get(from) ?? []), to]);
    if (!successors.has(to)) successors.set(to, []);
  }
  const nodes = [...successors.keys()];
  const reachable = new Map(nodes.map((node) => [node, reachableFrom(node, successors)]));
  const reaches = (from: string, to: string): boolean => reachable.get(from)?.has(to) ?? false;
  const cyclic = nodes.filter((node) => reaches(node, node));
  const groups: string[][] = [];
  for (const node of cyclic) {
    const group = groups.find(
      ([first]) => first !== undefined && reaches(first, node) && reaches(node, first),
    );
    if (group) group.push(node);
    else groups.push([node]);
  }
  return groups;
};

const reachableFrom = (start: string, successors: ReadonlyMap<string, readonly string[]>): Set<string> => {
  const seen = new Set<string>();
  const open = [...(successors.get(start) ?? [])];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    open.push(...(successors.get(node) ?? []));
  }
  return seen;
};
