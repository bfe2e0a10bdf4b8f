import {
  calendarMonth,
  filledText,
  identifier,
  listSchema,
  literalSchema,
  namesSchema,
  objectSchema,
  orNull,
  versionText,
  webAddress,
} from '@osee/core/schema';
import type { AudienceLink, UserGroup, UserGroupId } from '../../resource/audience-link.ts';
import type { Catalogue } from '../../resource/catalogue.ts';
import type { CatalogueGap, GapCandidate } from '../../resource/catalogue-gap.ts';
import { placeSchema } from './place-schema.ts';
import { resourceSchema } from './resource-schema.ts';

const gapSchema = /* #__PURE__ */ objectSchema<CatalogueGap>(
  'osee:resource.CatalogueGap',
  {
    id: identifier,
    kind: namesSchema<CatalogueGap['kind']>({ 'address-not-found': true, 'nothing-printed': true }),
    title: filledText,
    publisher: orNull(filledText),
    moduleIds: listSchema(identifier),
    technicalDomainIds: listSchema(identifier),
    places: listSchema(placeSchema),
    lookedFor: filledText,
    candidates: listSchema(
      objectSchema<GapCandidate>('osee:resource.GapCandidate', { url: webAddress, reason: filledText }, {}),
    ),
    standInIds: listSchema(identifier),
  },
  {},
);

const userGroupIdSchema = /* #__PURE__ */ namesSchema<UserGroupId>({
  'strategy-and-management': true,
  'service-design': true,
  'procurement-and-legal': true,
  'community-management': true,
  'capacity-building': true,
  'monitoring-and-evaluation': true,
  fundraising: true,
});

const userGroupSchema = /* #__PURE__ */ objectSchema<UserGroup>(
  'osee:resource.UserGroup',
  { id: userGroupIdSchema, name: filledText, printedAs: listSchema(filledText) },
  {},
);

const audienceLinkSchema = /* #__PURE__ */ objectSchema<AudienceLink>(
  'osee:resource.AudienceLink',
  {
    audienceId: identifier,
    moduleId: identifier,
    userGroupIds: listSchema(userGroupIdSchema),
    source: literalSchema('project'),
  },
  {},
);

/**
 * Schema of a catalogue, without its envelope. What concerns several of its values, such as references and addresses
 * that are listed twice, is checked by `checkCatalogue` of `@osee/catalogue`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { oseeCatalogue } from '@osee/catalogue';
 * import { catalogueSchema } from '@osee/catalogue/schema';
 *
 * catalogueSchema.safeParse(oseeCatalogue).success; // => true
 * ```
 */
export const catalogueSchema = /* #__PURE__ */ objectSchema<Catalogue>(
  'osee:resource.Catalogue',
  {
    id: identifier,
    version: versionText,
    licence: filledText,
    vintage: calendarMonth,
    resources: listSchema(resourceSchema),
    knownGaps: listSchema(gapSchema),
    userGroups: listSchema(userGroupSchema),
    audienceLinks: listSchema(audienceLinkSchema),
  },
  {},
);
