import type { Issue } from '../../errors/issue.ts';
import { expectShape } from '../../input/expect-shape.ts';
import { shape } from '../../input/shape.ts';
import type { Shape } from '../../input/shape-walk.ts';
import { formatMessage } from '../../text/message.ts';
import { type MessagesOn, messagesOf } from '../../text/message-bundle.ts';
import { buildSchedule } from '../build-schedule.ts';
import type { Call } from '../call.ts';
import { type CallWindow, readCallWindow } from '../call-window.ts';
import type { Milestone, MilestoneTiming } from '../milestone.ts';
import { callShape } from '../programme-shapes.ts';
import { type ConflictChoices, checkChoices } from '../recorded-date.ts';
import type { Schedule } from '../schedule.ts';
import { type CallPlanMessageId, callPlanMessages } from './call-plan-messages.ts';
import {
  type CallStepId,
  callStepIds,
  proposedCallDays,
  stepsAfterClosing,
  stepsToDate,
} from './call-step.ts';

/**
 * What a plan of a call states. What it does not state is worked out of what it does.
 *
 * @category programme
 * @example
 * ```ts
 * import type { CallPlanSettings } from '@osee/core';
 *
 * const settings: CallPlanSettings = { dates: { webinar: '2027-02-15', panel: '2027-05-10/2027-05-11' }, days: { scoring: 28 } };
 * ```
 */
export interface CallPlanSettings {
  /** Days and intervals that are fixed, in a form of `parsePartialDate`. The window of the call itself is not among them. */
  readonly dates?: Readonly<Partial<Record<Exclude<CallStepId, 'opening' | 'closing'>, string>>>;
  /** How many days a step after the closing takes, 1 to 3660; {@link proposedCallDays} where none is named. */
  readonly days?: Readonly<Partial<Record<(typeof stepsAfterClosing)[number], number>>>;
  /** Positions of disputed dates of the call, by the id of the conflict. */
  readonly conflicts?: ConflictChoices;
  /** The language of the names of the steps, such as `fr` of `@osee/core/locales/fr`; English without it. */
  readonly locale?: MessagesOn<'callPlan', CallPlanMessageId>;
}

/**
 * The plan of a call as a schedule, and which steps have no day yet.
 *
 * @category programme
 * @example
 * ```ts
 * import { oseeCallWindow2024, planCall, type CallPlan } from '@osee/core';
 *
 * const plan: CallPlan = planCall(oseeCallWindow2024);
 * plan.undated; // => ['webinar', 'questions', 'answers']
 * ```
 */
export interface CallPlan extends Omit<Schedule, 'issues'> {
  readonly issues: readonly Issue[];
  /** Steps that are left out, because no day was stated. */
  readonly undated: readonly CallStepId[];
  /** Steps whose length is a proposal and was not stated. */
  readonly proposed: readonly CallStepId[];
}

/**
 * The time plan of a call: announcement, webinar, questions, answers, closing, check, declarations, scoring, panel,
 * decision, letters, time for objections, publication. A step after the closing begins when the one before it has ended.
 * Steps that fall in the wrong order are told.
 *
 * @param call - the call, whose window gives the opening and the closing
 * @param settings - days that are fixed, lengths, and the language
 * @returns a schedule, as `toICalendar` takes it
 * @throws `OseeError` with the codes of `callWindow` and `buildSchedule`
 * @category programme
 * @example
 * ```ts
 * import { oseeCallWindow2024, planCall } from '@osee/core';
 *
 * const plan = planCall(oseeCallWindow2024, { dates: { webinar: '2024-04-29' }, days: { scoring: 14 } });
 * plan.entries.find(({ id }) => id === 'scoring')?.date; // => '2024-06-07/2024-06-20'
 * plan.entries.find(({ id }) => id === 'webinar')?.basis; // => 'stated'
 * ```
 */
