import type { Issue } from '../errors/issue.ts';
import { maximumNesting } from '../input/nesting.ts';
import type { Framework } from './framework.ts';

/** Tells competencies that stand deeper under each other than anything may be nested; those in cycles have no depth. */
export const checkDepth = ({ competencies }: Framework): Issue<'too-deep'>[] => {
  const parents = new Map(competencies.map(({ id, parentId }) => [id, parentId]));
  const depths = new Map<string, number>();
  const depthOf = (id: string): number => {
    const walked: string[] = [];
    const seen = new Set<string>();
    let node: string | null | undefined = id;
    while (typeof node === 'string' && !depths.has(node) && !seen.has(node)) {
      walked.push(node);
      seen.add(node);
      node = parents.get(node);
    }
    const isCycle = typeof node === 'string' && seen.has(node);
    let depth = typeof node === 'string' ? (depths.get(node) ?? 0) : 0;
    for (const each of walked.reverse()) {
      depth = isCycle ? 0 : depth + 1;
      depths.set(each, depth);
    }
    return depths.get(id) ?? 0;
  };
  const position = competencies.findIndex(({ id }) => depthOf(id) > maximumNesting);
  if (position < 0) return [];
  return [
    {
      code: 'too-deep',
      severity: 'error',
      path: ['competencies', position, 'parentId'],
      message: `Expected competencies at most ${maximumNesting} deep under each other, got more.`,
      details: { maximum: maximumNesting },
    },
  ];
};
