/**
 * Ids of the seventy items of the instrument, in the order in which they are asked. A competency and a technical domain
 * keep the id that they have in the framework.
 *
 * @category instrument
 * @example
 * ```ts
 * import { instrumentItemIds } from '@osee/core/instrument';
 *
 * instrumentItemIds.length; // => 70
 * ```
 */
export const instrumentItemIds = [
  // Strategy
  'analysing-labour-costs-versus-licencing-costs',
  'capacity-building',
  'platform-and-tool-selection',
  'software-contribution-governance',
  'security-and-risk-management',
  'change-management',
  // Requirements and Specifications
  'licensing-selection-based-on-requirements',
  'adhering-to-technical-standards',
  'compliance-with-security-and-privacy-regulations',
  'comprehensive-documentation-of-contributions',
  'active-engagement-with-the-open-source-community',
  'training-and-capacity-initiatives',
  'continuous-evaluation-improvement-mechanisms',
  // Procurement and Legal
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
  // Community Management
  'identify-build-and-grow-the-open-source-community',
  'managing-open-source-community-over-a-project-lifetime',
  'adoption-of-tools',
  // The office
  'office-mandate',
  'office-people',
  'office-money',
  'office-service',
  // Capacity Building
  'leveraging-partnerships-for-resource-mobilization',
  'strategic-funding',
  'human-resource-planning-and-allocation',
  'mobilizing-in-kind-contributions-and-technical-expertise',
  'maximizing-open-source-resource-networks',
  // Digital Inclusion
  'conducting-digital-inclusion-assessments',
  'strategy-and-policy-development-for-digital-inclusion',
  'designing-inclusive-open-source-software-solutions',
  'developing-multidisciplinary-approaches-for-digital-inclusion',
  // Digital Governance and Sovereignty
  'digital-sovereignty-and-policy-formulation',
  'oversight-and-accountability-in-open-source-digital-governance',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software',
  'international-cooperation-and-digital-sovereignty',
  'public-private-partnerships-and-national-digital-ecosystems',
  // Resource Mobilisation
  'mobilisation-needs',
  'mobilisation-plan-years',
  'mobilisation-spread',
  'mobilisation-reserve',
  'mobilisation-commitments',
  'mobilisation-follow-up',
  'mobilisation-exit',
  // Technical domains
  'interoperability-and-standards-compliance',
  'open-source-software-development',
  'cloud-and-infrastructure-management',
  'cybersecurity-and-secure-devops',
  'data-architecture-and-management',
  'digital-identity-and-access-management',
  'monitoring-logging-and-observability',
  'localization-and-adaptability',
  'testing-integration-and-quality-assurance',
  // Sharing with others
  'sharing-strategy',
  'sharing-requirements',
  'sharing-procurement',
  'sharing-community',
  'sharing-capacity',
  'sharing-inclusion',
  'sharing-governance',
  'sharing-resources',
  'sharing-technical',
  'sharing-office',
] as const;

/**
 * Id of an item of the instrument.
 *
 * @category instrument
 * @example
 * ```ts
 * import type { InstrumentItemId } from '@osee/core/instrument';
 *
 * const id: InstrumentItemId = 'office-mandate';
 * ```
 */
export type InstrumentItemId = (typeof instrumentItemIds)[number];
