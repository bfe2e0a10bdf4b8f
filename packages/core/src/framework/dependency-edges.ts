import { expectShape } from '../input/expect-shape.ts';
import type { Framework } from './framework.ts';
import { frameworkShape } from './framework-shape.ts';

/**
 * One module leaning on another.
 *
 * @category framework
 * @example
 * ```ts
 * import { dependencyEdges, oseeFramework, type DependencyEdge } from '@osee/core';
 *
 * const edges: readonly DependencyEdge[] = dependencyEdges(oseeFramework);
 * ```
 */
export interface DependencyEdge {
  /** Id of the module that leans. */
  readonly from: string;
  /** Id of the module that is leant on. */
  readonly to: string;
  /** Id of the row that says so. */
  readonly dependencyId: string;
  /** Whether the row names this module, or all of them at once. */
  readonly named: boolean;
}

/**
 * Lists which module leans on which. A row on all modules gives an edge to each other module; rows on a category or
 * on a factor outside the framework give none.
 *
 * @param framework - any framework
 * @returns edges in the order of the rows
 * @throws `OseeError` with code `wrong-type` for what is no framework
 * @category framework
 * @see Training framework 1.0, 'Dependencies and Overlaps' of each module
 * @example
 * ```ts
 * import { dependencyEdges, oseeFramework } from '@osee/core';
 *
 * dependencyEdges(oseeFramework).length; // => 25
 * ```
 */
export const dependencyEdges = (framework: Framework): DependencyEdge[] => {
  expectShape(framework, frameworkShape, ['framework']);
  return edgesOf(framework);
};

/** The same for a framework that was looked at before. */
export const edgesOf = (framework: Framework): DependencyEdge[] =>
  framework.dependencies.flatMap(({ id, moduleId, target }): DependencyEdge[] => {
    if (target.kind === 'module') return [{ from: moduleId, to: target.id, dependencyId: id, named: true }];
    if (target.kind !== 'all-modules') return [];
    return framework.modules
      .filter((module) => module.id !== moduleId)
      .map((module) => ({ from: moduleId, to: module.id, dependencyId: id, named: false }));
  });
