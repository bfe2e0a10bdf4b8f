import type { CompetencyPractices } from '../content.ts';

/** What the competency pages of the module Digital Inclusion say of practice. */
export const digitalInclusionPractice = {
  'conducting-digital-inclusion-assessments': {
    pitfalls: [
      'The survey runs online, and asks those who are online.',
      'Rural people and women are reported, and rural women are not.',
      'Results for the country are published, and the tables by group stay in a drawer.',
      'A small group is shown so finely that single people can be recognised.',
    ],
    indicators: [
      {
        name: 'Gap between groups',
        numerator: 'result of the group with the lowest share of users',
        denominator: 'result of the group with the highest share of users',
        unit: 'ratio',
        frequency: 'with each assessment',
      },
      {
        name: 'Barriers removed',
        numerator: 'barriers of the last assessment that were removed',
        denominator: 'barriers of the last assessment',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 4,
        step: 'Choose one service or one region with the groups that matter there, and write down why.',
      },
      {
        byDay: 10,
        step: 'Collect what is already measured: census, household survey, complaints, use by district.',
      },
      { byDay: 15, step: 'Mark the groups for which no figure is younger than 36 months.' },
      {
        byDay: 22,
        step: 'Visit one place with an organisation of a group, and watch five people try the service, with their consent.',
      },
      { byDay: 30, step: 'Publish what is known and what is not, with the date of the first measurement.' },
    ],
    roles: [
      { role: 'Statistics office', task: 'Gives figures by group, and protects small numbers.' },
      { role: 'Organisations of the groups', task: 'Choose questions, and read the findings first.' },
      { role: 'Service owner', task: 'Carries the list of barriers.' },
      { role: 'Ministry of social affairs', task: 'Decides on groups and method for the country.' },
    ],
    effort: {
      isEstimate: true,
      basis:
        'One country, existing statistics and a survey of 1,000 households; the field work of a survey firm is not counted.',
      ranges: [
        { work: 'Desk study and list of gaps', low: 15, high: 30 },
        { work: 'Design, trial and analysis of the survey', low: 40, high: 90 },
        { work: 'Repetition', low: 25, high: 60 },
      ],
    },
  },
  'strategy-and-policy-development-for-digital-inclusion': {
    pitfalls: [
      'Aims are written as values, and no figure can tell whether they were met.',
      'A target is set without a baseline, so progress can be claimed whatever happens.',
      'The policy binds the ministry that wrote it, and none of those that run services.',
    ],
    indicators: [
      {
        name: 'Aims on course',
        numerator: 'aims whose latest figure lies on the planned path or above it',
        denominator: 'aims of the policy',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Money spent',
        numerator: 'money spent on measures of the policy',
        denominator: 'money in the budget for them',
        unit: 'per cent',
        frequency: 'every half-year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'List the aims of the present policy, or of the plan that stands in for one, with figure, date, owner and budget.',
      },
      { byDay: 10, step: 'Choose the two that concern the most people, and find a baseline for each.' },
      { byDay: 17, step: 'Ask the owners of two services which rule would make them act.' },
      { byDay: 24, step: 'Draft one duty for the tender template and one for the service standard.' },
      {
        byDay: 30,
        step: 'Send the draft to three organisations of affected groups, with a date for answers.',
      },
    ],
    roles: [
      { role: 'Policy lead', task: 'Drafts aims with figures, and reports every year.' },
      { role: 'Finance ministry', task: 'Gives each measure a line in the budget.' },
      { role: 'Owners of services', task: 'Carry out the measures.' },
      { role: 'Organisations of the groups', task: 'Answer drafts, and check the yearly report.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'A national policy with ten aims, and a consultation over three months.',
      ranges: [
        { work: 'Draft with baselines', low: 30, high: 60 },
        { work: 'Consultation and adoption', low: 30, high: 80 },
        { work: 'Yearly report', low: 8, high: 15 },
      ],
    },
  },
  'designing-inclusive-open-source-software-solutions': {
    pitfalls: [
      'An automatic checker finds no fault, and a blind user cannot send the form.',
      'Accessibility is tested at the end, when the design is paid for.',
      'A statement is published once, and the service changes every month.',
    ],
    indicators: [
      {
        name: 'Tasks finished alone',
        numerator: 'main tasks that testers with disabilities finished without help',
        denominator: 'main tasks that they tried',
        unit: 'per cent',
        frequency: 'with each test',
      },
      {
        name: 'Faults repaired by their date',
        numerator: 'accessibility faults repaired by the date in the plan',
        denominator: 'accessibility faults that were due',
        unit: 'per cent',
        frequency: 'every quarter',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 4,
        step: 'List the public services, and mark for each the date of the last accessibility test.',
      },
      {
        byDay: 9,
        step: 'Try the one with the most users by keyboard alone, with a screen reader, and on a small telephone.',
      },
      { byDay: 16, step: 'Let two people with disabilities do the main task, paid, with the team watching.' },
      { byDay: 23, step: 'Publish the faults that were found, with a date for each.' },
      {
        byDay: 30,
        step: 'Repair the three that stop people, and write the standard into the next contract.',
      },
    ],
    roles: [
      { role: 'Service owner', task: 'Publishes the statement, and keeps its dates.' },
      { role: 'Designers and developers', task: 'Repair faults, and test in every cycle.' },
      { role: 'Testers with disabilities', task: 'Try the main tasks, and are paid for it.' },
      { role: 'Supervising body', task: 'Checks statements, and writes to those who have none.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One service with about twenty screens.',
      ranges: [
        { work: 'First test with a plan', low: 5, high: 12 },
        { work: 'Repair of common faults', low: 10, high: 40 },
        { work: 'Repetition, each year', low: 3, high: 6 },
      ],
    },
    example: {
      place: 'Netherlands',
      fact: 'A public dashboard lists websites and apps of public bodies with a status from A to E. At the end of 2024, 49 per cent complied with the law (A, B or C); within that year letters of warning were sent, and the number without a statement was halved.',
      source: 'Annual Digital Accessibility Monitor 2024, as told by NL Digital Government',
      url: 'https://www.nldigitalgovernment.nl/news/annual-monitor-digital-accessibility-2024/',
    },
  },
  'developing-multidisciplinary-approaches-for-digital-inclusion': {
    pitfalls: [
      'The lawyer and the researcher are invited to the last meeting, to approve.',
      'One person of an affected group sits among twelve officials, unpaid and unprepared.',
      'Each profession writes a chapter of its own, and the measures do not meet.',
    ],
    indicators: [
      {
        name: 'Measures that combine fields',
        numerator: 'measures in force that join technology with law, training or another field',
        denominator: 'measures in force',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'People of the group who stay',
        numerator: 'members of affected groups who came to three quarters of the sessions',
        denominator: 'members of affected groups in the teams',
        unit: 'per cent',
        frequency: 'every half-year',
      },
    ],
    firstThirtyDays: [
      { byDay: 4, step: 'Choose one service project that starts now, and list its team by profession.' },
      {
        byDay: 9,
        step: 'Fill the empty chairs: law or policy, social research, a person of an affected group with a fee.',
      },
      { byDay: 15, step: 'Spend a day together where the service is used.' },
      { byDay: 22, step: 'Write one page on the problem that everybody signs, with ten words explained.' },
      {
        byDay: 30,
        step: 'Agree on one measure that needs two professions, and on how its effect will be judged.',
      },
    ],
    roles: [
      { role: 'Project lead', task: 'Calls the team from the first phase, and pays for time.' },
      { role: 'Social researcher', task: 'Studies causes, and judges the effect.' },
      { role: 'Person of an affected group', task: 'Says what works in daily life, with a fee and a vote.' },
      { role: 'Lawyer or policy officer', task: 'Changes the rule where the rule is the barrier.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One service project over a year with a team of six.',
      ranges: [
        { work: 'Forming the team and describing the problem', low: 8, high: 15 },
        { work: 'Time of the further professions, each year', low: 40, high: 90 },
        { work: 'Judging the effect of a pilot', low: 10, high: 25 },
      ],
    },
  },
} as const satisfies Partial<CompetencyPractices>;
