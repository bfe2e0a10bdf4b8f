import { filledText, listSchema, namesSchema, objectSchema, orNull, truth } from '@osee/core/schema';
import type { PresumedTerms, RightsStatement } from '../../resource/rights-statement.ts';
import { termsCodes } from '../../resource/terms-code.ts';
import { wordsSchema } from '../kit/words-schema.ts';

const termsSchema = /* #__PURE__ */ wordsSchema(termsCodes);

const presumedSchema = /* #__PURE__ */ objectSchema<PresumedTerms>(
  'osee:resource.PresumedTerms',
  {
    by: namesSchema<PresumedTerms['by']>({ publisher: true, others: true }),
    licences: listSchema(filledText),
    terms: orNull(termsSchema),
  },
  {},
);

export const rightsSchema = /* #__PURE__ */ objectSchema<RightsStatement>(
  'osee:resource.RightsStatement',
  {
    asStated: orNull(filledText),
    spdx: orNull(filledText),
    attributionRequired: orNull(truth),
    evidence: orNull(filledText),
  },
  { licences: listSchema(filledText), terms: termsSchema, presumed: presumedSchema },
);
