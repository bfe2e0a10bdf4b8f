import { describe, expect, it } from 'vitest';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { inspectCriteria } from './inspect-criteria.ts';

const [first = '', second = '', third = ''] = [
  'political-commitment',
  'local-ecosystem',
  'strategic-priority',
];

describe('inspectCriteria', () => {
  it('tells who is dominated, and by whom', () => {
    const { dominated, applicants, issues } = inspectCriteria(
      oseeCall2024,
      [
        soundApplication('ken', 'KEN', 'ssssssssse'),
        soundApplication('rwa', 'RWA', 'eeeeeeeeee'),
        soundApplication('per', 'PER', 'pppppppppp'),
        soundApplication('vnm', 'VNM', 'nnnnnnnnns'),
      ],
      { facts },
    );
    expect(applicants).toEqual(['ken', 'per', 'rwa', 'vnm']);
    // Rwanda also beats Peru, but is beaten itself.
    expect(dominated).toEqual([
      { applicant: 'per', by: [{ applicant: 'ken', compared: 10, certain: true }] },
      { applicant: 'rwa', by: [{ applicant: 'ken', compared: 10, certain: true }] },
    ]);
    expect(issues[0]).toMatchObject({ code: 'dominated-applicant', path: ['applicants', 'per'] });
  });

  it('compares on what is known of both, and says that it is not certain', () => {
    const { dominated, issues } = inspectCriteria(
      oseeCall2024,
      [soundApplication('ken', 'KEN', 'sssss-----'), soundApplication('per', 'PER', '--pppppppp')],
      { facts },
    );
    expect(dominated).toEqual([
      { applicant: 'per', by: [{ applicant: 'ken', compared: 3, certain: false }] },
    ]);
    expect(issues[0]?.message).toMatch(/"per" is so far behind ken\.$/u);
  });

  it('compares nobody with nothing in common, and ties dominate nobody', () => {
    const apart = [
      soundApplication('ken', 'KEN', 'sssss-----'),
      soundApplication('per', 'PER', '-----nnnnn'),
    ];
    expect(inspectCriteria(oseeCall2024, apart, { facts }).dominated).toEqual([]);
    const same = [soundApplication('ken', 'KEN', 'pppppppppp'), soundApplication('per', 'PER', 'pppppppppp')];
    expect(inspectCriteria(oseeCall2024, same, { facts }).dominated).toEqual([]);
  });

  it('leaves out who was withdrawn or is not eligible', () => {
    const { applicants } = inspectCriteria(
      oseeCall2024,
      [
        soundApplication('ken', 'KEN', 'ssssssssss', { withdrawn: { date: '2024-05-20' } }),
        soundApplication('tto', 'TTO', 'ssssssssss'),
        soundApplication('per', 'PER', 'pppppppppp', { gates: [] }),
      ],
      { facts },
    );
    expect(applicants).toEqual(['per']);
  });

  it('finds criteria that say the same, also where they run against each other', () => {
    const { nearDuplicates, withoutSpread } = inspectCriteria(
      oseeCall2024,
      [
        soundApplication('ken', 'KEN', 'nnspppppp-'),
        soundApplication('rwa', 'RWA', 'aaepppppp-'),
        soundApplication('per', 'PER', 'eeapppppp-'),
        soundApplication('vnm', 'VNM', 's-npppppp-'),
      ],
      { facts },
    );
    expect(nearDuplicates).toEqual([
      { criteria: [first, second], known: 3, correlation: expect.closeTo(1, 12) },
      { criteria: [first, third], known: 4, correlation: expect.closeTo(-1, 12) },
      { criteria: [second, third], known: 3, correlation: expect.closeTo(-1, 12) },
    ]);
    expect(withoutSpread.map(({ value, known }) => [value, known])).toEqual(Array(6).fill([0.5, 4]));
  });

  it('counts pairs that cannot be judged and criteria of which nothing is known', () => {
    const { incomparable, unknown, issues } = inspectCriteria(
      oseeCall2024,
      ['KEN', 'RWA', 'PER'].map((code) =>
        soundApplication(code, code, `${code === 'KEN' ? '-' : 's'}ppppppp-p`),
      ),
      { facts },
    );
    expect(unknown).toEqual(['host-embedded-in-ecosystem']);
    expect(incomparable).toHaveLength(9 + 8);
    expect(incomparable[0]).toEqual({ criteria: [first, second], known: 2 });
    expect(issues.map(({ code }) => code)).toContain('unknown-everywhere');
  });

  it('takes another threshold and another correlation', () => {
    const curved = ['n', 'a', 'p', 'e', 's'].map((letter, step) =>
      soundApplication(
        `a${step}`,
        ['KEN', 'RWA', 'PER', 'VNM', 'VEN'][step] ?? '',
        `${letter}${'nnnns'[step]}`,
      ),
    );
    const pairs = (options: object) =>
      inspectCriteria(oseeCall2024, curved, { facts, ...options }).nearDuplicates;
    expect(pairs({})).toEqual([]);
    expect(pairs({ threshold: 0.7 })).toHaveLength(1);
    expect(pairs({ threshold: 0.7, correlation: 'spearman' })).toHaveLength(1);
  });

  it.each([
    [{ threshold: 2 }, 'out-of-range'],
    [{ threshold: Number.NaN }, 'not-a-finite-number'],
    [{ correlation: 'kendall' }, 'unknown-option'],
    [{ weights: { luck: 1 } }, 'unknown-criterion'],
  ])('refuses %o, also without applications', (options, code) => {
    expect(() => inspectCriteria(oseeCall2024, [], options as object)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it('finds nothing in nothing', () => {
    const { dominated, nearDuplicates, withoutSpread, unknown } = inspectCriteria(oseeCall2024, []);
    expect([dominated, nearDuplicates, withoutSpread]).toEqual([[], [], []]);
    expect(unknown).toHaveLength(10);
  });
});

it('refuses the name of an option that does not exist, and lists those that do', () => {
  const misspelt = { threshold: 0.5, treshold: 0.5 };
  expect(() => inspectCriteria(oseeCall2024, [], misspelt)).toThrow(
    expect.objectContaining({
      code: 'unknown-option',
      path: ['treshold'],
      message: expect.stringMatching(/^Expected one of the options threshold, correlation, weights, /u),
    }),
  );
});
