import { scoresOf, soundApplication } from './applications.fixture.ts';

const sound = soundApplication('ken', 'KEN', 'eeeeepppps');

/** What is wrong, the code that tells it, the applications, and where the fault lies. */
export const badApplications: readonly (readonly [
  fault: string,
  code: string,
  applications: readonly unknown[],
  path: readonly (string | number)[],
])[] = [
  ['an unknown country', 'unknown-country', [{ ...sound, country: 'XYZ' }], ['applications', 0, 'country']],
  ['a lower-case country', 'unknown-country', [{ ...sound, country: 'ken' }], ['applications', 0, 'country']],
  [
    'a code across two codes',
    'unknown-country',
    [{ ...sound, country: 'WAC' }],
    ['applications', 0, 'country'],
  ],
  [
    'a country that is no text',
    'unknown-country',
    [{ ...sound, country: null }],
    ['applications', 0, 'country'],
  ],
  [
    'two of one country',
    'duplicate-country',
    [sound, { ...sound, id: 'other' }],
    ['applications', 1, 'country'],
  ],
  [
    'two of one id',
    'duplicate-application',
    [sound, { ...sound, country: 'PER' }],
    ['applications', 1, 'id'],
  ],
  [
    'a day that does not exist',
    'invalid-date',
    [{ ...sound, submittedAt: '2024-02-30' }],
    ['applications', 0, 'submittedAt'],
  ],
  [
    'a time that does not exist',
    'invalid-date',
    [{ ...sound, submittedAt: '2024-02-20T25:00Z' }],
    ['applications', 0, 'submittedAt'],
  ],
  [
    'a leap day in a common year',
    'invalid-date',
    [{ ...sound, withdrawn: { date: '2023-02-29' } }],
    ['applications', 0, 'withdrawn', 'date'],
  ],
  [
    'a withdrawal without its day',
    'invalid-date',
    [{ ...sound, withdrawn: {} }],
    ['applications', 0, 'withdrawn', 'date'],
  ],
  [
    'a conflict of interest without words',
    'wrong-type',
    [{ ...sound, scores: [{ criterion: 'local-ecosystem', value: null, conflictOfInterest: '' }] }],
    ['applications', 0, 'scores', 0, 'conflictOfInterest'],
  ],
  [
    'an unknown gate',
    'unknown-gate',
    [{ ...sound, gates: [{ gate: '__proto__', answer: 'pass' }] }],
    ['applications', 0, 'gates', 0, 'gate'],
  ],
  [
    'an unknown criterion',
    'unknown-criterion',
    [{ ...sound, scores: [{ criterion: 'luck', value: 1 }] }],
    ['applications', 0, 'scores', 0, 'criterion'],
  ],
  [
    'a level that is not on the scale',
    'score-out-of-scale',
    [{ ...sound, scores: [{ criterion: 'local-ecosystem', value: 'huge' }] }],
    ['applications', 0, 'scores', 0, 'value'],
  ],
  [
    'NaN',
    'score-out-of-scale',
    [{ ...sound, scores: [{ criterion: 'local-ecosystem', value: Number.NaN }] }],
    ['applications', 0, 'scores', 0, 'value'],
  ],
  [
    'two answers to a gate',
    'duplicate-answer',
    [{ ...sound, gates: [sound.gates?.[0], sound.gates?.[0]] }],
    ['applications', 0, 'gates', 1],
  ],
  [
    'two answers of an assessor',
    'duplicate-answer',
    [{ ...sound, scores: [...scoresOf('e'), ...scoresOf('e')] }],
    ['applications', 0, 'scores', 1],
  ],
  [
    'an answer of another kind',
    'invalid-answer',
    [{ ...sound, gates: [{ gate: 'host-mandate', answer: 'yes' }] }],
    ['applications', 0, 'gates', 0, 'answer'],
  ],
  [
    'a waiver without a reason',
    'incomplete-waiver',
    [{ ...sound, waivers: [{ gate: 'host-mandate', by: 'panel', reason: ' ', date: '2024-06-01' }] }],
    ['applications', 0, 'waivers', 0],
  ],
  [
    'a waiver without a name',
    'incomplete-waiver',
    [{ ...sound, waivers: [{ gate: 'host-mandate', reason: 'x', date: '2024-06-01' }] }],
    ['applications', 0, 'waivers', 0],
  ],
  [
    'a waiver without a date',
    'incomplete-waiver',
    [{ ...sound, waivers: [{ gate: 'host-mandate', by: 'x', reason: 'x' }] }],
    ['applications', 0, 'waivers', 0],
  ],
  [
    'a waiver of what nobody may waive',
    'gate-not-waivable',
    [{ ...sound, waivers: [{ gate: 'official-eoi', by: 'x', reason: 'x', date: '2024-06-01' }] }],
    ['applications', 0, 'waivers', 0],
  ],
  [
    'a host of another country',
    'host-of-another-country',
    [{ ...sound, host: { name: 'x', country: 'UGA' } }],
    ['applications', 0, 'host', 'country'],
  ],
  [
    'a host of an unknown country',
    'unknown-country',
    [{ ...sound, host: { name: 'x', country: 'UUU' } }],
    ['applications', 0, 'host', 'country'],
  ],
];
