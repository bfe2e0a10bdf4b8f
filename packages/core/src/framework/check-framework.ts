import { briefIssue } from '../errors/brief-issue.ts';
import type { Issue } from '../errors/issue.ts';
import { expectShape } from '../input/expect-shape.ts';
import { checkCycles } from './check-cycles.ts';
import { checkDepth } from './check-depth.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkReferences } from './check-references.ts';
import type { Framework } from './framework.ts';
import { frameworkShape } from './framework-shape.ts';

/**
 * What {@link checkFramework} can find.
 *
 * @category framework
 * @example
 * ```ts
 * import type { FrameworkIssueCode } from '@osee/core';
 *
 * const code: FrameworkIssueCode = 'dangling-reference';
 * ```
 */
export type FrameworkIssueCode =
  | 'dangling-reference'
  | 'duplicate-id'
  | 'duplicate-text'
  | 'dependency-cycle'
  | 'parent-cycle'
  | 'too-deep';

/**
 * Looks for references that point at nothing, ids and texts that stand twice, cycles, and competencies nested deeper
 * than `maximumNesting`. Cycles among modules are
 * told, not forbidden: the rows of the source are overlaps as much as dependencies.
 *
 * @param framework - any framework of the right shape
 * @returns what was found: errors make the framework unusable, warnings and information do not
 * @throws `OseeError` with code `wrong-type` for what is no framework
 * @category framework
 * @see Training framework 1.0, 'Dependencies and Overlaps'
 * @example
 * ```ts
 * import { checkFramework, oseeFramework } from '@osee/core';
 *
 * checkFramework(oseeFramework).filter((issue) => issue.severity === 'error'); // => []
 * ```
 */
export const checkFramework = (framework: Framework): Issue<FrameworkIssueCode>[] => {
  expectShape(framework, frameworkShape, ['framework']);
  return [
    ...checkReferences(framework),
    ...checkDuplicates(framework),
    ...checkCycles(framework),
    ...checkDepth(framework),
  ].map(briefIssue);
};
