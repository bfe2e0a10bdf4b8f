import type { Issue, Path } from '@osee/core';
import type { Application, CriterionScore, GateAnswer, Waiver } from '../application/application.ts';
import { isCalendarDate, isDateOrTime } from '../check/calendar-date.ts';
import { isCountryCode } from '../check/country-codes.ts';
import { problem } from '../check/problem.ts';
import { valueOnScale } from '../model/value-on-scale.ts';
import type { Settings } from '../settings/settings.ts';

type Dated = { readonly date?: string | undefined };
type WithEvidence = Dated & { readonly evidence?: readonly Dated[] | undefined };

/** The mistakes in a set of applications. */
export const applicationIssues = (
  settings: Settings,
  applications: readonly Application[],
): readonly Issue[] => {
  const shapeless = shapeIssues(applications);
  return shapeless.length > 0 ? shapeless : contentIssues(settings, applications);
};

const shapeIssues = (applications: readonly Application[]): readonly Issue[] => {
  if (!Array.isArray(applications)) {
    return [problem('invalid-application', ['applications'], 'Expected a list of applications, got none.')];
  }
  return [...applications].flatMap((application: Partial<Application> | null | undefined, index) => {
    const path = ['applications', index];
    if (typeof application !== 'object' || application === null || !isText(application.id)) {
      return [problem('invalid-application', path, 'Expected an application with an id, got none.')];
    }
    return (['gates', 'waivers', 'scores'] as const)
      .filter((key) => application[key] !== undefined && !areObjects(application[key]))
      .map((key) =>
        problem('invalid-application', [...path, key], `Expected a list of ${key}, got something else.`),
      );
  });
};

const areObjects = (list: unknown): boolean =>
  Array.isArray(list) && [...list].every((item) => typeof item === 'object' && item !== null);

const contentIssues = (settings: Settings, applications: readonly Application[]): readonly Issue[] => [
  ...repeated(
    applications.map(({ id }) => id),
    'duplicate-application',
    (index) => ['applications', index, 'id'],
  ),
  ...countryIssues(settings, applications),
  ...applications.flatMap((application, index) => [
    ...dateIssues(application, ['applications', index]),
    ...gateIssues(settings, application, ['applications', index]),
    ...scoreIssues(settings, application, ['applications', index]),
  ]),
];

const repeated = (
  keys: readonly string[],
  code: string,
  pathOf: (index: number) => Path,
): readonly Issue[] => {
  const seen = new Set<string>();
  return keys.flatMap((key, index) => {
    if (seen.has(key))
      return [problem(code, pathOf(index), `Expected "${key}" once, got it again.`, { got: key })];
    seen.add(key);
    return [];
  });
};

const countryIssues = (settings: Settings, applications: readonly Application[]): readonly Issue[] => {
  const { duplicateCountry, hostOfAnotherCountry } = settings.policies;
  const codes = applications.flatMap(({ country, host }, index) => [
    ...unknownCountry(country, ['applications', index, 'country']),
    ...(host?.country === undefined
      ? []
      : unknownCountry(host.country, ['applications', index, 'host', 'country'])),
  ]);
  const active = [...applications.entries()].filter(([, { withdrawn }]) => withdrawn === undefined);
  const duplicates = repeated(
    active.map(([, { country }]) => country),
    'duplicate-country',
    (position) => ['applications', active[position]?.[0] ?? position, 'country'],
  );
  const hosts = applications.flatMap(({ country, host }, index) =>
    host?.country === undefined || host.country === country
      ? []
      : [
          problem(
            'host-of-another-country',
            ['applications', index, 'host', 'country'],
            `Expected a host in ${country}, got one in ${host.country}.`,
            { expected: country, got: host.country },
          ),
        ],
  );
  return [
    ...codes,
    ...(duplicateCountry === 'refuse' ? duplicates : []),
    ...(hostOfAnotherCountry === 'refuse' ? hosts : []),
  ];
};

const unknownCountry = (got: string, path: Path): readonly Issue[] =>
  isCountryCode(got)
    ? []
    : [problem('unknown-country', path, `Expected an ISO 3166-1 alpha-3 code, got "${got}".`, { got })];

