import type { CompetencyPractices } from '../content.ts';

/** What the competency pages of the module Digital Governance and Sovereignty say of practice. */
export const digitalGovernanceAndSovereigntyPractice = {
  'digital-sovereignty-and-policy-formulation': {
    pitfalls: [
      'Sovereignty is measured by where the server stands, not by who can change, move or switch off the system.',
      'The register lists everything and ranks nothing.',
      'National hosting replaces one dependence by another, on a single local firm.',
    ],
    indicators: [
      {
        name: 'Critical systems with a tried way out',
        numerator: 'critical systems whose move to another supplier or host was rehearsed in 36 months',
        denominator: 'critical systems',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Share of the largest supplier',
        numerator: 'software spending with the supplier that has the largest share',
        denominator: 'software spending of the state',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      { byDay: 5, step: 'Name twenty systems without which the state stops within a week.' },
      {
        byDay: 10,
        step: 'Write for each who holds the code and the data, which law applies, and what leaving would take.',
      },
      {
        byDay: 17,
        step: 'Rate likelihood and harm with the security body, as ranges, and mark the three worst.',
      },
      { byDay: 24, step: 'Choose one measure for each of the three, with owner, cost and date.' },
      { byDay: 30, step: 'Lay the page before the cabinet committee, together with what is not known.' },
    ],
    roles: [
      { role: 'Ministry in charge of digital policy', task: 'Keeps the register, and drafts the policy.' },
      { role: 'Security body', task: 'Rates dependences, and protects what is confidential.' },
      { role: 'Owners of critical systems', task: 'Describe the way out, and rehearse it.' },
      { role: 'Finance ministry', task: 'Pays for the measures that come first.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'A country with about fifty critical systems.',
      ranges: [
        { work: 'First register with ratings', low: 20, high: 50 },
        { work: 'Policy with consultation', low: 40, high: 120 },
        { work: 'Yearly renewal', low: 10, high: 25 },
      ],
    },
  },
  'oversight-and-accountability-in-open-source-digital-governance': {
    pitfalls: [
      'The reviewer is paid by the operator under review.',
      'The body may look only after a complaint.',
      'Oversight reaches the code, and not the settings, the logs and the contracts.',
    ],
    indicators: [
      {
        name: 'Points closed in time',
        numerator: 'points of reviews closed by their date',
        denominator: 'points of reviews that were due',
        unit: 'per cent',
        frequency: 'every half-year',
      },
      {
        name: 'Complaints answered in time',
        numerator: 'complaints answered within the promised time',
        denominator: 'complaints received',
        unit: 'per cent',
        frequency: 'every quarter',
      },
    ],
    firstThirtyDays: [
      { byDay: 5, step: 'Name the systems that decide over the rights or the money of many people.' },
      {
        byDay: 10,
        step: 'Write for each who built it, who runs it, and who last looked at it from outside, with the date.',
      },
      {
        byDay: 16,
        step: 'Ask the audit office and the data protection authority which of them they could review within a year.',
      },
      { byDay: 23, step: 'Publish the list as far as the law allows, empty fields included.' },
      {
        byDay: 30,
        step: 'Agree on the first review: scope, access, date, and who answers for the follow-up.',
      },
    ],
    roles: [
      { role: 'Audit office or another independent body', task: 'Reviews, and publishes.' },
      { role: 'Operator', task: 'Gives access to code, settings, logs and contracts.' },
      { role: 'Committee of parliament', task: 'Asks every year what became of the points.' },
      { role: 'Members from civil society', task: 'Ask the questions that insiders do not ask.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'Ten important systems in one country.',
      ranges: [
        { work: 'List and chart of responsibilities', low: 10, high: 20 },
        { work: 'Review of one system', low: 20, high: 60 },
        { work: 'Follow-up of one review', low: 3, high: 8 },
      ],
    },
  },
  'legal-and-regulatory-frameworks-for-sovereign-open-source-software': {
    pitfalls: [
      'The law states a preference, and the procurement rules below it stay as they were.',
      'The duty to publish knows no exception for security, so that nobody follows it.',
      'The date for the decree goes by, and officials wait for it.',
      'A home-made definition of open source leaves out licences that the whole world uses.',
    ],
    indicators: [
      {
        name: 'Cases that can be read',
        numerator: 'decisions under the rule whose reasons can be read',
        denominator: 'decisions to which the rule applied',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Exceptions claimed',
        numerator: 'decisions in which an exception was used',
        denominator: 'decisions to which the rule applied',
        unit: 'per cent',
        frequency: 'every year, by reason',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'List the articles of law that touch buying, owning, publishing and archiving software.',
      },
      {
        byDay: 11,
        step: 'Take one purchase, one release and one joint project, and note where the law stopped or helped them.',
      },
      { byDay: 17, step: 'Mark what a decree or a circular can solve without parliament.' },
      {
        byDay: 24,
        step: 'Draft that text on one page, with open source defined by an accepted list of licences.',
      },
      {
        byDay: 30,
        step: 'Send it to the ministries of justice and finance and to the procurement authority, with a date for objections.',
      },
    ],
    roles: [
      { role: 'Ministry of justice', task: 'Reviews the law, and drafts the smallest change that works.' },
      { role: 'Procurement authority', task: 'Changes the forms and rules below the law.' },
      { role: 'Open source office', task: 'Brings cases, and trains officials.' },
      { role: 'Parliament', task: 'Adopts, and asks for a review after two years.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One country and about eight laws.',
      ranges: [
        { work: 'Review with cases', low: 20, high: 50 },
        { work: 'Circular or decree', low: 15, high: 40 },
        { work: 'Law, part of the ministry only', low: 60, high: 200 },
      ],
    },
    example: {
      place: 'Uruguay',
      fact: 'A law of December 2013 obliges the state to prefer free-software licences and to give reasons where it chooses others. Its decree was due before July 2014 and was approved on 30 January 2015.',
      source: 'la diaria, February 2015',
      url: 'https://ladiaria.com.uy/articulo/2015/2/apto-para-todo-publico/',
    },
  },
  'international-cooperation-and-digital-sovereignty': {
    pitfalls: [
      'A loan agreement fixes the product, and the technology ministry reads it after signature.',
      'Delegates agree to a flow of data without asking who can stop it.',
      'A joint project has a launch, and no budget for its third year.',
    ],
    indicators: [
      {
        name: 'Reviews held on time',
        numerator: 'agreements reviewed by their review date',
        denominator: 'agreements whose review date has passed',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Cost of sharing against building alone',
        numerator: 'payments of the country for shared software',
        denominator: 'estimated cost of the same functions built alone',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'Ask the foreign, finance and technology ministries for agreements in force that touch data or technology.',
      },
      { byDay: 12, step: 'List them with partner, subject, end date and exit clause.' },
      { byDay: 18, step: 'Assess one of them on a page: control, cost, rights of citizens, way out.' },
      { byDay: 25, step: 'Show the page to those who negotiate the next agreement.' },
      { byDay: 30, step: 'Get a decision that no draft is initialled without such a page.' },
    ],
    roles: [
      { role: 'Foreign ministry', task: 'Keeps the register, and asks for the assessment before signature.' },
      { role: 'Technical adviser', task: 'Reads annexes on data, standards and products.' },
      { role: 'Data protection authority', task: 'Judges transfers.' },
      { role: 'Delegate to the shared project', task: 'Brings needs, and reports cost.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'About fifteen agreements in force.',
      ranges: [
        { work: 'Register', low: 5, high: 12 },
        { work: 'One assessment', low: 2, high: 6 },
        { work: 'Taking part in one shared project, each year', low: 20, high: 60 },
      ],
    },
    example: {
      place: 'Estonia and Finland',
      fact: 'The two prime ministers signed a memorandum on X-Road in 2013. Its source was published under the MIT licence in 2015 and 2016, and in 2017 the two states founded a joint institute for it, paid from both budgets.',
      source: 'NIIS, History; for the founding ifg.cc, 2017',
      url: 'https://niis.org/history',
    },
  },
  'public-private-partnerships-and-national-digital-ecosystems': {
    pitfalls: [
      'The state owns the data on paper, and only the partner can read the format.',
      'A minimum income was guaranteed to the partner, and use stays low.',
      'The exit was never costed, so it is never used.',
    ],
    indicators: [
      {
        name: 'Cost per use against the plan',
        numerator: 'cost to the public side for each transaction',
        denominator: 'planned cost for each transaction',
        unit: 'ratio',
        frequency: 'every year',
      },
      {
        name: 'Tasks the public team can do',
        numerator: 'tasks in the exit plan that the public team did alone in the last year',
        denominator: 'tasks in the exit plan',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'List the running partnership contracts for digital infrastructure, with end date and guarantees.',
      },
      {
        byDay: 11,
        step: 'Read the clauses on code, data, prices and exit in one of them, a lawyer and an engineer together.',
      },
      {
        byDay: 18,
        step: 'Ask the partner for a full copy of code and protected data, and let the public team try to use it.',
      },
      { byDay: 25, step: 'Write down what was missing, and what it would cost to leave.' },
      { byDay: 30, step: 'Agree with the partner on a date for a rehearsal.' },
    ],
    roles: [
      { role: 'Contracting ministry', task: 'Owns the aims, and steers the partner.' },
      { role: 'Public technical team', task: 'Understands the system, and rehearses the exit.' },
      { role: 'Partnership unit of the finance ministry', task: 'Checks guarantees, risks and prices.' },
      { role: 'Partner', task: 'Delivers code, data and accounts as agreed.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One running contract.',
      ranges: [
        { work: 'Reading the contract, and first copy of data and code', low: 8, high: 20 },
        { work: 'Rehearsal of the exit', low: 15, high: 60 },
        { work: 'Yearly report', low: 5, high: 10 },
      ],
    },
  },
} as const satisfies Partial<CompetencyPractices>;
