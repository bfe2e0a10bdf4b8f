/** The ids of the questions. */
export type EcosystemQuestionId =
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

/** The ids of the steps that every question has. */
export type EcosystemStepId = 'not-yet' | 'first-steps' | 'established' | 'managed' | 'embedded';

/** The ids of the parts, which are those of the framework. */
export type EcosystemNodeId =
  | 'organisational-and-programmatic'
  | 'strategy'
  | 'requirements-and-specifications'
  | 'procurement-and-legal'
  | 'community-management'
  | 'ecosystemic-and-societal'
  | 'capacity-building'
  | 'digital-inclusion'
  | 'digital-governance-and-sovereignty'
  | 'technical'
  | 'analysing-labour-costs-versus-licencing-costs'
  | 'security-and-risk-management'
  | 'change-management'
  | 'licensing-selection-based-on-requirements'
  | 'adhering-to-technical-standards'
  | 'capacity-to-run-integrate-open-source-in-public-procurement'
  | 'managing-open-source-community-over-a-project-lifetime'
  | 'human-resource-planning-and-allocation'
  | 'strategic-funding'
  | 'designing-inclusive-open-source-software-solutions'
  | 'digital-sovereignty-and-policy-formulation'
  | 'oversight-and-accountability-in-open-source-digital-governance'
  | 'interoperability-and-standards-compliance'
  | 'cybersecurity-and-secure-devops'
  | 'testing-integration-and-quality-assurance'
  | 'localization-and-adaptability';

/**
 * The texts of `oseeEcosystemModel` that a translation holds of its own; the parts are called as in the framework. What
 * one sees at each step of each question is in English alone.
 */
export type EcosystemTextId =
  | 'title'
  | `level.${EcosystemLevelId}`
  | `level.${EcosystemLevelId}.description`
  | `step.${EcosystemStepId}`
  | `question.${EcosystemQuestionId}`;
