import { allDepths, fromStandard } from '../depth-id.ts';
import { extentSteps } from '../extent-steps.ts';
import type { InstrumentItem } from '../instrument-item.ts';

const office = {
  about: 'office',
  moduleId: null,
  unit: 'both',
  notApplicable: [],
  answeredBy: 'head-of-office',
} as const;

const restsOnMandate =
  'Without a mandate there is no office whose people, money or answers could be counted.';

export const officeItems: readonly InstrumentItem[] = [
  {
    ...office,
    id: 'office-mandate',
    scale: 'decision',
    periodMonths: null,
    question: 'What is the state of the mandate of the open source office in this administration?',
    steps: [
      'Nothing is written about an open source office.',
      'A dated draft of a mandate exists.',
      'The draft has been signed and the mandate is in force.',
      'In addition, head, budget and dates are named, and the office took one decision in its own right.',
      'In addition, the mandate was confirmed after a report of the office with figures.',
    ],
    evidence: {
      counts: 'The signed and dated text, and one decision that the office took under it.',
      doesNotCount: 'A page of the website that presents the team.',
    },
    obligation: 'must',
    obligationReason: 'Every other question about the office rests on it.',
    depths: allDepths,
    resembles: [
      { indicator: 'GGI A-34', relation: 'related' },
      { indicator: 'TODO stages', relation: 'related' },
      { indicator: 'GTMI I-33', relation: 'related' },
    ],
    assessorNote: 'The office may have any name, and may be a team inside another unit.',
    translatorNote:
      'Mandate here means the written order that lets the office act. "In its own right" means without asking above.',
  },
  {
    ...office,
    id: 'office-people',
    scale: 'extent',
    periodMonths: null,
    question:
      'Of the roles chosen for the open source office in this administration, how many are held by a named person today?',
    measure: {
      counted: 'roles held by a named person',
      among: 'the eight roles of the framework, or the roles chosen instead for the office',
      countsIf: 'the person has the role in writing, with at least a fifth of the working time',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated list of roles with the person and the share of working time for each.',
      doesNotCount: 'A vacancy notice.',
    },
    obligation: 'should',
    dependsOn: ['office-mandate'],
    dependsOnReason: restsOnMandate,
    depths: fromStandard,
    resembles: [{ indicator: 'GGI roles', relation: 'related' }],
    assessorNote: 'One person may hold several roles. Print the list of roles with the answer.',
  },
  {
    ...office,
    id: 'office-money',
    scale: 'quantity',
    periodMonths: null,
    question:
      'For how many months ahead is the running cost of the open source office in this administration secured today?',
    steps: [
      'No month is secured.',
      'At least one month is secured, fewer than 6.',
      'At least 6 months are secured, fewer than 12.',
      'At least 12 months are secured, fewer than 24.',
      '24 months or more are secured.',
    ],
    evidence: {
      counts: 'The adopted budget or the signed agreement, with its dates.',
      doesNotCount: 'A request for money that nobody has approved.',
    },
    obligation: 'should',
    dependsOn: ['office-mandate'],
    dependsOnReason: restsOnMandate,
    answeredBy: 'budget-officer',
    depths: fromStandard,
    resembles: [{ indicator: 'ODRA 7', relation: 'related' }],
    assessorNote:
      'Secured is what an adopted budget or a signed agreement covers. Count whole months from the day of the answer, as long as the whole running cost is covered.',
  },
  {
    ...office,
    id: 'office-service',
    scale: 'extent',
    periodMonths: 12,
    question:
      'Of the requests for help to the open source office of this administration in the last 12 months, how many were answered in time?',
    measure: {
      counted: 'requests for help that were answered in time',
      among: 'all requests for help to the office in the last 12 months',
      countsIf:
        'an answer to the matter, not a receipt, left within the time that the office had promised beforehand',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The log of requests with the date of each request and of its answer.',
      doesNotCount: 'Letters of thanks.',
    },
    obligation: 'should',
    dependsOn: ['office-mandate'],
    dependsOnReason: restsOnMandate,
    depths: fromStandard,
    resembles: [],
    assessorNote:
      'Without a log, without a promised time, or without any request the answer is the lowest step.',
  },
];
