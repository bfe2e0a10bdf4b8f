import type { FrameworkItem } from '../../framework/framework-item.ts';

/**
 * In which connection an assessment is named.
 *
 * @category programme facts
 * @example
 * ```ts
 * import type { NamedAssessmentKind } from '@osee/core';
 *
 * const kind: NamedAssessmentKind = 'cost-analysis';
 * ```
 */
export type NamedAssessmentKind =
  | 'competency-task'
  | 'cost-analysis'
  | 'external-tool'
  | 'framework-assessment'
  | 'framework-role-task'
  | 'gap-analysis'
  | 'inclusion'
  | 'legal-check'
  | 'mapping'
  | 'measurement'
  | 'monitoring'
  | 'ospo-activity'
  | 'ospo-role-task'
  | 'partnership'
  | 'procurement'
  | 'risk'
  | 'security'
  | 'selection'
  | 'technical-check'
  | 'tool-selection'
  | 'training-activity'
  | 'validation';

/**
 * Something that the documents ask to be assessed, measured or checked. They name it and give no questions, levels or
 * formulas; what this project adds for that is marked as its own.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { type NamedAssessment, oseeNamedAssessments } from '@osee/core';
 *
 * const assessment: NamedAssessment | undefined = oseeNamedAssessments.find(({ id }) => id === 'platform-evaluation');
 * assessment?.factors?.length; // => 4
 * ```
 */
export interface NamedAssessment extends FrameworkItem {
  readonly kind: NamedAssessmentKind;
  /** What it looks at, where the source says so. */
  readonly factors?: readonly string[];
  /** What comes out of it. */
  readonly outputs?: readonly string[];
  /** The groups of cost that it adds up. */
  readonly costGroups?: readonly string[];
  /** Training titles that the source gives for it. */
  readonly relatedTitles?: readonly string[];
}
