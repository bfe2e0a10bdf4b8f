import type { FrameworkItem } from './framework-item.ts';
import type { ItemRef } from './item-ref.ts';

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

/**
 * The page of a competency: what it is, why it matters, how it is done, and where to read more.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type CompetencyPage } from '@osee/core';
 *
 * const page: CompetencyPage | undefined = oseeFramework.competencies[0]?.page;
 * ```
 */
export interface CompetencyPage {
  readonly what: string;
  readonly why: string;
  /** Steps, in order. */
  readonly how: readonly string[];
  /** Items of the framework to go on with. */
  readonly more: readonly ItemRef[];
  /** What shows that the competency is there. */
  readonly evidence: readonly string[];
  /** Ids of the audiences who need it. */
  readonly audienceIds: readonly string[];
  /** Ids of the phases of the development matrix that it belongs to. */
  readonly phaseIds: readonly string[];
  /** Ids of the technical domains that it draws on; often none. */
  readonly technicalDomainIds: readonly string[];
}
