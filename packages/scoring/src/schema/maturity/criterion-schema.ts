import {
  filledText,
  identifier,
  listSchema,
  namesSchema,
  notNegative,
  objectSchema,
  orNull,
  positive,
  share,
  truth,
  versionText,
} from '@osee/core/schema';
import type { Criterion, Impact, Points, Retirement } from '../../maturity/model/criterion.ts';
import type {
  CriterionGuide,
  NotApplicableReason,
  Resemblance,
} from '../../maturity/model/criterion-guide.ts';
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
  {
    replacedBy: listSchema(identifier),
    answers: namesSchema<NonNullable<Retirement['answers']>>({ carry: true, archive: true }),
  },
);

const guideSchema = /* #__PURE__ */ objectSchema<CriterionGuide>(
  'osee:maturity.CriterionGuide',
  {},
  {
    unit: namesSchema<NonNullable<CriterionGuide['unit']>>({ country: true, institution: true, both: true }),
    periodMonths: orNull(notNegative),
    measure: objectSchema<NonNullable<CriterionGuide['measure']>>(
      null,
      { counted: filledText, among: filledText },
      { countsIf: filledText },
    ),
    evidence: objectSchema<NonNullable<CriterionGuide['evidence']>>(
      null,
      { counts: filledText, doesNotCount: filledText },
      {},
    ),
    notApplicableReasons: listSchema(
      objectSchema<NotApplicableReason>(null, { id: identifier, text: filledText }, {}),
    ),
    obligationReason: filledText,
    answeredBy: objectSchema<NonNullable<CriterionGuide['answeredBy']>>(
      null,
      { id: identifier, title: filledText },
      {},
    ),
    resembles: listSchema(
      objectSchema<Resemblance>(
        null,
        {
          indicator: filledText,
          relation: namesSchema<Resemblance['relation']>({
            same: true,
            narrower: true,
            wider: true,
            related: true,
          }),
        },
        {},
      ),
    ),
    assessorNote: filledText,
  },
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
    guide: guideSchema,
  },
);
