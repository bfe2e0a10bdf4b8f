import { type Application, criteriaOf, oseeCall2024 } from '@osee/scoring/selection';

const judged = (levels: readonly string[], assessor: string): NonNullable<Application['scores']> =>
  criteriaOf(oseeCall2024).flatMap(({ id }, position) => {
    const value = levels[position % levels.length];
    return value === undefined ? [] : [{ criterion: id, value, assessor }];
  });

const checked = (ids: readonly string[]): NonNullable<Application['gates']> =>
  ids.map((gate) => ({ gate, answer: 'pass', by: 'secretariat', date: '2024-05-27' }));

const papers = [
  'implemented-dpg',
  'implemented-digital-public-service',
  'host-mandate',
  'host-in-kind-infrastructure',
];

/** Three applications that are made up. The countries are real, so that their regions and income groups are. */
export const applications: readonly Application[] = [
  {
    id: 'senegal',
    country: 'SEN',
    submittedAt: '2024-05-10',
    host: { name: 'A made-up agency', type: 'public', country: 'SEN' },
    gates: checked(papers),
    scores: judged(['strong', 'established', 'partial'], 'assessor-1'),
  },
  {
    id: 'peru',
    country: 'PER',
    submittedAt: '2024-05-29',
    host: { name: 'A made-up university', type: 'academic', country: 'PER' },
    gates: checked(papers),
    scores: judged(['established', 'established', 'strong'], 'assessor-1'),
    waivers: [
      {
        gate: 'eoi-within-window',
        by: 'Selection panel (made up)',
        reason: 'El correo se interrumpió por las inundaciones.',
        date: '2024-06-03',
      },
    ],
  },
  {
    id: 'mongolia',
    country: 'MNG',
    submittedAt: '2024-05-20',
    host: { name: 'A made-up foundation', type: 'not-for-profit', country: 'MNG' },
    gates: checked(papers),
    scores: [
      ...judged(['partial', 'established', 'nascent'], 'assessor-1'),
      {
        criterion: 'host-government-links',
        value: 'strong',
        assessor: 'assessor-2',
        conflictOfInterest: 'Sits on the board of the host.',
      },
    ],
  },
];
