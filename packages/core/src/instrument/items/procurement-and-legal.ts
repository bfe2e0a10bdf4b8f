import { allDepths, fromStandard, onlyFull } from '../depth-id.ts';
import { extentSteps } from '../extent-steps.ts';
import type { InstrumentItem } from '../instrument-item.ts';

const procurement = { about: 'competency', moduleId: 'procurement-and-legal', unit: 'institution' } as const;

export const procurementItems: readonly InstrumentItem[] = [
  {
    ...procurement,
    id: 'value-for-money-assessment',
    scale: 'extent',
    periodMonths: 12,
    question:
      'Of the software contracts this institution awarded in the last 12 months, how many were awarded with a weighted benefit beyond price?',
    measure: {
      counted: 'software contracts awarded with at least one weighted benefit other than price',
      among: 'all software contracts awarded in the last 12 months',
      countsIf: 'openness, reuse or exit had a weight that was published before the bids were opened',
    },
    steps: extentSteps,
    evidence: {
      counts:
        'The tender documents with the award criteria and their weights, dated before the opening of the bids.',
      doesNotCount: 'A sentence in the letter of award that praises the quality of the bid.',
    },
    notApplicable: ['no-award'],
    obligation: 'should',
    answeredBy: 'buyer',
    depths: fromStandard,
    resembles: [{ indicator: 'GGI A-43', relation: 'related' }],
  },
  {
    ...procurement,
    id: 'understanding-total-cost-of-ownership-tco',
    scale: 'extent',
    periodMonths: 24,
    question:
      'Of the cost sheets this institution made for software decisions in the last 24 months, how many cover the whole life of the software?',
    measure: {
      counted: 'cost sheets that cover the whole life of the software',
      among: 'all cost sheets made for software decisions above the national threshold in the last 24 months',
      countsIf: 'the sheet has figures for the start, for operation and for the exit',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated sheet with figures for the start, for each year of operation and for the exit.',
      doesNotCount: 'An offer with the price of the first year.',
    },
    notApplicable: ['no-decision-above-threshold'],
    obligation: 'should',
    answeredBy: 'budget-officer',
    depths: onlyFull,
    resembles: [{ indicator: 'DPGA total cost of ownership', relation: 'related' }],
    assessorNote: 'Where decisions were taken and no sheet was made, the answer is the lowest step.',
  },
  {
    ...procurement,
    id: 'capacity-to-run-integrate-open-source-in-public-procurement',
    scale: 'extent',
    periodMonths: 12,
    question:
      'Of the software tenders this institution closed in the last 12 months, how many drew at least one bid based on open source?',
    measure: {
      counted: 'software tenders that drew at least one bid based on open source',
      among: 'all software tenders closed in the last 12 months',
      countsIf: 'the bid was admitted and offers software under a licence approved as open source',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated log of bids for each tender, with the licence of the software offered.',
      doesNotCount: 'A statement that open source bids are welcome.',
    },
    notApplicable: ['no-tender'],
    obligation: 'should',
    answeredBy: 'buyer',
    depths: allDepths,
    resembles: [
      { indicator: 'GGI A-43', relation: 'related' },
      { indicator: 'IN policy of 2015', relation: 'related' },
    ],
    assessorNote:
      'The answer shows the effect of all work on buying, and it depends in part on the market: say so where few firms exist.',
  },
  {
    ...procurement,
    id: 'understanding-open-source-licensing',
    scale: 'extent',
    periodMonths: 36,
    question:
      'Of the staff who buy software for this institution, how many passed a course on open source licences in the last 36 months?',
    measure: {
      counted: 'staff who passed a course on open source licences',
      among: 'all staff who buy software or lead software projects on the day of the answer',
      countsIf: 'the course treats the duties of licences and ended with a test',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated results of the course, by role and without names.',
      doesNotCount: 'A leaflet on licences that was sent to all.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'buyer',
    depths: onlyFull,
    resembles: [{ indicator: 'TODO stage 1', relation: 'narrower' }],
    translatorNote: 'Leaders of software projects are among those who buy.',
  },
  {
    ...procurement,
    id: 'procurement-process-integration',
    scale: 'extent',
    periodMonths: 12,
    question:
      'Of the software tenders this institution published in the last 12 months, how many treat all makers alike in their text?',
    measure: {
      counted: 'software tenders whose text treats all makers alike',
      among:
        'a random sample of 20 software tenders published in the last 12 months (all of them, where there were fewer)',
      countsIf:
        'the text has no brand name, no guarantee that only a maker can give, and no form that expects a fee for each user',
    },
    steps: extentSteps,
    evidence: {
      counts: 'A dated list of the sampled tenders with the result of the check of each.',
      doesNotCount: 'A model text that no tender was compared with.',
    },
    notApplicable: ['no-tender'],
    obligation: 'should',
    answeredBy: 'buyer',
    depths: onlyFull,
    resembles: [
      { indicator: 'EVB-IT model contracts', relation: 'related' },
      { indicator: 'GGI A-43', relation: 'related' },
    ],
    assessorNote: 'A brand name counts as neutral where the law allows it and "or equivalent" follows it.',
  },
  {
    ...procurement,
    id: 'vendor-evaluation',
    scale: 'extent',
    periodMonths: 12,
    question:
      "Of the contracts for open source work this institution awarded in the last 12 months, in how many were bidders' past contributions scored?",
    measure: {
      counted: "contracts in whose award the bidders' past contributions were scored",
      among: 'all contracts for open source work awarded in the last 12 months',
      countsIf: 'the score rests on contributions to the project concerned that anybody can look up',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated score sheet with the addresses of the contributions that were judged.',
      doesNotCount: 'A list of reference clients.',
    },
    notApplicable: ['no-open-source-award'],
    obligation: 'should',
    answeredBy: 'buyer',
    depths: onlyFull,
    resembles: [
      { indicator: 'UNICEF procurement', relation: 'related' },
      { indicator: 'GGI A-33', relation: 'narrower' },
    ],
    assessorNote: 'A new firm may show contributions of the people whom it offers.',
  },
  {
    ...procurement,
    id: 'capacity-to-recognize-and-address-legal-challenges',
    scale: 'ladder',
    periodMonths: 12,
    question:
      'Over the last 12 months, how did this institution answer questions of its staff about the law on open source?',
    steps: [
      'There is no trace of a question or of an answer in the period.',
      'Questions are answered where one person takes care of them.',
      'In addition, an approved and dated text says who answers and within how many days.',
      'In addition, a register shows that at least three quarters of the questions in 12 months were answered in time.',
      'In addition, this route was checked against its aim within 24 months, then changed or confirmed in writing.',
    ],
    evidence: {
      counts: 'The register of questions with the date of each question and of its answer.',
      doesNotCount: 'The name of a lawyer on the intranet.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'legal-officer',
    depths: fromStandard,
    resembles: [{ indicator: 'GGI A-21', relation: 'narrower' }],
    assessorNote: 'Where no question came in the period, the answer goes no higher than the third step.',
  },
  {
    ...procurement,
    id: 'ip-and-legal-compliance',
    scale: 'extent',
    periodMonths: 12,
    question:
      'Of the software releases of this institution in the last 12 months, how many passed a scan for rights of others beforehand?',
    measure: {
      counted: 'releases that passed a scan for the rights of others before the release',
      among: 'all software releases of the last 12 months, by the institution or by a supplier for it',
      countsIf: 'the scan is dated before the release and leaves no finding without an explanation',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated report of the scan, with an explanation for each finding.',
      doesNotCount: 'A sentence of the supplier that all rights are cleared.',
    },
    notApplicable: ['nothing-released'],
    obligation: 'should',
    dependsOn: ['licensing-selection-based-on-requirements'],
    dependsOnReason:
      'A scan compares what it finds with the licence that was chosen; without a choice there is nothing to compare.',
    answeredBy: 'legal-officer',
    depths: onlyFull,
    resembles: [
      { indicator: 'GGI A-21', relation: 'narrower' },
      { indicator: 'SPC open licence', relation: 'related' },
    ],
    translatorNote: 'Rights are copyright, patents and trade marks.',
  },
  {
    ...procurement,
    id: 'contractual-considerations',
    scale: 'extent',
    periodMonths: null,
    question:
      'Of the software development contracts this institution has running today, how many secure full rights in the work paid for?',
    measure: {
      counted: 'development contracts that secure full rights in the work paid for',
      among: 'all software development contracts running on the day of the answer',
      countsIf:
        'the contract gives the right to use, change and publish the work, and obliges the supplier to hand over code and documents',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The clause with the number and the date of the contract.',
      doesNotCount: 'A model contract that the running contracts do not use.',
    },
    notApplicable: ['no-development-contract'],
    obligation: 'must',
    obligationReason: 'Without these rights every later step is in the hands of the supplier.',
    answeredBy: 'buyer',
    depths: allDepths,
    resembles: [
      { indicator: 'M-16-21 contract language', relation: 'related' },
      { indicator: 'EVB-IT model contracts', relation: 'related' },
      { indicator: 'SEAL SOV-4', relation: 'related' },
      { indicator: 'SEAL SOV-6', relation: 'related' },
      { indicator: 'NZ q33', relation: 'related' },
    ],
  },
  {
    ...procurement,
    id: 'data-privacy-and-security',
    scale: 'extent',
    periodMonths: null,
    question:
      'Of the third parties that handle personal data for this institution today, how many are bound by signed terms?',
    measure: {
      counted: 'third parties bound by signed terms',
      among: 'all third parties that handle personal data for the institution',
      countsIf: 'the signed terms fix the purpose, the place, the deletion and the notice of incidents',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The register of contracts with the date of the signed terms for each third party.',
      doesNotCount: 'The general terms of business of the provider.',
    },
    notApplicable: ['no-third-party'],
    obligation: 'should',
    answeredBy: 'data-protection-officer',
    depths: onlyFull,
    resembles: [
      { indicator: 'GTMI I-38', relation: 'related' },
      { indicator: 'DPG Standard 7', relation: 'related' },
      { indicator: 'DPG Standard 9', relation: 'related' },
    ],
    translatorNote: 'A third party is what data protection law calls a processor.',
  },
];
