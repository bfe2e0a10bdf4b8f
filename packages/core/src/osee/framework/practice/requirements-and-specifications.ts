import type { CompetencyPractices } from '../content.ts';

/** What the competency pages of the module Requirements and Specifications say of practice. */
export const requirementsAndSpecificationsPractice = {
  'licensing-selection-based-on-requirements': {
    pitfalls: [
      'A licence is taken because the first developer liked it, and nobody wrote down why.',
      'A home-made clause is added to an approved licence, and nobody outside can rely on it any more.',
      'Components are checked on the day of the release, when it is too late to replace one.',
      'Data, texts and images are released under a software licence.',
    ],
    indicators: [
      {
        name: 'Repositories with a readable licence',
        numerator: 'public repositories of the institution whose licence a scanner recognises',
        denominator: 'public repositories of the institution',
        unit: 'per cent',
        frequency: 'every quarter',
      },
      {
        name: 'Licences changed after release',
        numerator: 'released projects whose licence was changed after the first release',
        denominator: 'released projects',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'List the software released or commissioned in the last 24 months, with its licence and the date of the choice.',
      },
      {
        byDay: 10,
        step: 'Write a default: one licence for code, one for documents, one for data, with the reason in five lines.',
      },
      {
        byDay: 17,
        step: 'Have the legal unit approve the default, and name the cases that need a second look.',
      },
      {
        byDay: 24,
        step: 'Put the licence file with its SPDX identifier into every repository that lacks one.',
      },
      { byDay: 30, step: 'Add the choice and its reason to the form that opens a new project.' },
    ],
    roles: [
      {
        role: 'System owner',
        task: 'Says what others should be allowed to do, and what should be prevented.',
      },
      { role: 'Legal unit', task: 'Approves the default, and decides the exceptions.' },
      { role: 'Lead developer', task: 'Keeps licence files, notices and the list of components in order.' },
      { role: 'Buyer', task: 'Carries the chosen licence into the contract.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One institution with up to twenty repositories.',
      ranges: [
        { work: 'Default choice with legal approval', low: 4, high: 10 },
        { work: 'Putting twenty repositories in order', low: 5, high: 12 },
        { work: 'One special case', low: 1, high: 4 },
      ],
    },
  },
  'adhering-to-technical-standards': {
    pitfalls: [
      'The tender asks for open standards and names none.',
      'A standard is asked for without its version, and the bidder delivers the one of ten years ago.',
      'A certificate for another release of the product is taken as proof of conformance.',
      'The national list has no owner, and nothing ever leaves it.',
    ],
    indicators: [
      {
        name: 'Conformance at acceptance',
        numerator: 'standards in contracts that passed the named test at acceptance',
        denominator: 'standards in the contracts accepted in the year',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Gaps with a reason',
        numerator: 'relevant standards not asked for whose reason is in the file',
        denominator: 'relevant standards not asked for',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'Find the national list of standards; where there is none, write down the ten that your systems already need.',
      },
      {
        byDay: 10,
        step: 'Mark in the last five tenders which standards were relevant, and which of them were asked for.',
      },
      {
        byDay: 15,
        step: 'Show the result to the head of purchasing, with the three standards that were forgotten most often.',
      },
      { byDay: 22, step: 'Write a text block for these three: number, version, part, test.' },
      {
        byDay: 30,
        step: 'Put the blocks into the tender template, with a line for the reason where one is left out.',
      },
    ],
    roles: [
      { role: 'Architect', task: 'Keeps the list, and says which standards are relevant for a system.' },
      {
        role: 'Buyer',
        task: 'Puts the text blocks into the tender, and the reason for each gap into the file.',
      },
      { role: 'Test lead', task: 'Runs the conformance tests at acceptance.' },
      { role: 'Standards body', task: 'Receives the gaps that were found.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One institution with ten software tenders a year and a national list of up to fifty standards.',
      ranges: [
        { work: 'Baseline over past tenders', low: 5, high: 12 },
        { work: 'Text blocks and tests for ten standards', low: 8, high: 20 },
        { work: 'Each further tender', low: 0.5, high: 2 },
      ],
    },
    example: {
      place: 'Netherlands',
      fact: 'A yearly monitor counts in tenders which of the required open standards were relevant, and which were asked for. In 2024 buyers asked for 51 per cent of the relevant ones, close to the mean of five years.',
      source: 'Forum Standaardisatie, Monitor Open Standaarden 2025, as reported by Security.NL',
      url: 'https://www.security.nl/posting/895884/Overheid+vraagt+bij+aanbestedingen+te+weinig+om+verplichte+open+standaarden',
    },
  },
  'compliance-with-security-and-privacy-regulations': {
    pitfalls: [
      'The supplier writes the assessment after launch, and describes what was built.',
      'Test systems are filled with copies of real personal data, and fall outside the register.',
      'A new connection to another register does not lead to a new assessment.',
      'The table of duties is complete, and none of the controls in it was ever tried.',
    ],
    indicators: [
      {
        name: 'Measures carried out',
        numerator: 'measures from impact assessments that are done',
        denominator: 'measures from impact assessments that were due',
        unit: 'per cent',
        frequency: 'every half-year',
      },
      {
        name: 'Time between assessment and launch',
        numerator: 'median days from the date of the assessment to the launch, negative where it came later',
        denominator: null,
        unit: 'days',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      { byDay: 5, step: 'List the systems that hold personal data, with purpose, owner and date of launch.' },
      {
        byDay: 10,
        step: 'Mark those without an assessment or changed since, and choose the one with the most sensitive data.',
      },
      {
        byDay: 15,
        step: 'Spend half a day on it with its owner, the data protection officer and the security officer.',
      },
      { byDay: 25, step: 'Write down the risks found, the measures, and who carries each by which date.' },
      {
        byDay: 30,
        step: 'Add to the release form the line with the date of the assessment, so that no launch passes without it.',
      },
    ],
    roles: [
      {
        role: 'Person in charge of the system',
        task: 'Carries the duty, decides on the release, and signs.',
      },
      {
        role: 'Data protection officer',
        task: 'Advises, checks the assessment, and speaks with the supervisory authority.',
      },
      { role: 'Security officer', task: 'Turns duties into controls, and tries them.' },
      { role: 'Supplier', task: 'Describes data flows, storage and access as they are.' },
    ],
    effort: {
      isEstimate: true,
      basis:
        'One institution with fifteen systems that hold personal data, in a country with a data protection law.',
      ranges: [
        { work: 'List of systems with personal data', low: 4, high: 10 },
        { work: 'One impact assessment', low: 5, high: 20 },
        { work: 'Yearly review of one system', low: 1, high: 3 },
      ],
    },
  },
  'comprehensive-documentation-of-contributions': {
    pitfalls: [
      'The form has fifteen fields, and people fill them with a full stop.',
      'Reasons live in chats and meetings, and the merged change says "fix".',
      'Manuals are written at the end of the contract, by somebody who never used the system.',
    ],
    indicators: [
      {
        name: 'Set-up by a newcomer',
        numerator: 'hours that a newcomer needs to run the system from its documents alone',
        denominator: null,
        unit: 'hours',
        frequency: 'every half-year, for each code base',
      },
      {
        name: 'Changes sent back for their record',
        numerator: 'change requests returned because reason or test was missing',
        denominator: 'change requests',
        unit: 'per cent',
        frequency: 'every quarter',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 3,
        step: 'Draw twenty merged changes of the last year, and let an outsider say which of them can be understood.',
      },
      { byDay: 8, step: 'Show the result to the team, without names.' },
      { byDay: 12, step: 'Agree on a form of four lines: why, what, how tested, what users will notice.' },
      {
        byDay: 20,
        step: 'Switch on a check that refuses an empty form, and write the first record of a decision.',
      },
      { byDay: 30, step: 'Draw twenty new changes, and compare.' },
    ],
    roles: [
      { role: 'Lead developer', task: 'Keeps the form short, and sends back what cannot be understood.' },
      { role: 'Technical writer', task: 'Changes the manuals together with the code.' },
      { role: 'Supplier', task: 'Follows the same form, as the contract says.' },
      { role: 'New member of the team', task: 'Tries the documents, and reports every stumbling block.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One code base with a team of five.',
      ranges: [
        { work: 'Form, check and first records of decisions', low: 3, high: 6 },
        { work: 'Time for the record, for each change', low: 0.05, high: 0.2 },
        { work: 'Sample of twenty changes, each half-year', low: 1, high: 2 },
      ],
    },
  },
  'active-engagement-with-the-open-source-community': {
    pitfalls: [
      'The institution opens with demands and a deadline instead of a good fault report.',
      'All contributions run through the account of one supplier, and the reputation in the project leaves with that contract.',
      'Money is given to a project without asking what it lacks.',
    ],
    indicators: [
      {
        name: 'Local changes waiting',
        numerator: 'local changes to projects in use that were not offered to them within six months',
        denominator: null,
        unit: 'changes',
        frequency: 'every quarter',
      },
      {
        name: 'Time to acceptance',
        numerator: 'median days from offering a change to its acceptance',
        denominator: null,
        unit: 'days',
        frequency: 'every half-year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'Name the five projects that the services rest on most, and find the channel, rules and next release of each.',
      },
      { byDay: 9, step: 'Give one employee for each project two hours a week for it.' },
      {
        byDay: 14,
        step: 'Let each of them report one fault or translate one page, under their own name and employer.',
      },
      { byDay: 22, step: 'Count the changes that are kept locally, and pick one that is easy to offer.' },
      { byDay: 30, step: 'Offer it, and write down what the project answered.' },
    ],
    roles: [
      { role: 'Named contributor', task: 'Follows one project, and speaks there for the institution.' },
      { role: 'Team lead', task: 'Guards the two hours.' },
      { role: 'Open source office', task: 'Knows the rules of the projects, and opens doors.' },
      {
        role: 'Supplier',
        task: 'Offers changes to the project as the contract says, and names the customer.',
      },
    ],
    effort: {
      isEstimate: true,
      basis: 'Five projects with one employee each, two hours a week.',
      ranges: [
        { work: 'First month', low: 5, high: 10 },
        { work: 'Following five projects, each year', low: 50, high: 65 },
        { work: 'Bringing one local change into the project', low: 1, high: 8 },
      ],
    },
  },
  'training-and-capacity-initiatives': {
    pitfalls: [
      'Attendance is counted, and nobody asks whether people can do the task.',
      'The same interested people come to every course, and the roles that need it stay away.',
      'The exercises use a system that the learners do not have at work.',
      'Visiting trainers bring material that may not be copied or changed.',
    ],
    indicators: [
      {
        name: 'Can do it after three months',
        numerator: 'participants who did the task alone three months after the course',
        denominator: 'participants who were asked',
        unit: 'per cent',
        frequency: 'after each course',
      },
      {
        name: 'Women and men alike',
        numerator: 'share of the women in the listed roles who passed a course in 24 months',
        denominator: 'the same share of the men',
        unit: 'ratio',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      { byDay: 5, step: 'List the roles that need a course, with the number of women and men in each.' },
      { byDay: 10, step: 'Write for the two largest roles three tasks that people should be able to do.' },
      {
        byDay: 18,
        step: 'Choose an open course for one of them, and try its exercises on your own test system.',
      },
      { byDay: 25, step: 'Run it with six people, and end with the task instead of a questionnaire.' },
      { byDay: 30, step: 'Set the date on which the six are asked again.' },
    ],
    roles: [
      { role: 'Training unit', task: 'Keeps the register by role, and arranges time, rooms and tests.' },
      { role: 'Head of a unit', task: 'Names the people, and frees them from other work.' },
      { role: 'Internal trainer', task: 'Adapts the material, and helps at the workplace.' },
      { role: 'Open source office', task: 'Finds open material, and checks its licence.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One course of two days for up to fifteen people, from existing open material.',
      ranges: [
        { work: 'Adapting the material and a test system', low: 5, high: 15 },
        { work: 'Giving the course once, trainer only', low: 3, high: 5 },
        { work: 'Asking again after three months', low: 1, high: 2 },
      ],
    },
  },
  'continuous-evaluation-improvement-mechanisms': {
    pitfalls: [
      'Reviews end with a list of things to watch, and no owner.',
      'The figures say that the server is up, while users cannot finish the form.',
      'Only people who reached the last page are asked for their opinion.',
    ],
    indicators: [
      {
        name: 'Decisions carried out',
        numerator: 'decisions of reviews done by their date',
        denominator: 'decisions of reviews that were due',
        unit: 'per cent',
        frequency: 'every quarter',
      },
      {
        name: 'Cases finished without help',
        numerator: 'cases that users finished without help',
        denominator: 'cases that users began',
        unit: 'per cent',
        frequency: 'every month',
      },
    ],
    firstThirtyDays: [
      { byDay: 4, step: 'Choose one service, and write down three figures that its users would care about.' },
      { byDay: 10, step: 'Measure them for a week, by hand if need be.' },
      { byDay: 15, step: 'Call ten people who gave up or complained.' },
      {
        byDay: 22,
        step: 'Hold a review of one hour with owner, operator and help desk, and allow three decisions at most.',
      },
      { byDay: 30, step: 'Publish the three figures, the decisions and their dates.' },
    ],
    roles: [
      { role: 'Service owner', task: 'Calls the review, and answers for its decisions.' },
      { role: 'Operator', task: 'Delivers figures on availability, speed and errors.' },
      { role: 'Help desk', task: 'Brings the ten commonest complaints, counted.' },
      { role: 'User researcher', task: 'Talks with those who gave up.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One service with up to 100,000 cases a year.',
      ranges: [
        { work: 'First measurement and review', low: 6, high: 12 },
        { work: 'Four reviews, each year', low: 8, high: 16 },
        { work: 'Yearly audit of code, settings and accessibility', low: 10, high: 25 },
      ],
    },
  },
} as const satisfies Partial<CompetencyPractices>;
