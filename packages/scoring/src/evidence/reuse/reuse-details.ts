import type { OtherMembers } from '../form/holders.ts';

/** Licence and holders of some files. */
export interface ReuseAnnotation extends OtherMembers {
  /** Patterns, from the folder of the project. */
  readonly paths: readonly string[];
  readonly precedence?: 'closest' | 'aggregate' | 'override';
  readonly copyrights: readonly string[];
  /** As written; in a `dep5` file the name that it gives the licence. */
  readonly licences: readonly string[];
  readonly comment?: string;
}

/**
 * What could be used of a `REUSE.toml` or a `.reuse/dep5`.
 *
 * @category evidence
 * @see REUSE specification 3.3, reuse.software; Debian copyright format 1.0
 * @example
 * ```ts
 * import { type ReuseDetails, readReuse } from '@osee/scoring/evidence';
 *
 * const details: ReuseDetails | null = readReuse(
 *   'version = 1\n[[annotations]]\npath = "*.png"\nSPDX-License-Identifier = "CC0-1.0"\n',
 *   { file: 'media/REUSE.toml' },
 * ).details;
 * details?.annotations[0]?.paths; // => ['media/*.png']
 * ```
 */
export interface ReuseDetails extends OtherMembers {
  readonly kind: 'toml' | 'dep5';
  readonly version?: number;
  /** The folder whose files it speaks of, with `/` at its end; empty for the whole project. */
  readonly folder: string;
  readonly packageName?: string;
  readonly packageSupplier?: string;
  readonly packageLocation?: string;
  readonly annotations: readonly ReuseAnnotation[];
}
