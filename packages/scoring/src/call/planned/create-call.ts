import { type Call, isTimeZone, planCall, type Shape, shape } from '@osee/core';
import { throwFirst, unless } from '../../selection/check/problem.ts';
import { checkSelectionModel } from '../../selection/define/check-selection-model.ts';
import { soundModel } from '../../selection/define/sound-model.ts';
import { closed, formIssues, word } from '../../selection/forms/kit.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { nodesOf } from '../../selection/model/walk.ts';
import { callModel, conflictsOf } from './call-model.ts';
import type { CallSettings } from './call-settings.ts';
import { openPointsOf } from './open-points.ts';
import type { PlannedCall } from './planned-call.ts';

/**
 * Makes a call of another year from one that was run: its model, its window, its time plan, and a list of what still has
 * to be decided. Gates keep their words and get the new window and fiscal year; where the documents of the template
 * contradict each other, the call takes a position or is told that it has to.
 *
 * @param earlier - the model of an earlier call, such as `oseeCall2024`
 * @param settings - what is decided
 * @returns the call; `ready` when nothing is open
 * @throws `OseeError` with the code of the first mistake in the template or the settings, such as
 * `window-ends-before-it-begins`,
 * `unknown-time-zone`, `unknown-criterion`, `unknown-conflict`, `unknown-position` or `invalid-weight`
 * @category calls
 * @example
 * ```ts
 * import { createCall, oseeCall2024 } from '@osee/scoring/selection';
 *
 * const call = createCall(oseeCall2024, {
 *   opens: '2027-02-01', closes: '2027-03-31', timeZone: 'Europe/Zurich', fiscalYear: 'FY2027',
 *   positions: { 'dpg-or-service': 'at least one digital public service' },
 * });
 * call.model.id; // => 'osee-call-2027'
 * call.issues.filter(({ severity }) => severity === 'warning').map(({ code }) => code).slice(0, 3);
 * // => ['weights-not-adopted', 'objection-not-decided', 'decider-not-decided']
 * ```
 */
export const createCall = (earlier: SelectionModel, settings: CallSettings): PlannedCall => {
  const template = soundModel(earlier);
  throwFirst(formIssues(settings, settingsForm, ['settings']));
  throwFirst(settingsIssues(template, settings));
  const named = namesOf(template, settings);
  const model = callModel(template, settings, named);
  throwFirst(checkSelectionModel(model));
  const window = windowOf(named, settings);
  const plan = planCall(window, settings.plan ?? {});
  const issues = openPointsOf(template, model, plan, settings);
  const { assessors = 2, decidedBy = null, contact = null, objection = null } = settings;
  return {
    ...named,
    template: { id: template.id, version: template.version },
    model,
    window,
    plan,
    assessors,
    decidedBy,
    contact,
    objection,
    issues,
    ready: issues.every(({ severity }) => severity === 'info'),
  };
};

const namesOf = ({ id, title }: SelectionModel, settings: CallSettings): { id: string; title: string } => {
  const year = settings.opens.slice(0, 4);
  const [of] = /\d{4}$/u.exec(id) ?? [];
  const own = of === undefined ? { id: `${id}-${year}`, title: `${title}, ${year}` } : null;
  return {
    id: settings.id ?? own?.id ?? id.replace(/\d{4}$/u, year),
    title:
      settings.title ??
      own?.title ??
      (title.includes(of ?? '') ? title.replaceAll(of ?? '', year) : `${title}, ${year}`),
  };
};

const windowOf = (named: { id: string; title: string }, settings: CallSettings): Call => ({
  ...named,
  opens: { value: settings.opens, source: 'project' },
  closes: { value: settings.closes, source: 'project' },
  timeZone: settings.timeZone,
  timeZoneReason: 'Stated when the call was made.',
  latePolicy: settings.latePolicy ?? { graceDays: 0, reason: 'No time after the closing day was offered.' },
  source: 'project',
});

/** What the settings name and the template does not have. */
const settingsIssues = (template: SelectionModel, settings: CallSettings) => {
  const { weights = {}, positions = {}, opens, closes, timeZone } = settings;
  const known = nodesOf(template.criteria).map(({ id }) => id);
  const deciding = conflictsOf(template.gates);
  return [
    ...unless(
      opens <= closes,
      'window-ends-before-it-begins',
      ['closes'],
      `a closing day of ${opens} or later`,
      closes,
    ),
    ...unless(
      isTimeZone(timeZone),
      'unknown-time-zone',
      ['timeZone'],
      'an IANA time zone such as Europe/Zurich',
      timeZone,
    ),
    ...Object.keys(weights).flatMap((id) =>
      unless(known.includes(id), 'unknown-criterion', ['weights', id], `one of ${known.join(', ')}`, id),
    ),
    ...Object.entries(positions).flatMap(([id, value]) => {
      const conflict = template.conflicts.find((each) => each.id === id && deciding.has(id));
      const ids = [...deciding].join(', ');
      if (conflict === undefined) {
        return unless(false, 'unknown-conflict', ['positions', id], `one of the conflicts ${ids}`, id);
      }
      const values = conflict.positions.map((position) => position.value);
      return unless(
        values.includes(value),
        'unknown-position',
        ['positions', id],
        `one of ${values.join('; ')}`,
        value,
      );
    }),
  ];
};

const period = {
  days: shape.wholeFrom(1, 3660),
};
const periodOptions = {
  unit: word('calendar-days', 'working-days'),
  counts: word('same-day', 'next-day'),
  holidays: shape.list(shape.day),
  weekend: shape.list(shape.wholeFrom(1, 7)),
};

/** The form of an objection rule. */
export const objectionForm: Shape = closed(
  { ...period, to: shape.filledText },
  {
    ...periodOptions,
    grounds: word('procedure', 'procedure-and-merits'),
    answer: closed(period, periodOptions),
  },
);

const settingsForm = closed(
  { opens: shape.day, closes: shape.day, timeZone: shape.filledText },
  {
    id: shape.filledText,
    version: shape.filledText,
    title: shape.filledText,
    fiscalYear: shape.filledText,
    latePolicy: closed({ graceDays: shape.wholeFrom(0, 3660), reason: shape.text }),
    positions: shape.entries(shape.text),
    weights: shape.entries(shape.anything),
    policies: shape.record({}),
    size: shape.wholeFrom(1, 1000),
    adopted: closed({ by: shape.filledText, date: shape.day }),
    pointsAddTo: shape.numberFrom(0),
    assessors: shape.wholeFrom(1, 1000),
    decidedBy: shape.filledText,
    contact: shape.filledText,
    objection: objectionForm,
    plan: shape.record({}),
  },
);
