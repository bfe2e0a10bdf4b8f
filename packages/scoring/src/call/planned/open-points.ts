import type { CallPlan, Issue, Path } from '@osee/core';
import { classifiedFiscalYears } from '@osee/core/geography';
import { isEqual } from '../../number/compare.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { leavesOf } from '../../selection/model/walk.ts';
import { conflictsOf } from './call-model.ts';
import type { CallSettings } from './call-settings.ts';
import type { CallIssueCode } from './planned-call.ts';

type Point = Issue<CallIssueCode>;

/** What still has to be decided before a call can be announced, and what was proposed where nothing was said. */
export const openPointsOf = (
  template: SelectionModel,
  model: SelectionModel,
  plan: CallPlan,
  settings: CallSettings,
): readonly Point[] => [
  ...when(
    settings.adopted === undefined,
    'weights-not-adopted',
    ['adopted'],
    'Expected weights and scales that somebody adopted, got those of the template, which are illustrative.',
    { template: template.id },
  ),
  ...yearPoints(template, settings),
  ...positionPoints(template, settings),
  ...missing(settings.objection, 'objection-not-decided', ['objection'], 'how and until when to object'),
  ...missing(settings.decidedBy, 'decider-not-decided', ['decidedBy'], 'who decides'),
  ...missing(settings.contact, 'contact-not-decided', ['contact'], 'whom applicants may ask'),
  ...missing(settings.assessors, 'assessors-not-decided', ['assessors'], 'how many assessors judge'),
  ...pointPoints(model, settings),
  ...plan.undated.map((step) =>
    point('step-without-day', 'warning', ['plan', 'dates', step], `Expected a day for "${step}", got none.`, {
      step,
    }),
  ),
  ...plan.issues.map(({ message, details, path }) =>
    point('begins-before-dependency-ends', 'warning', ['plan', ...path], message, details),
  ),
  ...proposals(plan, settings),
];

const yearPoints = ({ gates }: SelectionModel, { fiscalYear }: CallSettings): readonly Point[] => {
  const [rule] = gates.flatMap((gate) => (gate.rule?.kind === 'income-group' ? [gate.rule] : []));
  if (rule === undefined) return [];
  if (fiscalYear === undefined) {
    const message = `Expected the fiscal year that decides the income group, got that of the template, ${rule.fiscalYear}.`;
    return [point('fiscal-year-not-decided', 'warning', ['fiscalYear'], message, { used: rule.fiscalYear })];
  }
  const held: readonly string[] = classifiedFiscalYears;
  return when(
    !held.includes(fiscalYear),
    'fiscal-year-without-data',
    ['fiscalYear'],
    `Expected a fiscal year whose income groups are held, ${held[0]} to ${held.at(-1)}, got ${fiscalYear}.`,
    { got: fiscalYear },
  );
};

/** The closing day is decided by the window; what else the documents leave open is not. */
const positionPoints = (template: SelectionModel, { positions = {} }: CallSettings): readonly Point[] => {
  const deciding = conflictsOf(template.gates.filter(({ rule }) => rule?.kind !== 'submitted-within'));
  return template.conflicts
    .filter(({ id }) => deciding.has(id) && !Object.hasOwn(positions, id))
    .map(({ id, topic, positions: known, used }) =>
      point(
        'position-not-decided',
        'warning',
        ['positions', id],
        `Expected a position on "${topic}", got none: ${used === null ? 'nothing' : `"${used}"`} is used.`,
        { conflict: id, positions: known.map(({ value }) => value), used },
      ),
    );
};

const pointPoints = (model: SelectionModel, { pointsAddTo }: CallSettings): readonly Point[] => {
  if (pointsAddTo === undefined) return [];
  const most = leavesOf(model).map(({ scale }) => (scale.kind === 'goalposts' ? scale.upper : 0));
  const sum = most.reduce((total, points) => total + points, 0);
  return when(
    !isEqual(sum, pointsAddTo),
    'points-do-not-add-up',
    ['pointsAddTo'],
    `Expected highest points that add up to ${pointsAddTo}, got ${sum}.`,
    { expected: pointsAddTo, got: sum },
  );
};

const proposals = (plan: CallPlan, { latePolicy, objection }: CallSettings): readonly Point[] => [
  ...(latePolicy === undefined
    ? [
        point(
          'late-policy-proposed',
          'info',
          ['latePolicy'],
          'Expected a policy on late applications, got none: they are out.',
        ),
      ]
    : []),
  ...plan.proposed.map((step) =>
    point(
      'step-length-proposed',
      'info',
      ['plan', 'days', step],
      `Expected a length for "${step}", got none: a proposal of this project is used.`,
      { step },
    ),
  ),
  ...(objection?.unit === 'working-days' && objection.holidays === undefined
    ? [
        point(
          'holidays-not-given',
          'info',
          ['objection', 'holidays'],
          'Expected the holidays of the place for working days, got none: last days are proposals.',
        ),
      ]
    : []),
];

const missing = (value: unknown, code: CallIssueCode, path: Path, what: string): readonly Point[] =>
  when(value === undefined, code, path, `Expected to be told ${what}, got nothing.`);

const when = (
  holds: boolean,
  code: CallIssueCode,
  path: Path,
  message: string,
  details: Issue['details'] = {},
): readonly Point[] => (holds ? [point(code, 'warning', path, message, details)] : []);

const point = (
  code: CallIssueCode,
  severity: Issue['severity'],
  path: Path,
  message: string,
  details: Issue['details'] = {},
): Point => ({ code, severity, path, message, details });
