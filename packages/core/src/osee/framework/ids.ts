/**
 * Ids of the categories, in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeCategoryIds } from '@osee/core';
 *
 * oseeCategoryIds.length; // => 3
 * ```
 */
export const oseeCategoryIds = [
  'organisational-and-programmatic',
  'ecosystemic-and-societal',
  'technical',
] as const;

/**
 * Id of a category.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseeCategoryId } from '@osee/core';
 *
 * const id: OseeCategoryId = 'technical';
 * ```
 */
export type OseeCategoryId = (typeof oseeCategoryIds)[number];

/**
 * Ids of the modules, in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeModuleIds } from '@osee/core';
 *
 * oseeModuleIds.length; // => 8
 * ```
 */
export const oseeModuleIds = [
  'strategy',
  'requirements-and-specifications',
  'procurement-and-legal',
  'community-management',
  'capacity-building',
  'digital-inclusion',
  'digital-governance-and-sovereignty',
  'resource-mobilisation',
] as const;

/**
 * Id of a module.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseeModuleId } from '@osee/core';
 *
 * const id: OseeModuleId = 'strategy';
 * ```
 */
export type OseeModuleId = (typeof oseeModuleIds)[number];

/**
 * Ids of the topics, in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeTopicIds } from '@osee/core';
 *
 * oseeTopicIds.length; // => 94
 * ```
 */
export const oseeTopicIds = [
  'strategy-spotting-needs-that-oss-fills',
  'strategy-revenue-and-funding-models-for-oss',
  'strategy-inward-governance-and-leadership-buy-in',
  'strategy-outward-community-governance-and-feedback',
  'strategy-licence-compliance-and-risk-control',
  'strategy-dhis2-business-model-case',
  'requirements-and-specifications-choosing-suitable-open-source-licences',
  'requirements-and-specifications-following-technical-standards',
  'requirements-and-specifications-security-and-privacy-law-compliance',
  'requirements-and-specifications-thorough-recording-of-contributions',
  'requirements-and-specifications-participating-in-the-open-source-community',
  'requirements-and-specifications-running-training-and-capacity-programmes',
  'requirements-and-specifications-ongoing-evaluation-and-improvement-loops',
  'procurement-and-legal-procurement-risk-assessment',
  'procurement-and-legal-seeking-and-comparing-alternatives',
  'procurement-and-legal-awarding-the-contract',
  'procurement-and-legal-delivery-and-payment-of-services',
  'procurement-and-legal-managing-the-running-contract',
  'procurement-and-legal-weighing-later-contract-options',
  'procurement-and-legal-value-for-money',
  'procurement-and-legal-efficient-and-effective-spending',
  'procurement-and-legal-fair-and-open-competition',
  'procurement-and-legal-accountable-transparent-purchasing',
  'procurement-and-legal-ethics-in-public-buying',
  'procurement-and-legal-developing-local-industry',
  'procurement-and-legal-open-source-tools-for-procurement-itself',
  'procurement-and-legal-licence-duties-and-licence-compatibility',
  'procurement-and-legal-national-and-foreign-data-privacy-law',
  'community-management-welcoming-diverse-participants',
  'community-management-agreed-communication-norms-for-members',
  'community-management-mentors-guiding-new-contributors',
  'community-management-measuring-community-health',
  'community-management-scarce-money-and-staff',
  'community-management-conflicting-stakeholder-interests',
  'community-management-keeping-members-motivated',
  'community-management-shared-goals-and-values',
  'community-management-clear-role-definitions',
  'community-management-working-communication-channels',
  'community-management-constant-learning-and-adapting',
  'community-management-onboarding-documentation-work',
  'community-management-onboarding-design-work',
  'community-management-onboarding-data-science-work',
  'community-management-onboarding-marketing-and-funding',
  'community-management-onboarding-programmes-and-special-projects',
  'community-management-hosting-channels-by-community-size',
  'community-management-regional-growth-for-global-collaboration',
  'community-management-university-as-community-host',
  'capacity-building-shortage-of-technology-professionals',
  'capacity-building-decision-makers-unaware-of-dpg-gains',
  'capacity-building-missing-rules-for-open-source-buying',
  'capacity-building-weak-grasp-of-data-and-computing-ethics',
  'capacity-building-no-practice-for-inter-agency-cooperation',
  'capacity-building-whole-ecosystem-build-up-for-dpg-support',
  'capacity-building-sensitising-decision-makers-and-buyers',
  'capacity-building-new-data-cyber-and-open-data-rules',
  'capacity-building-defined-roles-in-collaborative-governance',
  'capacity-building-technical-training',
  'capacity-building-organisational-training',
  'capacity-building-legal-training',
  'capacity-building-beginners-without-open-source-knowledge',
  'capacity-building-re-skilling-and-up-skilling-experienced-learners',
  'capacity-building-reusing-proven-dpg-repositories',
  'digital-inclusion-serving-the-poorest-and-unconnected',
  'digital-inclusion-countering-deeper-inequality-from-digitalisation',
  'digital-inclusion-empowering-under-represented-groups',
  'digital-inclusion-shielding-people-from-digital-harm',
  'digital-inclusion-country-assessment-as-inclusion-baseline',
  'digital-inclusion-monitoring-interventions-against-the-baseline',
  'digital-inclusion-continuous-inclusion-of-vulnerable-people',
  'digital-inclusion-measuring-inclusiveness-of-projects-and-ecosystems',
  'digital-inclusion-dpgs-serving-the-sdgs',
  'digital-inclusion-human-first-whole-of-society-approach',
  'digital-governance-and-sovereignty-state-control-of-data-and-goods',
  'digital-governance-and-sovereignty-who-governs-data-and-oversight',
  'digital-governance-and-sovereignty-differing-national-governance-models',
  'digital-governance-and-sovereignty-competing-agendas-citizens-security-economy',
  'digital-governance-and-sovereignty-fragile-international-transfer-agreements',
  'digital-governance-and-sovereignty-oss-reducing-national-dependencies',
  'digital-governance-and-sovereignty-decisions-on-critical-digital-infrastructure',
  'digital-governance-and-sovereignty-protected-and-traceable-national-data-flow',
  'digital-governance-and-sovereignty-consistent-rules-on-technology-trade',
  'digital-governance-and-sovereignty-oss-enabled-governance-mechanisms',
  'resource-mobilisation-meaning-of-resource-mobilisation',
  'resource-mobilisation-partnering-with-large-technology-firms',
  'resource-mobilisation-partnerships-of-public-and-private-bodies',
  'resource-mobilisation-raising-resources-from-communities',
  'resource-mobilisation-working-with-no-or-low-funds',
  'resource-mobilisation-working-with-part-of-the-funds',
  'resource-mobilisation-working-with-full-funds',
  'resource-mobilisation-projects-the-government-owns',
  'resource-mobilisation-projects-a-private-organisation-owns',
  'resource-mobilisation-projects-held-informally-by-an-organisation',
  'resource-mobilisation-governance-and-budgeting-steps',
  'resource-mobilisation-managing-contingencies-of-resources',
] as const;

