/**
 * The roles that answer: each item can be answered from documents by one of them. Title, then the documents at hand.
 *
 * @category instrument
 * @example
 * ```ts
 * import { instrumentRoles } from '@osee/core/instrument';
 *
 * instrumentRoles['data-protection-officer'].title; // => 'Data protection officer'
 * ```
 */
export const instrumentRoles = {
  'policy-officer': {
    title: 'Officer for digital policy',
    documents: 'Policies, laws, decisions of the government.',
  },
  'head-of-office': {
    title: 'Head of the open source office',
    documents: 'Mandate, list of roles, log of requests.',
  },
  'it-manager': {
    title: 'Head of information technology',
    documents: 'List of systems, decisions on products, plans.',
  },
  'system-owner': {
    title: 'Owner of the systems',
    documents: 'Records of operation, tests, reviews of services.',
  },
  'lead-developer': {
    title: 'Lead developer',
    documents: 'Repositories, records of changes, builds and tests.',
  },
  'data-manager': {
    title: 'Officer for data and interfaces',
    documents: 'Catalogues of data and of interfaces.',
  },
  'security-officer': {
    title: 'Information security officer',
    documents: 'Lists of components, records of repairs.',
  },
  'data-protection-officer': {
    title: 'Data protection officer',
    documents: 'Register of impact assessments, register of processors.',
  },
  buyer: { title: 'Head of procurement', documents: 'Tenders, bids, score sheets, register of contracts.' },
  'legal-officer': {
    title: 'Legal officer',
    documents: 'Register of legal questions, contracts, reports of scans.',
  },
  'staff-officer': { title: 'Officer for staff', documents: 'Staffing plan, register of training.' },
  'budget-officer': { title: 'Budget officer', documents: 'Budget, accounts, commitments of donors.' },
  'partnership-officer': {
    title: 'Officer for partnerships',
    documents: 'Agreements with partners, register of in-kind contributions.',
  },
  'community-manager': {
    title: 'Community manager',
    documents: 'Rules and contributor lists of the code bases led.',
  },
  'inclusion-officer': {
    title: 'Officer for digital inclusion',
    documents: 'Surveys by group, tests of accessibility.',
  },
  auditor: { title: 'Auditor', documents: 'Register of important systems, reports of independent reviews.' },
} as const;

/**
 * Id of a role that answers.
 *
 * @category instrument
 * @example
 * ```ts
 * import type { InstrumentRoleId } from '@osee/core/instrument';
 *
 * const role: InstrumentRoleId = 'buyer';
 * ```
 */
export type InstrumentRoleId = keyof typeof instrumentRoles;
