import { filledText, identifier, listSchema, objectSchema, versionText } from '@osee/core/schema';
import type { CatalogueOverlay, ResourceChange, ResourceOverride } from '../../overlay/catalogue-overlay.ts';
import { optionalResourceFields, resourceFields } from '../resource/resource-fields.ts';
import { resourceSchema } from '../resource/resource-schema.ts';

const changeSchema = /* #__PURE__ */ objectSchema<ResourceChange>(
  'osee:overlay.ResourceChange',
  {},
  { ...resourceFields, ...optionalResourceFields },
);

const overrideSchema = /* #__PURE__ */ objectSchema<ResourceOverride>(
  'osee:overlay.ResourceOverride',
  { id: identifier, set: changeSchema, reason: filledText },
  { expected: changeSchema },
);

/**
 * Schema of an overlay, without its envelope. Whether it fits a catalogue is told by `applyOverlay` of
 * `@osee/catalogue`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { catalogueOverlaySchema } from '@osee/catalogue/schema';
 *
 * const overlay = {
 *   id: 'kenya',
 *   basedOn: { id: 'osee', version: '1.0.0' },
 *   hide: [],
 *   change: [],
 *   add: [],
 *   first: ['gendermag'],
 * };
 * catalogueOverlaySchema.safeParse(overlay).success; // => true
 * ```
 */
export const catalogueOverlaySchema = /* #__PURE__ */ objectSchema<CatalogueOverlay>(
  'osee:overlay.CatalogueOverlay',
  {
    id: identifier,
    basedOn: objectSchema<CatalogueOverlay['basedOn']>(null, { id: identifier, version: versionText }, {}),
    hide: listSchema(
      objectSchema<CatalogueOverlay['hide'][number]>(null, { id: identifier, reason: filledText }, {}),
    ),
    change: listSchema(overrideSchema),
    add: listSchema(resourceSchema),
    first: listSchema(identifier),
  },
  {},
);
