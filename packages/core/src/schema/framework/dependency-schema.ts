import type { Dependency, DependencyTarget } from '../../framework/dependency.ts';
import { literalSchema } from '../kit/literal-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import type { SchemaOf } from '../kit/schema-of.ts';
import { identifier } from '../kit/values.ts';
import { variantsSchema } from '../kit/variants-schema.ts';
import { itemExtras, itemFields } from './item-fields.ts';

type TargetOf<Kind extends DependencyTarget['kind']> = Extract<DependencyTarget, { readonly kind: Kind }>;

const targetSchema: SchemaOf<DependencyTarget> = /* #__PURE__ */ variantsSchema('kind', [
  objectSchema<TargetOf<'module'>>(null, { kind: literalSchema('module'), id: identifier }, {}),
  objectSchema<TargetOf<'category'>>(null, { kind: literalSchema('category'), id: identifier }, {}),
  objectSchema<TargetOf<'all-modules'>>(null, { kind: literalSchema('all-modules') }, {}),
  objectSchema<TargetOf<'external-factor'>>(
    null,
    { kind: literalSchema('external-factor'), id: identifier },
    {},
  ),
]);

export const dependencySchema = /* #__PURE__ */ objectSchema<Dependency>(
  'osee:framework.Dependency',
  { ...itemFields, moduleId: identifier, target: targetSchema },
  itemExtras,
);
