import { expectNesting } from '../../input/expect-nesting.ts';
import { expectShape } from '../../input/expect-shape.ts';
import type { CasePackage } from '../package/case-package.ts';
import type { CaseIssue } from '../report/case-issue.ts';
import { createReporter } from '../report/reporter.ts';
import type { CaseItemTree } from '../tree/case-item-tree.ts';
import { emitPackage } from './emit-package.ts';
import { caseTreeShape, caseWriteOptionsShape } from './option-shapes.ts';
import { strictPackage } from './strict-package.ts';
import { type CaseWriteOptions, checkDateTime } from './write-options.ts';

/**
 * A package with the report of what it does not hold.
 *
 * @category CASE
 * @example
 * ```ts
 * import { oseeFramework } from '@osee/core';
 * import { toCasePackage, type WrittenCasePackage } from '@osee/core/case';
 *
 * const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
 * const written: WrittenCasePackage = toCasePackage(oseeFramework, options);
 * written.report.some(({ code }) => code === 'item-left-out'); // => true
 * ```
 */
export interface WrittenCasePackage {
  readonly package: CasePackage;
  readonly report: readonly CaseIssue[];
}

/**
 * Writes a tree, such as one that was read from another system and then changed, as a CASE 1.1 package. Whatever the
 * tree holds, the package keeps the rules of the published schema; what had to be changed or left out is told.
 *
 * @param tree - items with their places; order and parents may be wrong, they are put right
 * @param options - the time of the last change, for everything that has none
 * @returns the package, the same bytes for the same tree, and the report
 * @throws `OseeError` with code `invalid-date` when the time is not ISO 8601 with seconds and an offset
 * @category CASE
 * @see 1EdTech, Competencies and Academic Standards Exchange 1.1, https://www.imsglobal.org/spec/case/v1p1
 * @example
 * ```ts
 * import { readCasePackage, writeCaseTree } from '@osee/core/case';
 *
 * const { tree } = readCasePackage({ CFDocument: { title: 'Reading' }, CFItems: [{ fullStatement: 'Read' }] });
 * const written = writeCaseTree(tree, { lastChangeDateTime: '2026-01-01T00:00:00Z' });
 * written.package.CFAssociations[0]?.associationType; // => 'isChildOf'
 * ```
 */
export const writeCaseTree = (tree: CaseItemTree, options: CaseWriteOptions): WrittenCasePackage => {
  expectShape(tree, caseTreeShape, ['tree']);
  expectNesting(tree, ['tree']);
  expectShape(options, caseWriteOptionsShape, ['options']);
  const lastChangeDateTime = checkDateTime(options.lastChangeDateTime);
  const { report, issues } = createReporter(options.locale);
  const context = { report, lastChangeDateTime };
  const casePackage = strictPackage(
    emitPackage(tree, lastChangeDateTime),
    context,
    options.extensions ?? false,
  );
  return { package: casePackage, report: issues() };
};