/**
 * Id of a topic.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseeTopicId } from '@osee/core';
 *
 * const id: OseeTopicId = 'strategy-spotting-needs-that-oss-fills';
 * ```
 */
export type OseeTopicId = (typeof oseeTopicIds)[number];

/**
 * Ids of the competencies and their parts, in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeCompetencyIds } from '@osee/core';
 *
 * oseeCompetencyIds.length; // => 40
 * ```
 */
export const oseeCompetencyIds = [
  'analysing-labour-costs-versus-licencing-costs',
  'capacity-building',
  'platform-and-tool-selection',
  'software-contribution-governance',
  'security-and-risk-management',
  'change-management',
  'licensing-selection-based-on-requirements',
  'adhering-to-technical-standards',
  'compliance-with-security-and-privacy-regulations',
  'comprehensive-documentation-of-contributions',
  'active-engagement-with-the-open-source-community',
  'training-and-capacity-initiatives',
  'continuous-evaluation-improvement-mechanisms',
  'value-for-money-assessment',
  'understanding-total-cost-of-ownership-tco',
  'capacity-to-run-integrate-open-source-in-public-procurement',
  'understanding-open-source-licensing',
  'procurement-process-integration',
  'vendor-evaluation',
  'capacity-to-recognize-and-address-legal-challenges',
  'ip-and-legal-compliance',
  'contractual-considerations',
  'data-privacy-and-security',
  'identify-build-and-grow-the-open-source-community',
  'managing-open-source-community-over-a-project-lifetime',
  'adoption-of-tools',
  'leveraging-partnerships-for-resource-mobilization',
  'strategic-funding',
  'human-resource-planning-and-allocation',
  'mobilizing-in-kind-contributions-and-technical-expertise',
  'maximizing-open-source-resource-networks',
  'conducting-digital-inclusion-assessments',
  'strategy-and-policy-development-for-digital-inclusion',
  'designing-inclusive-open-source-software-solutions',
  'developing-multidisciplinary-approaches-for-digital-inclusion',
  'digital-sovereignty-and-policy-formulation',
  'oversight-and-accountability-in-open-source-digital-governance',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software',
  'international-cooperation-and-digital-sovereignty',
  'public-private-partnerships-and-national-digital-ecosystems',
] as const;

