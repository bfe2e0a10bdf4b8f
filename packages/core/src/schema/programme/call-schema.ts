import type { Call, LatePolicy } from '../../programme/call.ts';
import { sourceSchema } from '../framework/source-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import { anyText, count, filledText, identifier } from '../kit/values.ts';
import { recordedDateSchema } from './recorded-date-schema.ts';

const latePolicySchema = /* #__PURE__ */ objectSchema<LatePolicy>(
  'osee:programme.LatePolicy',
  { graceDays: count, reason: anyText },
  {},
);

/**
 * Schema of the window of a call, without its envelope. Dates and zone are checked by `callStatus` of `@osee/core`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { oseeCallWindow2024 } from '@osee/core';
 * import { callSchema } from '@osee/core/schema';
 *
 * callSchema.safeParse(oseeCallWindow2024).success; // => true
 * ```
 */
export const callSchema = /* #__PURE__ */ objectSchema<Call>(
  'osee:programme.Call',
  {
    id: identifier,
    title: filledText,
    opens: recordedDateSchema,
    closes: recordedDateSchema,
    timeZone: filledText,
    timeZoneReason: anyText,
    latePolicy: latePolicySchema,
    source: sourceSchema,
  },
  {},
);
