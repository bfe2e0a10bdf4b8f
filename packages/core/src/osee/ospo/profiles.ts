import type { OspoProfile } from '../../ospo/ospo-profile.ts';

/**
 * The fourteen profiles of people who fill the roles.
 *
 * @category offices
 * @example
 * ```ts
 * import { ospoProfiles } from '@osee/core';
 *
 * ospoProfiles.filter((profile) => profile.roleId === 'strategy').length; // => 3
 * ```
 */
export const ospoProfiles: readonly OspoProfile[] = [
  {
    id: 'government-ministers',
    roleId: 'strategy',
    name: 'Government Ministers',
    description: 'Members of the government who stand behind the strategy.',
    source: [{ document: 'training-framework-1.0', lines: [114, 114] }],
  },
  {
    id: 'chief-information-officer',
    roleId: 'strategy',
    name: 'Chief Information Officer (CIO)',
    description: 'Answers for information technology, in the government or in a ministry.',
    source: [{ document: 'training-framework-1.0', lines: [115, 115] }],
  },
  {
    id: 'chief-information-security-officer',
    roleId: 'strategy',
    name: 'Chief Security Information Officer (CISO)',
    description: 'Answers for the security of information in the government.',
    source: [{ document: 'training-framework-1.0', lines: [116, 116] }],
    note: 'Printed with the words in this order; the abbreviation has them in the usual one.',
  },
  {
    id: 'service-designers',
    roleId: 'service-design',
    name: 'Service Designers',
    description: 'Plan a service from the point of view of those who use it.',
    source: [{ document: 'training-framework-1.0', lines: [117, 117] }],
  },
  {
    id: 'ux-ui-designers',
    roleId: 'service-design',
    name: 'UX/UI Designers',
    description: 'Design what users see and do.',
    source: [{ document: 'training-framework-1.0', lines: [118, 118] }],
  },
  {
    id: 'digital-procurement-managers',
    roleId: 'procurement',
    name: 'Digital Procurement Managers',
    description: 'Run the buying of digital goods and services.',
    source: [{ document: 'training-framework-1.0', lines: [119, 119] }],
  },
  {
    id: 'legal-policy-officer',
    roleId: 'legal-and-policy',
    name: 'Legal Policy Officer',
    description: 'Knows licences and law, and drafts policy.',
    source: [{ document: 'training-framework-1.0', lines: [120, 120] }],
  },
  {
    id: 'data-protection-officer',
    roleId: 'legal-and-policy',
    name: 'Data Protection Officer',
    description: 'Watches that personal data is handled lawfully.',
    source: [{ document: 'training-framework-1.0', lines: [121, 121] }],
  },
  {
    id: 'community-managers-mobilisers',
    roleId: 'community-management',
    name: 'Community Managers / Mobilisers',
    description: 'Build a community and move people to take part.',
    source: [{ document: 'training-framework-1.0', lines: [122, 122] }],
  },
  {
    id: 'training-and-development-specialists',
    roleId: 'capacity-building',
    name: 'Training and Development Specialists',
    description: 'Plan and hold courses.',
    source: [{ document: 'training-framework-1.0', lines: [126, 126] }],
  },
  {
    id: 'knowledge-and-content-development-officers',
    roleId: 'capacity-building',
    name: 'Knowledge & Content Development Officers',
    description: 'Write and keep the material that is taught.',
    source: [{ document: 'training-framework-1.0', lines: [127, 127] }],
  },
  {
    id: 'fundraising-team',
    roleId: 'fundraising',
    name: 'Fundraising Team which can negotiate with Funders (Unilateral / Multilateral Agencies, Development Banks, Funding Agencies etc)',
    description: 'A team that can negotiate with agencies, banks and other funders.',
    source: [{ document: 'training-framework-1.0', lines: [128, 128] }],
  },
  {
    id: 'monitoring-and-evaluation-officer',
    roleId: 'performance-and-monitoring',
    name: 'Monitoring & Evaluation Officer',
    description: 'Checks whether the work has the effect that was planned.',
    source: [{ document: 'training-framework-1.0', lines: [129, 129] }],
    note: 'Two profiles stand in one cell without a separator.',
  },
  {
    id: 'performance-analyst',
    roleId: 'performance-and-monitoring',
    name: 'Performance Analyst',
    description: 'Studies the figures of the office and its projects.',
    source: [{ document: 'training-framework-1.0', lines: [129, 129] }],
    note: 'Two profiles stand in one cell without a separator.',
  },
];
