import type { EditorChange, SavedEdits } from '../../tailoring/editor/framework-editor.ts';
import type { JsonPatchOperation } from '../../tailoring/editor/json-patch.ts';
import { listSchema } from '../kit/list-schema.ts';
import { literalSchema } from '../kit/literal-schema.ts';
import { namesSchema } from '../kit/names-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import type { SchemaOf } from '../kit/schema-of.ts';
import { digestText, filledText, identifier, jsonPointer, jsonValue, versionText } from '../kit/values.ts';
import { variantsSchema } from '../kit/variants-schema.ts';

type Removal = Extract<JsonPatchOperation, { readonly op: 'remove' }>;
type Writing = Exclude<JsonPatchOperation, Removal>;

const operationSchema: SchemaOf<JsonPatchOperation> = /* #__PURE__ */ variantsSchema('op', [
  objectSchema<Writing>(
    null,
    { op: namesSchema<Writing['op']>({ add: true, replace: true }), path: jsonPointer, value: jsonValue },
    {},
  ),
  objectSchema<Removal>(null, { op: literalSchema('remove'), path: jsonPointer }, {}),
]);

const changeSchema = /* #__PURE__ */ objectSchema<EditorChange>(
  'osee:tailoring.EditorChange',
  { label: filledText, patch: listSchema(operationSchema) },
  { by: filledText, at: filledText },
);

/**
 * Schema of the saved state of a framework editor. Whether the steps fit the framework is checked by
 * `createFrameworkEditor` of `@osee/core`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { createFrameworkEditor, oseeFramework } from '@osee/core';
 * import { savedEditsSchema } from '@osee/core/schema';
 *
 * savedEditsSchema.safeParse(createFrameworkEditor(oseeFramework).save()).success; // => true
 * ```
 */
export const savedEditsSchema = /* #__PURE__ */ objectSchema<SavedEdits>(
  'osee:tailoring.SavedEdits',
  {
    kind: literalSchema('osee-framework-edits'),
    schemaVersion: literalSchema('1.0.0'),
    base: objectSchema<SavedEdits['base']>(
      null,
      { frameworkId: identifier, version: versionText, digest: digestText },
      {},
    ),
    changes: listSchema(changeSchema),
    undone: listSchema(changeSchema),
  },
  { digest: digestText },
);
