import {
  count,
  filledText,
  identifier,
  listSchema,
  literalSchema,
  objectSchema,
  orNull,
  positive,
  variantsSchema,
} from '@osee/core/schema';
import { accessibilityFeatures } from '../../resource/accessibility-feature.ts';
import { learnerLevels } from '../../resource/learner-level.ts';
import { estimateBases, type LearningEstimate } from '../../resource/learning-estimate.ts';
import { logins } from '../../resource/login.ts';
import type { Prerequisite } from '../../resource/prerequisite.ts';
import { wordsSchema } from '../kit/words-schema.ts';

type Kind<Word extends Prerequisite['kind']> = Extract<Prerequisite, { readonly kind: Word }>;

const prerequisiteSchema = /* #__PURE__ */ variantsSchema('kind', [
  objectSchema<Kind<'resource'>>(null, { kind: literalSchema('resource'), id: identifier }, {}),
  objectSchema<Kind<'competency'>>(null, { kind: literalSchema('competency'), id: identifier }, {}),
  objectSchema<Kind<'text'>>(null, { kind: literalSchema('text'), text: filledText }, {}),
]);

const estimateSchema = /* #__PURE__ */ objectSchema<LearningEstimate>(
  'osee:resource.LearningEstimate',
  { minimum: positive, maximum: positive, basis: wordsSchema(estimateBases) },
  { note: filledText },
);

/** The schemas of what a resource may say of learning. */
export const learningFields = /* #__PURE__ */ (() =>
  ({
    levels: orNull(listSchema(wordsSchema(learnerLevels))),
    prerequisites: orNull(listSchema(prerequisiteSchema)),
    estimatedHours: orNull(estimateSchema),
    downloadBytes: orNull(count),
    login: orNull(wordsSchema(logins)),
    accessibility: orNull(listSchema(wordsSchema(accessibilityFeatures))),
  }) as const)();
