import type { ModuleContent } from '../content.ts';

/** The module Strategy: lines refer to the text edition of the framework. */
export const strategy = {
  id: 'strategy',
  name: 'Strategy',
  description:
    'How an institution decides what it wants from open source: which problems it solves, who pays for it, who governs it inside and outside, and which risks it accepts. The advice looks first at countries with tight budgets, and leaves the general strategy guides to the reading list.',
  lines: [
    [292, 349],
    [566, 574],
  ],
  categoryId: 'organisational-and-programmatic',
  headingAsPrinted: 'STRATEGY',
  audienceColumnHeading: 'Type of Company or Organisation',
  topics: [
    {
      id: 'strategy-spotting-needs-that-oss-fills',
      name: 'Spotting needs that OSS fills',
      description:
        "Looks for the tasks that today's tools leave undone and asks whether open-source software could take them over.",
      lines: [[300, 300]],
      group: 'strategy-element',
      headingAsPrinted: 'Identification of use-cases',
    },
    {
      id: 'strategy-revenue-and-funding-models-for-oss',
      name: 'Revenue and funding models for OSS',
      description:
        'Compares ways to pay for software over the years, from grants and state contracts to hosted services and paid support.',
      lines: [[301, 301]],
      group: 'strategy-element',
      headingAsPrinted: 'Business model(s) to fund development / adoption of OSS',
    },
    {
      id: 'strategy-inward-governance-and-leadership-buy-in',
      name: 'Inward governance and leadership buy-in',
      description:
        'Sets who may release or reuse code inside the institution, how staff are heard, and how leaders stay involved.',
      lines: [[302, 302]],
      group: 'strategy-element',
      headingAsPrinted: 'Internal management and engagement',
    },
    {
      id: 'strategy-outward-community-governance-and-feedback',
      name: 'Outward community governance and feedback',
      description:
        'Agrees how outside contributions are accepted, how users are reached, and who answers the feedback that comes in.',
      lines: [[303, 303]],
      group: 'strategy-element',
      headingAsPrinted: '(External) Community management and engagement',
    },
    {
      id: 'strategy-licence-compliance-and-risk-control',
      name: 'Licence compliance and risk control',
      description:
        'Makes sure that the people who choose software know which duties each licence brings and what happens when one is missed.',
      lines: [[304, 304]],
      group: 'strategy-element',
      headingAsPrinted: 'Legal Compliance and Risk Management',
    },
    {
      id: 'strategy-dhis2-business-model-case',
      name: 'DHIS2 business model case',
      description:
        'Shows with a health information system how public funding of a shared core lets local companies in Africa and South Asia earn from adapting it.',
      lines: [[306, 308]],
      group: 'case-study',
      headingAsPrinted: 'Business Model Spotlight: DHIS2',
    },
  ],
  audiences: [
    {
      id: 'strategy-large-governmental-org',
      name: 'Large governmental org',
      description:
        'Leaders of a big public body who already run an open source office, or who hold the money and authority to open one.',
      lines: [[315, 315]],
    },
    {
      id: 'strategy-small-governmental-org',
      name: 'Small governmental org',
      description:
        'The manager or maintainer in a small public body who looks after open-source tools or is thinking about using or releasing some.',
      lines: [[316, 316]],
    },
    {
      id: 'strategy-large-enterprise',
      name: 'Large enterprise',
      description:
        'Leaders of a big company whose work resembles that of an open source office, or who could decide to found one.',
      lines: [[319, 319]],
    },
    {
      id: 'strategy-small-or-medium-enterprise',
      name: 'Small or medium enterprise',
      description:
        'Managers in a small or mid-sized company who carry out the duties of an open source office next to other work.',
      lines: [[320, 320]],
    },
    {
      id: 'strategy-informal-community-or-individual',
      name: 'Informal community or individual',
      description:
        'A single maintainer or a loose group that uses, builds or publishes open-source software, or plans to.',
      lines: [[321, 321]],
    },
  ],
  competencies: [
    {
      id: 'analysing-labour-costs-versus-licencing-costs',
      name: 'Analysing Labour Costs versus Licencing Costs',
      description:
        'Compares over the whole life of a system what skilled people cost with what proprietary licences cost. In countries with moderate wages the result often favours open source, and the money stays in the local economy.',
      lines: [[328, 328]],
    },
    {
      id: 'capacity-building',
      name: 'Capacity Building',
      description:
        'Builds a team inside the institution that can run, adapt and develop open-source systems, and that keeps learning. Money spent on such skills strengthens the local labour market instead of leaving the country as fees.',
      lines: [
        [329, 329],
        [332, 332],
      ],
      note: 'Line 332 of the source is a row without a name. By its position it continues this competency; by its subject it also fits the comparison of labour and licence costs.',
    },
    {
      id: 'platform-and-tool-selection',
      name: 'Platform and tool selection',
      description:
        'Chooses open-source platforms by need, fit with existing systems, health of the community behind them, and security, rather than by habit or reputation.',
      lines: [[333, 333]],
    },
    {
      id: 'software-contribution-governance',
      name: 'Software contribution governance',
      description:
        'Sets the rules by which staff may give code to outside projects: who approves, who owns the work, which licence applies, and how it is reviewed first.',
      lines: [[334, 334]],
    },
    {
      id: 'security-and-risk-management',
      name: 'Security and risk management',
      description:
        'Knows where open-source components can be attacked, keeps them patched, and has their security examined at regular intervals.',
      lines: [[335, 335]],
    },
    {
      id: 'change-management',
      name: 'Change management',
      description:
        'Leads an institution from proprietary to open systems: plans the switch, answers worries, and prepares people for new ways of working.',
      lines: [[336, 336]],
    },
  ],
  dependencies: [
    {
      id: 'strategy-legal-or-policy-requirements',
      name: 'Legal or policy requirements',
      description:
        'National law and policy limit what a strategy may promise, so they have to be read before it is written.',
      lines: [[340, 340]],
      target: { kind: 'external-factor', id: 'legal-or-policy-requirements' },
    },
    {
      id: 'strategy-organisational-priorities',
      name: 'Organisational priorities',
      description:
        'A strategy holds only when it serves what leaders, boards, employees and the people served are asking for.',
      lines: [[341, 341]],
      target: { kind: 'external-factor', id: 'organisational-priorities' },
    },
    {
      id: 'strategy-available-capacity',
      name: 'Available capacity',
      description:
        'The number of trained people, the equipment and the network at hand decide how ambitious a strategy can be.',
      lines: [[342, 342]],
      target: { kind: 'external-factor', id: 'available-capacity' },
    },
    {
      id: 'strategy-organisational-gaps',
      name: 'Organisational gaps',
      description:
        'Weak teamwork, thin skills or poor data are reasons for a strategy as much as limits to it, because open source can help to mend them.',
      lines: [[343, 343]],
      target: { kind: 'external-factor', id: 'organisational-gaps' },
    },
  ],
  trainingActivities: [
    {
      id: 'strategy-maturity-assessment',
      name: 'Maturity Assessment',
      description:
        'Places the institution on a scale of digital government maturity before any plan is made, using published models and a worked national example.',
      lines: [[348, 348]],
      note: "No module is called 'Digital Public Services Management Program', the last part of the path.",
      number: 1,
      frameworkPath: 'Organisational and Programmatic > Digital Public Services Management Program',
      userGroup: 'Strategy / management',
      licensing: 'Content freely available, need to provide attributions',
      resources: [
        {
          title: 'Transformations | United Nations Development Programme',
          splitConfidence: 'medium',
          note: 'A separator between the words was lost and is restored here.',
        },
        { title: 'Digital Maturity Assessment – Lao PDR', splitConfidence: 'medium' },
        { title: '5 Levels Of Digital Government Maturity', splitConfidence: 'high' },
        {
          title:
            'E-Government Maturity Model for Sustainable E-Government Services from the Perspective of Developing Countries',
          splitConfidence: 'high',
        },
      ],
    },
    {
      id: 'strategy-digital-strategy-and-roadmap',
      name: 'Digital Strategy and Roadmap',
      description:
        "Reads the digital strategies of several governments side by side and drafts a strategy and a roadmap of one's own.",
      lines: [[349, 349]],
      number: 2,
      frameworkPath: 'Organisational and Programmatic > Strategy',
      userGroup: null,
      userGroupIfMergedCell: 'Strategy / management',
      licensing: 'Content freely available, need to provide attributions',
      resources: [
        { title: 'Digital India', splitConfidence: 'high' },
        { title: 'Harnessing Digital - The Digital Ireland Framework', splitConfidence: 'high' },
        { title: 'e-Estonia', splitConfidence: 'high' },
        { title: 'Data and Digital Government Strategy', splitConfidence: 'high' },
        { title: 'Gobierno de México', splitConfidence: 'medium' },
      ],
    },
  ],
  readings: [
    {
      id: 'strategy-github-blog-three-ways-to-get-started',
      name: '3 ways every company can get started with an open-source software strategy - The GitHub Blog',
      description:
        'A short article on the GitHub blog that names three first steps towards an open-source strategy.',
      lines: [[568, 568]],
      kind: 'title',
    },
    {
      id: 'strategy-how-to-launch-an-open-source-project',
      name: 'How to launch an open source project',
      description:
        'A practical guide to the work that precedes the public release of a project, for teams that publish for the first time.',
      lines: [[569, 569]],
      kind: 'title',
    },
    {
      id: 'strategy-how-to-develop-an-open-source-strategy',
      name: 'How to Develop an Open Source Strategy',
      description: 'An article on how to get from loose open-source habits to a written strategy.',
      lines: [[570, 570]],
      kind: 'title',
    },
    {
      id: 'strategy-european-commission-open-source-software-strategy',
      name: 'Open source software strategy - European Commission',
      description:
        'The strategy by which the European Commission governs its own use and release of open-source software; an example of a large public body.',
      lines: [[571, 571]],
      kind: 'title',
    },
    {
      id: 'strategy-setting-an-open-source-strategy',
      name: 'Setting an Open Source Strategy',
      description: 'A guide to aligning open-source work with what an organisation is trying to achieve.',
      lines: [[572, 572]],
      kind: 'title',
    },
    {
      id: 'strategy-bcg-why-you-need-an-open-source-software-strategy',
      name: 'Why You Need an Open Source Software Strategy | BCG',
      description:
        "A consultancy's case for treating open source as a matter for top management and not for engineers alone.",
      lines: [[573, 573]],
      kind: 'title',
    },
    {
      id: 'strategy-open-source-guides',
      name: 'Open Source Guides',
      description:
        'A collection of freely readable guides on starting, running and contributing to open-source projects.',
      lines: [[574, 574]],
      kind: 'title',
    },
  ],
} as const satisfies ModuleContent<'strategy'>;
