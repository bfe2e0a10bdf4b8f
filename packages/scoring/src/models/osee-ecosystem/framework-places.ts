import type { InstrumentItem } from '@osee/core/instrument';

/** The names that the framework prints, so that the model does not bring the framework with it. */
const titles: Readonly<Record<string, string>> = {
  'organisational-and-programmatic': 'Organisational and Programmatic',
  'ecosystemic-and-societal': 'Ecosystemic and Societal',
  technical: 'Technical',
  strategy: 'Strategy',
  'requirements-and-specifications': 'Requirements and Specifications',
  'procurement-and-legal': 'Procurement and Legal',
  'community-management': 'Community Management',
  'capacity-building': 'Capacity Building',
  'digital-inclusion': 'Digital Inclusion',
  'digital-governance-and-sovereignty': 'Digital Governance and Sovereignty',
  'resource-mobilisation': 'Resource Mobilisation',
  office: 'The open source office',
  'analysing-labour-costs-versus-licencing-costs': 'Analysing Labour Costs versus Licencing Costs',
  'platform-and-tool-selection': 'Platform and tool selection',
  'software-contribution-governance': 'Software contribution governance',
  'security-and-risk-management': 'Security and risk management',
  'change-management': 'Change management',
  'licensing-selection-based-on-requirements': 'Licensing Selection Based on Requirements',
  'adhering-to-technical-standards': 'Adhering to Technical standards',
  'compliance-with-security-and-privacy-regulations': 'Compliance with Security and Privacy Regulations',
  'comprehensive-documentation-of-contributions': 'Comprehensive Documentation of Contributions',
  'active-engagement-with-the-open-source-community': 'Active Engagement with the Open-Source Community',
  'training-and-capacity-initiatives': 'Training and Capacity Initiatives',
  'continuous-evaluation-improvement-mechanisms': 'Continuous Evaluation & improvement mechanisms',
  'value-for-money-assessment': 'Value-for-money assessment',
  'understanding-total-cost-of-ownership-tco': 'Understanding Total Cost of Ownership (TCO)',
  'capacity-to-run-integrate-open-source-in-public-procurement':
    'Capacity to Run/Integrate Open-Source in Public Procurement',
  'understanding-open-source-licensing': 'Understanding Open-Source Licensing',
  'procurement-process-integration': 'Procurement Process Integration',
  'vendor-evaluation': 'Vendor Evaluation',
  'capacity-to-recognize-and-address-legal-challenges': 'Capacity to Recognize and Address Legal Challenges',
  'ip-and-legal-compliance': 'IP and Legal Compliance',
  'contractual-considerations': 'Contractual Considerations',
  'data-privacy-and-security': 'Data Privacy and Security',
  'identify-build-and-grow-the-open-source-community': 'Identify, build and grow the open-source community',
  'managing-open-source-community-over-a-project-lifetime':
    'Managing open-source community over a project lifetime',
  'adoption-of-tools': 'Adoption of Tools',
  'leveraging-partnerships-for-resource-mobilization': 'Leveraging Partnerships for Resource Mobilization',
  'strategic-funding': 'Strategic Funding',
  'human-resource-planning-and-allocation': 'Human Resource Planning and Allocation',
  'mobilizing-in-kind-contributions-and-technical-expertise':
    'Mobilizing In-Kind Contributions and Technical Expertise',
  'maximizing-open-source-resource-networks': 'Maximizing Open-Source Resource Networks',
  'conducting-digital-inclusion-assessments': 'Conducting Digital Inclusion Assessments',
  'strategy-and-policy-development-for-digital-inclusion':
    'Strategy and Policy Development for Digital Inclusion',
  'designing-inclusive-open-source-software-solutions': 'Designing Inclusive Open-Source Software Solutions',
  'developing-multidisciplinary-approaches-for-digital-inclusion':
    'Developing Multidisciplinary Approaches for Digital Inclusion',
  'digital-sovereignty-and-policy-formulation': 'Digital Sovereignty and Policy Formulation',
  'oversight-and-accountability-in-open-source-digital-governance':
    'Oversight and Accountability in Open-Source Digital Governance',
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'Legal and Regulatory Frameworks for Sovereign Open-Source Software',
  'international-cooperation-and-digital-sovereignty': 'International Cooperation and Digital Sovereignty',
  'public-private-partnerships-and-national-digital-ecosystems':
    'Public-Private Partnerships and National Digital Ecosystems',
  'interoperability-and-standards-compliance': 'Interoperability and Standards Compliance',
  'open-source-software-development': 'Open Source Software Development',
  'cloud-and-infrastructure-management': 'Cloud and Infrastructure Management',
  'cybersecurity-and-secure-devops': 'Cybersecurity and Secure DevOps',
  'data-architecture-and-management': 'Data Architecture and Management',
  'digital-identity-and-access-management': 'Digital Identity and Access Management',
  'monitoring-logging-and-observability': 'Monitoring, Logging, and Observability',
  'localization-and-adaptability': 'Localization and Adaptability',
  'testing-integration-and-quality-assurance': 'Testing, Integration, and Quality Assurance',
};

/** The competencies that the framework prints below another one. */
const parents: Readonly<Record<string, string>> = {
  'understanding-total-cost-of-ownership-tco': 'value-for-money-assessment',
  'understanding-open-source-licensing': 'capacity-to-run-integrate-open-source-in-public-procurement',
  'procurement-process-integration': 'capacity-to-run-integrate-open-source-in-public-procurement',
  'vendor-evaluation': 'capacity-to-run-integrate-open-source-in-public-procurement',
  'ip-and-legal-compliance': 'capacity-to-recognize-and-address-legal-challenges',
  'contractual-considerations': 'capacity-to-recognize-and-address-legal-challenges',
  'data-privacy-and-security': 'capacity-to-recognize-and-address-legal-challenges',
};

/** What a part is called; the module and the competency `capacity-building` have one name. */
export const titleOf = (id: string): string => (Object.hasOwn(titles, id) ? (titles[id] ?? id) : id);

/** The competency that another one stands below; `undefined` for one at the top of its module. */
export const parentOf = (id: string): string | undefined =>
  Object.hasOwn(parents, id) ? parents[id] : undefined;

/** The module or category in which an item stands. */
export const homeOf = ({ id, about, moduleId }: InstrumentItem): string => {
  if (moduleId !== null) return moduleId;
  return about === 'technicalDomain' || id === 'sharing-technical' ? 'technical' : 'office';
};

/** Whether an item asks about a competency or a technical domain, which has a part of its own. */
export const isAskedOf = ({ about }: InstrumentItem): boolean =>
  about === 'competency' || about === 'technicalDomain';
