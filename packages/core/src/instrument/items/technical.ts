import { allDepths, fromStandard } from '../depth-id.ts';
import { extentSteps } from '../extent-steps.ts';
import type { InstrumentItem } from '../instrument-item.ts';

const technical = { about: 'technicalDomain', moduleId: null, scale: 'extent', steps: extentSteps } as const;

export const technicalItems: readonly InstrumentItem[] = [
  {
    ...technical,
    id: 'interoperability-and-standards-compliance',
    unit: 'both',
    periodMonths: null,
    question:
      'Of the key systems this administration runs today, how many have a working interface described in a catalogue?',
    measure: {
      counted: 'key systems with a working interface described in a catalogue',
      among: 'all key systems that the administration runs, base registers included',
      countsIf: 'another system uses the interface, and its entry in the catalogue names the version',
    },
    evidence: {
      counts: 'The entry in the catalogue with the version and the date of its last change.',
      doesNotCount: 'A file that is sent by hand each month.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'data-manager',
    depths: allDepths,
    resembles: [
      { indicator: 'GTMI I-3', relation: 'related' },
      { indicator: 'GTMI I-4', relation: 'related' },
      { indicator: 'DPI data exchange', relation: 'related' },
      { indicator: 'GovStack information mediator', relation: 'related' },
    ],
    assessorNote:
      'Print the list of key systems with the answer. Base registers hold people, firms, land, vehicles or addresses.',
    translatorNote: 'An interface is an application programming interface (API).',
  },
  {
    ...technical,
    id: 'open-source-software-development',
    unit: 'institution',
    periodMonths: null,
    question:
      'Of the custom-built systems this institution runs today, how many were built from a repository under its control?',
    measure: {
      counted: 'custom-built systems built from a repository under control of the institution',
      among: 'all custom-built systems in operation',
      countsIf: 'the record of the running version names the commit from which it was built',
    },
    evidence: {
      counts: 'The dated build record that names the commit.',
      doesNotCount: 'A copy of the source code on a disk from the supplier.',
    },
    notApplicable: ['no-custom-built-system'],
    obligation: 'should',
    answeredBy: 'lead-developer',
    depths: fromStandard,
    resembles: [
      { indicator: 'SPC version control', relation: 'related' },
      { indicator: 'M-16-21 inventory', relation: 'related' },
    ],
    assessorNote: 'Control means that the institution can add and remove the rights of everybody else.',
  },
  {
    ...technical,
    id: 'cloud-and-infrastructure-management',
    unit: 'institution',
    periodMonths: 12,
    question:
      'Of the digital services this institution runs, how many were restored on another host in a test in the last 12 months?',
    measure: {
      counted: 'digital services restored on another host in a test',
      among: 'all digital services that the institution runs',
      countsIf: 'the test began from code and backup alone, and the service worked',
    },
    evidence: {
      counts: 'The dated report of the test with the time that the restoration took.',
      doesNotCount: 'A log that shows that backups were written.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'system-owner',
    depths: fromStandard,
    resembles: [
      { indicator: 'SEAL SOV-4', relation: 'related' },
      { indicator: 'GTMI I-1', relation: 'related' },
    ],
    translatorNote: 'Another host is another provider or another data centre.',
  },
  {
    ...technical,
    id: 'cybersecurity-and-secure-devops',
    unit: 'institution',
    periodMonths: 12,
    question:
      'Of the serious vulnerabilities published in the last 12 months for components this institution uses, how many were remedied in time?',
    measure: {
      counted: 'serious vulnerabilities remedied in time',
      among: 'all critical and high vulnerabilities published in the last 12 months for components in use',
      countsIf: 'the repair ran in operation before the written deadline of the institution',
    },
    evidence: {
      counts: 'A list with the date of each advisory and the date of the release that carried the repair.',
      doesNotCount: 'A report of a scan without dates of repair.',
    },
    notApplicable: [],
    obligation: 'must',
    obligationReason: 'A vulnerability left open is the shortest way to harm people through a public system.',
    dependsOn: ['security-and-risk-management'],
    dependsOnReason:
      'Without a list of components nobody can say which vulnerabilities concern the institution.',
    answeredBy: 'security-officer',
    depths: allDepths,
    resembles: [
      { indicator: 'GGI A-22', relation: 'narrower' },
      { indicator: 'BOD deadlines', relation: 'related' },
    ],
    assessorNote:
      'Where no deadline is written, the answer is the lowest step. A vulnerability whose deadline has not passed is left out of both numbers. Where a search over the list of components finds none published, the answer is the fifth step.',
  },
  {
    ...technical,
    id: 'data-architecture-and-management',
    unit: 'institution',
    periodMonths: null,
    question:
      'Of the data holdings of this institution today, how many have a complete entry in a catalogue?',
    measure: {
      counted: 'data holdings with a complete entry in a catalogue',
      among: 'all data holdings of the institution',
      countsIf: 'the entry follows a metadata standard and names an owner and a rule of access',
    },
    evidence: {
      counts: 'A dated export of the catalogue.',
      doesNotCount: 'A diagram of the databases.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'data-manager',
    depths: fromStandard,
    resembles: [
      { indicator: 'ODM quality', relation: 'related' },
      { indicator: 'GTMI I-29', relation: 'related' },
      { indicator: 'GTMI I-34', relation: 'related' },
    ],
    assessorNote:
      'A data holding is a set of data that is kept for a task, such as a register. Where nobody has listed the holdings, the answer is unknown.',
  },
  {
    ...technical,
    id: 'digital-identity-and-access-management',
    unit: 'both',
    periodMonths: null,
    question:
      'Of the services of this administration that need a login today, how many accept a shared login?',
    measure: {
      counted: 'services that accept a shared login',
      among: 'all services of the administration that need a login',
      countsIf: 'the login is used by several institutions and works through an open protocol',
    },
    evidence: {
      counts: 'A dated list of the services with the protocol of each.',
      doesNotCount: 'One password policy for many separate logins.',
    },
    notApplicable: ['no-login'],
    obligation: 'should',
    answeredBy: 'it-manager',
    depths: fromStandard,
    resembles: [
      { indicator: 'DPI digital ID', relation: 'related' },
      { indicator: 'GTMI I-42', relation: 'related' },
    ],
    translatorNote: 'A shared login is one that several institutions accept (single sign-on, federation).',
  },
  {
    ...technical,
    id: 'monitoring-logging-and-observability',
    unit: 'institution',
    periodMonths: 3,
    question:
      'Of the digital services this institution runs, for how many are there measured figures of operation from the last 3 months?',
    measure: {
      counted: 'digital services with measured figures of operation',
      among: 'all digital services that the institution runs on the day of the answer',
      countsIf: 'figures of availability and of errors come from measurement without gaps over the 3 months',
    },
    evidence: {
      counts: 'A file or a page with the figures of each service for each day of the quarter.',
      doesNotCount: 'An estimate of availability by the provider.',
    },
    notApplicable: [],
    obligation: 'should',
    answeredBy: 'system-owner',
    depths: fromStandard,
    resembles: [{ indicator: 'DGRA E', relation: 'narrower' }],
    assessorNote: 'A gap shorter than one day in the quarter does no harm.',
  },
  {
    ...technical,
    id: 'localization-and-adaptability',
    unit: 'institution',
    periodMonths: null,
    question:
      'Of the digital services this institution offers today, how many work from start to end in every official language?',
    measure: {
      counted: 'digital services that work from start to end in every official language',
      among: 'all digital services that the institution offers',
      countsIf: 'a test went through the service from the first page to the result in each language',
    },
    evidence: {
      counts: 'The dated record of the test in each language.',
      doesNotCount: 'A first page that was translated by a machine.',
    },
    notApplicable: ['one-language'],
    obligation: 'should',
    answeredBy: 'inclusion-officer',
    depths: fromStandard,
    resembles: [{ indicator: 'SPC plain English', relation: 'related' }],
    assessorNote: 'Recognised minority languages count in the districts where the law grants their use.',
  },
  {
    ...technical,
    id: 'testing-integration-and-quality-assurance',
    unit: 'institution',
    periodMonths: null,
    question:
      'Of the systems with code of its own this institution runs today, for how many must every change pass automatic tests?',
    measure: {
      counted: 'systems with code of its own in which every change must pass automatic tests',
      among: 'all systems with code of its own in operation: built to order, or adapted in their code',
      countsIf: 'a change that fails a test cannot go into operation',
    },
    evidence: {
      counts: 'The dated record of the last three changes with the result of their tests.',
      doesNotCount: 'Tests that are run by hand when there is time.',
    },
    notApplicable: ['no-built-or-adapted-system'],
    obligation: 'should',
    answeredBy: 'lead-developer',
    depths: fromStandard,
    resembles: [
      { indicator: 'SPC continuous integration', relation: 'related' },
      { indicator: 'GGI A-44', relation: 'related' },
    ],
    translatorNote:
      '"Code of its own" is code that was written for the institution, by staff or by a supplier.',
  },
];
