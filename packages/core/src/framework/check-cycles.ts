import type { Issue } from '../errors/issue.ts';
import { listed } from '../errors/listed.ts';
import { edgesOf } from './dependency-edges.ts';
import { findCycles } from './find-cycles.ts';
import type { Framework } from './framework.ts';

/**
 * Lists cycles: among modules they are allowed and told as information, among competencies and their parents they
 * are errors.
 */
export const checkCycles = (framework: Framework): Issue<'dependency-cycle' | 'parent-cycle'>[] => [
  ...findCycles(edgesOf(framework)).map((modules) => ({
    code: 'dependency-cycle' as const,
    severity: 'info' as const,
    path: ['dependencies'],
    message: `The modules ${listed(modules)} lean on each other, so their order is free.`,
    details: { modules },
  })),
  ...findCycles(parentEdges(framework)).map((competencies) => ({
    code: 'parent-cycle' as const,
    severity: 'error' as const,
    path: ['competencies'],
    message: `Expected a tree of competencies, got a cycle through ${listed(competencies)}.`,
    details: { competencies },
  })),
];

const parentEdges = ({ competencies }: Framework) =>
  competencies.flatMap(({ id, parentId }) => (parentId === null ? [] : [{ from: id, to: parentId }]));
