import type { CompetencyPages } from '../content.ts';

/** The competency pages of the module Community Management. */
export const communityManagementPages = {
  'identify-build-and-grow-the-open-source-community': {
    what: 'The work of finding the people who have a reason to care about a project, inviting them, making the first contribution easy, and letting the circle grow at a pace that it can bear.',
    why: "Software that only its owner knows dies with the owner's budget. A community finds faults, writes translations and trains successors, but it does not form by itself just because code is published.",
    how: [
      'Describe who could gain from the project: agencies, firms, students, user groups, and what each would get from joining.',
      'Write a clear start page: purpose, state, how to install, how to help, how to behave.',
      'Keep a list of small tasks for newcomers and answer the first message of each within two days.',
      'Begin with one university or user group, hold a regular meeting, and invite professionals to speak.',
      'Go where people already are, with talks, events and existing forums.',
      'Count newcomers, returning contributors and the places they come from, and act where a group is missing.',
    ],
    evidence: [
      'A start page, a contribution guide and a code of conduct.',
      'Figures on first-time and returning contributors over the last year.',
      'A list of events with the number of participants.',
      'Contributors from more than one organisation.',
    ],
    more: [
      { kind: 'topic', id: 'community-management-university-as-community-host' },
      { kind: 'topic', id: 'community-management-mentors-guiding-new-contributors' },
      { kind: 'reading', id: 'strategy-how-to-launch-an-open-source-project' },
      {
        kind: 'reading',
        id: 'resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities',
      },
      { kind: 'matrix-item', id: 'os-community-management' },
    ],
    audienceIds: [
      'community-management-software-engineers',
      'community-management-program-managers',
      'community-management-developer-advocates',
      'community-management-students',
      'strategy-informal-community-or-individual',
    ],
    phaseIds: ['plan', 'implement', 'improve'],
    technicalDomainIds: ['open-source-software-development'],
  },
  'managing-open-source-community-over-a-project-lifetime': {
    what: 'Care for a community through all ages of a project: rules that are known and followed, decisions that are explained, conflicts that are settled, work that is shared, and leaders who are replaced in time.',
    why: 'The enthusiasm of the first year does not last. Without rules a few loud voices decide, without successors the maintainers burn out, and a public service is left on top of an abandoned project.',
    how: [
      'Publish how decisions are made, who may merge, and how one gets that right.',
      'Name two people who receive complaints about conduct, and describe what they do with them.',
      'Hold open meetings at times that suit several regions, with notes.',
      'Thank contributors by name in every release, and give prizes, certificates or travel where possible.',
      'Watch for warning signs such as slow answers and too much work on one person.',
      'Plan succession: two people for each role, and a rule for leaving.',
    ],
    evidence: [
      'A governance document with names of current role holders.',
      'Records of meetings over the last six months.',
      'The median time until a contributor gets a first answer.',
      'A case of conflict or succession that was handled by the published rule.',
    ],
    more: [
      { kind: 'topic', id: 'community-management-clear-role-definitions' },
      { kind: 'topic', id: 'community-management-measuring-community-health' },
      { kind: 'topic', id: 'community-management-keeping-members-motivated' },
      { kind: 'topic', id: 'community-management-conflicting-stakeholder-interests' },
      {
        kind: 'training-activity',
        id: 'community-management-understanding-community-development-principles',
      },
    ],
    audienceIds: [
      'community-management-program-managers',
      'community-management-developer-advocates',
      'community-management-software-engineers',
      'requirements-and-specifications-open-source-community',
    ],
    phaseIds: ['implement', 'evaluate', 'improve'],
    technicalDomainIds: [],
  },
  'adoption-of-tools': {
    what: 'Choosing a small set of tools for talking, planning, sharing code and texts, and automating routine work, and making sure that all members can and do use them.',
    why: 'Each further tool splits the conversation and shuts somebody out, for example those with slow connections or without a paid account. Good tools are hardly noticed; bad ones cost the members that a project needs most.',
    how: [
      'Ask members what they use, on which devices and with what connection.',
      'Decide on one place each for code, tasks, quick talk, long discussion and documents.',
      'Prefer open-source or at least exportable services, and make decisions visible without an account.',
      'Match the size: a messenger group suits a small circle, a chat with threads suits a large one.',
      'Automate greetings, checks and releases so that people have time for people.',
      'Review every year which tool nobody uses, and remove it.',
    ],
    evidence: [
      'A page that names each tool and its purpose.',
      'Figures on how many members are active in each.',
      "An export of the community's content that was restored as a test.",
    ],
    more: [
      { kind: 'topic', id: 'community-management-hosting-channels-by-community-size' },
      { kind: 'topic', id: 'community-management-working-communication-channels' },
      { kind: 'reading', id: 'strategy-open-source-guides' },
      { kind: 'training-activity', id: 'technical-fundamentals-of-open-source' },
    ],
    audienceIds: [
      'community-management-program-managers',
      'community-management-developer-advocates',
      'community-management-technical-writers',
      'community-management-data-analysts',
    ],
    phaseIds: ['plan', 'implement'],
    technicalDomainIds: ['open-source-software-development', 'testing-integration-and-quality-assurance'],
  },
} as const satisfies Partial<CompetencyPages>;
