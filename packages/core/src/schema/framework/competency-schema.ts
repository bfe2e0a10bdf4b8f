import type { Competency, CompetencyPage } from '../../framework/competency.ts';
import { orNull } from '../kit/either-schema.ts';
import { listSchema } from '../kit/list-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import { anyText, filledText, identifier } from '../kit/values.ts';
import { identifiers, itemExtras, itemFields } from './item-fields.ts';
import { itemRefSchema } from './item-ref-schema.ts';

const competencyPageSchema = /* #__PURE__ */ objectSchema<CompetencyPage>(
  'osee:framework.CompetencyPage',
  {
    what: anyText,
    why: anyText,
    how: listSchema(filledText),
    more: listSchema(itemRefSchema),
    evidence: listSchema(filledText),
    audienceIds: identifiers,
    phaseIds: identifiers,
    technicalDomainIds: identifiers,
  },
  {},
);

export const competencySchema = /* #__PURE__ */ objectSchema<Competency>(
  'osee:framework.Competency',
  { ...itemFields, moduleId: identifier, parentId: orNull(identifier) },
  { ...itemExtras, page: competencyPageSchema },
);
