import type { DateConflict, DatePosition, RecordedDate } from '../../programme/recorded-date.ts';
import { sourceSchema } from '../framework/source-schema.ts';
import { listSchema } from '../kit/list-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import { anyText, identifier, partialDate, truth } from '../kit/values.ts';

const positionSchema = /* #__PURE__ */ objectSchema<DatePosition>(
  'osee:programme.DatePosition',
  { value: partialDate, source: sourceSchema },
  {},
);

const conflictSchema = /* #__PURE__ */ objectSchema<DateConflict>(
  'osee:programme.DateConflict',
  { id: identifier, positions: listSchema(positionSchema), reason: anyText },
  {},
);

export const recordedDateSchema = /* #__PURE__ */ objectSchema<RecordedDate>(
  'osee:programme.RecordedDate',
  { value: partialDate, source: sourceSchema },
  { yearInferred: truth, conflict: conflictSchema },
);
