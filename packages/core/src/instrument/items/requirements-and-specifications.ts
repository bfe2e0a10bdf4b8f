import { allDepths, fromStandard } from '../depth-id.ts';
import { extentSteps } from '../extent-steps.ts';
import type { InstrumentItem } from '../instrument-item.ts';

const requirements = {
  about: 'competency',
  moduleId: 'requirements-and-specifications',
  unit: 'institution',
} as const;

export const requirementsItems: readonly InstrumentItem[] = [
  {
    ...requirements,
    id: 'licensing-selection-based-on-requirements',
    scale: 'extent',
    periodMonths: 24,
    question:
      'Of the software products this institution released in the last 24 months, for how many was the choice of licence recorded beforehand?',
    measure: {
      counted: 'software products for which the choice of licence was recorded before the release',
      among:
        'all software products released, or commissioned with the right to release them, in the last 24 months',
      countsIf:
        'a note dated before the first release gives the reason for the licence, and the code carries the licence file with its SPDX identifier',
    },
    steps: extentSteps,
    evidence: {
      counts: 'A note dated before the release that gives the reason, beside the licence file in the code.',
      doesNotCount: 'A licence file that came with a template and that nobody chose.',
    },
    notApplicable: ['nothing-released'],
    obligation: 'must',
    obligationReason: 'A licence is hard to change once others have used the software or added to it.',
    answeredBy: 'legal-officer',
    depths: allDepths,
    resembles: [
      { indicator: 'GGI A-21', relation: 'narrower' },
      { indicator: 'SPC open licence', relation: 'related' },
      { indicator: 'DPG Standard 2', relation: 'related' },
    ],
    assessorNote:
      'Software that was commissioned with the right to release it counts as released, also before its release.',
    translatorNote: 'The licence is the one under which the institution gives its own software to others.',
  },
  {
    ...requirements,
    id: 'adhering-to-technical-standards',
    scale: 'extent',
    periodMonths: 12,
    question:
      'Of the relevant standards in the tenders of this institution in the last 12 months, how many were asked for by number?',
    measure: {
      counted: 'pairs of a tender and a relevant standard in which the tender asks for the standard',
      among:
        'all pairs of a software tender of the last 12 months and a standard of the national list that is relevant to it',
      countsIf: 'the tender names the standard with its number and its version',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated tender text beside the national list, with each relevant standard marked.',
      doesNotCount: 'A clause that asks for "all relevant standards" without naming one.',
    },
    notApplicable: ['no-tender'],
    obligation: 'should',
    answeredBy: 'buyer',
    depths: fromStandard,
    resembles: [
      { indicator: 'NL-standards share asked for', relation: 'same' },
      { indicator: 'SPC open standards', relation: 'related' },
      { indicator: 'DPG Standard 8', relation: 'related' },
      { indicator: 'GTMI I-3', relation: 'related' },
    ],
    assessorNote:
      'A standard that is relevant in three tenders makes three pairs. Where the country has no list of standards, the answer is the lowest step.',
    translatorNote: 'Standards are counted once for each tender, never tenders.',
  },
  {
    ...requirements,
    id: 'compliance-with-security-and-privacy-regulations',
    scale: 'extent',
    periodMonths: null,
    question:
      'Of the systems with personal data this institution runs today, how many had an impact assessment dated before launch?',
    measure: {
      counted: 'systems whose impact assessment is dated before launch',
      among: 'all systems with personal data that the institution runs',
      countsIf:
        'the assessment is dated before the launch, or before the last major change where one followed',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The register of assessments with the date of each, beside the date of the launch.',
      doesNotCount: 'A privacy notice on the page of the service.',
    },
    notApplicable: ['no-personal-data'],
    obligation: 'must',
    obligationReason: 'Harm to the people whose data leaks or is misused cannot be undone.',
    answeredBy: 'data-protection-officer',
    depths: allDepths,
    resembles: [
      { indicator: 'GTMI I-38', relation: 'related' },
      { indicator: 'GTMI I-39', relation: 'related' },
      { indicator: 'DPG Standard 7', relation: 'related' },
      { indicator: 'ODRA 2', relation: 'related' },
    ],
    translatorNote: 'The impact assessment is the one that data protection law asks for.',
  },
  {
    ...requirements,
    id: 'comprehensive-documentation-of-contributions',
    scale: 'extent',
    periodMonths: 12,
    question:
      'Of the code changes this institution merged in the last 12 months, how many can an outsider understand from their record?',
    measure: {
      counted: 'changes that an outsider can understand from their record',
      among:
        'a random sample of 20 code changes merged in the last 12 months (all of them, where there were fewer)',
      countsIf: 'the record of the change states its reason and names the test that covers it',
    },
    steps: extentSteps,
    evidence: {
      counts: 'A dated list of the sampled changes, each with its address and the judgement on it.',
      doesNotCount: 'A style guide for developers that nobody compared with the changes.',
    },
    notApplicable: ['no-code-maintained'],
    obligation: 'should',
    answeredBy: 'lead-developer',
    depths: fromStandard,
    resembles: [
      { indicator: 'SPC review of contributions', relation: 'narrower' },
      { indicator: 'SPC document the code', relation: 'related' },
      { indicator: 'GGI A-25', relation: 'related' },
      { indicator: 'GGI A-44', relation: 'related' },
    ],
    assessorNote:
      'Code that a supplier maintains for the institution is part of the sample. Draw the sample by lot, and say how. Where code is maintained and no change was merged, the answer is the lowest step.',
  },
  {
    ...requirements,
    id: 'active-engagement-with-the-open-source-community',
    scale: 'extent',
    periodMonths: 12,
    question:
      'Of the five open source projects this institution depends on most, how many accepted its contributions in the last 12 months?',
    measure: {
      counted: 'projects that accepted a contribution of the institution in the last 12 months',
      among:
        'the five open source projects the institution depends on most (all of them, where it has fewer)',
      countsIf:
        'staff or a contractor of the institution made at least one contribution, of any kind, that was accepted',
    },
    steps: extentSteps,
    evidence: {
      counts: "A list of accepted contributions with date, address and the author's employer.",
      doesNotCount: 'A talk at the conference of the project.',
    },
    notApplicable: [],
    obligation: 'should',
    dependsOn: ['software-contribution-governance'],
    dependsOnReason: 'Contributions last where a rule permits them; without one they hang on one person.',
    answeredBy: 'lead-developer',
    depths: fromStandard,
    resembles: [
      { indicator: 'GGI A-26', relation: 'narrower' },
      { indicator: 'GGI A-39', relation: 'related' },
      { indicator: 'TODO stage 2', relation: 'narrower' },
    ],
    assessorNote:
      'Code, texts, translations, tests and reports of faults that led to a mended fault are contributions.',
  },
  {
    ...requirements,
    id: 'training-and-capacity-initiatives',
    scale: 'extent',
    periodMonths: 24,
    question:
      'Of the staff in the listed roles of this institution, how many passed a course for their role in the last 24 months?',
    measure: {
      counted: 'staff who passed a course for their role',
      among: 'all staff in the listed roles on the day of the answer',
      countsIf: 'the course belongs to the role on the list and ended with a test',
    },
    steps: extentSteps,
    evidence: {
      counts:
        'An extract of the dated training register by role, women and men counted apart, without names.',
      doesNotCount: 'A list of those who were present at a talk.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'staff-officer',
    depths: fromStandard,
    resembles: [
      { indicator: 'GTMI I-45', relation: 'related' },
      { indicator: 'GGI A-18', relation: 'narrower' },
      { indicator: 'GGI A-28', relation: 'related' },
    ],
    assessorNote:
      'The institution lists the roles that plan, build, run or oversee software, each with its course; without such a list the answer is the lowest step. Courses on licences for buyers are asked for elsewhere.',
  },
  {
    ...requirements,
    id: 'continuous-evaluation-improvement-mechanisms',
    scale: 'extent',
    periodMonths: 12,
    question:
      'Of the digital services of this institution, how many had a review in the last 12 months with a completed decision?',
    measure: {
      counted: 'digital services with a review of which a decision was completed',
      among: 'all digital services of the institution',
      countsIf: 'the review was held in the last 12 months and at least one decision of it was carried out',
    },
    steps: extentSteps,
    evidence: {
      counts: 'The dated minutes of the review and the closed task that carried out its decision.',
      doesNotCount: 'A survey of users without any decision.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'system-owner',
    depths: fromStandard,
    resembles: [{ indicator: 'GGI A-24', relation: 'related' }],
  },
];
