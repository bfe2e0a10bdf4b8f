import {
  anyText,
  documentSourceSchema,
  identifier,
  namesSchema,
  objectSchema,
  ordinal,
  orNull,
} from '@osee/core/schema';
import type { FrameworkPlace, PlaceKind } from '../../resource/framework-place.ts';

export const placeSchema = /* #__PURE__ */ objectSchema<FrameworkPlace>(
  'osee:resource.FrameworkPlace',
  {
    kind: namesSchema<PlaceKind>({ training: true, reading: true, mention: true, topic: true }),
    titleAsPrinted: anyText,
    source: documentSourceSchema,
    categoryId: identifier,
    moduleId: orNull(identifier),
    trainingActivityNumber: orNull(ordinal),
    userGroup: orNull(anyText),
    licensing: orNull(anyText),
  },
  {},
);
