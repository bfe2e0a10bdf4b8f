import {
  anyNumber,
  anyText,
  calendarDay,
  eitherSchema,
  filledText,
  jsonValue,
  listSchema,
  namesSchema,
  objectSchema,
  orNull,
  recordSchema,
} from '@osee/core/schema';
import type {
  DecisionIssueCode,
  DecisionRecord,
  Departure,
} from '../../selection/decision/decision-record.ts';

const texts = /* #__PURE__ */ listSchema(filledText);

const departureSchema = /* #__PURE__ */ objectSchema<Departure>(
  'osee:selection.Departure',
  {
    proposed: orNull(texts),
    added: texts,
    removed: texts,
    proposedTotal: orNull(anyNumber),
    chosenTotal: orNull(anyNumber),
    cost: orNull(anyNumber),
    sharing: listSchema(
      objectSchema<Departure['sharing'][number]>(
        null,
        { attribute: filledText, value: filledText, ids: texts },
        {},
      ),
    ),
  },
  {},
);

const issueSchema = /* #__PURE__ */ objectSchema<DecisionRecord['issues'][number]>(
  null,
  {
    code: namesSchema<DecisionIssueCode>({
      'departs-from-proposal': true,
      'chosen-with-open-gate': true,
      'chosen-without-score': true,
      'rule-not-kept': true,
      'other-number-chosen': true,
      'decided-before-evaluation': true,
    }),
    severity: namesSchema<DecisionRecord['issues'][number]['severity']>({
      error: true,
      warning: true,
      info: true,
    }),
    path: listSchema(eitherSchema(anyText, anyNumber)),
    message: anyText,
    details: recordSchema(jsonValue),
  },
  {},
);

/**
 * Schema of the record of a decision, without an envelope. Whether it fits a result is checked by `replay` of
 * `@osee/scoring/selection`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { decisionRecordSchema } from '@osee/scoring/schema';
 *
 * decisionRecordSchema.safeParse({ chosen: ['ken-1'] }).success; // => false
 * ```
 */
export const decisionRecordSchema = /* #__PURE__ */ objectSchema<DecisionRecord>(
  'osee:selection.DecisionRecord',
  {
    model: objectSchema<DecisionRecord['model']>(null, { id: filledText, version: filledText }, {}),
    result: objectSchema<DecisionRecord['result']>(null, { digest: filledText }, {}),
    chosen: texts,
    reserve: texts,
    by: texts,
    date: calendarDay,
    reasons: listSchema(anyText),
    reasonsFor: recordSchema(anyText),
    conditions: recordSchema(filledText),
    departure: orNull(departureSchema),
    issues: listSchema(issueSchema),
    digest: filledText,
  },
  {},
);
