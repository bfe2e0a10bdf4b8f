import type { FrameworkItem } from '../framework/framework-item.ts';

/**
 * A condition under which an office is set up. The name is a label of this project; the source prints sentences.
 *
 * @category offices
 * @example
 * ```ts
 * import { oseeOspo, type OspoSetupFact } from '@osee/core';
 *
 * const duration: OspoSetupFact | undefined = oseeOspo.setup.find((fact) => fact.id === 'duration');
 * duration?.quantity; // => { value: 2, unit: 'years' }
 * ```
 */
export interface OspoSetupFact extends FrameworkItem {
  /** The number that the fact states, if it states one. */
  readonly quantity?: { readonly value: number; readonly unit: 'years' | 'offices' };
}
