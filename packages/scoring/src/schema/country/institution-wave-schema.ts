import { filledText, listSchema, objectSchema, orNull, positive, type SchemaOf } from '@osee/core/schema';
import type { StoredInstitution, StoredWave } from '../../country/waves/stored-wave.ts';
import { assessmentSchema } from '../maturity/assessment-schema.ts';

const institutionSchema: SchemaOf<StoredInstitution> = /* #__PURE__ */ objectSchema<StoredInstitution>(
  'osee:country.StoredInstitution',
  { id: filledText, name: filledText, assessment: orNull(assessmentSchema) },
  { stratum: filledText, weight: positive },
);

/**
 * Schema of one round of asking institutions, with their answers and those of the country.
 *
 * @category schemas
 * @example
 * ```ts
 * import { institutionWaveSchema } from '@osee/scoring/schema';
 *
 * const inputs = [{ id: 'health', name: 'Ministry of Health', assessment: null }];
 * institutionWaveSchema.safeParse({ inputs }).success; // => true
 * ```
 */
export const institutionWaveSchema: SchemaOf<StoredWave> = /* #__PURE__ */ objectSchema<StoredWave>(
  'osee:country.StoredWave',
  { inputs: listSchema(institutionSchema) },
  { country: assessmentSchema },
);
