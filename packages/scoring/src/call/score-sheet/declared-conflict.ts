/**
 * A conflict of interest of an assessor, declared before scoring. Such a pair gets no row in a score sheet.
 *
 * @category calls
 * @example
 * ```ts
 * import type { DeclaredConflict } from '@osee/scoring/selection';
 *
 * const conflict: DeclaredConflict = {
 *   assessor: 'assessor-1', application: 'ken-1', reason: 'Worked for the host.', date: '2027-04-05',
 * };
 * ```
 */
export interface DeclaredConflict {
  readonly assessor: string;
  readonly application: string;
  readonly reason: string;
  /** `YYYY-MM-DD`. */
  readonly date?: string;
}
