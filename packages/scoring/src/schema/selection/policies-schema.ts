import {
  eitherSchema,
  filledText,
  identifier,
  listSchema,
  literalSchema,
  namesSchema,
  notNegative,
  objectSchema,
  share,
} from '@osee/core/schema';
import type { SelectionPolicies } from '../../selection/model/policies.ts';
import { aggregationSchema } from './criterion-schema.ts';

type NamesOf<Policy extends keyof SelectionPolicies> = SelectionPolicies[Policy] & string;

const policyFields = () =>
  ({
    required: {
      aggregation: aggregationSchema,
      geometricFloor: share,
      missing: namesSchema<NamesOf<'missing'>>({
        'require-branches': true,
        propagate: true,
        renormalise: true,
      }),
      minimumCoverage: eitherSchema(share, listSchema(share)),
      interval: namesSchema<NamesOf<'interval'>>({ gaps: true, 'gaps-and-assessors': true }),
      assessors: namesSchema<NamesOf<'assessors'>>({ median: true, mean: true }),
      ties: namesSchema<NamesOf<'ties'>>({ competition: true, dense: true }),
      tieTolerance: notNegative,
      tieBreak: listSchema(identifier),
      admit: namesSchema<NamesOf<'admit'>>({ eligible: true, 'eligible-and-undecided': true }),
      lateSubmission: namesSchema<NamesOf<'lateSubmission'>>({ fail: true, 'accept-with-note': true }),
      windowDay: eitherSchema(
        literalSchema('as-written'),
        objectSchema<{ readonly timeZone: string }>(null, { timeZone: filledText }, {}),
      ),
    },
    optional: {
      duplicateCountry: namesSchema<NonNullable<SelectionPolicies['duplicateCountry']>>({
        refuse: true,
        latest: true,
        separate: true,
      }),
      hostOfAnotherCountry: namesSchema<NonNullable<SelectionPolicies['hostOfAnotherCountry']>>({
        refuse: true,
        fail: true,
        unknown: true,
      }),
      unknownAttribute: namesSchema<NonNullable<SelectionPolicies['unknownAttribute']>>({
        askPanel: true,
        leaveAside: true,
        refuse: true,
      }),
      disputedDay: namesSchema<NonNullable<SelectionPolicies['disputedDay']>>({
        askPanel: true,
        zoneDecides: true,
      }),
    },
  }) as const;

export const selectionPoliciesSchema = /* #__PURE__ */ objectSchema<SelectionPolicies>(
  'osee:selection.SelectionPolicies',
  /* #__PURE__ */ policyFields().required,
  /* #__PURE__ */ policyFields().optional,
);

/** Some policies, as the options of a run hold them. */
export const somePoliciesSchema = /* #__PURE__ */ objectSchema<Partial<SelectionPolicies>>(
  null,
  {},
  { .../* #__PURE__ */ policyFields().required, .../* #__PURE__ */ policyFields().optional },
);
