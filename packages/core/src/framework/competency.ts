import type { CompetencyPage } from './competency-page.ts';
import type { FrameworkItem } from './framework-item.ts';

/**
 * What a trainee can do after a module; a sub-competency names its parent.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type Competency } from '@osee/core';
 *
 * const competencies: readonly Competency[] = oseeFramework.competencies;
 * competencies.filter((competency) => competency.parentId === null).length; // => 33
 * ```
 */
export interface Competency extends FrameworkItem {
  readonly moduleId: string;
  /** The competency that this one is a part of; `null` for a competency of its own. */
  readonly parentId: string | null;
  /** The full page of the competency, where one is written. */
  readonly page?: CompetencyPage;
}
