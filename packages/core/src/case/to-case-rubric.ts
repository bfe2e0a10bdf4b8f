import { expectShape } from '../input/expect-shape.ts';
import { linkOf, type Own, objectOf } from './framework/own.ts';
import type { CaseLink } from './package/case-link.ts';
import type { CaseRubric } from './package/case-rubric.ts';
import { readFields } from './read/read-fields.ts';
import { rubricTable } from './read/rubric-tables.ts';
import type { CaseIssue } from './report/case-issue.ts';
import { createReporter } from './report/reporter.ts';
import type { RubricCriterionInput, RubricInput } from './rubric/rubric-input.ts';
import { caseRubricOptionsShape, rubricInputShape } from './rubric/rubric-input-shape.ts';
import { writeRubric } from './rubric/write-rubric.ts';
import { checkBaseUri } from './to-case-package.ts';
import { type CaseWriteOptions, checkDateTime } from './write/write-options.ts';

/**
 * How criteria are written as a rubric.
 *
 * @category CASE
 * @example
 * ```ts
 * import type { CaseRubricOptions } from '@osee/core/case';
 *
 * const options: CaseRubricOptions = { lastChangeDateTime: '2026-01-01T00:00:00Z', frameworkId: 'osee' };
 * ```
 */
export interface CaseRubricOptions extends Omit<CaseWriteOptions, 'extensions'> {
  /** Id of the framework whose items the criteria measure: the same as of the framework given to `toCasePackage`. */
  readonly frameworkId?: string;
  /** What every address begins with, before the identifier; the same as for `toCasePackage`. */
  readonly baseUri?: string;
}

/**
 * A rubric of CASE 1.1, and what it does not hold.
 *
 * @category CASE
 * @example
 * ```ts
 * import { toCaseRubric, type WrittenCaseRubric } from '@osee/core/case';
 *
 * const written: WrittenCaseRubric = toCaseRubric(
 *   { id: 'moves', title: 'Moves', criteria: [] },
 *   { lastChangeDateTime: '2026-01-01T00:00:00Z' },
 * );
 * written.report; // => []
 * ```
 */
export interface WrittenCaseRubric {
  readonly rubric: CaseRubric;
  readonly report: readonly CaseIssue[];
}

/**
 * Writes criteria and their levels, such as those of any maturity model, as a `CFRubric` of CASE 1.1: a
 * `CFRubricCriterion` for each criterion with its text, weight and place, and a `CFRubricCriterionLevel` for each level
 * with its name (`quality`), description and score. A criterion that names an item of a framework is linked to the
 * `CFItem` that `toCasePackage` writes for it. Identifiers are UUIDs made from the ids, so the same input gives the same
 * bytes. Add the rubric to `CFRubrics` of a package.
 *
 * @param input - the criteria in their order, each with its levels from the lowest; scores are yours
 * @param options - the time of the last change, and the framework that the items belong to
 * @returns the rubric, and in the report what was changed to keep the rules of CASE: line breaks in names, ids that
 * stand twice, and links that were left out because no framework was named
 * @throws `OseeError` with code `wrong-type`, `wrong-value` or `unknown-option` for what is no such input,
 * `invalid-date` when the time is not ISO 8601 with seconds and an offset, `invalid-uri` when `baseUri` has no scheme
 * @category CASE
 * @see 1EdTech, Competencies and Academic Standards Exchange 1.1, CFRubric, https://www.imsglobal.org/spec/case/v1p1
 * @example
 * ```ts
 * import { toCaseRubric } from '@osee/core/case';
 *
 * const { rubric } = toCaseRubric(
 *   {
 *     id: 'moves',
 *     title: 'Moves to open source',
 *     criteria: [
 *       {
 *         id: 'prepared',
 *         text: 'How many moves were prepared?',
 *         itemId: 'change-management',
 *         levels: [
 *           { id: 'none', label: 'None', description: 'No move was prepared.', score: 0 },
 *           { id: 'all', label: 'All', description: 'Each move was prepared.', score: 1 },
 *         ],
 *       },
 *     ],
 *   },
 *   { lastChangeDateTime: '2026-01-01T00:00:00Z', frameworkId: 'osee' },
 * );
 * const [criterion] = rubric.CFRubricCriteria ?? [];
 * criterion?.CFItemURI?.title; // => 'change-management'
 * criterion?.CFRubricCriterionLevels?.map(({ quality, score }) => [quality, score]); // => [['None', 0], ['All', 1]]
 * ```
 */
export const toCaseRubric = (input: RubricInput, options: CaseRubricOptions): WrittenCaseRubric => {
  expectShape(input, rubricInputShape, ['input']);
  expectShape(options, caseRubricOptionsShape, ['options']);
  const lastChangeDateTime = checkDateTime(options.lastChangeDateTime);
  const baseUri = checkBaseUri(options.baseUri);
  const { report, issues } = createReporter(options.locale);
  const own: Own = { seed: input.id, baseUri, lastChangeDateTime, extensions: false, report };
  const criteria = input.criteria.map(({ itemId: _, ...criterion }, place) => ({
    ...criterion,
    item: linkToItem(input.criteria[place], place, own, options.frameworkId),
  }));
  const rubric = writeRubric({ ...input, criteria }, (name) => objectOf(own, name));
  return {
    rubric: readFields(rubricTable, { ...rubric }, [], { report, lastChangeDateTime }),
    report: issues(),
  };
};

const linkToItem = (
  criterion: RubricCriterionInput | undefined,
  place: number,
  own: Own,
  frameworkId: string | undefined,
): CaseLink | undefined => {
  const { itemId: id, itemKind: kind = 'competency', itemName = id } = criterion ?? {};
  if (id === undefined || itemName === undefined) return undefined;
  if (frameworkId !== undefined) return linkOf({ ...own, seed: frameworkId }, { kind, id }, itemName);
  own.report('association-left-out', ['criteria', place, 'itemId'], { field: `criteria to ${kind}`, id });
  return undefined;
};
