import type { Criterion } from '../../maturity/index.ts';
import type { FormerQuestionId } from './text-id.ts';

interface FormerQuestion {
  readonly id: FormerQuestionId;
  readonly text: string;
  readonly obligation: Criterion['obligation'];
  readonly notApplicableAllowed: boolean;
  readonly kind: 'split' | 'reworded';
  /** The questions that ask about its subject now; the first stands in the part that it stood in. */
  readonly replacedBy: readonly [string, ...string[]];
}

/** The sixteen questions of version 0.1.0. Each of their steps means something else now. */
const questions: readonly FormerQuestion[] = [
  {
    id: 'whole-life-cost',
    text: 'Before software is chosen, are the costs of people and of licences compared over its whole life?',
    obligation: 'should',
    notApplicableAllowed: false,
    kind: 'split',
    replacedBy: [
      'analysing-labour-costs-versus-licencing-costs',
      'understanding-total-cost-of-ownership-tco',
    ],
  },
  {
    id: 'open-source-risk',
    text: 'Are the security risks of open-source components known and acted on?',
    obligation: 'must',
    notApplicableAllowed: false,
    kind: 'reworded',
    replacedBy: ['security-and-risk-management'],
  },
  {
    id: 'leading-the-change',
    text: 'When a service moves to open source, is the change for its staff and users planned and led?',
    obligation: 'should',
    notApplicableAllowed: true,
    kind: 'reworded',
    replacedBy: ['change-management'],
  },
  {
    id: 'licence-choice',
    text: 'Are licences chosen and checked so that they suit what a project needs?',
    obligation: 'must',
    notApplicableAllowed: false,
    kind: 'split',
    replacedBy: ['licensing-selection-based-on-requirements', 'ip-and-legal-compliance'],
  },
  {
    id: 'standards-in-requirements',
    text: 'Do requirements name the open standards that a system has to follow, and is this verified?',
    obligation: 'should',
    notApplicableAllowed: false,
    kind: 'reworded',
    replacedBy: ['adhering-to-technical-standards'],
  },
  {
    id: 'open-tenders',
    text: 'Can suppliers of open-source solutions compete on equal terms in public tenders?',
    obligation: 'should',
    notApplicableAllowed: false,
    kind: 'split',
    replacedBy: [
      'capacity-to-run-integrate-open-source-in-public-procurement',
      'procurement-process-integration',
    ],
  },
  {
    id: 'lasting-community',
    text: 'Do the open-source projects that the government leads have a community that outlives single contracts?',
    obligation: 'should',
    notApplicableAllowed: true,
    kind: 'split',
    replacedBy: [
      'managing-open-source-community-over-a-project-lifetime',
      'identify-build-and-grow-the-open-source-community',
    ],
  },
  {
    id: 'people-for-open-source',
    text: 'Are the people who are needed to run open-source services planned for, hired and kept?',
    obligation: 'should',
    notApplicableAllowed: false,
    kind: 'reworded',
    replacedBy: ['human-resource-planning-and-allocation'],
  },
  {
    id: 'secured-funding',
    text: 'Is there money for open-source work from more than one source, and for longer than one project?',
    obligation: 'should',
    notApplicableAllowed: false,
    kind: 'split',
    replacedBy: ['strategic-funding', 'mobilisation-spread'],
  },
  {
    id: 'inclusive-design',
    text: 'Can people with disabilities, little schooling, old devices or weak connections use the services?',
    obligation: 'must',
    notApplicableAllowed: false,
    kind: 'reworded',
    replacedBy: ['designing-inclusive-open-source-software-solutions'],
  },
  {
    id: 'sovereignty-policy',
    text: 'Does a policy say why and where open source is used to keep control of public systems?',
    obligation: 'should',
    notApplicableAllowed: false,
    kind: 'reworded',
    replacedBy: ['digital-sovereignty-and-policy-formulation'],
  },
  {
    id: 'independent-oversight',
    text: 'Does somebody independent check how open-source public systems are governed?',
    obligation: 'must',
    notApplicableAllowed: false,
    kind: 'reworded',
    replacedBy: ['oversight-and-accountability-in-open-source-digital-governance'],
  },
  {
    id: 'open-interfaces',
    text: 'Do public systems exchange data through open, documented interfaces?',
    obligation: 'should',
    notApplicableAllowed: false,
    kind: 'reworded',
    replacedBy: ['interoperability-and-standards-compliance'],
  },
  {
    id: 'secure-delivery',
    text: 'Is security part of how software is built, checked and released?',
    obligation: 'must',
    notApplicableAllowed: false,
    kind: 'reworded',
    replacedBy: ['cybersecurity-and-secure-devops'],
  },
  {
    id: 'tested-changes',
    text: 'Is each change tested automatically before it reaches users?',
    obligation: 'should',
    notApplicableAllowed: true,
    kind: 'reworded',
    replacedBy: ['testing-integration-and-quality-assurance'],
  },
  {
    id: 'local-languages',
    text: 'Are services available in the languages of the country and fitted to its rules and habits?',
    obligation: 'should',
    notApplicableAllowed: true,
    kind: 'reworded',
    replacedBy: ['localization-and-adaptability'],
  },
];

/**
 * The retired questions as criteria that are not scored. Answers to them are kept to be read: which steps they chose is
 * told by the labels, which have stayed.
 */
export const formerCriteria: readonly Criterion[] = questions.map(
  ({ id, text, obligation, notApplicableAllowed, kind, replacedBy }) => ({
    id,
    textId: `osee-ecosystem.criteria.${id}.text`,
    text,
    obligation,
    scaleId: 'five-steps',
    impacts: [{ nodeId: replacedBy[0] }],
    notApplicableAllowed,
    justification: notApplicableAllowed ? 'notApplicable' : 'none',
    evidence: 'none',
    since: '0.1.0',
    metAt: 0.5,
    retired: { in: '1.0.0', kind, replacedBy, answers: 'archive' },
  }),
);
