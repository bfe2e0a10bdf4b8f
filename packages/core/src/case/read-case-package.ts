import { isRecord } from '../errors/is-record.ts';
import type { Framework } from '../framework/framework.ts';
import { expectNesting } from '../input/expect-nesting.ts';
import { expectShape } from '../input/expect-shape.ts';
import type { MessagesOn } from '../text/message-bundle.ts';
import { readFramework } from './framework/read-framework.ts';
import { readTree } from './read/read-tree.ts';
import type { CaseIssue, CaseIssueCode } from './report/case-issue.ts';
import { createReporter } from './report/reporter.ts';
import type { CaseItemTree } from './tree/case-item-tree.ts';
import { caseReadOptionsShape } from './write/option-shapes.ts';
import { checkDateTime } from './write/write-options.ts';

/**
 * How a CASE package is read.
 *
 * @category CASE
 * @example
 * ```ts
 * import type { CaseReadOptions } from '@osee/core/case';
 *
 * const options: CaseReadOptions = { frameworkId: 'osee' };
 * ```
 */
export interface CaseReadOptions {
  /** Stands for times of change that are absent or cannot be read; 1970-01-01T00:00:00Z without it. */
  readonly lastChangeDateTime?: string;
  /** The id that the framework had here, for packages of ours whose addresses another system has changed. */
  readonly frameworkId?: string;
  /** The sentences of the report; English without it. */
  readonly locale?: MessagesOn<'case', CaseIssueCode>;
  /**
   * How many places of one finding the report lists, 1000 without it; `details.count` is the number of all of them, and
   * `details.omitted` of those that are not listed.
   */
  readonly maximumOccurrences?: number;
}

/**
 * What a CASE package gave.
 *
 * @category CASE
 * @example
 * ```ts
 * import { readCasePackage, type ReadCasePackage } from '@osee/core/case';
 *
 * const read: ReadCasePackage = readCasePackage(null);
 * read.tree.items; // => []
 * ```
 */
export interface ReadCasePackage {
  /** All that was read, in the words of CASE, put right. */
  readonly tree: CaseItemTree;
  /**
   * The part of it that our model holds: a draft when the package comes from elsewhere. Addresses, and when each item
   * changed, are in the tree alone.
   */
  readonly framework: Framework;
  /** The version that the package says or shows to have; `null` when it does neither. */
  readonly version: '1.0' | '1.1' | null;
  /** Paths of what was put right lie in the package; paths of what the framework does not hold lie in the tree. */
  readonly report: readonly CaseIssue[];
}

/**
 * Reads a CASE package of version 1.0 or 1.1, also one that breaks the rules: whatever can be understood is kept, and
 * everything that was changed, added or left out is told. Of our own packages the framework comes back with its ids.
 * Trees of other systems become categories, modules, competencies and, at any depth below, sub-competencies.
 *
 * @param value - anything, such as the result of `JSON.parse`; it is neither changed nor frozen
 * @param options - what a package may lack
 * @returns the tree, the framework and the report; of what is no package an empty tree and an error in the report
 * @throws `OseeError` with code `invalid-date` when `lastChangeDateTime` is given and is not ISO 8601 with
 * seconds and an offset; never for what the package holds
 * @category CASE
 * @see 1EdTech, Competencies and Academic Standards Exchange 1.0 and 1.1, https://www.imsglobal.org/spec/case/v1p1
 * @example
 * ```ts
 * import { oseeFramework } from '@osee/core';
 * import { readCasePackage, toCasePackage } from '@osee/core/case';
 *
 * const written = toCasePackage(oseeFramework, { lastChangeDateTime: '2026-01-01T00:00:00Z' });
 * const { framework } = readCasePackage(JSON.parse(JSON.stringify(written.package)));
 * framework.competencies.length === oseeFramework.competencies.length; // => true
 * framework.modules[0]?.id; // => 'strategy'
 * ```
 */
export const readCasePackage = (value: unknown, options: CaseReadOptions = {}): ReadCasePackage => {
  expectShape(options, caseReadOptionsShape, ['options']);
  expectNesting(value, ['package']);
  const { frameworkId, locale, lastChangeDateTime = '1970-01-01T00:00:00Z' } = options;
  const { report, issues } = createReporter(locale, options.maximumOccurrences);
  const tree = readTree(value, { report, lastChangeDateTime: checkDateTime(lastChangeDateTime) });
  const framework = readFramework(tree, frameworkId, report);
  return { tree, framework, version: versionOf(value, tree), report: issues() };
};

const versionOf = (value: unknown, { document, items }: CaseItemTree): ReadCasePackage['version'] => {
  const root = isRecord(value) ? value : {};
  const raw = isRecord(root['CFDocument']) ? root['CFDocument'] : {};
  const said = raw['caseVersion'];
  const addresses = [raw['CFPackageURI'], document.uri, ...items.slice(0, 1).map(({ item }) => item.uri)];
  const shown = addresses.map(addressOf).join(' ');
  for (const [version, mark] of [
    ['1.1', 'v1p1'],
    ['1.0', 'v1p0'],
  ] as const) {
    if (said === version || said === mark || shown.includes(`/${mark}/`)) return version;
  }
  return null;
};

const addressOf = (value: unknown): string => {
  const address = isRecord(value) ? value['uri'] : value;
  return typeof address === 'string' ? address : '';
};
