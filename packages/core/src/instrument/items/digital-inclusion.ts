import { allDepths, fromStandard } from '../depth-id.ts';
import { extentSteps } from '../extent-steps.ts';
import type { InstrumentItem } from '../instrument-item.ts';

const inclusion = {
  about: 'competency',
  moduleId: 'digital-inclusion',
  answeredBy: 'inclusion-officer',
} as const;

export const inclusionItems: readonly InstrumentItem[] = [
  {
    ...inclusion,
    id: 'conducting-digital-inclusion-assessments',
    scale: 'extent',
    unit: 'country',
    periodMonths: 36,
    question:
      'Of the groups this country chose to follow, for how many are there separate results on digital inclusion from the last 36 months?',
    measure: {
      counted: 'groups with separate results on digital inclusion from the last 36 months',
      among: 'all groups in vulnerable situations that the country chose to follow from the list of twelve',
      countsIf: 'the results are given for the group itself and treat access, price, skills or content',
    },
    steps: extentSteps,
    evidence: {
      counts: 'A dated report with results by group.',
      doesNotCount: 'A figure on internet use for the whole country.',
    },
    notApplicable: [],
    obligation: 'should',
    depths: fromStandard,
    resembles: [
      { indicator: 'DRA people', relation: 'related' },
      { indicator: 'UN-technology groups', relation: 'related' },
    ],
    assessorNote:
      'Choose the groups before counting and print the choice with the answer. The twelve groups of the framework hold rural and urban dwellers, which together are all people; choose with care. Without a choice the answer is the lowest step.',
  },
  {
    ...inclusion,
    id: 'strategy-and-policy-development-for-digital-inclusion',
    scale: 'extent',
    unit: 'country',
    periodMonths: null,
    question:
      'Of the aims in the digital inclusion policy of this country in force today, how many are fully specified?',
    measure: {
      counted: 'fully specified aims',
      among: 'all aims in the digital inclusion policy in force',
      countsIf: 'the aim has a figure, a date, an owner and a budget',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The text of the policy with figure, date, owner and budget for each aim.',
      doesNotCount: 'A vision without figures.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'policy-officer',
    depths: fromStandard,
    resembles: [
      { indicator: 'DGRA A', relation: 'related' },
      { indicator: 'ODM policy', relation: 'related' },
    ],
    assessorNote:
      'Where no such policy is in force, the answer is the lowest step. A chapter of a wider policy counts as a policy.',
  },
  {
    ...inclusion,
    id: 'designing-inclusive-open-source-software-solutions',
    scale: 'extent',
    unit: 'institution',
    periodMonths: 36,
    question:
      'Of the digital services of this institution, how many were tested for accessibility in the last 36 months?',
    measure: {
      counted: 'digital services tested for accessibility',
      among: 'all digital services of the institution',
      countsIf: 'the test follows the national standard or WCAG, and what failed has a plan with dates',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated report of the test, and the plan for what failed.',
      doesNotCount: 'A seal of the maker of the software.',
    },
    notApplicable: [],
    obligation: 'must',
    obligationReason: 'A public service that some people cannot use excludes them from a right.',
    depths: allDepths,
    resembles: [{ indicator: 'NL-accessibility statuses A to B', relation: 'related' }],
    assessorNote: 'A service without a statement on accessibility counts as not tested.',
    translatorNote: 'Accessibility is use by persons with disabilities.',
  },
  {
    ...inclusion,
    id: 'developing-multidisciplinary-approaches-for-digital-inclusion',
    scale: 'extent',
    unit: 'institution',
    periodMonths: 24,
    question:
      'Of the service projects this institution began in the last 24 months, how many had a team of several professions from the start?',
    measure: {
      counted: 'service projects with a team of several professions from the start',
      among: 'all service projects begun in the last 24 months',
      countsIf:
        'the first phase had people for technology, for law or policy, for social research, and a person of a group that the service concerns',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated list of the team in the first phase, by profession and without names.',
      doesNotCount: 'A workshop with users after the launch.',
    },
    notApplicable: ['no-service-project'],
    obligation: 'should',
    depths: fromStandard,
    resembles: [
      { indicator: 'GovStack team composition', relation: 'related' },
      { indicator: 'DGRA C', relation: 'related' },
    ],
    assessorNote: 'One person may stand for two of the professions.',
  },
];
