import type { Framework } from '../../framework/framework.ts';
import { listSchema } from '../kit/list-schema.ts';
import { namesSchema } from '../kit/names-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import { filledText, identifier, languageTag, versionText } from '../kit/values.ts';
import { competencySchema } from './competency-schema.ts';
import { dependencySchema } from './dependency-schema.ts';
import { matrixSchema } from './matrix-schema.ts';
import { audienceSchema, categorySchema, moduleSchema, topicSchema } from './module-schema.ts';
import {
  readingSchema,
  referenceResourceSchema,
  technicalDomainSchema,
  trainingActivitySchema,
} from './resource-schemas.ts';

/**
 * Schema of a framework, without its envelope. References are checked by `checkFramework` of `@osee/core`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { oseeFramework } from '@osee/core';
 * import { frameworkSchema } from '@osee/core/schema';
 *
 * frameworkSchema.safeParse(oseeFramework).success; // => true
 * ```
 */
export const frameworkSchema = /* #__PURE__ */ objectSchema<Framework>(
  'osee:framework.Framework',
  {
    id: identifier,
    version: versionText,
    title: filledText,
    status: namesSchema<Framework['status']>({ draft: true, published: true, retired: true }),
    language: languageTag,
    licence: filledText,
    categories: listSchema(categorySchema),
    modules: listSchema(moduleSchema),
    topics: listSchema(topicSchema),
    competencies: listSchema(competencySchema),
    audiences: listSchema(audienceSchema),
    dependencies: listSchema(dependencySchema),
    trainingActivities: listSchema(trainingActivitySchema),
    readings: listSchema(readingSchema),
    technicalDomains: listSchema(technicalDomainSchema),
    matrix: matrixSchema,
  },
  { referenceResources: listSchema(referenceResourceSchema) },
);
