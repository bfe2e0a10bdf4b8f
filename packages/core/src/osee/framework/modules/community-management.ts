import type { ModuleContent } from '../content.ts';

/** The module Community Management: lines refer to the text edition of the framework. */
export const communityManagement = {
  id: 'community-management',
  name: 'Community Management',
  description:
    'How a public institution gathers people around an open-source project and keeps them there: shared values, clear roles, working channels, a proper welcome, and care for the balance of interests. Universities are proposed as a first home of such a community.',
  lines: [[481, 562]],
  categoryId: 'organisational-and-programmatic',
  headingAsPrinted: 'COMMUNITY MANAGEMENT',
  audienceColumnHeading: 'Role in Community',
  termLists: [
    {
      id: 'community-management-channels-for-a-small-community',
      name: 'Small / Informal Community',
      description: 'Messengers that suit a small circle which wants no set-up effort.',
      lines: [[517, 519]],
      terms: ['WhatsApp', 'Telegram'],
    },
    {
      id: 'community-management-channels-for-a-large-community',
      name: 'Large / Formal Community',
      description: 'Chat systems with channels and threads that suit many members.',
      lines: [[517, 519]],
      terms: ['Slack', 'Zulip'],
    },
    {
      id: 'community-management-audiences-in-prose',
      name: 'Audiences named in the text',
      description: 'Groups that the introduction to the audience table names in addition to its rows.',
      lines: [[525, 525]],
      terms: ['community managers', 'project managers', 'communication departments'],
    },
  ],
  topics: [
    {
      id: 'community-management-welcoming-diverse-participants',
      name: 'Welcoming diverse participants (Inclusivity)',
      description: 'Makes newcomers of every background feel welcome and heard.',
      lines: [[489, 489]],
      group: 'best-practice',
      headingAsPrinted: 'Inclusivity',
    },
    {
      id: 'community-management-agreed-communication-norms-for-members',
      name: 'Agreed communication norms for members',
      description:
        'Agrees in writing how members talk to each other, so that discussions stay clear and kind.',
      lines: [[490, 490]],
      group: 'best-practice',
      headingAsPrinted: 'Clear Communication Norms',
    },
    {
      id: 'community-management-mentors-guiding-new-contributors',
      name: 'Mentors guiding new contributors',
      description: 'Pairs each beginner with somebody who knows the project and its unwritten habits.',
      lines: [[491, 491]],
      group: 'best-practice',
      headingAsPrinted: 'Mentorship Programs',
    },
    {
      id: 'community-management-measuring-community-health',
      name: 'Measuring community health',
      description:
        'Follows a few numbers about activity and newcomers to see early when a community grows weak.',
      lines: [[492, 492]],
      group: 'best-practice',
      headingAsPrinted: 'Metrics for Success',
    },
    {
      id: 'community-management-scarce-money-and-staff',
      name: 'Scarce money and staff',
      description: 'Deals with the fact that few public budgets have a line for looking after a community.',
      lines: [[496, 496]],
      group: 'challenge',
      headingAsPrinted: 'Resource Constraints',
    },
    {
      id: 'community-management-conflicting-stakeholder-interests',
      name: 'Conflicting stakeholder interests',
      description: 'Finds a path when volunteers, firms and the institution want different things.',
      lines: [[497, 497]],
      group: 'challenge',
      headingAsPrinted: 'Balancing Interests',
    },
    {
      id: 'community-management-keeping-members-motivated',
      name: 'Keeping members motivated',
      description: 'Keeps people interested after the first excitement, with fresh tasks, thanks and events.',
      lines: [[498, 498]],
      group: 'challenge',
      headingAsPrinted: 'Sustaining Engagement',
    },
    {
      id: 'community-management-shared-goals-and-values',
      name: 'Shared goals and values',
      description: 'Writes down what the community is for and what it stands for.',
      lines: [[502, 502]],
      group: 'foundation-principle',
      headingAsPrinted: 'Goal and values of the community',
    },
    {
      id: 'community-management-clear-role-definitions',
      name: 'Clear role definitions',
      description: 'Says who decides, who reviews and who helps, so that nobody has to guess.',
      lines: [[503, 503]],
      group: 'foundation-principle',
      headingAsPrinted: 'Role definition and clarity',
    },
    {
      id: 'community-management-working-communication-channels',
      name: 'Working communication channels',
      description: 'Chooses a few places to talk, and makes sure that somebody answers there.',
      lines: [[504, 504]],
      group: 'foundation-principle',
      headingAsPrinted: 'Effective communication channels',
    },
    {
      id: 'community-management-constant-learning-and-adapting',
      name: 'Constant learning and adapting',
      description: 'Looks back regularly at what worked and changes the habits of the community accordingly.',
      lines: [[505, 505]],
      group: 'foundation-principle',
      headingAsPrinted: 'Continuous learning and Adaptation',
    },
    {
      id: 'community-management-onboarding-documentation-work',
      name: 'Onboarding: documentation work',
      description: 'Introduces newcomers to writing and improving guides and manuals.',
      lines: [[509, 509]],
      group: 'onboarding-aspect',
      headingAsPrinted: 'Open-Source Documentation',
    },
    {
      id: 'community-management-onboarding-design-work',
      name: 'Onboarding: design work',
      description: 'Introduces newcomers to design tasks such as interfaces, icons and user research.',
      lines: [[510, 510]],
      group: 'onboarding-aspect',
      headingAsPrinted: 'Open-Source Design',
    },
    {
      id: 'community-management-onboarding-data-science-work',
      name: 'Onboarding: data science work',
      description: 'Introduces newcomers to open data sets, notebooks and shared analysis.',
      lines: [[511, 511]],
      group: 'onboarding-aspect',
      headingAsPrinted: 'Open-Source Data Science',
    },
    {
      id: 'community-management-onboarding-marketing-and-funding',
      name: 'Onboarding: marketing and funding',
      description: 'Introduces newcomers to telling people about a project and finding money for it.',
      lines: [[512, 512]],
      group: 'onboarding-aspect',
      headingAsPrinted: 'Open-Source Marketing and Funding',
    },
    {
      id: 'community-management-onboarding-programmes-and-special-projects',
      name: 'Onboarding: programmes and special projects',
      description:
        'Introduces newcomers to larger programmes, such as mentoring seasons, and to projects in a special field.',
      lines: [[513, 513]],
      group: 'onboarding-aspect',
      headingAsPrinted: 'Open-Source Programs and Specialized Projects',
    },
    {
      id: 'community-management-hosting-channels-by-community-size',
      name: 'Hosting channels by community size',
      description:
        'Matches the meeting place to the size: a messenger group for a small circle, a structured chat with threads for a large one.',
      lines: [[515, 519]],
      group: 'hosting',
    },
    {
      id: 'community-management-regional-growth-for-global-collaboration',
      name: 'Regional growth for global collaboration',
      description:
        'Opens the community to other regions once it is strong enough, for new views and partners abroad.',
      lines: [[521, 521]],
      group: 'growth',
    },
    {
      id: 'community-management-university-as-community-host',
      name: 'University as community host',
      description:
        'Starts at a university, where engineers, designers and writers in training already meet, and spreads from there.',
      lines: [[536, 538]],
      group: 'hosting',
      headingAsPrinted: 'Why a university?',
    },
  ],
  audiences: [
    {
      id: 'community-management-software-engineers',
      name: 'Software Engineers',
      description:
        'Engineers who work on open-source code, with as much variety of place, gender and experience as possible.',
      lines: [[528, 528]],
      note: 'The source prints a single description, beside the software engineers; it is read as applying to every role of the table.',
    },
    {
      id: 'community-management-data-analysts',
      name: 'Data Analysts',
      description:
        'Analysts who bring skill with data to open projects and want others to work on the same questions.',
      lines: [
        [529, 529],
        [528, 528],
      ],
      note: 'The source prints a single description, beside the software engineers; it is read as applying to every role of the table.',
    },
    {
      id: 'community-management-program-managers',
      name: 'Program Managers',
      description:
        'People who run programmes with several projects and want the communities around them to thrive.',
      lines: [
        [530, 530],
        [528, 528],
      ],
      note: 'The source prints a single description, beside the software engineers; it is read as applying to every role of the table.',
    },
    {
      id: 'community-management-technical-writers',
      name: 'Technical Writers',
      description: 'Authors of guides and manuals who want to write together with the users of a project.',
      lines: [
        [531, 531],
        [528, 528],
      ],
      note: 'The source prints a single description, beside the software engineers; it is read as applying to every role of the table.',
    },
    {
      id: 'community-management-product-designers',
      name: 'Product Designers',
      description: 'Designers of interfaces and services who want their work to be part of open projects.',
      lines: [
        [532, 532],
        [528, 528],
      ],
      note: 'The source prints a single description, beside the software engineers; it is read as applying to every role of the table.',
    },
    {
      id: 'community-management-developer-advocates',
      name: 'Developer Advocates',
      description: 'People who represent developers towards a project, and a project towards developers.',
      lines: [
        [533, 533],
        [528, 528],
      ],
      note: 'The source prints a single description, beside the software engineers; it is read as applying to every role of the table.',
    },
    {
      id: 'community-management-students',
      name: 'Students',
      description: 'Learners at a university or school who look for real tasks, mentors and company.',
      lines: [
        [534, 534],
        [528, 528],
      ],
      note: 'The source prints a single description, beside the software engineers; it is read as applying to every role of the table.',
    },
  ],
  competencies: [
    {
      id: 'identify-build-and-grow-the-open-source-community',
      name: 'Identify, build and grow the open-source community',
      description:
        'Starts a community from nothing: finds out who would care, gives them a reason to come, and a reason to stay.',
      lines: [[545, 545]],
    },
    {
      id: 'managing-open-source-community-over-a-project-lifetime',
      name: 'Managing open-source community over a project lifetime',
      description:
        'Keeps a community alive as the project ages, with rules that are followed, fair handling of conflict, and motivation that lasts.',
      lines: [[546, 546]],
    },
    {
      id: 'adoption-of-tools',
      name: 'Adoption of Tools',
      description:
        'Chooses the tools by which a community talks, plans, automates and publishes, and gets people to use them.',
      lines: [[548, 548]],
    },
  ],
  dependencies: [
    {
      id: 'community-management-strategy',
      name: 'Strategy',
      description:
        'A public body that plans to rely on open source should think of its community in the first draft of the strategy, and not after launch.',
      lines: [[553, 553]],
      target: { kind: 'module', id: 'strategy' },
    },
    {
      id: 'community-management-requirements-and-specifications',
      name: 'Requirements and Specifications',
      description:
        'Members can contribute well only when the needs and interfaces are written down for them.',
      lines: [[554, 554]],
      target: { kind: 'module', id: 'requirements-and-specifications' },
    },
  ],
  trainingActivities: [
    {
      id: 'community-management-understanding-community-development-principles',
      name: 'Understanding Community Development Principles',
      description:
        'A paid course on how communities come into being and develop, taken as background for managing one.',
      lines: [[559, 559]],
      number: 11,
      frameworkPath: 'Organisational and Programmatic > Community Management',
      userGroup: 'Strategy / management (Community Management)',
      licensing: 'Paid Course',
      resources: [
        {
          title: 'Training on Community Development | Devimpact Institute',
          splitConfidence: 'medium',
          note: 'A separator between the words was lost and is restored here.',
        },
      ],
    },
    {
      id: 'community-management-stakeholder-engagement-strategy',
      name: 'Stakeholder Engagement Strategy',
      description:
        'Meant to cover how those concerned by a project are won and involved; the source prints the title alone.',
      lines: [[560, 560]],
      note: 'No training content is printed; the cell was probably merged with the row above, or lost.',
      number: 12,
      frameworkPath: 'Organisational and Programmatic > Community Management',
      frameworkPathIsInferred: true,
      userGroup: null,
      userGroupIfMergedCell: 'Strategy / management (Community Management)',
      licensing: null,
      licensingIfMergedCell: 'Paid Course',
      resources: [],
    },
    {
      id: 'community-management-project-management-for-community-development',
      name: 'Project Management for Community Development',
      description:
        'A paid certification that applies project management methods to public-sector and community work.',
      lines: [[561, 561]],
      number: 13,
      frameworkPath: 'Organisational and Programmatic > Community Management',
      frameworkPathIsInferred: true,
      userGroup: null,
      userGroupIfMergedCell: 'Strategy / management (Community Management)',
      licensing: 'Paid Course',
      resources: [
        {
          title: 'PMP Certification for Project Managers in the Public Sector - Red Learning',
          splitConfidence: 'high',
        },
      ],
    },
    {
      id: 'community-management-benefits-of-community-management-training',
      name: 'Benefits of Community Management Training for Public Sector Project Managers',
      description: 'A free online course for local councillors and residents on managing a community well.',
      lines: [[562, 562]],
      number: 14,
      frameworkPath: 'Organisational and Programmatic > Community Management',
      frameworkPathIsInferred: true,
      userGroup: null,
      userGroupIfMergedCell: 'Strategy / management (Community Management)',
      licensing: 'Content freely available, need to provide attributions',
      resources: [
        {
          title:
            'New online course on effective community management is a simple guide for councillors and public | United Nations Development Programme',
          splitConfidence: 'medium',
          note: 'A separator between the words was lost and is restored here.',
        },
      ],
    },
  ],
  readings: [],
} as const satisfies ModuleContent<'community-management'>;
