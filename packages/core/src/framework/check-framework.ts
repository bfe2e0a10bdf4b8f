import type { Issue } from '../errors/issue.ts';
import { checkCycles } from './check-cycles.ts';
import { checkDuplicates } from './check-duplicates.ts';
import { checkReferences } from './check-references.ts';
import type { Framework } from './framework.ts';

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
  | 'parent-cycle';

/**
 * Looks for references that point at nothing, ids and texts that stand twice, and cycles. Cycles among modules are
 * told, not forbidden: the rows of the source are overlaps as much as dependencies.
 *
 * @param framework - any framework of the right shape
 * @returns what was found: errors make the framework unusable, warnings and information do not
 * @category framework
 * @see Training framework 1.0, 'Dependencies and Overlaps'
 * @example
 * ```ts
 * import { checkFramework, oseeFramework } from '@osee/core';
 *
 * checkFramework(oseeFramework).filter((issue) => issue.severity === 'error'); // => []
 * ```
 */
export const checkFramework = (framework: Framework): Issue<FrameworkIssueCode>[] => [
  ...checkReferences(framework),
  ...checkDuplicates(framework),
  ...checkCycles(framework),
];
