import { allDepths, fromStandard, onlyFull } from '../depth-id.ts';
import { extentSteps } from '../extent-steps.ts';
import type { InstrumentItem } from '../instrument-item.ts';

const mobilisation = {
  about: 'mobilisation',
  moduleId: 'resource-mobilisation',
  unit: 'country',
  answeredBy: 'budget-officer',
} as const;

const restsOnPlan = 'Money can be compared with a plan only where a plan covers the years ahead.';

export const mobilisationItems: readonly InstrumentItem[] = [
  {
    ...mobilisation,
    id: 'mobilisation-needs',
    scale: 'extent',
    periodMonths: 24,
    question:
      'Of the priority sectors of this country, how many have a list of digital needs from the last 24 months?',
    measure: {
      counted: 'priority sectors with a list of digital needs',
      among: 'all priority sectors of the national plan',
      countsIf:
        'the list is dated within the last 24 months and names what is needed, what is there, and what is missing',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated list of needs and gaps for each sector.',
      doesNotCount: 'A list of projects that a supplier proposed.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'policy-officer',
    depths: onlyFull,
    resembles: [],
    assessorNote: 'Where no plan names priority sectors, the answer is the lowest step.',
  },
  {
    ...mobilisation,
    id: 'mobilisation-plan-years',
    scale: 'quantity',
    periodMonths: null,
    question: "How many years does this country's budget plan for open source cover today?",
    steps: [
      'No year is covered.',
      'One year is covered.',
      'Two years are covered.',
      'Three years are covered.',
      'Four years or more are covered.',
    ],
    evidence: {
      counts: 'The dated budget plan with its assumptions on prices and currency for each year.',
      doesNotCount: 'A sum for several years that is not divided by year.',
    },
    notApplicable: [],
    obligation: 'should',
    depths: allDepths,
    resembles: [],
    assessorNote:
      'A year is covered where the plan has a figure for it and states its assumptions on prices and currency. The running year is the first.',
  },
  {
    ...mobilisation,
    id: 'mobilisation-spread',
    scale: 'quantity',
    periodMonths: 12,
    question:
      'What share of the running cost of open source in this country came from its largest source in the last 12 months?',
    steps: [
      'The largest source paid more than 90 per cent.',
      'The largest source paid more than 75 per cent, up to 90.',
      'The largest source paid more than 60 per cent, up to 75.',
      'The largest source paid more than 50 per cent, up to 60.',
      'The largest source paid 50 per cent or less.',
    ],
    evidence: {
      counts: 'The accounts of the last 12 months with the amount of each source.',
      doesNotCount: 'A list of sources without amounts.',
    },
    notApplicable: [],
    obligation: 'should',
    depths: onlyFull,
    resembles: [],
    assessorNote:
      'The running cost is that of open source in the whole public sector, or as much of it as is known: say which. Money is counted, not the number of sources. The state budget is one source. Without figures the answer is unknown.',
    translatorNote: 'A source is one that gives money, not source code.',
  },
  {
    ...mobilisation,
    id: 'mobilisation-reserve',
    scale: 'ladder',
    periodMonths: null,
    question: "What is the state of this country's financial reserve for its open source programme?",
    steps: [
      'Nothing is set aside, and nothing is written about a reserve.',
      'A dated paper says that money shall be set aside.',
      'In addition, an amount for the reserve stands in the adopted budget.',
      'In addition, rules on who may use the reserve and on how it is refilled are in force.',
      'In addition, the reserve was used or tested within 24 months, and the result was reported in writing.',
    ],
    evidence: {
      counts: 'The line of the adopted budget with its year, and the dated rules.',
      doesNotCount: 'Money that was left over at the end of the year.',
    },
    notApplicable: [],
    obligation: 'should',
    depths: fromStandard,
    resembles: [],
    assessorNote: 'A test is a walk through a case on paper, with the rules at hand and a record.',
    translatorNote: 'The reserve is what the glossary calls contingency reserve.',
  },
  {
    ...mobilisation,
    id: 'mobilisation-commitments',
    scale: 'extent',
    periodMonths: 24,
    question:
      "Of the cost of this country's open source programme for the next 24 months, how much is covered by signed commitments?",
    measure: {
      counted: 'cost covered by signed commitments, in currency',
      among: 'the planned cost of the open source programme for the next 24 months, in the same currency',
      countsIf: 'the commitment is signed, names the amount, and falls due within the 24 months',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The signed commitments with amount and date, beside the plan of cost.',
      doesNotCount: 'A promise made at a conference.',
    },
    notApplicable: [],
    obligation: 'should',
    dependsOn: ['mobilisation-plan-years'],
    dependsOnReason: restsOnPlan,
    depths: onlyFull,
    resembles: [],
    assessorNote:
      'Money is counted, not commitments. An adopted budget is a signed commitment. Without a planned cost the answer is unknown.',
  },
  {
    ...mobilisation,
    id: 'mobilisation-follow-up',
    scale: 'ladder',
    periodMonths: 12,
    question:
      'Over the last 12 months, how did this country compare spending with plan in its open source programme?',
    steps: [
      'There is no trace of a comparison in the period.',
      'A comparison is made where one person takes care of it.',
      'In addition, an approved and dated text says who compares, when, and who decides.',
      'In addition, papers show at least three quarters of the comparisons due in 12 months, each with a decision.',
      'In addition, this procedure was checked against its aim within 24 months, then changed or confirmed in writing.',
    ],
    evidence: {
      counts: 'The dated quarterly paper with spending, plan and the decision taken.',
      doesNotCount: 'A statement of account without the plan beside it.',
    },
    notApplicable: [],
    obligation: 'should',
    dependsOn: ['mobilisation-plan-years'],
    dependsOnReason: restsOnPlan,
    depths: onlyFull,
    resembles: [],
  },
  {
    ...mobilisation,
    id: 'mobilisation-exit',
    scale: 'extent',
    periodMonths: null,
    question:
      'Of the systems in this country paid for from outside today, how many have a dated plan for local ownership?',
    measure: {
      counted: 'systems with a dated plan for local ownership',
      among: 'all public systems paid for from outside the country',
      countsIf: 'the plan names the dates on which money, operation and upkeep pass to a body of the country',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated plan with the body that takes over and the year.',
      doesNotCount: 'A sentence on sustainability in the proposal for the grant.',
    },
    notApplicable: ['no-outside-funding'],
    obligation: 'should',
    depths: fromStandard,
    resembles: [],
    assessorNote: 'A system counts where a donor, a lender or another state pays a part of its running cost.',
    translatorNote:
      'Ownership means that a body of the country carries cost and duty; it is not a title in law.',
  },
];
