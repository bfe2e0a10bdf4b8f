import type { InstitutionInput } from '@osee/scoring/country';
import { assessmentOf, type Found, model } from './answers.ts';
import type { Given } from './given.ts';

/** Counted from the registers of a made-up ministry of health: much is in use, little is written down. */
const health: Readonly<Record<string, Found>> = {
  'analysing-labour-costs-versus-licencing-costs': [2, 9],
  'capacity-building': [3, 10],
  'platform-and-tool-selection': [4, 7],
  'software-contribution-governance': { step: 'first-steps' },
  'security-and-risk-management': [6, 34, 5],
  'change-management': [2, 5],
  'licensing-selection-based-on-requirements': [3, 4],
  'adhering-to-technical-standards': [41, 96],
  'compliance-with-security-and-privacy-regulations': [12, 21],
  'comprehensive-documentation-of-contributions': [11, 20],
  'active-engagement-with-the-open-source-community': [3, 5],
  'training-and-capacity-initiatives': [48, 260],
  'continuous-evaluation-improvement-mechanisms': [9, 22],
  'value-for-money-assessment': [3, 14],
  'capacity-to-run-integrate-open-source-in-public-procurement': [5, 14],
  'capacity-to-recognize-and-address-legal-challenges': { step: 'first-steps' },
  'contractual-considerations': [4, 11],
  'identify-build-and-grow-the-open-source-community': [1, 3],
  'managing-open-source-community-over-a-project-lifetime': [1, 3],
  'adoption-of-tools': [3, 3],
  'human-resource-planning-and-allocation': [22, 40],
  'designing-inclusive-open-source-software-solutions': [5, 22, 6],
  'developing-multidisciplinary-approaches-for-digital-inclusion': [1, 6],
  'open-source-software-development': [5, 8],
  'cloud-and-infrastructure-management': [3, 22],
  'cybersecurity-and-secure-devops': [28, 61],
  'data-architecture-and-management': [14, 52],
  'monitoring-logging-and-observability': [15, 22],
  'localization-and-adaptability': [8, 22],
  'testing-integration-and-quality-assurance': [4, 12],
};

/** Counted from the registers of a made-up ministry of the interior: orderly, and dependent on one supplier. */
const interior: Readonly<Record<string, Found>> = {
  'analysing-labour-costs-versus-licencing-costs': [6, 8],
  'capacity-building': [1, 10],
  'platform-and-tool-selection': [5, 6],
  'software-contribution-governance': { step: 'not-yet' },
  'security-and-risk-management': [18, 29],
  'change-management': { notApplicable: 'no-move' },
  'licensing-selection-based-on-requirements': { notApplicable: 'nothing-released' },
  'adhering-to-technical-standards': [70, 88],
  'compliance-with-security-and-privacy-regulations': [17, 19],
  'comprehensive-documentation-of-contributions': { notApplicable: 'no-code-maintained' },
  'active-engagement-with-the-open-source-community': [0, 5],
  'training-and-capacity-initiatives': [120, 310],
  'continuous-evaluation-improvement-mechanisms': [16, 18],
  'value-for-money-assessment': [8, 10],
  'capacity-to-run-integrate-open-source-in-public-procurement': [1, 10],
  'capacity-to-recognize-and-address-legal-challenges': { step: 'established' },
  'contractual-considerations': [2, 13],
  'identify-build-and-grow-the-open-source-community': { notApplicable: 'no-code-base-led' },
  'managing-open-source-community-over-a-project-lifetime': { notApplicable: 'no-code-base-led' },
  'adoption-of-tools': { notApplicable: 'no-code-base-led' },
  'human-resource-planning-and-allocation': [51, 60],
  'designing-inclusive-open-source-software-solutions': [9, 18],
  'developing-multidisciplinary-approaches-for-digital-inclusion': [2, 3],
  'open-source-software-development': [1, 7],
  'cloud-and-infrastructure-management': [2, 18],
  'cybersecurity-and-secure-devops': [44, 52],
  'data-architecture-and-management': [30, 33],
  'monitoring-logging-and-observability': [17, 18],
  'localization-and-adaptability': [4, 18],
  'testing-integration-and-quality-assurance': 'unknown',
};

/** What the country answers once, from its public record: laws, plans, agreements, and the office. */
const publicRecord: Readonly<Record<string, Found>> = {
  'office-mandate': { step: 'first-steps' },
  'office-people': [3, 8],
  'office-money': { step: 'established' },
  'office-service': [31, 60],
  'leveraging-partnerships-for-resource-mobilization': [2, 4],
  'strategic-funding': [5, 16],
  'mobilizing-in-kind-contributions-and-technical-expertise': [2, 2],
  'maximizing-open-source-resource-networks': { step: 'established' },
  'conducting-digital-inclusion-assessments': [2, 7],
  'strategy-and-policy-development-for-digital-inclusion': [3, 9],
  'digital-sovereignty-and-policy-formulation': { step: 'first-steps' },
  'oversight-and-accountability-in-open-source-digital-governance': [1, 9],
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software': { step: 'established' },
  'international-cooperation-and-digital-sovereignty': [1, 3],
  'public-private-partnerships-and-national-digital-ecosystems': { notApplicable: 'no-partnership-contract' },
  'mobilisation-plan-years': { step: 'established' },
  'mobilisation-reserve': { step: 'not-yet' },
  'mobilisation-exit': [1, 4],
  'interoperability-and-standards-compliance': [4, 9],
  'digital-identity-and-access-management': [6, 25],
};

const healthAssessment = assessmentOf('Ministry of Health', 'health', health);
const interiorAssessment = assessmentOf('Ministry of the Interior', 'interior', interior);

export const assessments = [healthAssessment, interiorAssessment];
export const record = assessmentOf('Ruritania', 'record', publicRecord);

/** The two that answered, and one that was asked and did not. */
export const ministriesIn = ({ ministries }: Given): readonly InstitutionInput[] => [
  { id: 'health', name: ministries.health, assessment: healthAssessment },
  { id: 'interior', name: ministries.interior, assessment: interiorAssessment },
  { id: 'education', name: ministries.education, assessment: null },
];

/** Here one office serves the whole country, so its questions, too, are answered once. */
export const answeredOnce = [
  ...new Set([
    ...Object.keys(publicRecord),
    ...model.criteria.filter(({ guide }) => guide?.unit === 'country').map(({ id }) => id),
  ]),
];
