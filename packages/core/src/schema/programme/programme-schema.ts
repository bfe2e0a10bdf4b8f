import type {
  Milestone,
  MilestoneDependency,
  MilestoneTiming,
  TermLength,
} from '../../programme/milestone.ts';
import type { Programme } from '../../programme/programme.ts';
import { sourceSchema } from '../framework/source-schema.ts';
import { orNull } from '../kit/either-schema.ts';
import { listSchema } from '../kit/list-schema.ts';
import { literalSchema } from '../kit/literal-schema.ts';
import { objectSchema } from '../kit/object-schema.ts';
import type { SchemaOf } from '../kit/schema-of.ts';
import { anyText, calendarDay, count, filledText, identifier, ordinal } from '../kit/values.ts';
import { variantsSchema } from '../kit/variants-schema.ts';
import { recordedDateSchema } from './recorded-date-schema.ts';

type TimingOf<Kind extends MilestoneTiming['kind']> = Extract<MilestoneTiming, { readonly kind: Kind }>;

const termLengthSchema = /* #__PURE__ */ objectSchema<TermLength>(
  'osee:programme.TermLength',
  {},
  { months: count, days: count },
);

const timingSchema: SchemaOf<MilestoneTiming> = /* #__PURE__ */ variantsSchema('kind', [
  objectSchema<TimingOf<'start'>>(null, { kind: literalSchema('start') }, {}),
  objectSchema<TimingOf<'date'>>(null, { kind: literalSchema('date'), date: recordedDateSchema }, {}),
  objectSchema<TimingOf<'month'>>(null, { kind: literalSchema('month'), month: ordinal }, {}),
  objectSchema<TimingOf<'after'>>(null, { kind: literalSchema('after') }, { length: termLengthSchema }),
]);

const milestoneDependencySchema = /* #__PURE__ */ objectSchema<MilestoneDependency>(
  'osee:programme.MilestoneDependency',
  { milestoneId: identifier },
  { lagDays: count },
);

const milestoneSchema = /* #__PURE__ */ objectSchema<Milestone>(
  'osee:programme.Milestone',
  { id: identifier, name: filledText, kind: filledText, timing: timingSchema, source: sourceSchema },
  { description: anyText, dependsOn: listSchema(milestoneDependencySchema) },
);

/**
 * Schema of a programme, without its envelope. Dependencies and dates are checked by `buildSchedule` of `@osee/core`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { oseeProgramme } from '@osee/core';
 * import { programmeSchema } from '@osee/core/schema';
 *
 * programmeSchema.safeParse(oseeProgramme).success; // => true
 * ```
 */
export const programmeSchema = /* #__PURE__ */ objectSchema<Programme>(
  'osee:programme.Programme',
  {
    id: identifier,
    title: filledText,
    start: orNull(calendarDay),
    months: ordinal,
    milestones: listSchema(milestoneSchema),
    source: sourceSchema,
  },
  {},
);
