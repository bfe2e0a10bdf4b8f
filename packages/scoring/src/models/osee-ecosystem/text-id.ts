import type {
  InstrumentDepthId,
  InstrumentItemId,
  InstrumentRoleId,
  InstrumentTextId,
  NotApplicableReasonId,
} from '@osee/core/instrument';

/** The ids of the questions of version 0.1.0, which are no longer asked. */
export type FormerQuestionId =
  | 'whole-life-cost'
  | 'open-source-risk'
  | 'leading-the-change'
  | 'licence-choice'
  | 'standards-in-requirements'
  | 'open-tenders'
  | 'lasting-community'
  | 'people-for-open-source'
  | 'secured-funding'
  | 'inclusive-design'
  | 'sovereignty-policy'
  | 'independent-oversight'
  | 'open-interfaces'
  | 'secure-delivery'
  | 'tested-changes'
  | 'local-languages';

/** The ids of the levels. */
type EcosystemLevelId = 'initial' | 'exploring' | 'repeatable' | 'managed' | 'leading';

type EcosystemWeightingId = 'nodes-alike' | 'categories-alike';

/** The ids of the parts that are named after the framework; `capacity-building` is a module and a competency there. */
export type EcosystemNodeId =
  | Exclude<
      InstrumentItemId,
      `office-${string}` | `mobilisation-${string}` | `sharing-${string}` | 'capacity-building'
    >
  | 'capacity-building-competency'
  | 'organisational-and-programmatic'
  | 'strategy'
  | 'requirements-and-specifications'
  | 'procurement-and-legal'
  | 'community-management'
  | 'ecosystemic-and-societal'
  | 'capacity-building'
  | 'digital-inclusion'
  | 'digital-governance-and-sovereignty'
  | 'resource-mobilisation'
  | 'technical';

/** The texts of the model that are not those of one question. */
export type EcosystemGeneralTextId =
  | 'title'
  | 'note'
  | 'office'
  | `level.${EcosystemLevelId}`
  | `level.${EcosystemLevelId}.description`
  | `role.${InstrumentRoleId}`
  | `reason.${NotApplicableReasonId}`
  | `depth.${InstrumentDepthId}`
  | `depth.${InstrumentDepthId}.rule`
  | `depth.${InstrumentDepthId}.limit.${'1' | '2' | '3' | '4'}`
  | `weighting.${EcosystemWeightingId}`
  | `question.${FormerQuestionId}`;

/** The texts of `oseeEcosystemModel` that a translation holds of its own; the parts are called as in the framework. */
export type EcosystemTextId = EcosystemGeneralTextId | InstrumentTextId;
