import type { Issue } from '@osee/core';
import {
  anyText,
  calendarDay,
  count,
  eitherSchema,
  filledText,
  identifier,
  jsonValue,
  languageTag,
  listSchema,
  namesSchema,
  notNegative,
  objectSchema,
  ordinal,
  orNull,
  positive,
  recordSchema,
} from '@osee/core/schema';
import { learnerLevels } from '../../resource/learner-level.ts';
import { estimateBases } from '../../resource/learning-estimate.ts';
import type { RightsAnswer, RightsReason } from '../../rights/rights-of.ts';
import type { ScheduleIssueCode } from '../../schedule/schedule-issue.ts';
import type {
  LeftOutBy,
  ScheduledRole,
  ScheduledStep,
  ScheduleWeek,
  StepPrerequisite,
  TrainingClass,
  TrainingSchedule,
  TrainingSession,
  UnmetNeed,
} from '../../schedule/training-schedule.ts';
import { wordsSchema } from '../kit/words-schema.ts';
import { resourceSchema } from '../resource/resource-schema.ts';

const sessionSchema = /* #__PURE__ */ objectSchema<TrainingSession>(
  null,
  { week: ordinal, minutes: count },
  {},
);

const prerequisiteSchema = /* #__PURE__ */ objectSchema<StepPrerequisite>(
  null,
  {
    kind: namesSchema<StepPrerequisite['kind']>({ resource: true, competency: true, text: true }),
    value: anyText,
    state: namesSchema<StepPrerequisite['state']>({ before: true, held: true, open: true }),
    stepId: orNull(identifier),
  },
  {},
);

const translateSchema = /* #__PURE__ */ objectSchema<RightsAnswer>(
  null,
  {
    answer: namesSchema<RightsAnswer['answer']>({ yes: true, no: true, ask: true, unknown: true }),
    reason: namesSchema<RightsReason>({
      'free-to-read': true,
      paid: true,
      'partly-paid': true,
      'cost-unknown': true,
      'licence-allows': true,
      'licence-forbids': true,
      'licence-not-in-table': true,
      'licences-differ': true,
      'licence-not-confirmed': true,
      'words-forbid': true,
      'other-terms': true,
      'presumed-forbids': true,
      'presumed-terms': true,
      'framework-words-only': true,
      'no-terms-found': true,
    }),
  },
  {},
);

const stepSchema = /* #__PURE__ */ objectSchema<ScheduledStep>(
  'osee:schedule.ScheduledStep',
  {
    resource: resourceSchema,
    reason: namesSchema<ScheduledStep['reason']>({
      'serves-one-gap': true,
      'serves-several-gaps': true,
      'needed-before-others': true,
    }),
    competencyIds: listSchema(identifier),
    priority: notNegative,
    language: orNull(languageTag),
    hours: orNull(
      objectSchema<NonNullable<ScheduledStep['hours']>>(
        null,
        { minimum: notNegative, maximum: notNegative },
        {},
      ),
    ),
    hoursBasis: orNull(wordsSchema(['read', ...estimateBases] as const)),
    bytes: orNull(notNegative),
    sessions: listSchema(sessionSchema),
    prerequisites: listSchema(prerequisiteSchema),
    translate: translateSchema,
    equals: listSchema(identifier),
  },
  {},
);

const unmetSchema = /* #__PURE__ */ objectSchema<UnmetNeed>(
  'osee:schedule.UnmetNeed',
  {
    competencyId: identifier,
    priority: notNegative,
    reason: namesSchema<UnmetNeed['reason']>({ 'no-resource': true, 'left-out': true, limits: true }),
    candidates: count,
    leftOutBy: objectSchema<Readonly<Record<LeftOutBy, number>>>(
      null,
      {
        language: count,
        cost: count,
        type: count,
        without: count,
        taken: count,
        level: count,
        hours: count,
        bytes: count,
        prerequisite: count,
      },
      {},
    ),
  },
  {},
);

const roleSchema = /* #__PURE__ */ objectSchema<ScheduledRole>(
  'osee:schedule.ScheduledRole',
  {
    id: identifier,
    name: orNull(filledText),
    people: orNull(ordinal),
    level: orNull(wordsSchema(learnerLevels)),
    languages: listSchema(languageTag),
    hoursPerWeek: orNull(notNegative),
    steps: listSchema(stepSchema),
    apart: listSchema(stepSchema),
    unmet: listSchema(unmetSchema),
    unassessed: listSchema(identifier),
    hours: objectSchema<ScheduledRole['hours']>(
      null,
      {
        minimum: notNegative,
        maximum: notNegative,
        estimated: notNegative,
        available: orNull(notNegative),
        unknown: count,
      },
      {},
    ),
    bytes: objectSchema<ScheduledRole['bytes']>(null, { known: notNegative, unknown: count }, {}),
    method: namesSchema<ScheduledRole['method']>({ exact: true, greedy: true }),
  },
  {},
);

const classSchema = /* #__PURE__ */ objectSchema<TrainingClass>(
  'osee:schedule.TrainingClass',
  {
    resourceId: identifier,
    language: orNull(languageTag),
    roleIds: listSchema(identifier),
    people: orNull(positive),
    sessions: listSchema(sessionSchema),
  },
  {},
);

const issueSchema = /* #__PURE__ */ objectSchema<Issue<ScheduleIssueCode>>(
  null,
  {
    code: namesSchema<ScheduleIssueCode>({
      'unknown-hours': true,
      'estimated-hours': true,
      'unknown-bytes': true,
      'unknown-levels': true,
      'no-weekly-hours': true,
      'no-working-time': true,
      'longer-than-period': true,
      'prerequisite-cycle': true,
      'prerequisite-missing': true,
      'prerequisite-open': true,
      'separate-sessions': true,
      'greedy-choice': true,
      'unknown-resource': true,
    }),
    severity: namesSchema<Issue['severity']>({ error: true, warning: true, info: true }),
    path: listSchema(eitherSchema(anyText, count)),
    message: filledText,
    details: recordSchema(jsonValue),
  },
  {},
);

/**
 * Schema of a schedule of training, without its envelope. It holds its resources whole, as they were when it was made.
 *
 * @category schemas
 * @example
 * ```ts
 * import { oseeCatalogue, scheduleTraining } from '@osee/catalogue';
 * import { trainingScheduleSchema } from '@osee/catalogue/schema';
 *
 * const schedule = scheduleTraining([], oseeCatalogue, { start: '2027-01-04', months: 6 });
 * trainingScheduleSchema.safeParse(schedule).success; // => true
 * ```
 */
export const trainingScheduleSchema = /* #__PURE__ */ objectSchema<TrainingSchedule>(
  'osee:schedule.TrainingSchedule',
  {
    start: calendarDay,
    end: calendarDay,
    weeks: listSchema(
      objectSchema<ScheduleWeek>(
        null,
        { number: ordinal, first: calendarDay, last: calendarDay, days: count },
        {},
      ),
    ),
    maximumBytes: orNull(notNegative),
    roles: listSchema(roleSchema),
    classes: listSchema(classSchema),
    issues: listSchema(issueSchema),
    rules: listSchema(filledText),
  },
  {},
);
