import type { CompetencyPractices } from '../content.ts';

/** What the competency pages of the module Capacity Building say of practice. */
export const capacityBuildingPractice = {
  'leveraging-partnerships-for-resource-mobilization': {
    pitfalls: [
      'A memorandum is signed with photographs, and names no contribution.',
      'Students of the partner write a part that nobody looks after once the term ends.',
      'The partner is chosen because it asked first.',
      'Each ministry signs an agreement of its own with the same partner.',
    ],
    indicators: [
      {
        name: 'Promised and received',
        numerator: 'contributions received by their date',
        denominator: 'contributions promised with a date',
        unit: 'per cent',
        frequency: 'every half-year',
      },
      {
        name: 'Partnerships that outlive a contact',
        numerator: 'agreements still active a year after a contact person changed',
        denominator: 'agreements in which a contact person changed',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'Collect all running agreements, and mark which name contributions and which name an exit.',
      },
      {
        byDay: 10,
        step: 'Call the partner of the most important one, and ask what they believe they promised.',
      },
      {
        byDay: 16,
        step: 'Write an annex of one page: who gives what by when, who owns the result, how it ends.',
      },
      { byDay: 24, step: 'Agree on it with this partner, and name a contact and a deputy on each side.' },
      { byDay: 30, step: 'Put the first quarterly meeting into the calendar.' },
    ],
    roles: [
      { role: 'Partnership manager', task: 'Keeps the register, and asks for what was promised.' },
      { role: 'Legal unit', task: 'Writes the annex on rights and exit.' },
      { role: 'Contact at the partner', task: 'Reports contributions, and names a deputy.' },
      { role: 'System owner', task: 'Says what is missing, and takes over what is delivered.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One institution with ten running agreements.',
      ranges: [
        { work: 'Register, and annex for one agreement', low: 5, high: 12 },
        { work: 'Care for one partnership, each year', low: 4, high: 10 },
        { work: 'A new partnership, from first talk to signature', low: 10, high: 30 },
      ],
    },
    example: {
      place: 'HISP network, DHIS2',
      fact: 'By the end of 2022, 59 countries had deployed DHIS2 for COVID-19 surveillance, vaccination or both. Their own teams did it with the HISP network and its centre, and emergency funds came through the network from the US CDC, Norad and Gavi.',
      source: 'DHIS2, page on COVID-19',
      url: 'https://dhis2.org/covid-19',
    },
  },
  'strategic-funding': {
    pitfalls: [
      'Upkeep is applied for as a project every year, and starts late every year.',
      'The grant pays for new functions, so the budget for repairs is nothing.',
      'Costs in foreign currency are planned at the rate of today.',
      'One text is sent to all funders.',
    ],
    indicators: [
      {
        name: 'Upkeep paid from the national budget',
        numerator: 'upkeep of services on open source paid from the national budget',
        denominator: 'all upkeep of these services',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Success of proposals',
        numerator: 'proposals granted',
        denominator: 'proposals decided in the year',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 4,
        step: 'List the services on open source with yearly upkeep, source of the money and the month in which it ends.',
      },
      { byDay: 9, step: 'Mark those whose money ends before the next budget begins.' },
      {
        byDay: 15,
        step: 'Ask the finance ministry for the budget calendar and the code under which upkeep can stand.',
      },
      {
        byDay: 23,
        step: 'Write the request for one line: what it costs, what it replaces, what stops if it is not paid.',
      },
      {
        byDay: 30,
        step: 'Hand it in before the date in the calendar, or agree on a bridge until the next one.',
      },
    ],
    roles: [
      { role: 'Budget officer', task: 'Opens the line, and defends it in the talks.' },
      { role: 'System owner', task: 'States upkeep apart from new work.' },
      { role: 'Fundraiser', task: 'Keeps the calendar of funders and their conditions.' },
      { role: 'Finance ministry', task: 'Says which code and which proof it accepts.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'Five services on open source in one ministry.',
      ranges: [
        { work: 'Table of upkeep and its sources', low: 3, high: 8 },
        { work: 'Case for one budget line', low: 5, high: 12 },
        { work: 'One proposal to a funder', low: 8, high: 25 },
      ],
    },
    example: {
      place: 'Germany',
      fact: 'The federal budget pays for the upkeep of open-source base technology through the Sovereign Tech Fund: 11.5 million euro were available for 2023, and 17 million were allocated for 2024.',
      source: 'Sovereign Tech Fund, frequently asked questions',
      url: 'https://www.sovereigntechfund.de/faq',
    },
  },
  'human-resource-planning-and-allocation': {
    pitfalls: [
      'Posts carry titles of an old pay scale, and nobody with the skill may apply.',
      'Consultants sit on posts for years, and are counted as staff.',
      'The plan counts those who build, and forgets those who run the system and answer its users.',
      'A vacancy is advertised once, in the official gazette.',
    ],
    indicators: [
      {
        name: 'Time to fill a post',
        numerator: 'median months from a vacancy to the first day of the new employee',
        denominator: null,
        unit: 'months',
        frequency: 'every half-year',
      },
      {
        name: 'Still there after training',
        numerator: 'people in a technical post two years after paid training',
        denominator: 'people who finished paid training two years ago',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'Write for one programme the posts of the next two years by role, and who fills each today.',
      },
      { byDay: 10, step: 'Mark the posts filled by a consultant, by one person alone, or by nobody.' },
      {
        byDay: 16,
        step: 'Ask the personnel office for title, pay and the fastest legal way for the three most urgent.',
      },
      { byDay: 23, step: 'Pair an employee with each consultant who holds a post.' },
      {
        byDay: 30,
        step: 'Have the plan approved with dates, and advertise the first vacancy where specialists look.',
      },
    ],
    roles: [
      {
        role: 'Human resources',
        task: 'Opens technical posts and careers, and measures the time to fill them.',
      },
      { role: 'Head of IT', task: 'Owns the staffing plan.' },
      { role: 'Finance ministry', task: 'Approves posts and allowances.' },
      { role: 'Team lead', task: 'Pairs, trains, and says early who may leave.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One programme with twenty posts.',
      ranges: [
        { work: 'Staffing plan with approval', low: 8, high: 20 },
        { work: 'Filling one post', low: 5, high: 15 },
        { work: 'Yearly revision', low: 3, high: 6 },
      ],
    },
  },
  'mobilizing-in-kind-contributions-and-technical-expertise': {
    pitfalls: [
      'Cloud credits run out in a month for which no budget exists.',
      'A donated tool is free up to a number of users that the service soon passes.',
      'A volunteer receives the rights of an administrator, and keeps them after leaving.',
    ],
    indicators: [
      {
        name: 'Gifts with a successor',
        numerator: 'gifts ending within 12 months whose replacement is decided',
        denominator: 'gifts ending within 12 months',
        unit: 'per cent',
        frequency: 'every half-year',
      },
      {
        name: 'Share of gifts in running cost',
        numerator: 'yearly value of the gifts in use',
        denominator: 'yearly running cost of the services that use them, gifts included',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      { byDay: 4, step: 'Ask every team which tools, credits, data and helpers it uses without paying.' },
      { byDay: 9, step: 'Enter each with giver, value, condition and end date; unknown is an entry too.' },
      { byDay: 15, step: 'Look up the full price of the one that ends first.' },
      { byDay: 22, step: 'Decide for it: pay, replace it by an open one, or do without.' },
      { byDay: 30, step: 'Sign a rule: no gift without a line in the register.' },
    ],
    roles: [
      { role: 'Team lead', task: 'Reports gifts before they are used.' },
      { role: 'Open source office', task: 'Keeps the register, and warns six months before an end.' },
      { role: 'Legal unit', task: 'Checks conditions, and the law on gifts to the state.' },
      { role: 'Budget officer', task: 'Books the value, and plans for the end.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One institution with about twenty gifts in use.',
      ranges: [
        { work: 'First register', low: 3, high: 6 },
        { work: 'Checking one offer', low: 0.5, high: 2 },
        { work: 'Upkeep of the register, each year', low: 2, high: 4 },
      ],
    },
  },
  'maximizing-open-source-resource-networks': {
    pitfalls: [
      'Delegates change with every meeting, and nobody knows whom to ask.',
      'A foreign tender text is copied together with the law it rests on.',
      'Study tours take the place of an exchange of documents.',
      'The mailing list of a network goes to an inbox that nobody reads.',
    ],
    indicators: [
      {
        name: 'Questions answered by peers',
        numerator: 'questions put to networks that got a useful answer',
        denominator: 'questions put to networks',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Cost avoided by reuse',
        numerator: 'estimated cost of making what was taken over from others',
        denominator: null,
        unit: 'currency',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      { byDay: 4, step: 'Choose the system that matters most, and find three countries that run it.' },
      { byDay: 9, step: 'Write to each with one concrete question and one thing that you can offer.' },
      { byDay: 16, step: 'Ask for one document: a plan, a contract, a course, a translation.' },
      { byDay: 24, step: 'Adapt it, and note its origin and licence.' },
      { byDay: 30, step: 'Send back what you changed, and name who will come to the next meeting of users.' },
    ],
    roles: [
      { role: 'Named delegate', task: 'Stays for years, and writes a page after each meeting.' },
      { role: 'System owner', task: 'Says which questions are open, and what can be shared.' },
      { role: 'Translator', task: 'Makes material usable in both directions.' },
      { role: 'Open source office', task: 'Keeps the map of networks, and the list of what was reused.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'Three systems that other countries run as well.',
      ranges: [
        { work: 'Map and first contacts', low: 4, high: 8 },
        { work: 'Taking over one document', low: 1, high: 6 },
        { work: 'Taking part in one network, each year', low: 6, high: 15 },
      ],
    },
    example: {
      place: 'Sierra Leone, Sri Lanka and Uganda',
      fact: 'Fifty-five countries adapted their DHIS2 health systems for reporting cases of COVID-19. A study of these three names the platform, its community of practice, long-term capacity building and local autonomy as what made it possible.',
      source: 'Kinkade and others, Emerging Infectious Diseases 28(13), December 2022',
      url: 'https://wwwnc.cdc.gov/eid/article/28/13/22-0711',
    },
  },
} as const satisfies Partial<CompetencyPractices>;
