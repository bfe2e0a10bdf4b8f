import type { FrameworkItem } from '../../framework/framework-item.ts';
import type { Source } from '../../framework/source.ts';

/**
 * What the programme is for, in short.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeProgrammeOutline, type ProgrammeOutline } from '@osee/core';
 *
 * const outline: ProgrammeOutline = oseeProgrammeOutline;
 * outline.outputs.map((output) => output.name); // => ['OSEE Framework', '2x OSPOs', 'Knowledge Base']
 * ```
 */
export interface ProgrammeOutline {
  readonly name: string;
  readonly abbreviation: string;
  readonly motto: FrameworkItem;
  readonly objective: FrameworkItem;
  readonly outcome: FrameworkItem;
  readonly outputs: readonly FrameworkItem[];
  readonly geography: FrameworkItem;
  readonly source: Source;
}
