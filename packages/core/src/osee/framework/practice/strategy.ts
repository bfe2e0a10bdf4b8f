import type { CompetencyPractices } from '../content.ts';

/** What the competency pages of the module Strategy say of practice. */
export const strategyPractice = {
  'analysing-labour-costs-versus-licencing-costs': {
    pitfalls: [
      'The discount of the first contract is taken as the price of all years; no table shows the price at renewal.',
      'Salaries are counted without the contributions of the employer, leave and training, so that own staff look cheaper than they are.',
      'Costs that are the same in both options are added to both totals, and the difference looks too small to discuss.',
      'The comparison is written after the decision, to support it.',
    ],
    indicators: [
      {
        name: 'Real against assumed cost',
        numerator: 'real cost of the service in its second year',
        denominator: 'cost of that year in the comparison',
        unit: 'ratio',
        frequency: 'once for each comparison',
      },
      {
        name: 'Share of spending that stays in the country',
        numerator: 'payments for the service to people and firms in the country',
        denominator: 'all payments for the service',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 3,
        step: 'List the licences and subscriptions that come up for renewal in the next 18 months, with date and amount.',
      },
      {
        byDay: 7,
        step: 'Choose the renewal with the largest amount for which an open-source candidate exists.',
      },
      {
        byDay: 14,
        step: "Collect the salary table, the employer's contributions and two dated offers for support.",
      },
      {
        byDay: 21,
        step: 'Fill one table for both options over five years, and show apart the costs that differ.',
      },
      {
        byDay: 30,
        step: 'Lay the table before the budget officer, with the three least certain figures marked.',
      },
    ],
    roles: [
      {
        role: 'Budget officer',
        task: 'Sets the period, the discount rate and the salary figures, and signs the table.',
      },
      {
        role: 'System owner',
        task: 'Describes the service, its users and the level of support that both options have to reach.',
      },
      { role: 'Buyer', task: 'Brings renewal dates, list prices and discounts from the contracts.' },
      {
        role: 'Open source office',
        task: 'Finds the open-source candidate and checks the cost of people with users elsewhere.',
      },
    ],
    effort: {
      isEstimate: true,
      basis: 'One service with up to 1,000 users, two options, contracts and salary tables at hand.',
      ranges: [
        { work: 'First comparison', low: 8, high: 20 },
        { work: 'Check against real cost, each year', low: 2, high: 4 },
      ],
    },
    example: {
      place: 'Munich, Germany',
      fact: 'In November 2012 the city compared three options for its workplaces: a little over 34 million euro with Windows and Microsoft Office, just under 30 million with Windows and an open office suite, less than 23 million with Linux. About 22 million for staff and training were set the same in all three. In 2017 the city decided to go back.',
      source: 'iBusiness, 23 November 2012; for the return inside-it.ch, 2017',
      url: 'https://www.ibusiness.de/aktuell/db/659702mah.html',
    },
  },
  'capacity-building': {
    pitfalls: [
      'Courses are booked first and the systems chosen later, so that people learn tools which the institution does not run.',
      'The one person who can change a system is promoted out of the team before anybody was paired with them.',
      'Own staff may read the code but may not release to production, so the skill is never used.',
    ],
    indicators: [
      {
        name: 'Time to a first own change',
        numerator: 'median days from the arrival of a technical employee to their first change in production',
        denominator: null,
        unit: 'days',
        frequency: 'every half-year',
      },
      {
        name: 'Systems that rest on one person',
        numerator:
          'systems of the ten in which one person made at least four fifths of the changes of a year',
        denominator: 'the ten systems that matter most',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'Agree with the management on the ten systems that matter most, and write down why.',
      },
      {
        byDay: 10,
        step: 'Read the change logs of these ten, and note by employer who made changes in the last 12 months.',
      },
      {
        byDay: 15,
        step: 'Ask the supplier of one system for access to repository, build and test environment for two employees.',
      },
      { byDay: 25, step: 'Let these two bring one small change into production together with the supplier.' },
      { byDay: 30, step: 'Put half a day a week for such changes into their duties, in writing.' },
    ],
    roles: [
      { role: 'Head of IT', task: 'Decides which ten systems count, and frees the hours.' },
      {
        role: 'Human resources',
        task: 'Writes posts and duties in which changing systems is part of the work.',
      },
      {
        role: 'System owner',
        task: 'Names two employees for each system, and opens the release process to them.',
      },
      {
        role: 'Supplier',
        task: 'Gives access, reviews the first changes, and explains what is not written down.',
      },
    ],
    effort: {
      isEstimate: true,
      basis:
        'One institution with ten systems and two employees for each; suppliers give access without a new contract.',
      ranges: [
        { work: 'Reading the change logs of ten systems', low: 5, high: 10 },
        { work: 'First own change in one system, two employees', low: 10, high: 30 },
        { work: 'Learning and small changes, one employee a year', low: 20, high: 25 },
      ],
    },
  },
  'platform-and-tool-selection': {
    pitfalls: [
      'The list of needs is copied from the brochure of the favourite product.',
      'Stars and downloads are taken for health, and nobody counts the people who can merge a change.',
      'The trial is run by the IT unit alone, with sample data, and says nothing about real work.',
    ],
    indicators: [
      {
        name: 'Chosen products that lasted',
        numerator: 'products chosen three years ago that are in use and had a release in the last 12 months',
        denominator: 'products chosen three years ago',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Time from need to decision',
        numerator: 'median days from the written need to the dated decision',
        denominator: null,
        unit: 'days',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 3,
        step: 'Take one need that will lead to a new system this year, and name the three people who decide.',
      },
      {
        byDay: 7,
        step: 'Fix eight to twelve criteria with their weights, sign and date them, before anyone looks at products.',
      },
      {
        byDay: 14,
        step: 'Search two registries and one code platform, and keep every candidate with an open licence.',
      },
      {
        byDay: 21,
        step: 'Fill the table for the best three, with the state of each project taken from its repository.',
      },
      { byDay: 30, step: 'Agree on dates for a test of the first choice by five real users.' },
    ],
    roles: [
      { role: 'System owner', task: 'States the need, and brings the users for the test.' },
      { role: 'Architect', task: 'Judges the fit with existing systems, and reads the repositories.' },
      { role: 'Security officer', task: 'Checks how each candidate handles reports of vulnerabilities.' },
      {
        role: 'Open source office',
        task: 'Keeps the templates, the list of registries and the earlier score sheets.',
      },
    ],
    effort: {
      isEstimate: true,
      basis: 'One system of medium size, three candidates, five test users.',
      ranges: [
        { work: 'Criteria, search and score sheet', low: 6, high: 15 },
        { work: 'Trial with users', low: 10, high: 25 },
        { work: 'Yearly look at the health of one product', low: 0.5, high: 1 },
      ],
    },
    example: {
      place: 'Italy',
      fact: 'Guidelines in force since 9 May 2019 carry out articles 68 and 69 of the digital administration code. An administration describes its need, then looks at software for reuse and at open source, and only then at other solutions, and compares them in writing.',
      source: 'Linee guida su acquisizione e riuso di software, Gazzetta Ufficiale no. 119 of 23 May 2019',
      url: 'https://github.com/italia/lg-acquisizione-e-riuso-software-per-pa-docs',
    },
  },
  'software-contribution-governance': {
    pitfalls: [
      'Every line needs an approval, so staff contribute from private accounts or not at all.',
      'Approval sits with one lawyer, and requests wait when that person is away.',
      'Employment contracts are silent on code, and the missing right to release it is found in a dispute.',
      'The rule covers employees and forgets contractors, who write a large part of the code.',
    ],
    indicators: [
      {
        name: 'Time to an answer',
        numerator: 'median days from a request to contribute to its answer',
        denominator: null,
        unit: 'days',
        frequency: 'every quarter',
      },
      {
        name: 'Contributions that needed no request',
        numerator: 'contributions that the rule allows without asking',
        denominator: 'all contributions of staff and contractors',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 4,
        step: 'Ask ten technical employees whether they contributed in the last year, and what stopped those who did not.',
      },
      {
        byDay: 10,
        step: 'Write one page: what needs no permission, what does, who answers, within how many days.',
      },
      {
        byDay: 17,
        step: 'Let the legal unit check the page against employment contracts and running development contracts.',
      },
      {
        byDay: 24,
        step: 'Have it signed by the head of the institution, and send it to technical staff and contractors.',
      },
      { byDay: 30, step: 'Open the log of requests, and enter the first one.' },
    ],
    roles: [
      { role: 'Head of the institution', task: 'Signs the rule.' },
      { role: 'Open source office', task: 'Answers requests, and keeps the log.' },
      { role: 'Legal unit', task: 'Clears rights in employment and supplier contracts.' },
      { role: 'Security officer', task: 'Says what has to be scanned before anything is published.' },
    ],
    effort: {
      isEstimate: true,
      basis:
        'One institution with up to 100 technical staff, in a country whose law says who owns the code of officials.',
      ranges: [
        { work: 'Rule, legal check and announcement', low: 8, high: 20 },
        { work: 'Answering requests and keeping the log, each year', low: 5, high: 15 },
      ],
    },
    example: {
      place: 'France',
      fact: 'The contribution policy of the central state was validated on 15 February 2018 and is kept in a public repository. A major change to it needs the approval of three ministerial organisations and of the security agency, a minor one that of one organisation.',
      source: 'DINSIC, repository of the policy, README and chapter on governance',
      url: 'https://github.com/DISIC/politique-de-contribution-open-source',
    },
  },
  'security-and-risk-management': {
    pitfalls: [
      'Component lists are made once for an audit and not renewed with each release.',
      'The code of the application is listed, and the operating system and container image below it are left out.',
      'Alerts go to a mailbox that nobody owns.',
      'A long register of risks is read through every year, and no decision follows.',
    ],
    indicators: [
      {
        name: 'Age of component lists',
        numerator: 'median days since the component list of a system in operation was renewed',
        denominator: null,
        unit: 'days',
        frequency: 'every quarter',
      },
      {
        name: 'Alerts with an owner',
        numerator: 'alerts on known vulnerabilities that had a named owner within two working days',
        denominator: 'alerts of the quarter',
        unit: 'per cent',
        frequency: 'every quarter',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 3,
        step: 'Write down all systems in operation with owner and supplier; a spreadsheet will do.',
      },
      {
        byDay: 10,
        step: 'Generate a component list of the three most critical ones with a tool that costs nothing, in SPDX or CycloneDX.',
      },
      { byDay: 15, step: 'Ask the suppliers of the others for theirs, with a date.' },
      {
        byDay: 20,
        step: 'Load the lists into a tool that compares them with vulnerability databases, and name who gets the alerts.',
      },
      { byDay: 30, step: 'Decide the deadlines by severity, and publish the contact for reports.' },
    ],
    roles: [
      { role: 'Security officer', task: 'Owns the lists, the deadlines and the register of risks.' },
      {
        role: 'System owner',
        task: 'Delivers the list with each release, and decides on the date of a patch.',
      },
      { role: 'Supplier', task: 'Hands over a machine-readable list with every delivery.' },
      { role: 'Head of the institution', task: 'Accepts in writing the risks that are not reduced.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One institution with thirty systems, ten of them built or adapted for it.',
      ranges: [
        { work: 'First lists of all systems', low: 15, high: 40 },
        { work: 'A list in the build of one system', low: 1, high: 4 },
        { work: 'Watching alerts and following them up, each year', low: 40, high: 100 },
      ],
    },
    example: {
      place: 'Germany',
      fact: 'On openCode, the code platform of the public administration with about 3,000 projects, a programme begun in early 2025 checks projects automatically for activity, licences, reuse and security, and shows the result as badges.',
      source: 'Smart Country Convention, portrait of ZenDiS and its badge programme, 2025',
      url: 'https://www.smartcountry.berlin/en/Newsblog/Details/Expo-highlight-ZenDis-Evaluating-open-source-software-easily-the-openCode-badge-system.html',
    },
  },
  'change-management': {
    pitfalls: [
      'Staff representatives hear of the move from the press.',
      'Templates and macros are counted after the switch, when letters no longer fit.',
      'Old and new system run side by side without an end, and everyone stays with the old one.',
    ],
    indicators: [
      {
        name: 'Use after three months',
        numerator: 'users who did their main task in the new system in the third month',
        denominator: 'users who were moved',
        unit: 'per cent',
        frequency: 'once for each unit that moves',
      },
      {
        name: 'Help requests per user',
        numerator: 'help requests of the month',
        denominator: 'users moved by then',
        unit: 'requests per user',
        frequency: 'every month until the figure is level',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 4,
        step: 'Meet the staff representatives and the three loudest sceptics before any date is announced.',
      },
      {
        byDay: 10,
        step: 'Count templates, macros and files in one unit, and list the ten that are used most.',
      },
      {
        byDay: 15,
        step: 'Give the new system first to one colleague on each floor of that unit, as contact for the others.',
      },
      {
        byDay: 22,
        step: 'Hold the first course on the three commonest tasks of the unit, with its own documents.',
      },
      {
        byDay: 30,
        step: 'Announce for this one unit the day of the switch and the day on which the result is measured.',
      },
    ],
    roles: [
      { role: 'Sponsor in top management', task: 'Uses the system first, and answers for the date.' },
      { role: 'Staff representatives', task: 'Agree on training time and on how complaints are heard.' },
      { role: 'Colleagues as first contact', task: 'Help on the spot, and report what does not work.' },
      { role: 'Project lead', task: 'Keeps the list of problems, and publishes it with dates.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One unit of 200 users who move to another office suite.',
      ranges: [
        { work: 'Preparation, courses and help by the project team', low: 40, high: 90 },
        { work: 'Training time of the users', low: 100, high: 300 },
        { work: 'Measuring after three months', low: 3, high: 6 },
      ],
    },
    example: {
      place: 'Schleswig-Holstein, Germany',
      fact: 'About 80 per cent of the workplaces of the state administration, with the tax administration still to follow, work with LibreOffice. The state puts the licence costs saved at over 15 million euro a year, and the one-off cost of the conversion at nine million.',
      source: 'clarus.news, 6 December 2025, after heise.de',
      url: 'https://clarus.news/en/post/schleswig-holstein-digital-sovereignty-through-open-source-15-million-euro-in-savings-20251206',
    },
  },
} as const satisfies Partial<CompetencyPractices>;
