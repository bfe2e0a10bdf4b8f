import type { Assessment } from '../../maturity/assessment/assessment.ts';

/**
 * An institution of a stored wave: as `InstitutionInput`, always with its answers and never with a result.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { StoredInstitution } from '@osee/scoring/country';
 *
 * const silent: StoredInstitution = { id: 'health', name: 'Ministry of Health', assessment: null };
 * ```
 */
export interface StoredInstitution {
  readonly id: string;
  readonly name: string;
  readonly stratum?: string;
  readonly weight?: number;
  readonly assessment: Assessment | null;
}

/**
 * One round of asking as it is kept in a document of the kind `osee-institution-wave`. What is computed is not kept: it
 * comes again from the answers. A stored wave is a `Wave`.
 *
 * @category country assessment
 * @example
 * ```ts
 * import type { StoredWave, Wave } from '@osee/scoring/country';
 *
 * const stored: StoredWave = { inputs: [{ id: 'health', name: 'Ministry of Health', assessment: null }] };
 * const wave: Wave = stored;
 * ```
 */
export interface StoredWave {
  readonly inputs: readonly StoredInstitution[];
  readonly country?: Assessment;
}