/**
 * Id of a competency.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseeCompetencyId } from '@osee/core';
 *
 * const id: OseeCompetencyId = 'security-and-risk-management';
 * ```
 */
export type OseeCompetencyId = (typeof oseeCompetencyIds)[number];

/**
 * Ids of the audiences, in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeAudienceIds } from '@osee/core';
 *
 * oseeAudienceIds.length; // => 49
 * ```
 */
export const oseeAudienceIds = [
  'strategy-large-governmental-org',
  'strategy-small-governmental-org',
  'strategy-large-enterprise',
  'strategy-small-or-medium-enterprise',
  'strategy-informal-community-or-individual',
  'requirements-and-specifications-developers-and-engineers',
  'requirements-and-specifications-project-managers',
  'requirements-and-specifications-product-owners-and-stakeholders',
  'requirements-and-specifications-quality-assurance-team',
  'requirements-and-specifications-technical-writers',
  'requirements-and-specifications-open-source-community',
  'requirements-and-specifications-system-integrators',
  'requirements-and-specifications-third-party-developers',
  'procurement-and-legal-project-or-product-managers',
  'procurement-and-legal-legal-and-policy-professionals',
  'procurement-and-legal-procurement-managers',
  'procurement-and-legal-accounting-team',
  'community-management-software-engineers',
  'community-management-data-analysts',
  'community-management-program-managers',
  'community-management-technical-writers',
  'community-management-product-designers',
  'community-management-developer-advocates',
  'community-management-students',
  'capacity-building-technology-professionals',
  'capacity-building-decision-makers',
  'capacity-building-procurement-officers',
  'capacity-building-legal-and-regulatory-experts',
  'capacity-building-academic-and-training-institutions',
  'capacity-building-governance-bodies-and-collaborative-agencies',
  'digital-inclusion-community-leaders',
  'digital-inclusion-vulnerable-groups-representatives',
  'digital-inclusion-policy-makers',
  'digital-inclusion-non-governmental-organisations',
  'digital-inclusion-civil-society-organizations',
  'digital-inclusion-educational-institutions',
  'digital-governance-and-sovereignty-policy-makers',
  'digital-governance-and-sovereignty-national-cybersecurity-council',
  'digital-governance-and-sovereignty-state-departments-of-technology-innovation-and-or-commerce',
  'digital-governance-and-sovereignty-national-security-council',
  'digital-governance-and-sovereignty-government-it-departments',
  'digital-governance-and-sovereignty-academic-and-research-institutions',
  'digital-governance-and-sovereignty-civil-society-organizations',
  'resource-mobilisation-procurement-officers-in-government-agencies',
  'resource-mobilisation-donor-agencies',
  'resource-mobilisation-international-development-institutions',
  'resource-mobilisation-billing-managers-in-open-source-communities',
  'resource-mobilisation-fundraisers-in-technology-innovation-agencies',
  'resource-mobilisation-budgetary-policy-makers',
] as const;

/**
 * Id of an audience.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseeAudienceId } from '@osee/core';
 *
 * const id: OseeAudienceId = 'procurement-and-legal-accounting-team';
 * ```
 */
export type OseeAudienceId = (typeof oseeAudienceIds)[number];

/**
 * Ids of the rows of 'Dependencies and Overlaps', in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeDependencyIds } from '@osee/core';
 *
 * oseeDependencyIds.length; // => 24
 * ```
 */
export const oseeDependencyIds = [
  'strategy-legal-or-policy-requirements',
  'strategy-organisational-priorities',
  'strategy-available-capacity',
  'strategy-organisational-gaps',
  'requirements-and-specifications-community-management',
  'requirements-and-specifications-capacity-building',
  'procurement-and-legal-capacity-building',
  'procurement-and-legal-ecosystemic-and-societal',
  'procurement-and-legal-requirements-and-specifications',
  'community-management-strategy',
  'community-management-requirements-and-specifications',
  'capacity-building-community-management',
  'capacity-building-digital-inclusion',
  'capacity-building-requirements-and-specifications',
  'capacity-building-procurement-and-legal',
  'capacity-building-digital-governance-and-sovereignty',
  'capacity-building-strategy',
  'digital-inclusion-all-modules',
  'digital-governance-and-sovereignty-strategy',
  'digital-governance-and-sovereignty-procurement-and-legal',
  'digital-governance-and-sovereignty-requirements-and-specifications',
  'digital-governance-and-sovereignty-digital-inclusion',
  'digital-governance-and-sovereignty-capacity-building',
  'resource-mobilisation-capacity-building',
] as const;

