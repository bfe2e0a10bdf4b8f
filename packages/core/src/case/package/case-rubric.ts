import type { CaseExtensions, CaseLink } from './case-link.ts';

interface CaseRubricPart {
  readonly identifier: string;
  readonly uri: string;
  readonly description?: string;
  /** ISO 8601 with an offset. */
  readonly lastChangeDateTime: string;
}

/**
 * One level of a criterion (`CFRubricCriterionLevel`).
 *
 * @category CASE
 * @example
 * ```ts
 * import type { CaseRubricLevel } from '@osee/core/case';
 *
 * const level: CaseRubricLevel = {
 *   identifier: '2ed6657d-e927-568b-95e1-2665a8aea6a2',
 *   uri: 'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
 *   quality: 'Defined',
 *   score: 3,
 *   lastChangeDateTime: '2026-01-01T00:00:00Z',
 * };
 * ```
 */
export interface CaseRubricLevel extends CaseRubricPart {
  readonly quality?: string;
  readonly score?: number;
  readonly feedback?: string;
  readonly position?: number;
  readonly rubricCriterionId?: string;
  readonly extensions?: readonly CaseExtensions[];
}

/**
 * One criterion of a rubric (`CFRubricCriterion`).
 *
 * @category CASE
 * @example
 * ```ts
 * import type { CaseRubricCriterion } from '@osee/core/case';
 *
 * const criterion: CaseRubricCriterion = {
 *   identifier: '2ed6657d-e927-568b-95e1-2665a8aea6a2',
 *   uri: 'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
 *   weight: 0.5,
 *   lastChangeDateTime: '2026-01-01T00:00:00Z',
 * };
 * ```
 */
export interface CaseRubricCriterion extends CaseRubricPart {
  readonly category?: string;
  readonly CFItemURI?: CaseLink;
  readonly weight?: number;
  readonly position?: number;
  readonly rubricId?: string;
  readonly CFRubricCriterionLevels?: readonly CaseRubricLevel[];
  readonly extensions?: CaseExtensions;
}

/**
 * A rubric (`CFRubric`): criteria and their levels.
 *
 * @category CASE
 * @example
 * ```ts
 * import type { CaseRubric } from '@osee/core/case';
 *
 * const rubric: CaseRubric = {
 *   identifier: '2ed6657d-e927-568b-95e1-2665a8aea6a2',
 *   uri: 'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
 *   title: 'Licence compliance',
 *   lastChangeDateTime: '2026-01-01T00:00:00Z',
 * };
 * ```
 */
export interface CaseRubric extends CaseRubricPart {
  readonly title?: string;
  readonly CFRubricCriteria?: readonly CaseRubricCriterion[];
  readonly extensions?: CaseExtensions;
}