export const planCall = (call: Call, settings: CallPlanSettings = {}): CallPlan => {
  expectShape(call, planCallShape, ['call']);
  expectShape(settings, settingsShape, ['settings']);
  const { dates = {}, days = {}, conflicts = {} } = settings;
  checkChoices(conflicts, [call.opens, call.closes]);
  const window = readCallWindow(call, { conflicts });
  const locale =
    settings.locale === undefined
      ? { locale: 'en', messages: { callPlan: callPlanMessages } }
      : settings.locale;
  const names = messagesOf(locale, 'callPlan');
  const undated = stepsToDate.filter((id) => !Object.hasOwn(dates, id));
  const milestones = callStepIds
    .filter((id) => !undated.some((left) => left === id))
    .map(
      (id): Milestone => ({
        id,
        name: formatMessage(names, id),
        kind: 'selection',
        timing: timingOf(id, window, { ...dates }, { ...proposedCallDays, ...days }),
        dependsOn: dependenciesOf(id, undated).map((milestoneId) => ({ milestoneId })),
        source: call.source,
      }),
    );
  const programme = {
    id: `${call.id}-plan`,
    title: call.title,
    start: window.opens,
    months: mostMonths,
    milestones,
    source: call.source,
  };
  const { issues, ...schedule } = buildSchedule(programme);
  const start = schedule.entries[0]?.first ?? window.opens;
  const end =
    schedule.entries
      .map(({ last }) => last)
      .sort()
      .at(-1) ?? window.closes;
  const months = monthsBetween(start, end);
  return {
    ...schedule,
    start,
    end,
    months,
    issues: issues.filter(({ code }) => code !== 'outside-programme'),
    undated,
    proposed: stepsAfterClosing.filter((id) => !Object.hasOwn(dates, id) && !Object.hasOwn(days, id)),
  };
};

/** Room for every plan: the bounds of a plan are its own steps. */
const mostMonths = 1200;

const monthsBetween = (start: string, end: string): number => {
  const count = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return Math.max(1, count(end) - count(start) + 1);
};

const timingOf = (
  id: CallStepId,
  { opens, closes }: CallWindow,
  dates: Readonly<Record<string, string>>,
  days: Readonly<Record<string, number>>,
): MilestoneTiming => {
  const on = (value: string): MilestoneTiming => ({ kind: 'date', date: { value, source: 'project' } });
  if (id === 'opening') return on(opens);
  if (id === 'closing') return on(closes);
  const stated = Object.hasOwn(dates, id) ? dates[id] : undefined;
  if (stated !== undefined) return on(stated);
  if (id === 'announcement') return on(opens);
  const length = Object.hasOwn(days, id) ? days[id] : undefined;
  return { kind: 'after', length: { days: length ?? 1 } };
};

/** What a step waits for, without the steps that have no day. */
const dependenciesOf = (id: CallStepId, undated: readonly CallStepId[]): readonly CallStepId[] => {
  const before: Readonly<Record<CallStepId, readonly CallStepId[]>> = {
    announcement: [],
    opening: ['announcement'],
    webinar: ['announcement'],
    questions: ['opening'],
    answers: ['questions'],
    closing: ['opening', 'webinar', 'questions', 'answers'],
    check: ['closing'],
    declarations: ['check'],
    scoring: ['declarations'],
    panel: ['scoring'],
    decision: ['panel'],
    letters: ['decision'],
    objections: ['letters'],
    publication: ['objections'],
  };
  return before[id].filter((step) => !undated.includes(step));
};

const mostDays = 3660;

const settingsShape: Shape = {
  expected: 'an object with options',
  check: (value, walk) => {
    const lengths = stepsAfterClosing.map((id) => [id, shape.wholeFrom(1, mostDays)]);
    const dated = callStepIds.filter((id) => id !== 'opening' && id !== 'closing');
    shape
      .options({
        dates: shape.options(Object.fromEntries(dated.map((id) => [id, shape.filledText]))),
        days: shape.options(Object.fromEntries(lengths)),
        conflicts: shape.entries(shape.anything),
        locale: shape.anything,
      })
      .check(value, walk);
  },
};

const planCallShape: Shape = {
  expected: 'a call',
  check: (value, walk) => {
    callShape.check(value, walk);
    shape.record({ id: shape.filledText, title: shape.text }).check(value, walk);
  },
};