/**
 * Id of a dependency.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseeDependencyId } from '@osee/core';
 *
 * const id: OseeDependencyId = 'community-management-strategy';
 * ```
 */
export type OseeDependencyId = (typeof oseeDependencyIds)[number];

/**
 * Ids of the rows of the training tables, in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeTrainingActivityIds } from '@osee/core';
 *
 * oseeTrainingActivityIds.length; // => 21
 * ```
 */
export const oseeTrainingActivityIds = [
  'strategy-maturity-assessment',
  'strategy-digital-strategy-and-roadmap',
  'requirements-and-specifications-reference-architecture',
  'requirements-and-specifications-service-catalogue',
  'requirements-and-specifications-service-prioritisation',
  'requirements-and-specifications-requirement-documentation',
  'requirements-and-specifications-specifications',
  'requirements-and-specifications-validation-and-verification',
  'procurement-and-legal-policy-contractual-obligations-transparency-and-accountability',
  'procurement-and-legal-licensing-compliance',
  'community-management-understanding-community-development-principles',
  'community-management-stakeholder-engagement-strategy',
  'community-management-project-management-for-community-development',
  'community-management-benefits-of-community-management-training',
  'capacity-building-capacity-building',
  'capacity-building-monitoring-and-evaluation',
  'digital-inclusion-digital-inclusion-accessibility',
  'digital-inclusion-digital-inclusion-relevance-and-digital-skills',
  'digital-governance-and-sovereignty-digital-governance-and-sovereignty',
  'resource-mobilisation-resource-mobilisation-funding',
  'technical-fundamentals-of-open-source',
] as const;

/**
 * Id of a training activity.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseeTrainingActivityId } from '@osee/core';
 *
 * const id: OseeTrainingActivityId = 'strategy-maturity-assessment';
 * ```
 */
export type OseeTrainingActivityId = (typeof oseeTrainingActivityIds)[number];

/**
 * Ids of the readings, in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeReadingIds } from '@osee/core';
 *
 * oseeReadingIds.length; // => 38
 * ```
 */
export const oseeReadingIds = [
  'strategy-github-blog-three-ways-to-get-started',
  'strategy-how-to-launch-an-open-source-project',
  'strategy-how-to-develop-an-open-source-strategy',
  'strategy-european-commission-open-source-software-strategy',
  'strategy-setting-an-open-source-strategy',
  'strategy-bcg-why-you-need-an-open-source-software-strategy',
  'strategy-open-source-guides',
  'procurement-and-legal-consent-building-block-description',
  'procurement-and-legal-oxfam-responsible-data-management-training-pack',
  'procurement-and-legal-data-responsibility-and-protection-principles-for-clusters',
  'procurement-and-legal-responsible-data-management',
  'procurement-and-legal-openprocurement',
  'procurement-and-legal-floss-license-slide',
  'procurement-and-legal-gdpr-and-open-source-software-communities',
  'procurement-and-legal-floss-for-sustainable-development',
  'resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities',
  'resource-mobilisation-oecd-monitoring-and-evaluation-of-open-government-strategies',
  'resource-mobilisation-key-insights-european-public-sector-open-source-opportunity',
  'resource-mobilisation-undp-how-cities-can-benefit-from-open-source-technology',
  'resource-mobilisation-national-cybersecurity-strategy-good-practice',
  'technical-open-cloud-infrastructure',
  'technical-data-lifecycle',
  'technical-data-quality',
  'technical-encryption',
  'technical-data-hosting',
  'technical-anonymization',
  'technical-privacy',
  'technical-security',
  'technical-devops',
  'technical-sandbox-demo-environments',
  'technical-analytics',
  'technical-code-quality',
  'technical-code-re-use',
  'technical-staff-upskilling',
  'technical-documentation-and-user-manuals',
  'technical-implementation',
  'technical-maintenance',
  'technical-change-management',
] as const;

/**
 * Id of a reading.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseeReadingId } from '@osee/core';
 *
 * const id: OseeReadingId = 'technical-code-quality';
 * ```
 */
export type OseeReadingId = (typeof oseeReadingIds)[number];

/**
 * Ids of the technical domains, in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeTechnicalDomainIds } from '@osee/core';
 *
 * oseeTechnicalDomainIds.length; // => 9
 * ```
 */
