import { allDepths, fromStandard } from '../depth-id.ts';
import { extentSteps } from '../extent-steps.ts';
import type { InstrumentItem } from '../instrument-item.ts';

const governance = {
  about: 'competency',
  moduleId: 'digital-governance-and-sovereignty',
  unit: 'country',
} as const;

export const governanceItems: readonly InstrumentItem[] = [
  {
    ...governance,
    id: 'digital-sovereignty-and-policy-formulation',
    scale: 'decision',
    periodMonths: null,
    question: "What is the state of this country's policy against dependence on single digital suppliers?",
    steps: [
      'Nothing is written about dependence on suppliers.',
      'A dated draft of a policy exists.',
      'The draft has been adopted and the policy is in force.',
      'In addition, owner, money and dates are named for the highest dependences in a register, and one measure is done.',
      'In addition, a report with figures shows at least one dependence reduced since the policy came into force.',
    ],
    evidence: {
      counts: 'The policy with its date, and the register of dependences with an owner for each.',
      doesNotCount: 'A speech that names sovereignty as an aim.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'policy-officer',
    depths: allDepths,
    resembles: [
      { indicator: 'GTMI I-15', relation: 'related' },
      { indicator: 'GGI A-35', relation: 'related' },
    ],
    assessorNote:
      'A part of a digital strategy counts as the policy where it treats dependence in a section of its own.',
    translatorNote: 'Dependence on a supplier is the state of vendor lock-in.',
  },
  {
    ...governance,
    id: 'oversight-and-accountability-in-open-source-digital-governance',
    scale: 'extent',
    periodMonths: 36,
    question:
      'Of the important digital systems of this country, how many were reviewed by an independent body in the last 36 months?',
    measure: {
      counted: 'important systems reviewed by an independent body',
      among: "all systems in the country's register of important digital systems",
      countsIf: 'the body does not belong to the operator, and its findings have a written follow-up',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated report of the body, and the list of what was done about its findings.',
      doesNotCount: 'A report that the operator wrote about itself.',
    },
    notApplicable: [],
    obligation: 'must',
    obligationReason:
      'Nobody but the operator sees inside these systems; without a review from outside, faults stay with the operator.',
    answeredBy: 'auditor',
    depths: allDepths,
    resembles: [{ indicator: 'GTMI I-28', relation: 'related' }],
    assessorNote:
      'Where the country keeps no register of important systems, the answer is the lowest step. A body of another country or region may do the review.',
  },
  {
    ...governance,
    id: 'legal-and-regulatory-frameworks-for-sovereign-open-source-software',
    scale: 'decision',
    periodMonths: null,
    question:
      'What is the state of the legal rule on open source software in the public bodies of this country?',
    steps: [
      'Nothing is written in a law or in a regulation.',
      'A dated draft of a rule exists.',
      'The draft has been adopted and the rule is in force.',
      'In addition, owner, money and dates are named, and two dated cases show the rule applied.',
      'In addition, the results of the rule were reported with figures since it came into force.',
    ],
    evidence: {
      counts: 'The official text with its date, and two dated cases in which it was applied.',
      doesNotCount: 'An opinion that nothing in the law forbids open source.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'legal-officer',
    depths: fromStandard,
    resembles: [{ indicator: 'OSOR legal framework', relation: 'related' }],
    assessorNote:
      'The rule must let public bodies use open source software, pay for work on it, and release what they paid for. A rule that treats only a part of this gives the second step.',
    translatorNote: 'A rule is a law, a decree or a binding regulation.',
  },
  {
    ...governance,
    id: 'international-cooperation-and-digital-sovereignty',
    scale: 'extent',
    periodMonths: null,
    question:
      'Of the international digital agreements this country has in force today, how many were assessed in writing for dependence?',
    measure: {
      counted: 'international agreements assessed in writing for dependence',
      among: 'all international agreements on data or digital technology in force',
      countsIf: 'the assessment treats control, cost and exit',
    },
    steps: extentSteps,
    evidence: {
      counts: 'A register of agreements with the date and the address of each assessment.',
      doesNotCount: 'The note on the ceremony of signing.',
    },
    notApplicable: ['no-international-agreement'],
    obligation: 'may',
    answeredBy: 'policy-officer',
    depths: fromStandard,
    resembles: [{ indicator: 'NIIS joint institute', relation: 'related' }],
    assessorNote: 'Agreements with states, regional bodies, donors and firms of other countries count alike.',
  },
  {
    ...governance,
    id: 'public-private-partnerships-and-national-digital-ecosystems',
    scale: 'extent',
    periodMonths: null,
    question:
      'Of the partnership contracts for digital infrastructure running in this country today, how many have a rehearsed exit?',
    measure: {
      counted: 'partnership contracts with a rehearsed exit',
      among: 'all running partnership contracts for digital infrastructure',
      countsIf:
        'the public side holds the rights in the code and in the data, and walked through the exit once in a rehearsal',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The clauses on rights, and the dated record of the rehearsal.',
      doesNotCount: 'A clause on exit that was never tried.',
    },
    notApplicable: ['no-partnership-contract'],
    obligation: 'should',
    answeredBy: 'partnership-officer',
    depths: fromStandard,
    resembles: [{ indicator: 'SEAL SOV-4', relation: 'related' }],
    translatorNote:
      'A partnership contract is one between the state and a private firm (public-private partnership).',
  },
];
