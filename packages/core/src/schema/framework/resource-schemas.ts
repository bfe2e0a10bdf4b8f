import type { Reading } from '../../framework/reading.ts';
import type { ReferenceResource } from '../../framework/reference-resource.ts';
import type { TechnicalDomain } from '../../framework/technical-domain.ts';
import type { TrainingActivity, TrainingActivityResource } from '../../framework/training-activity.ts';
import { orNull } from '../kit/either-schema.ts';
import { listSchema } from '../kit/list-schema.ts';
import { namesSchema } from '../kit/names-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import { anyText, filledText, identifier, ordinal, truth } from '../kit/values.ts';
import { assessedFields } from './assessed-fields.ts';
import { itemExtras, itemFields } from './item-fields.ts';
import { confidenceSchema } from './matrix-schema.ts';

const activityResourceSchema = /* #__PURE__ */ objectSchema<TrainingActivityResource>(
  'osee:framework.TrainingActivityResource',
  { title: filledText, splitConfidence: confidenceSchema },
  { note: anyText },
);

export const trainingActivitySchema = /* #__PURE__ */ objectSchema<TrainingActivity>(
  'osee:framework.TrainingActivity',
  {
    ...itemFields,
    number: ordinal,
    moduleId: orNull(identifier),
    categoryId: identifier,
    frameworkPath: anyText,
    userGroup: orNull(anyText),
    licensing: orNull(anyText),
    resources: listSchema(activityResourceSchema),
  },
  {
    ...itemExtras,
    frameworkPathIsInferred: truth,
    userGroupIfMergedCell: anyText,
    licensingIfMergedCell: anyText,
  },
);

export const readingSchema = /* #__PURE__ */ objectSchema<Reading>(
  'osee:framework.Reading',
  {
    ...itemFields,
    moduleId: orNull(identifier),
    categoryId: identifier,
    kind: namesSchema<Reading['kind']>({ title: true, topic: true }),
  },
  itemExtras,
);

export const technicalDomainSchema = /* #__PURE__ */ objectSchema<TechnicalDomain>(
  'osee:framework.TechnicalDomain',
  {
    ...itemFields,
    categoryId: identifier,
    skills: listSchema(filledText),
    namedTechnologies: listSchema(filledText),
  },
  { ...itemExtras, ...assessedFields },
);

export const referenceResourceSchema = /* #__PURE__ */ objectSchema<ReferenceResource>(
  'osee:framework.ReferenceResource',
  { ...itemFields, categoryId: identifier, components: listSchema(filledText) },
  { ...itemExtras, ...assessedFields },
);
