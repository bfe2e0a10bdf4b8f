import {
  anyText,
  filledText,
  identifier,
  listSchema,
  literalSchema,
  objectSchema,
  type SchemaOf,
  share,
  variantsSchema,
} from '@osee/core/schema';
import type { LevelRequirement, MaturityLevel } from '../../maturity/model/level.ts';

type RequirementOf<Kind extends LevelRequirement['kind']> = Extract<
  LevelRequirement,
  { readonly kind: Kind }
>;

const requirementSchema: SchemaOf<LevelRequirement> = /* #__PURE__ */ variantsSchema('kind', [
  objectSchema<RequirementOf<'score'>>(null, { kind: literalSchema('score'), minimum: share }, {}),
  objectSchema<RequirementOf<'level'>>(
    null,
    { kind: literalSchema('level'), levelId: identifier, minimum: share },
    {},
  ),
  objectSchema<RequirementOf<'node'>>(
    null,
    { kind: literalSchema('node'), nodeId: identifier, minimum: share },
    {},
  ),
  objectSchema<RequirementOf<'each'>>(
    null,
    { kind: literalSchema('each'), nodeKind: filledText, minimum: share },
    {},
  ),
  objectSchema<RequirementOf<'criterion'>>(
    null,
    { kind: literalSchema('criterion'), criterionId: identifier, minimum: share },
    {},
  ),
  objectSchema<RequirementOf<'musts'>>(null, { kind: literalSchema('musts'), levelId: identifier }, {}),
]);

export const levelSchema = /* #__PURE__ */ objectSchema<MaturityLevel>(
  'osee:maturity.MaturityLevel',
  { id: identifier, title: filledText, requires: listSchema(requirementSchema) },
  { description: anyText },
);
