import { allDepths, fromStandard } from '../depth-id.ts';
import { extentSteps } from '../extent-steps.ts';
import type { InstrumentItem } from '../instrument-item.ts';

const community = {
  about: 'competency',
  moduleId: 'community-management',
  unit: 'institution',
  notApplicable: ['no-code-base-led'],
  answeredBy: 'community-manager',
} as const;

const codeBase =
  'An institution leads a code base where it decides on what goes into it, alone or with others.';

export const communityItems: readonly InstrumentItem[] = [
  {
    ...community,
    id: 'identify-build-and-grow-the-open-source-community',
    scale: 'extent',
    periodMonths: 12,
    question:
      'Of the code bases this institution leads, how many gained a first-time contributor from outside in the last 12 months?',
    measure: {
      counted: 'code bases with a first-time contributor from outside',
      among: 'all code bases the institution leads',
      countsIf: 'a first contribution of a person employed elsewhere was accepted in the last 12 months',
    },
    steps: extentSteps,
    evidence: {
      counts: "A dated list of first contributions with the author's employer.",
      doesNotCount: 'The number of downloads.',
    },
    obligation: 'should',
    depths: fromStandard,
    resembles: [{ indicator: 'SPC welcome contributors', relation: 'related' }],
    assessorNote: codeBase,
  },
  {
    ...community,
    id: 'managing-open-source-community-over-a-project-lifetime',
    scale: 'extent',
    periodMonths: null,
    question:
      'Of the code bases this institution leads today, how many have rules that name two people for each key role?',
    measure: {
      counted: 'code bases whose rules name two people for each key role',
      among: 'all code bases the institution leads',
      countsIf: 'the rules can be read by anybody, and both people confirmed their role within 12 months',
    },
    steps: extentSteps,
    evidence: {
      counts:
        'The file of rules that names two people for each key role, with the date of their confirmation.',
      doesNotCount: 'The organisation chart of the institution.',
    },
    obligation: 'should',
    depths: allDepths,
    resembles: [
      { indicator: 'OS2 levels', relation: 'related' },
      { indicator: 'GGI A-30', relation: 'related' },
    ],
    assessorNote: `${codeBase} Key roles are at least: who decides on changes, who makes releases, who answers reports on security.`,
  },
  {
    ...community,
    id: 'adoption-of-tools',
    scale: 'extent',
    periodMonths: null,
    question:
      'Of the code bases this institution leads today, in how many can anybody follow the work without an account?',
    measure: {
      counted: 'code bases in which anybody can follow the work without an account',
      among: 'all code bases the institution leads',
      countsIf: 'decisions and open tasks can be read without an account and can be exported',
    },
    steps: extentSteps,
    evidence: {
      counts: 'A dated list of the tools in use, and an export that was read back elsewhere.',
      doesNotCount: 'An invitation to a chat that needs an account.',
    },
    obligation: 'may',
    depths: fromStandard,
    resembles: [{ indicator: 'SPC make contributing easy', relation: 'related' }],
    assessorNote: codeBase,
  },
];
