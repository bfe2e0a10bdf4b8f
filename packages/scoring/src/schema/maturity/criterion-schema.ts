import {
  filledText,
  identifier,
  listSchema,
  namesSchema,
  notNegative,
  objectSchema,
  positive,
  share,
  truth,
  versionText,
} from '@osee/core/schema';
import type { Criterion, Impact, Points, Retirement } from '../../maturity/model/criterion.ts';
import { evidenceRuleSchema } from './evidence-rule-schema.ts';

const pointsSchema = /* #__PURE__ */ objectSchema<Points>(
  'osee:maturity.Points',
  { from: notNegative, to: notNegative },
  {},
);

const impactSchema = /* #__PURE__ */ objectSchema<Impact>(
  'osee:maturity.Impact',
  { nodeId: identifier },
  { levelId: identifier, weight: notNegative, points: pointsSchema },
);

const retirementSchema = /* #__PURE__ */ objectSchema<Retirement>(
  'osee:maturity.Retirement',
  {
    in: versionText,
    kind: namesSchema<Retirement['kind']>({
      removed: true,
      renamed: true,
      split: true,
      merged: true,
      reworded: true,
    }),
  },
  { replacedBy: listSchema(identifier) },
);

export const criterionSchema = /* #__PURE__ */ objectSchema<Criterion>(
  'osee:maturity.Criterion',
  {
    id: identifier,
    textId: filledText,
    text: filledText,
    obligation: namesSchema<Criterion['obligation']>({ must: true, should: true, may: true }),
    scaleId: identifier,
    impacts: listSchema(impactSchema),
    notApplicableAllowed: truth,
    justification: namesSchema<Criterion['justification']>({
      none: true,
      notApplicable: true,
      met: true,
      always: true,
    }),
    evidence: namesSchema<Criterion['evidence']>({ none: true, link: true, any: true }),
    since: versionText,
  },
  {
    future: truth,
    retired: retirementSchema,
    metAt: share,
    target: share,
    dependsOn: listSchema(identifier),
    dependsOnReason: filledText,
    effort: positive,
    evidenceMonths: positive,
    files: evidenceRuleSchema,
  },
);
