import {
  anyNumber,
  anyText,
  calendarDay,
  countryCode,
  dayOrInstant,
  eitherSchema,
  filledText,
  identifier,
  listSchema,
  namesSchema,
  objectSchema,
  orNull,
  recordSchema,
} from '@osee/core/schema';
import * as z from 'zod';
import type {
  Candidate,
  CriterionScore,
  Evidence,
  GateAnswer,
  ProposedHost,
  StatedFact,
  Waiver,
} from '../../selection/application/application.ts';
import { factValueSchema } from './gate-schema.ts';

/** Schema of what shows that an answer is true. */
export const evidenceSchema = /* #__PURE__ */ objectSchema<Evidence>(
  'osee:selection.Evidence',
  { what: filledText },
  { address: filledText, date: calendarDay },
);

const gateAnswerSchema = /* #__PURE__ */ objectSchema<GateAnswer>(
  'osee:selection.GateAnswer',
  {
    gate: identifier,
    answer: namesSchema<GateAnswer['answer']>({ pass: true, fail: true, unknown: true }),
  },
  { reason: anyText, evidence: listSchema(evidenceSchema), by: filledText, date: calendarDay },
);

const waiverSchema = /* #__PURE__ */ objectSchema<Waiver>(
  'osee:selection.Waiver',
  { gate: identifier, by: filledText, reason: filledText, date: calendarDay },
  {},
);

const scoreSchema = /* #__PURE__ */ objectSchema<CriterionScore>(
  'osee:selection.CriterionScore',
  { criterion: identifier, value: orNull(eitherSchema(anyNumber, filledText)) },
  {
    assessor: filledText,
    evidence: listSchema(evidenceSchema),
    conflictOfInterest: filledText,
    note: anyText,
    date: calendarDay,
  },
);

const hostSchema = /* #__PURE__ */ objectSchema<ProposedHost>(
  'osee:selection.ProposedHost',
  { name: filledText },
  { type: filledText, country: countryCode },
);

/** A day and a time of day without an offset; whether the day exists is told by the evaluation. */
const clockTime = /* #__PURE__ */ z
  .string()
  .regex(/^[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?$/u);

const statedFactSchema = /* #__PURE__ */ objectSchema<StatedFact>(
  'osee:selection.StatedFact',
  { value: factValueSchema, source: filledText, date: calendarDay },
  {},
);

/**
 * Schema of one application, of a country or of any other subject, without an envelope. Whether it fits a model is checked
 * by `evaluateApplications` of `@osee/scoring/selection`, which refuses a missing country where the model compares countries.
 *
 * @category schemas
 * @example
 * ```ts
 * import { applicationSchema } from '@osee/scoring/schema';
 *
 * applicationSchema.safeParse({ id: 'a1', country: 'KEN' }).success; // => true
 * applicationSchema.safeParse({ id: 'chat-a' }).success; // => true
 * applicationSchema.safeParse({ id: 'a1', country: 'Kenya' }).success; // => false
 * ```
 */
export const applicationSchema = /* #__PURE__ */ objectSchema<Candidate>(
  'osee:selection.Candidate',
  { id: filledText },
  {
    country: countryCode,
    host: hostSchema,
    submittedAt: eitherSchema(dayOrInstant, clockTime),
    timeZone: filledText,
    withdrawn: objectSchema<NonNullable<Candidate['withdrawn']>>(
      null,
      { date: calendarDay },
      { reason: anyText },
    ),
    gates: listSchema(gateAnswerSchema),
    waivers: listSchema(waiverSchema),
    scores: listSchema(scoreSchema),
    attributes: recordSchema(orNull(eitherSchema(factValueSchema, statedFactSchema))),
  },
);
