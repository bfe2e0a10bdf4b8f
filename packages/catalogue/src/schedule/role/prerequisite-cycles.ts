import { optionAt, type Problem } from '../choice/problem.ts';

/** Options that wait for each other, as ids: each group leads back to itself, so that none of it can come first. */
export const prerequisiteCycles = (
  problem: Problem,
  blocked: readonly number[],
): readonly (readonly string[])[] => {
  const after = edgesOf(problem, blocked);
  const before = reversed(after);
  const settled = new Set<string>();
  const cycles: (readonly string[])[] = [];
  for (const index of blocked) {
    const node = optionNode(index);
    if (settled.has(node)) continue;
    const backwards = reachedFrom(node, before);
    const group = [...reachedFrom(node, after)].filter((each) => backwards.has(each));
    for (const each of group) settled.add(each);
    if (group.length === 0) continue;
    const members = blocked.filter((each) => group.includes(optionNode(each)));
    cycles.push(members.map((each) => optionAt(problem, each).resource.id));
  }
  return cycles;
};

type Edges = ReadonlyMap<string, readonly string[]>;

const optionNode = (index: number): string => `option ${index}`;
const gapNode = (gap: number): string => `gap ${gap}`;

/** From an option to what it needs, and from a gap to the options that serve it. */
const edgesOf = (problem: Problem, blocked: readonly number[]): Edges => {
  const edges = new Map<string, string[]>();
  const add = (from: string, to: string): void => {
    edges.set(from, [...(edges.get(from) ?? []), to]);
  };
  const among = new Set(blocked);
  const gaps = new Set<number>();
  for (const index of blocked) {
    for (const need of optionAt(problem, index).needs) {
      if (need.kind === 'gap') {
        gaps.add(need.index);
        add(optionNode(index), gapNode(need.index));
      }
      if (need.kind === 'option' && among.has(need.index)) add(optionNode(index), optionNode(need.index));
    }
  }
  for (const gap of gaps) {
    const servers = blocked.filter((index) => optionAt(problem, index).served.includes(gap));
    edges.set(gapNode(gap), servers.map(optionNode));
  }
  return edges;
};

const reversed = (edges: Edges): Edges => {
  const back = new Map<string, string[]>();
  for (const [from, targets] of edges) {
    for (const to of targets) {
      const known = back.get(to);
      if (known) known.push(from);
      else back.set(to, [from]);
    }
  }
  return back;
};

/** What can be reached in one step or more. */
const reachedFrom = (start: string, edges: Edges): ReadonlySet<string> => {
  const reached = new Set<string>();
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const next of edges.get(node) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  return reached;
};
