import type { ItemByKind } from '../../framework/item-by-kind.ts';
import type { ItemKind, ItemRef } from '../../framework/item-ref.ts';
import type { ItemPattern } from '../../tailoring/item-pattern.ts';
import type {
  Profile,
  ProfileAddition,
  ProfileBase,
  ProfileExclusion,
  ProfileSelection,
  ProfileSetting,
  SettingValues,
} from '../../tailoring/profile.ts';
import { competencySchema } from '../framework/competency-schema.ts';
import { dependencySchema } from '../framework/dependency-schema.ts';
import { identifiers } from '../framework/item-fields.ts';
import { itemKindSchema, itemRefSchema } from '../framework/item-ref-schema.ts';
import { matrixItemSchema, matrixRowSchema, phaseSchema } from '../framework/matrix-schema.ts';
import { audienceSchema, categorySchema, moduleSchema, topicSchema } from '../framework/module-schema.ts';
import {
  readingSchema,
  technicalDomainSchema,
  trainingActivitySchema,
} from '../framework/resource-schemas.ts';
import { eitherSchema } from '../kit/either-schema.ts';
import { listSchema } from '../kit/list-schema.ts';
import { literalSchema } from '../kit/literal-schema.ts';
import { namesSchema } from '../kit/names-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import type { SchemaOf } from '../kit/schema-of.ts';
import { anyText, filledText, identifier, notNegative, share, versionText } from '../kit/values.ts';
import { variantsSchema } from '../kit/variants-schema.ts';

type AdditionOf<Kind extends ItemKind> = Extract<ProfileAddition, { readonly kind: Kind }>;
type SettingOf<Field extends keyof SettingValues> = Extract<ProfileSetting, { readonly field: Field }>;

const addition = <Kind extends ItemKind>(
  kind: Kind,
  item: SchemaOf<ItemByKind[Kind]>,
): SchemaOf<AdditionOf<Kind>> =>
  objectSchema<{ readonly kind: Kind; readonly item: ItemByKind[Kind]; readonly reason: string }>(
    null,
    { kind: literalSchema(kind), item, reason: filledText },
    {},
  ) as unknown as SchemaOf<AdditionOf<Kind>>;

const additionSchema: SchemaOf<ProfileAddition> = /* #__PURE__ */ variantsSchema('kind', [
  addition('category', categorySchema),
  addition('module', moduleSchema),
  addition('topic', topicSchema),
  addition('competency', competencySchema),
  addition('audience', audienceSchema),
  addition('dependency', dependencySchema),
  addition('training-activity', trainingActivitySchema),
  addition('reading', readingSchema),
  addition('technical-domain', technicalDomainSchema),
  addition('phase', phaseSchema),
  addition('matrix-row', matrixRowSchema),
  addition('matrix-item', matrixItemSchema),
]);

const setting = <Field extends keyof SettingValues>(
  field: Field,
  value: SchemaOf<SettingValues[Field]>,
): SchemaOf<SettingOf<Field>> =>
  objectSchema<{
    readonly target: ItemRef;
    readonly field: Field;
    readonly value: SettingValues[Field];
    readonly reason: string;
  }>(
    null,
    { target: itemRefSchema, field: literalSchema(field), value, reason: filledText },
    {},
  ) as unknown as SchemaOf<SettingOf<Field>>;

const settingSchema: SchemaOf<ProfileSetting> = /* #__PURE__ */ variantsSchema('field', [
  setting('weight', notNegative),
  setting('target', share),
  setting('priority', namesSchema<SettingValues['priority']>({ high: true, medium: true, low: true })),
  setting('obligation', namesSchema<SettingValues['obligation']>({ must: true, should: true, may: true })),
  setting('name', filledText),
  setting('description', anyText),
]);

const baseSchema = /* #__PURE__ */ objectSchema<ProfileBase>(
  'osee:tailoring.ProfileBase',
  { frameworkId: identifier, version: versionText },
  {},
);

const patternSchema = /* #__PURE__ */ objectSchema<ItemPattern>(
  'osee:tailoring.ItemPattern',
  { kind: itemKindSchema, matching: filledText },
  {},
);

/** An item, or all that are like a pattern. */
const targetSchema = /* #__PURE__ */ eitherSchema(itemRefSchema, patternSchema);

const selectionSchema = /* #__PURE__ */ objectSchema<ProfileSelection>(
  'osee:tailoring.ProfileSelection',
  { target: targetSchema, reason: filledText },
  {},
);

const exclusionSchema = /* #__PURE__ */ objectSchema<ProfileExclusion>(
  'osee:tailoring.ProfileExclusion',
  { target: targetSchema, reason: filledText },
  {},
);

/**
 * Schema of a profile, without its envelope. Whether it fits a framework is checked by `checkProfiles` of `@osee/core`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { profileSchema } from '@osee/core/schema';
 *
 * const profile = { id: 'kenya', version: '1.0.0', title: 'Kenya', base: { frameworkId: 'osee', version: '1.0.0' } };
 * profileSchema.safeParse(profile).success; // => true
 * profileSchema.safeParse({ ...profile, exlude: [] }).success; // => false
 * ```
 */
export const profileSchema = /* #__PURE__ */ objectSchema<Profile>(
  'osee:tailoring.Profile',
  { id: identifier, version: versionText, title: filledText, base: baseSchema },
  {
    requires: identifiers,
    select: listSchema(selectionSchema),
    exclude: listSchema(exclusionSchema),
    add: listSchema(additionSchema),
    set: listSchema(settingSchema),
  },
);
