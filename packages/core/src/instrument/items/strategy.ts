import { allDepths, fromStandard } from '../depth-id.ts';
import { extentSteps } from '../extent-steps.ts';
import type { InstrumentItem } from '../instrument-item.ts';

const strategy = { about: 'competency', moduleId: 'strategy', unit: 'institution' } as const;

export const strategyItems: readonly InstrumentItem[] = [
  {
    ...strategy,
    id: 'analysing-labour-costs-versus-licencing-costs',
    scale: 'extent',
    periodMonths: 24,
    question:
      'Of the larger software decisions this institution took in the last 24 months, how many had a dated comparison of staff with licence costs?',
    measure: {
      counted: 'software decisions with a comparison of the cost of staff with the cost of licences',
      among: 'all software decisions above the national threshold taken in the last 24 months',
      countsIf:
        'the comparison is dated before the decision, covers the same years for each option, and names the source of each figure',
    },
    steps: extentSteps,
    evidence: {
      counts:
        'A comparison dated before the decision, with the sources of its figures, and the decision paper that cites it.',
      doesNotCount: 'A price list of one supplier that has no figure for the work of staff.',
    },
    notApplicable: ['no-decision-above-threshold'],
    obligation: 'should',
    answeredBy: 'it-manager',
    depths: fromStandard,
    resembles: [
      { indicator: 'GGI A-19', relation: 'related' },
      { indicator: 'DGRA A', relation: 'related' },
    ],
    assessorNote:
      'Where the country has no threshold for purchases, take the ten largest decisions and say so. A full sheet of the cost over the whole life is asked for elsewhere.',
    translatorNote: '"Larger" means above the amount from which the law asks for a formal purchase.',
  },
  {
    ...strategy,
    id: 'capacity-building',
    scale: 'extent',
    periodMonths: 12,
    question:
      'Of the ten systems this institution depends on most, in how many did its employees put a change into operation in the last 12 months?',
    measure: {
      counted: 'systems in which employees of the institution put a change into operation',
      among: 'the ten systems the institution depends on most (all of them, where it has fewer)',
      countsIf: 'an employee wrote at least one change to the code; a changed setting does not count',
    },
    steps: extentSteps,
    evidence: {
      counts: "A dated log of changes that shows the author's employer.",
      doesNotCount: 'A certificate of a course in programming.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'system-owner',
    depths: fromStandard,
    resembles: [
      { indicator: 'GGI A-42', relation: 'narrower' },
      { indicator: 'GGI A-18', relation: 'related' },
    ],
    assessorNote: 'Courses and posts are asked for elsewhere; here only what employees did counts.',
  },
  {
    ...strategy,
    id: 'platform-and-tool-selection',
    scale: 'extent',
    periodMonths: 24,
    question:
      'Of the new systems this institution chose in the last 24 months, how many were chosen by a recorded comparison of candidates?',
    measure: {
      counted: 'new systems chosen by a recorded comparison of candidates',
      among: 'all new systems chosen in the last 24 months',
      countsIf:
        'two or more candidates were compared by criteria fixed beforehand, one of which is the state of the project behind the software',
    },
    steps: extentSteps,
    evidence: {
      counts: 'A dated score sheet with the criteria, the candidates and the marks.',
      doesNotCount: 'An e-mail that recommends one product.',
    },
    notApplicable: ['no-new-system'],
    obligation: 'should',
    answeredBy: 'it-manager',
    depths: fromStandard,
    resembles: [
      { indicator: 'IT comparative assessment', relation: 'narrower' },
      { indicator: 'GGI A-20', relation: 'related' },
    ],
  },
  {
    ...strategy,
    id: 'software-contribution-governance',
    scale: 'ladder',
    periodMonths: 12,
    question:
      'Over the last 12 months, how did this institution decide on requests of staff to contribute to outside open source projects?',
    steps: [
      'There is no trace of a rule or of a request in the period.',
      'Requests are decided where one person takes care of them.',
      'In addition, an approved and dated rule says who decides and within how many days.',
      'In addition, a log shows that at least three quarters of the requests in 12 months followed the rule.',
      'In addition, the rule was checked against its aim within 24 months, then changed or confirmed in writing.',
    ],
    evidence: {
      counts: 'The dated rule, and the log of requests with the days until the answer.',
      doesNotCount: 'A sentence in a policy that welcomes contributions.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'head-of-office',
    depths: allDepths,
    resembles: [
      { indicator: 'GGI A-26', relation: 'narrower' },
      { indicator: 'GGI A-29', relation: 'related' },
      { indicator: 'TODO stage 2', relation: 'narrower' },
      { indicator: 'FINOS level 3', relation: 'related' },
      { indicator: 'FR contribution policy', relation: 'related' },
    ],
    assessorNote:
      'A contribution is code, text, a translation, a test or a report of a fault. Where no request came in the period, the answer goes no higher than the third step.',
  },
  {
    ...strategy,
    id: 'security-and-risk-management',
    scale: 'extent',
    periodMonths: null,
    question:
      'Of the systems this institution has in operation today, for how many is there a current machine-readable list of components?',
    measure: {
      counted: 'systems in operation with a current machine-readable list of components',
      among: 'all systems in operation',
      countsIf:
        'the list is in the format SPDX or CycloneDX, belongs to the running release, and is not older than 12 months',
    },
    steps: extentSteps,
    evidence: {
      counts: 'A dated file in SPDX or CycloneDX for the running release of each system.',
      doesNotCount: 'A promise of the supplier to deliver a list.',
    },
    notApplicable: [],
    obligation: 'must',
    obligationReason:
      'Without a list of components nothing else in security can be judged: nobody can say which system a published vulnerability concerns.',
    answeredBy: 'security-officer',
    depths: allDepths,
    resembles: [
      { indicator: 'GGI A-23', relation: 'narrower' },
      { indicator: 'TODO stage 1', relation: 'narrower' },
      { indicator: 'EVB-IT list of components', relation: 'related' },
    ],
    translatorNote: 'The list of components is what the glossary calls software bill of materials (SBOM).',
  },
  {
    ...strategy,
    id: 'change-management',
    scale: 'extent',
    periodMonths: 36,
    question:
      'Of the moves to open source this institution made in the last 36 months, how many were prepared with their users?',
    measure: {
      counted: 'moves to open source that were prepared with their users',
      among: 'all moves from other software to open source software made in the last 36 months',
      countsIf:
        'the users were trained before the switch, a named contact for help existed, and use was measured three months after the switch',
    },
    steps: extentSteps,
    evidence: {
      counts:
        'The plan with the date of the switch, the list of courses before it, and the measurement three months after it.',
      doesNotCount: 'A circular that announces the new software.',
    },
    notApplicable: ['no-move'],
    obligation: 'should',
    answeredBy: 'it-manager',
    depths: fromStandard,
    resembles: [
      { indicator: 'DGRA D', relation: 'related' },
      { indicator: 'GovStack change management', relation: 'related' },
    ],
    assessorNote: 'A move younger than three months is left out of both numbers.',
  },
];