const dateIssues = (application: Application, path: Path): readonly Issue[] => {
  const { submittedAt, withdrawn, gates = [], waivers = [], scores = [] } = application;
  const submitted =
    submittedAt === undefined || isDateOrTime(submittedAt)
      ? []
      : [invalidDate(submittedAt, [...path, 'submittedAt'])];
  return [
    ...submitted,
    ...(withdrawn === undefined ? [] : dayIssues(withdrawn, [...path, 'withdrawn'])),
    ...gates.flatMap((answer, index) => dayIssues(answer, [...path, 'gates', index])),
    ...waivers.flatMap((waiver, index) => waiverIssues(waiver, [...path, 'waivers', index])),
    ...scores.flatMap((score, index) => dayIssues(score, [...path, 'scores', index])),
  ];
};

const dayIssues = ({ date, evidence = [] }: WithEvidence, path: Path): readonly Issue[] => [
  ...(date === undefined || isCalendarDate(date) ? [] : [invalidDate(date, [...path, 'date'])]),
  ...evidence.flatMap((item, index) => dayIssues(item, [...path, 'evidence', index])),
];

const invalidDate = (got: string, path: Path): Issue =>
  problem('invalid-date', path, `Expected a day that exists, as YYYY-MM-DD, got "${got}".`, { got });

const waiverIssues = (waiver: Waiver, path: Path): readonly Issue[] => {
  const missing = (['by', 'reason', 'date'] as const).filter((key) => !isText(waiver[key]));
  if (missing.length === 0) return dayIssues(waiver, path);
  return [
    problem(
      'incomplete-waiver',
      path,
      `Expected a waiver with by, reason and date, got none for ${missing.join(', ')}.`,
      {
        missing,
      },
    ),
  ];
};

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const gateIssues = (settings: Settings, application: Application, path: Path): readonly Issue[] => {
  const { gates = [], waivers = [] } = application;
  const known = new Map(settings.model.gates.map((gate) => [gate.id, gate]));
  const named = (list: readonly (GateAnswer | Waiver)[], key: string): readonly Issue[] => [
    ...list.flatMap(({ gate }, index) =>
      known.has(gate)
        ? []
        : [
            problem(
              'unknown-gate',
              [...path, key, index, 'gate'],
              `Expected the id of a gate, got "${gate}".`,
              { got: gate },
            ),
          ],
    ),
    ...repeated(
      list.map(({ gate }) => gate),
      'duplicate-answer',
      (index) => [...path, key, index],
    ),
  ];
  return [
    ...named(gates, 'gates'),
    ...named(waivers, 'waivers'),
    ...gates.flatMap(({ answer }, index) =>
      ['pass', 'fail', 'unknown'].includes(answer)
        ? []
        : [
            problem(
              'invalid-answer',
              [...path, 'gates', index, 'answer'],
              `Expected pass, fail or unknown, got "${answer}".`,
              {
                got: answer,
              },
            ),
          ],
    ),
    ...waivers.flatMap(({ gate }, index) =>
      known.get(gate)?.waivable === false
        ? [
            problem(
              'gate-not-waivable',
              [...path, 'waivers', index],
              `Expected a gate that may be waived, got "${gate}".`,
              { got: gate },
            ),
          ]
        : [],
    ),
  ];
};

const scoreIssues = (settings: Settings, { scores = [] }: Application, path: Path): readonly Issue[] => {
  const known = new Map(settings.criteria.map((criterion) => [criterion.id, criterion]));
  const answers = scores.flatMap(({ criterion, value }: CriterionScore, index) => {
    const found = known.get(criterion);
    if (found === undefined) {
      const message = `Expected the id of a criterion, got "${criterion}".`;
      return [
        problem('unknown-criterion', [...path, 'scores', index, 'criterion'], message, { got: criterion }),
      ];
    }
    if (value === null || valueOnScale(found.scale, value) !== null) return [];
    return [
      problem(
        'score-out-of-scale',
        [...path, 'scores', index, 'value'],
        `Expected a value on the scale of "${criterion}", got ${String(value)}.`,
        {
          criterion,
          got: value,
        },
      ),
    ];
  });
  const keys = scores.map(({ criterion, assessor }) =>
    assessor === undefined ? criterion : `${criterion} (${assessor})`,
  );
  return [...answers, ...repeated(keys, 'duplicate-answer', (index) => [...path, 'scores', index])];
};