export const oseeTechnicalDomainIds = [
  'interoperability-and-standards-compliance',
  'open-source-software-development',
  'cloud-and-infrastructure-management',
  'cybersecurity-and-secure-devops',
  'data-architecture-and-management',
  'digital-identity-and-access-management',
  'monitoring-logging-and-observability',
  'localization-and-adaptability',
  'testing-integration-and-quality-assurance',
] as const;

/**
 * Id of a technical domain.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseeTechnicalDomainId } from '@osee/core';
 *
 * const id: OseeTechnicalDomainId = 'localization-and-adaptability';
 * ```
 */
export type OseeTechnicalDomainId = (typeof oseeTechnicalDomainIds)[number];

/**
 * Ids of the phases of the development matrix, in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseePhaseIds } from '@osee/core';
 *
 * oseePhaseIds.length; // => 5
 * ```
 */
export const oseePhaseIds = ['assess', 'plan', 'implement', 'evaluate', 'improve'] as const;

/**
 * Id of a phase.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseePhaseId } from '@osee/core';
 *
 * const id: OseePhaseId = 'assess';
 * ```
 */
export type OseePhaseId = (typeof oseePhaseIds)[number];

/**
 * Ids of the rows of the development matrix, in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeMatrixRowIds } from '@osee/core';
 *
 * oseeMatrixRowIds.length; // => 3
 * ```
 */
export const oseeMatrixRowIds = ['technical', 'organizational', 'ecosystemic'] as const;

/**
 * Id of a row of the matrix.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseeMatrixRowId } from '@osee/core';
 *
 * const id: OseeMatrixRowId = 'organizational';
 * ```
 */
export type OseeMatrixRowId = (typeof oseeMatrixRowIds)[number];

/**
 * Ids of the boxes of the development matrix, in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeMatrixItemIds } from '@osee/core';
 *
 * oseeMatrixItemIds.length; // => 12
 * ```
 */
export const oseeMatrixItemIds = [
  'os-requirements-specifications',
  'os-code-security-quality-reuse',
  'os-code-hosting-deployment-scaleup',
  'os-technical-specific-training',
  'dpg-os-management-program',
  'ospo-setup',
  'os-community-management',
  'procurement-legal-compliance',
  'capacity-building',
  'resource-mobilization',
  'digital-governance-sovereignty',
  'digital-inclusion',
] as const;

/**
 * Id of a box of the matrix.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseeMatrixItemId } from '@osee/core';
 *
 * const id: OseeMatrixItemId = 'ospo-setup';
 * ```
 */
export type OseeMatrixItemId = (typeof oseeMatrixItemIds)[number];

/**
 * Ids of the parts of the country assessment, in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeCountryAssessmentPartIds } from '@osee/core';
 *
 * oseeCountryAssessmentPartIds.length; // => 5
 * ```
 */
export const oseeCountryAssessmentPartIds = [
  'dpg-use-case-analysis',
  'development-maturity-assessment',
  'ecosystem-maturity-assessment',
  'risks-assessment',
  'osm-program-personalization',
] as const;

/**
 * Id of a part of the country assessment.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseeCountryAssessmentPartId } from '@osee/core';
 *
 * const id: OseeCountryAssessmentPartId = 'risks-assessment';
 * ```
 */
export type OseeCountryAssessmentPartId = (typeof oseeCountryAssessmentPartIds)[number];

/**
 * Ids of the reference resources of the technical category, in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeReferenceResourceIds } from '@osee/core';
 *
 * oseeReferenceResourceIds.length; // => 2
 * ```
 */
export const oseeReferenceResourceIds = ['govstack-specifications', 'paera'] as const;

/**
 * Id of a reference resource.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseeReferenceResourceId } from '@osee/core';
 *
 * const id: OseeReferenceResourceId = 'paera';
 * ```
 */
export type OseeReferenceResourceId = (typeof oseeReferenceResourceIds)[number];

/**
 * Ids of what a strategy depends on outside the framework, in the order of the source.
 *
 * @category framework content
 * @example
 * ```ts
 * import { oseeExternalFactorIds } from '@osee/core';
 *
 * oseeExternalFactorIds.length; // => 4
 * ```
 */
export const oseeExternalFactorIds = [
  'legal-or-policy-requirements',
  'organisational-priorities',
  'available-capacity',
  'organisational-gaps',
] as const;

/**
 * Id of an outside factor.
 *
 * @category framework content
 * @example
 * ```ts
 * import type { OseeExternalFactorId } from '@osee/core';
 *
 * const id: OseeExternalFactorId = 'available-capacity';
 * ```
 */
export type OseeExternalFactorId = (typeof oseeExternalFactorIds)[number];
