import { onlyFull } from '../depth-id.ts';
import { extentSteps } from '../extent-steps.ts';
import type { InstrumentItem } from '../instrument-item.ts';

const sharing = { about: 'sharing', obligation: 'may', depths: onlyFull } as const;

export const sharingItems: readonly InstrumentItem[] = [
  {
    ...sharing,
    id: 'sharing-strategy',
    moduleId: 'strategy',
    scale: 'extent',
    unit: 'institution',
    periodMonths: 24,
    question:
      'Of the papers on software decisions this institution wrote in the last 24 months, how many are public?',
    measure: {
      counted: 'papers on software decisions that are public',
      among:
        'all cost comparisons and decision papers of the last 24 months on software decisions above the threshold',
      countsIf: 'anybody can read the paper without asking; passages that a law protects may be covered',
    },
    steps: extentSteps,
    evidence: {
      counts: 'A dated list of the papers with the address of each.',
      doesNotCount: 'A paper that is given out on request.',
    },
    notApplicable: ['no-decision-above-threshold'],
    answeredBy: 'it-manager',
    resembles: [],
  },
  {
    ...sharing,
    id: 'sharing-requirements',
    moduleId: 'requirements-and-specifications',
    scale: 'extent',
    unit: 'institution',
    periodMonths: 36,
    question:
      'Of the software products developed at the cost of this institution in the last 36 months, how many have public source code?',
    measure: {
      counted: 'software products with public source code',
      among:
        'all software products developed, in whole or in part, at the cost of the institution in the last 36 months',
      countsIf: 'anybody can read the complete source code of the running version under an open licence',
    },
    steps: extentSteps,
    evidence: {
      counts: 'A dated list of the products with the address of the repository and the licence of each.',
      doesNotCount: 'A repository that holds an old version.',
    },
    notApplicable: ['no-software-developed'],
    answeredBy: 'lead-developer',
    resembles: [
      { indicator: 'M-16-21 share released', relation: 'related' },
      { indicator: 'CH release of source code', relation: 'related' },
    ],
    assessorNote: 'Products whose release a law forbids stay in the whole; name them with the answer.',
  },
  {
    ...sharing,
    id: 'sharing-procurement',
    moduleId: 'procurement-and-legal',
    scale: 'extent',
    unit: 'institution',
    periodMonths: 12,
    question:
      'Of the software tenders this institution closed in the last 12 months, how many are public from call to contract?',
    measure: {
      counted: 'software tenders that are public from call to contract',
      among: 'all software tenders closed in the last 12 months',
      countsIf:
        'anybody can read the tender documents and the signed contract; passages that a law protects may be covered',
    },
    steps: extentSteps,
    evidence: {
      counts: 'A dated list of the tenders with the addresses of documents and contract.',
      doesNotCount: 'A notice of award with name and price only.',
    },
    notApplicable: ['no-tender'],
    answeredBy: 'buyer',
    resembles: [{ indicator: 'GTMI I-12.5', relation: 'related' }],
  },
  {
    ...sharing,
    id: 'sharing-community',
    moduleId: 'community-management',
    scale: 'extent',
    unit: 'institution',
    periodMonths: null,
    question:
      'Of the code bases this institution leads today, in how many does another organisation take part in decisions?',
    measure: {
      counted: 'code bases in which another organisation takes part in decisions',
      among: 'all code bases the institution leads',
      countsIf: 'a person employed elsewhere may merge changes or has a vote',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated list of rights, or minutes with the vote of the other organisation.',
      doesNotCount: 'A mailing list on which others may comment.',
    },
    notApplicable: ['no-code-base-led'],
    answeredBy: 'community-manager',
    resembles: [],
    assessorNote: 'A supplier who is paid for the code base by the institution is not another organisation.',
  },
  {
    ...sharing,
    id: 'sharing-capacity',
    moduleId: 'capacity-building',
    scale: 'extent',
    unit: 'institution',
    periodMonths: 24,
    question:
      'Of the courses on open source this institution gave in the last 24 months, how many have material under an open licence?',
    measure: {
      counted: 'courses with material under an open licence',
      among: 'all courses on open source of its own that the institution gave in the last 24 months',
      countsIf: 'anybody can download all material, and the licence lets them change it',
    },
    steps: extentSteps,
    evidence: {
      counts: 'A dated list of the courses with the address and the licence of the material.',
      doesNotCount: 'Slides that are sent to those who took part.',
    },
    notApplicable: ['no-own-course'],
    answeredBy: 'staff-officer',
    resembles: [],
  },
  {
    ...sharing,
    id: 'sharing-inclusion',
    moduleId: 'digital-inclusion',
    scale: 'extent',
    unit: 'institution',
    periodMonths: 12,
    question:
      'Of the reports on user tests this institution wrote in the last 12 months, how many are public?',
    measure: {
      counted: 'reports on user tests that are public',
      among: 'all reports on user tests of the last 12 months',
      countsIf: 'anybody can read the report, and no person can be recognised in it',
    },
    steps: extentSteps,
    evidence: {
      counts: 'A dated list of the reports with the address of each.',
      doesNotCount: 'A press release on the tests.',
    },
    notApplicable: [],
    answeredBy: 'inclusion-officer',
    resembles: [],
    assessorNote: 'Where no report was written, the answer is the lowest step.',
  },
  {
    ...sharing,
    id: 'sharing-governance',
    moduleId: 'digital-governance-and-sovereignty',
    scale: 'quantity',
    unit: 'country',
    periodMonths: 24,
    question:
      'How many other countries took rules of this country on open source into use in the last 24 months?',
    steps: [
      'No other country took them into use.',
      'One other country took them into use.',
      'Two other countries took them into use.',
      'Three or four other countries took them into use.',
      'Five other countries or more took them into use.',
    ],
    evidence: {
      counts: 'A dated text of the other country that names its origin.',
      doesNotCount: 'A visit of a delegation.',
    },
    notApplicable: [],
    answeredBy: 'policy-officer',
    resembles: [],
    assessorNote:
      'Rules are policies, model contracts and the rules of registers. A regional body counts as a country. Each country counts once.',
    translatorNote: '"Took into use" means: in whole or in part, with or without changes.',
  },
  {
    ...sharing,
    id: 'sharing-resources',
    moduleId: 'resource-mobilisation',
    scale: 'extent',
    unit: 'country',
    periodMonths: null,
    question:
      'Of the shared systems in this country today, for how many do several users pay upkeep by agreement?',
    measure: {
      counted: 'shared systems for whose upkeep several users pay by agreement',
      among: 'all public systems that several institutions or countries use in common',
      countsIf: 'a signed agreement fixes the part that each of two or more users pays',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The signed and dated agreement with the part of each user.',
      doesNotCount: 'A system that one ministry pays for all.',
    },
    notApplicable: [],
    answeredBy: 'budget-officer',
    resembles: [{ indicator: 'NIIS joint upkeep', relation: 'related' }],
    assessorNote: 'Where no system is shared, the answer is the lowest step. Systems are counted, not money.',
  },
  {
    ...sharing,
    id: 'sharing-technical',
    moduleId: null,
    scale: 'extent',
    unit: 'institution',
    periodMonths: 12,
    question:
      'Of the changes to open source software of others this institution put into operation in the last 12 months, how many were offered upstream?',
    measure: {
      counted: 'changes offered upstream',
      among:
        'all changes made to open source software of others that went into operation in the last 12 months',
      countsIf: 'the change was offered to the project within six months of going into operation',
    },
    steps: extentSteps,
    evidence: {
      counts: 'A list of the changes with the date of operation and the address of each offer.',
      doesNotCount: 'A copy of the changed code on a server of the institution.',
    },
    notApplicable: ['no-local-change'],
    answeredBy: 'lead-developer',
    resembles: [
      { indicator: 'GGI A-39', relation: 'narrower' },
      { indicator: 'DE-SH upstream only', relation: 'related' },
    ],
    assessorNote: 'A change not yet offered whose six months still run is left out of both numbers.',
    translatorNote: '"Upstream" is the project from which the software came.',
  },
  {
    ...sharing,
    id: 'sharing-office',
    moduleId: null,
    scale: 'extent',
    unit: 'both',
    periodMonths: null,
    question:
      'Of the guides of the open source office in this administration today, how many are in use by another institution?',
    measure: {
      counted: 'guides in use by another institution',
      among: 'all guides the open source office has in force',
      countsIf: 'anybody can read the guide, and one other institution says in writing that it uses it',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The address of the guide, and the dated text of the other institution.',
      doesNotCount: 'The number of visits to the page.',
    },
    notApplicable: [],
    answeredBy: 'head-of-office',
    resembles: [],
    assessorNote: 'Where no guide is in force, the answer is the lowest step.',
  },
];
