import type { AssessedItem } from './assessed-item.ts';
import type { FrameworkItem } from './framework-item.ts';

/**
 * A skill area of the technical category.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type TechnicalDomain } from '@osee/core';
 *
 * const domains: readonly TechnicalDomain[] = oseeFramework.technicalDomains;
 * domains.length; // => 9
 * ```
 */
export interface TechnicalDomain extends FrameworkItem, AssessedItem {
  readonly categoryId: string;
  readonly skills: readonly string[];
  readonly namedTechnologies: readonly string[];
}
