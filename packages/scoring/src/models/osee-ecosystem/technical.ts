import type { Question } from './ask.ts';

const domain = { kind: 'technicalDomain', parentId: 'technical' } as const;

export const technicalQuestions: readonly Question[] = [
  {
    ...domain,
    id: 'open-interfaces',
    competencyId: 'interoperability-and-standards-compliance',
    title: 'Interoperability and Standards Compliance',
    text: 'Do public systems exchange data through open, documented interfaces?',
    obligation: 'should',
    notApplicableAllowed: false,
    steps: [
      'Data is moved by hand or not at all.',
      'Some systems are linked one to one.',
      'A national framework exists, and new systems offer documented interfaces.',
      'Interfaces are catalogued, versioned and monitored, and most registers use them.',
      'Any institution can connect by itself, across borders where the law allows it.',
    ],
  },
  {
    ...domain,
    id: 'secure-delivery',
    competencyId: 'cybersecurity-and-secure-devops',
    title: 'Cybersecurity and Secure DevOps',
    text: 'Is security part of how software is built, checked and released?',
    obligation: 'must',
    notApplicableAllowed: false,
    steps: [
      'Security is looked at after an incident.',
      'Some teams review code or scan before a release.',
      'Code review, secret handling and scans are part of every release.',
      'Releases are signed and reproducible, and incidents are rehearsed.',
      'Pipelines and findings are shared with other institutions and with the projects upstream.',
    ],
  },
  {
    ...domain,
    id: 'tested-changes',
    competencyId: 'testing-integration-and-quality-assurance',
    title: 'Testing, Integration, and Quality Assurance',
    text: 'Is each change tested automatically before it reaches users?',
    obligation: 'should',
    notApplicableAllowed: true,
    steps: [
      'Changes are tried in the live system.',
      'Testers click through the main paths before a release.',
      'Automatic tests run on every change of the main services.',
      'Tests cover the links between systems, and failures stop a release.',
      'Test suites are public, and suppliers have to pass them.',
    ],
  },
  {
    ...domain,
    id: 'local-languages',
    competencyId: 'localization-and-adaptability',
    title: 'Localization and Adaptability',
    text: 'Are services available in the languages of the country and fitted to its rules and habits?',
    obligation: 'should',
    notApplicableAllowed: true,
    steps: [
      'Services speak a language that many residents cannot read.',
      'Main pages are translated by hand, and drift apart.',
      'Texts are kept apart from code, and all official languages are covered.',
      'Translations are reviewed by speakers and tested with users at each release.',
      'Translations go back to the original project, and communities can add their own language.',
    ],
  },
];
