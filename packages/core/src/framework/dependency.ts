import type { FrameworkItem } from './framework-item.ts';

/**
 * What a dependency of a module points at: another module, a whole category, every other module, or something
 * outside the framework.
 *
 * @category framework
 * @example
 * ```ts
 * import type { DependencyTarget } from '@osee/core';
 *
 * const target: DependencyTarget = { kind: 'module', id: 'capacity-building' };
 * ```
 */
export type DependencyTarget =
  | { readonly kind: 'module'; readonly id: string }
  | { readonly kind: 'category'; readonly id: string }
  | { readonly kind: 'all-modules' }
  | { readonly kind: 'external-factor'; readonly id: string };

/**
 * A row of a module's 'Dependencies and Overlaps'. Rows may form cycles: they are not prerequisites.
 *
 * @category framework
 * @example
 * ```ts
 * import { oseeFramework, type Dependency } from '@osee/core';
 *
 * const dependencies: readonly Dependency[] = oseeFramework.dependencies;
 * dependencies.length; // => 24
 * ```
 */
export interface Dependency extends FrameworkItem {
  readonly moduleId: string;
  readonly target: DependencyTarget;
}
