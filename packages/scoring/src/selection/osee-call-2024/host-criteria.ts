import type { Criterion } from '../model/criterion.ts';
import { scored } from './criterion.ts';
import { circular, slides } from './sources.ts';

/** What is scored of the proposed host. */
export const hostCriteria: readonly Criterion[] = [
  scored(
    {
      id: 'host-sdg-open-technology-focus',
      level: 'host',
      title: 'Focus on open technology',
      statement: 'How much of the work of the host is open technology for the Sustainable Development Goals.',
      evidence: ['annual report', 'list of projects'],
      source: circular(88),
      reason: 'Focus is a degree.',
    },
    [
      'No such work was shown.',
      'It has plans for such work.',
      'It has done one project of the kind.',
      'Such projects are a steady part of its work.',
      'Such work is its main task.',
    ],
  ),
  scored(
    {
      id: 'host-sustainable-income',
      level: 'host',
      title: 'Lasting income',
      statement: 'How likely the income of the host can carry the office once the project ends.',
      evidence: ['accounts of the last three years', 'budget line'],
      source: slides(268),
      reason: 'The slide speaks of a possibility, so it is a degree and not a limit.',
    },
    [
      'It lives from year to year on single grants.',
      'It has some income of its own.',
      'Its core costs are covered for the next two years.',
      'Its core costs are covered in the long run.',
      'Its core costs are covered in the long run, and money for the office is promised.',
    ],
  ),
  scored(
    {
      id: 'host-government-links',
      level: 'host',
      title: 'Links to government',
      statement: 'How closely the host works with government.',
      evidence: ['agreements', 'joint projects'],
      source: circular(25, 88),
      reason: 'Closeness is a degree.',
    },
    [
      'No contact was shown.',
      'It knows people in government.',
      'It has worked for one public body.',
      'It works with several public bodies under agreements.',
      'It is part of government or its standing adviser.',
    ],
  ),
  scored(
    {
      id: 'host-embedded-in-ecosystem',
      level: 'host',
      title: 'Roots in the ecosystem',
      statement: 'How well the host is rooted in the digital ecosystem of the country.',
      evidence: ['memberships', 'events held'],
      source: circular(25, 88),
      reason: 'Roots are a degree.',
    },
    [
      'No partner was named.',
      'It attends events of others.',
      'It works with some firms or communities.',
      'It brings firms, communities and universities together from time to time.',
      'It is the meeting place of the ecosystem.',
    ],
  ),
  scored(
    {
      id: 'host-translation-experience',
      level: 'host',
      title: 'From technology to use',
      statement: 'How much experience the host has in making technology useful to the public.',
      evidence: ['services in use, with numbers of users'],
      source: circular(25),
      reason: 'It belongs to the description of an ideal host.',
    },
    [
      'No example was shown.',
      'It has advised on one.',
      'It has brought one service into use.',
      'It has brought several services into use.',
      'It has brought several services into use and kept them running for years.',
    ],
  ),
];
