/**
 * Ids of the external systems, in the order of the content.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeExternalSystemIds } from '@osee/core';
 *
 * oseeExternalSystemIds.length; // => 86
 * ```
 */
export const oseeExternalSystemIds = [
  'itu',
  'undp',
  'european-union',
  'ndici-global-gateway-programme',
  'united-nations',
  'sustainable-development-goals',
  'ospo-for-good-symposium',
  'open-source-policy-summit',
  'openforum-europe',
  'harvard-business-school',
  'ssrn',
  'sdg-digital-acceleration-agenda',
  'osee-website',
  'itu-d-digital-services-and-applications',
  'digital-public-goods-alliance',
  'govstack',
  'paera',
  'bb-consent',
  'govstack-service-prioritisation',
  'dhis2',
  'openprocurement',
  'standard-for-public-code',
  'gpl',
  'apache',
  'mit',
  'creative-commons-licensing',
  'iso',
  'w3c',
  'ieee',
  'hl7',
  'sdg-digital-public-infrastructure-standards',
  'gdpr',
  'fisma',
  'nist',
  'open-source-law-in-switzerland',
  'joinup',
  'interoperable-europe-portal',
  'european-commission-open-source-software-strategy',
  'the-european-public-sector-open-source-opportunity',
  'undp-digital-readiness-assessments',
  'gendermag',
  'sdg-impact-assessment-toolkits',
  'digital-inclusion-evaluation-toolkits',
  'whatsapp',
  'telegram',
  'slack',
  'zulip',
  'linux',
  'docker',
  'kubernetes',
  'terraform',
  'linux-foundation',
  'ibm',
  'red-hat',
  'world-bank',
  'international-monetary-fund',
  'v-dem',
  'worldpopulationreview-com',
  '2030-agenda',
  'servicenow',
  'digitalocean',
  'devimpact-institute',
  'red-learning',
  'pmp-certification',
  'artha-global',
  'un-desa',
  'oecd-ilibrary',
  'kpmg-international',
  'nihf',
  'bsog',
  'center-for-internet-and-society',
  'negd',
  'unssc',
  'fossa',
  'ospo-archetypes-author-site',
  'digital-india',
  'digital-ireland-framework',
  'e-estonia',
  'data-and-digital-government-strategy',
  'gobierno-de-mexico',
  'lao-pdr',
  'the-github-blog',
  'bcg',
  'open-source-guides',
  'oxfam',
  'ncs-guide',
] as const;

/**
 * An id among {@link oseeExternalSystemIds}.
 *
 * @category programme facts
 * @example
 * ```ts
 * import type { OseeExternalSystemId } from '@osee/core';
 *
 * const id: OseeExternalSystemId = 'itu';
 * ```
 */
export type OseeExternalSystemId = (typeof oseeExternalSystemIds)[number];

/**
 * Ids of the named assessments, in the order of the content.
 *
 * @category programme facts
 * @example
 * ```ts
 * import { oseeNamedAssessmentIds } from '@osee/core';
 *
 * oseeNamedAssessmentIds.length; // => 52
 * ```
 */
export const oseeNamedAssessmentIds = [
  'country-assessment',
  'dpg-use-case-analysis',
  'development-maturity-assessment',
  'ecosystem-maturity-assessment',
  'risks-assessment',
  'osm-program-personalization',
  'national-open-source-mapping',
  'country-selection-evaluation',
  'project-risk-assessment',
  'metrics-and-kpis',
  'oss-labour-vs-licence',
  'tco',
  'value-for-money',
  'platform-needs-assessment',
  'platform-evaluation',
  'security-audits',
  'compliance-risk-assessment',
  'continuous-evaluation',
  'maturity-assessment-activity',
  'service-prioritisation',
  'validation-and-verification',
  'specification-review',
  'procurement-risk-assessment',
  'alternatives-evaluation',
  'licence-compatibility',
  'data-privacy-compliance',
  'vendor-evaluation',
  'community-health-metrics',
  'digital-readiness-by-experts',
  'digital-inclusion-assessment',
  'undp-dra',
  'sdg-impact-assessment-toolkit',
  'gendermag',
  'digital-inclusion-evaluation-toolkits',
  'inclusion-monitoring',
  'policy-gap-identification',
  'regulation-review',
  'international-agreement-impact',
  'monitoring-and-evaluation-frameworks',
  'partnership-factors',
  'community-resource-mapping',
  'infrastructure-assessments',
  'impact-measurement',
  'needs-and-gap-analysis',
  'cost-estimation',
  'mobilisation-risk-assessment',
  'code-auditing',
  'continuous-testing',
  'observability',
  'standard-for-public-code',
  'ospo-archetypes',
  'training-outcome-evaluation',
] as const;

/**
 * An id among {@link oseeNamedAssessmentIds}.
 *
 * @category programme facts
 * @example
 * ```ts
 * import type { OseeNamedAssessmentId } from '@osee/core';
 *
 * const id: OseeNamedAssessmentId = 'country-assessment';
 * ```
 */
export type OseeNamedAssessmentId = (typeof oseeNamedAssessmentIds)[number];
