import {
  count,
  filledText,
  listSchema,
  namesSchema,
  notNegative,
  objectSchema,
  orNull,
  positive,
  type SchemaOf,
  share,
} from '@osee/core/schema';
import { type MaturityPolicies, policyNames, type RollUp } from '../../maturity/model/policies.ts';

type PolicyName = keyof typeof policyNames;

/** The names of a policy are listed once, in the model; the schema takes them from there. */
const policy = <Name extends PolicyName>(name: Name): SchemaOf<(typeof policyNames)[Name][number]> =>
  namesSchema(
    Object.fromEntries(policyNames[name].map((value) => [value, true])) as Record<
      (typeof policyNames)[Name][number],
      true
    >,
  );

export const rollUpSchema: SchemaOf<RollUp> = /* #__PURE__ */ policy('rollUp');

const floorsSchema = /* #__PURE__ */ listSchema(
  objectSchema<MaturityPolicies['minimumCoverageOf'][number]>(
    null,
    { nodeKind: filledText, minimum: share },
    {},
  ),
);

export const maturityPoliciesSchema = /* #__PURE__ */ objectSchema<Partial<MaturityPolicies>>(
  'osee:maturity.MaturityPolicies',
  {},
  {
    notApplicable: policy('notApplicable'),
    unanswered: policy('unanswered'),
    openAnswers: policy('openAnswers'),
    rollUp: rollUpSchema,
    emptyRequirement: policy('emptyRequirement'),
    levelCeiling: policy('levelCeiling'),
    partWithoutLevel: policy('partWithoutLevel'),
    belowMinimumCoverage: policy('belowMinimumCoverage'),
    expiredEvidence: policy('expiredEvidence'),
    futureEvidence: policy('futureEvidence'),
    contradictingEvidence: policy('contradictingEvidence'),
    unsupported: policy('unsupported'),
    unmetShould: policy('unmetShould'),
    unmetMay: policy('unmetMay'),
    bandEdge: policy('bandEdge'),
    rounding: policy('rounding'),
    tolerance: notNegative,
    minimumCoverage: share,
    minimumCoverageOf: floorsSchema,
    coverageFloors: floorsSchema,
    minimumQuestions: count,
    averagedKind: orNull(filledText),
    maximumNotApplicableShare: share,
    confidenceMaximum: positive,
    displayMaximum: positive,
    displayDecimals: count,
  },
);
