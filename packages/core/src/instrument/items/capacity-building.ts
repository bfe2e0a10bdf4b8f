import { allDepths, fromStandard } from '../depth-id.ts';
import { extentSteps } from '../extent-steps.ts';
import type { InstrumentItem } from '../instrument-item.ts';

const capacity = { about: 'competency', moduleId: 'capacity-building' } as const;

export const capacityItems: readonly InstrumentItem[] = [
  {
    ...capacity,
    id: 'leveraging-partnerships-for-resource-mobilization',
    scale: 'extent',
    unit: 'both',
    periodMonths: null,
    question:
      'Of the partnership agreements this administration has running today, how many bind both sides in writing?',
    measure: {
      counted: 'partnership agreements that bind both sides in writing',
      among: 'all partnership agreements on digital work that are running',
      countsIf: 'the signed text says what each side contributes and how each can leave',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The signed and dated agreement with its list of contributions and its exit clause.',
      doesNotCount: 'A letter of intent.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'partnership-officer',
    depths: fromStandard,
    resembles: [{ indicator: 'ODRA 6', relation: 'related' }],
    assessorNote: 'Where no agreement is running, the answer is the lowest step.',
  },
  {
    ...capacity,
    id: 'strategic-funding',
    scale: 'extent',
    unit: 'both',
    periodMonths: null,
    question:
      'Of the services on open source this administration runs today, for how many does the adopted budget cover upkeep?',
    measure: {
      counted: 'services whose upkeep stands in the adopted budget',
      among: 'all services on open source that the administration runs',
      countsIf: 'the budget of this year and of the next has a line for the upkeep of the service',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The line of the adopted budget, with the year and the amount, for each service.',
      doesNotCount: 'The budget of the project that built the service.',
    },
    notApplicable: ['no-open-source-service'],
    obligation: 'should',
    answeredBy: 'budget-officer',
    depths: fromStandard,
    resembles: [
      { indicator: 'ODRA 7', relation: 'related' },
      { indicator: 'DGRA A', relation: 'related' },
      { indicator: 'DE-STA budget line', relation: 'related' },
    ],
    assessorNote:
      'Where the budget of the next year is not adopted yet, the draft that went to parliament counts. Services are counted, not money.',
  },
  {
    ...capacity,
    id: 'human-resource-planning-and-allocation',
    scale: 'extent',
    unit: 'institution',
    periodMonths: null,
    question:
      "Of the posts in this institution's staffing plan for digital work, how many are filled by employees today?",
    measure: {
      counted: 'posts filled by employees',
      among: 'all posts in the staffing plan for digital work',
      countsIf: 'an employee has held the post for six months or longer',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated staffing plan and the list of filled posts, without names.',
      doesNotCount: 'A list of consultants who work in the building.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'staff-officer',
    depths: allDepths,
    resembles: [
      { indicator: 'DGRA D', relation: 'related' },
      { indicator: 'GGI A-28', relation: 'related' },
    ],
    assessorNote: 'Where no staffing plan exists, the answer is the lowest step.',
  },
  {
    ...capacity,
    id: 'mobilizing-in-kind-contributions-and-technical-expertise',
    scale: 'extent',
    unit: 'both',
    periodMonths: null,
    question:
      'Of the in-kind contributions this administration uses today, how many stand in a register with their end date?',
    measure: {
      counted: 'in-kind contributions in a register with their end date',
      among: 'all known in-kind contributions in use',
      countsIf: 'the register states the value, the conditions and the end date',
    },
    steps: extentSteps,
    evidence: {
      counts: 'An extract of the register with value, conditions and end date for each contribution.',
      doesNotCount: 'A letter of thanks to the giver.',
    },
    notApplicable: ['no-in-kind-contribution'],
    obligation: 'may',
    answeredBy: 'partnership-officer',
    depths: fromStandard,
    resembles: [],
    assessorNote:
      'An in-kind contribution is work, software, equipment or hosting that is given without payment.',
  },
  {
    ...capacity,
    id: 'maximizing-open-source-resource-networks',
    scale: 'quantity',
    unit: 'country',
    periodMonths: 24,
    question: 'How many works of other countries did this country take into use in the last 24 months?',
    steps: [
      'No work was taken into use.',
      'One work was taken into use.',
      'Two works were taken into use.',
      'Three or four works were taken into use.',
      'Five works or more were taken into use.',
    ],
    evidence: {
      counts: 'A dated list of the works in use, with the country of origin and the address of each.',
      doesNotCount: 'A study visit from which nothing was taken into use.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'head-of-office',
    depths: fromStandard,
    resembles: [
      { indicator: 'GGI A-27', relation: 'related' },
      { indicator: 'DHIS2 reuse of a health system', relation: 'related' },
    ],
    assessorNote:
      'Works are plans, contracts, course material, translations and software modules on open source. Each counts once, whatever the number of institutions that use it.',
    translatorNote: '"Work" is something made, as in the law of copyright, not labour.',
  },
];
