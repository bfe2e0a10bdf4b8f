import type { Criterion } from '../model/criterion.ts';
import { scored } from './criterion.ts';
import { circular, slides } from './sources.ts';

/** What is scored of the country. */
export const countryCriteria: readonly Criterion[] = [
  scored(
    {
      id: 'political-commitment',
      level: 'country',
      title: 'Political commitment',
      statement: 'How firmly the government wants open source in its public services.',
      evidence: ['digital transformation policies', 'digital transformation strategies'],
      source: [...slides(255), ...circular(87)],
      reason: 'Firmness is a degree.',
    },
    [
      'No policy, strategy or speech mentions open source.',
      'A person in office has spoken for it.',
      'A digital policy or strategy mentions it.',
      'A policy or strategy asks for it and names who is in charge.',
      'A rule in force asks for it, with a budget and reports on what was done.',
    ],
  ),
  scored(
    {
      id: 'local-ecosystem',
      level: 'country',
      title: 'Local ecosystem',
      statement: 'How far people, firms and communities that work with open source exist in the country.',
      evidence: ['list of firms, communities and events', 'public repositories'],
      source: [...slides(258), ...circular(90)],
      reason: 'A young ecosystem is enough to take part; above that it is a degree.',
      note: 'The documents accept a nascent ecosystem: that is the second level.',
    },
    [
      'Nobody could be named.',
      'A few people or groups are known.',
      'Communities meet, and some firms offer services.',
      'Several firms and communities work for public bodies.',
      'Firms, communities and universities maintain software that public bodies rely on.',
    ],
  ),
  scored(
    {
      id: 'strategic-priority',
      level: 'country',
      title: 'Strategic priority',
      statement: 'How high open source, digital public goods included, stands among the aims of the country.',
      evidence: ['national plan', 'budget'],
      source: slides(259),
      reason: 'Documents can prove it more or less.',
    },
    [
      'It appears in no plan.',
      'It is under discussion.',
      'A plan names it among other aims.',
      'A plan names it as a priority with targets.',
      'It is a priority with targets and money.',
    ],
  ),
  scored(
    {
      id: 'regional-champion',
      level: 'country',
      title: 'Regional champion',
      statement: 'How well the country can serve as an example for its region or for the world.',
      evidence: ['joint projects', 'visits and requests from other countries'],
      source: slides(260),
      reason: 'It is a judgement, relative to others.',
    },
    [
      'No exchange with other countries was shown.',
      'It takes part in regional meetings.',
      'It has presented its work to others.',
      'Others have reused some of its work.',
      'Others come to it for advice, and several reuse its work.',
    ],
  ),
  scored(
    {
      id: 'willing-to-share-and-learn',
      level: 'country',
      title: 'Sharing and learning',
      statement: 'How ready the country is to pass on what it knows and to learn from others.',
      evidence: ['statement in the form', 'published software and lessons'],
      source: [...slides(260), ...circular(89)],
      reason: 'Readiness is a degree, although the circular lists it beside the conditions.',
    },
    [
      'Nothing was said about it.',
      'The form says that it is ready.',
      'People and time for exchange are named.',
      'It already exchanges with some partners.',
      'It publishes its software and lessons as a habit and takes up those of others.',
    ],
  ),
];
