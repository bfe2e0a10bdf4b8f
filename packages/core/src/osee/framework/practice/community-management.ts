import type { CompetencyPractices } from '../content.ts';

/** What the competency pages of the module Community Management say of practice. */
export const communityManagementPractice = {
  'identify-build-and-grow-the-open-source-community': {
    pitfalls: [
      'The code is published for a press conference, and the first question stays without an answer for weeks.',
      'Tasks marked for newcomers are those that nobody understands.',
      'A contest brings a wave of small changes in one week, and no one who stays.',
    ],
    indicators: [
      {
        name: 'Newcomers who come back',
        numerator: 'first-time contributors of a year who contributed again within six months',
        denominator: 'first-time contributors of that year',
        unit: 'per cent',
        frequency: 'every half-year',
      },
      {
        name: 'Time to a first answer',
        numerator: "median hours from a newcomer's first message to the first answer by a person",
        denominator: null,
        unit: 'hours',
        frequency: 'every month',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 4,
        step: 'Choose the code base that others are most likely to need, and ask two outsiders to install it.',
      },
      { byDay: 9, step: 'Repair the start page where they got stuck.' },
      {
        byDay: 14,
        step: 'Write five tasks that take less than a day, each with the file to look at and a contact.',
      },
      { byDay: 21, step: 'Invite one university class, one firm and one agency to a meeting of an hour.' },
      {
        byDay: 30,
        step: 'Thank the first contributor from outside in public, whatever the size of the change.',
      },
    ],
    roles: [
      {
        role: 'Community manager',
        task: 'Answers newcomers within two days, and keeps the list of small tasks.',
      },
      { role: 'Maintainer', task: 'Reviews first contributions before anything else.' },
      { role: 'Teacher or leader of a user group', task: 'Brings people, and tells what they need.' },
      { role: 'System owner', task: 'Decides that changes from outside may enter production.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One code base led by the institution.',
      ranges: [
        { work: 'Start page, guide and first tasks', low: 5, high: 12 },
        { work: 'Community manager, each year', low: 60, high: 120 },
        { work: 'One meeting with outsiders', low: 1, high: 3 },
      ],
    },
  },
  'managing-open-source-community-over-a-project-lifetime': {
    pitfalls: [
      'The rules name the ministry as the one who decides, so that nobody can be asked.',
      'Two people are named for a role, and one of them left last year.',
      'Those who pay sit on the board and those who maintain do not, so decisions are taken by people who will not carry them out.',
      'Every decision is called consensus, and whoever argues longest wins.',
    ],
    indicators: [
      {
        name: 'Load on one person',
        numerator: 'merges by the person with the most merges',
        denominator: 'merges of the half-year',
        unit: 'per cent',
        frequency: 'every half-year',
      },
      {
        name: 'Decisions with a public reason',
        numerator: 'decisions on the roadmap whose reason can be read by anybody',
        denominator: 'decisions on the roadmap',
        unit: 'per cent',
        frequency: 'every year',
      },
    ],
    firstThirtyDays: [
      {
        byDay: 5,
        step: 'Write down for one code base who may merge, release, decide on the roadmap and hear complaints.',
      },
      { byDay: 10, step: 'Ask each of them whether they still do it, and who would if they fell ill.' },
      {
        byDay: 16,
        step: 'Find a second person for a role that has one, and agree on what they learn by when.',
      },
      { byDay: 23, step: 'Publish one page of rules with names, date and a rule for leaving.' },
      { byDay: 30, step: 'Hold the first open meeting, with notes published the next day.' },
    ],
    roles: [
      { role: 'Steering group', task: 'Decides by published rules, and renews the names every year.' },
      { role: 'Maintainers', task: 'Share merging and releasing between two people or more.' },
      {
        role: 'Two contacts for conduct',
        task: 'Receive complaints, and report their number without names.',
      },
      { role: 'The institution', task: 'Pays for the time of its people in these roles.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One code base with up to ten regular contributors from three organisations.',
      ranges: [
        { work: 'Rules, roles and first meeting', low: 5, high: 12 },
        { work: 'Running the group, each year', low: 20, high: 40 },
        { work: 'Handing over one role', low: 5, high: 15 },
      ],
    },
    example: {
      place: 'Denmark',
      fact: 'OS2, begun by five municipalities in April 2012, is a network in which public bodies specify, buy and govern shared open-source products. It counts 78 public bodies, a yearly fee of 25,000 kroner pays for its running, and each product has an economy of its own.',
      source: 'OS2, About Danish OS2',
      url: 'https://os2.eu/node/332',
    },
  },
  'adoption-of-tools': {
    pitfalls: [
      'A private chat becomes the place where decisions are made.',
      'The free tier of a service ends, and three years of discussion end with it.',
      'A tool asks for a telephone number or an account that people in some regions cannot get.',
    ],
    indicators: [
      {
        name: 'Exports that were restored',
        numerator: 'tools whose export was restored as a test in the last 12 months',
        denominator: 'tools in use',
        unit: 'per cent',
        frequency: 'every year',
      },
      {
        name: 'Members lost at the start',
        numerator: 'invited members who never used the main tool in their first month',
        denominator: 'invited members',
        unit: 'per cent',
        frequency: 'every half-year',
      },
    ],
    firstThirtyDays: [
      { byDay: 4, step: 'List all tools in use, with who pays, who administers and what an outsider sees.' },
      { byDay: 10, step: 'Look for the last ten decisions, and note where each can be read.' },
      {
        byDay: 16,
        step: 'Choose one public place for decisions and one for tasks, and move what is open there.',
      },
      { byDay: 23, step: 'Export the content of one tool that is hardly used, and close it.' },
      { byDay: 30, step: 'Restore the export on another machine, as a test.' },
    ],
    roles: [
      { role: 'Community manager', task: 'Names the place for each purpose, and moves conversations there.' },
      { role: 'Administrator', task: 'Makes exports, and tries to restore them.' },
      { role: 'Members', task: 'Say on which devices and lines they work.' },
      { role: 'Security officer', task: 'Approves accounts and places of data once for all projects.' },
    ],
    effort: {
      isEstimate: true,
      basis: 'One code base with up to fifty members.',
      ranges: [
        { work: 'Stocktaking and choice', low: 2, high: 5 },
        { work: 'Moving one channel with its history', low: 2, high: 8 },
        { work: 'Export and restore, each half-year', low: 0.5, high: 1 },
      ],
    },
  },
} as const satisfies Partial<CompetencyPractices>;
