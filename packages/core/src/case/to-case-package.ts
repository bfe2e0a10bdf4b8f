import { describeValue } from '../errors/describe-value.ts';
import { OseeError } from '../errors/osee-error.ts';
import type { Framework } from '../framework/framework.ts';
import { frameworkShape } from '../framework/framework-shape.ts';
import { expectShape } from '../input/expect-shape.ts';
import { reportOrder } from './framework/report-order.ts';
import { type DocumentFacts, writeFramework } from './framework/write-framework.ts';
import { createReporter } from './report/reporter.ts';
import { casePackageOptionsShape } from './write/option-shapes.ts';
import { strictPackage } from './write/strict-package.ts';
import type { WrittenCasePackage } from './write/write-case-tree.ts';
import { type CaseWriteOptions, checkDateTime } from './write/write-options.ts';

/**
 * How a framework is written as a CASE package.
 *
 * @category CASE
 * @example
 * ```ts
 * import type { CasePackageOptions } from '@osee/core/case';
 *
 * const options: CasePackageOptions = {
 *   lastChangeDateTime: '2026-01-01T00:00:00Z',
 *   creator: 'Ministry of Examples',
 *   baseUri: 'https://example.org/case/uri/',
 * };
 * ```
 */
export interface CasePackageOptions extends CaseWriteOptions {
  /** Who is responsible for the framework; its title without it. */
  readonly creator?: string;
  readonly publisher?: string;
  /** Address of the official edition. */
  readonly officialSourceUrl?: string;
  /** The words of the licence; its SPDX id without them. */
  readonly licenceText?: string;
  /** What every address begins with, before the identifier; `urn:uuid:` without it. */
  readonly baseUri?: string;
}

/**
 * Writes a framework as a CASE 1.1 package that keeps every rule of the published schema. Identifiers are UUIDs made
 * from our ids, so the same framework gives the same bytes. Categories, modules, considerations, lists of terms,
 * topics, competencies and technical domains become items; the questions about them and the steps of the answers become a
 * rubric; phases become concepts; dependencies become `isRelatedTo`,
 * as they are overlaps without an order. Audiences, readings, training activities, reference resources and the
 * rest of the matrix need `extensions`, with which a framework comes back whole; without, they are told in the report.
 *
 * @param framework - any framework; it is neither changed nor frozen
 * @param options - the time of the last change, and what a framework does not say about itself
 * @returns the package and the report of what it does not hold
 * @throws `OseeError` with code `invalid-date` when the time is not ISO 8601 with seconds and an offset,
 * `invalid-uri` when `baseUri` has no scheme, or holds a space or a `#`
 * @category CASE
 * @see 1EdTech, Competencies and Academic Standards Exchange 1.1, https://www.imsglobal.org/spec/case/v1p1
 * @see RFC 9562, section 5.5 (UUID version 5)
 * @example
 * ```ts
 * import { oseeFramework } from '@osee/core';
 * import { toCasePackage } from '@osee/core/case';
 *
 * const written = toCasePackage(oseeFramework, { lastChangeDateTime: '2026-01-01T00:00:00Z' });
 * written.package.CFDocument.title; // => 'Open Source Ecosystem Enabler Training Framework'
 * written.package.CFItems.filter(({ CFItemType }) => CFItemType === 'Module').length; // => 8
 * written.package.CFRubrics?.[0]?.CFRubricCriteria?.length; // => 49
 * written.report.filter(({ severity }) => severity === 'error'); // => []
 * ```
 */
export const toCasePackage = (framework: Framework, options: CasePackageOptions): WrittenCasePackage => {
  expectShape(framework, frameworkShape, ['framework']);
  expectShape(options, casePackageOptionsShape, ['options']);
  const lastChangeDateTime = checkDateTime(options.lastChangeDateTime);
  const { report, issues } = createReporter(options.locale);
  const own = {
    seed: framework.id,
    baseUri: checkBaseUri(options.baseUri),
    lastChangeDateTime,
    extensions: options.extensions ?? false,
    report,
  };
  const facts: DocumentFacts = options;
  const written = writeFramework(framework, facts, own);
  const casePackage = strictPackage(written, { report, lastChangeDateTime }, own.extensions);
  reportOrder(written, casePackage, report);
  return { package: casePackage, report: issues() };
};

const uriStart = /^[a-z][a-z0-9+.-]*:[^\s#]*$/iu;

/** Refuses what cannot be the beginning of an address. */
export const checkBaseUri = (baseUri = 'urn:uuid:'): string => {
  if (typeof baseUri === 'string' && uriStart.test(baseUri)) return baseUri;
  throw new OseeError('invalid-uri', `Expected an address with a scheme, got ${describeValue(baseUri)}.`, {
    path: ['baseUri'],
    details: { got: baseUri },
  });
};
