import * as z from 'zod';
import { type TextForm, textForms } from '../../document/text-forms.ts';
import type { SchemaOf } from './schema-of.ts';

const formed = ({ pattern }: TextForm): SchemaOf<string> => z.string().regex(new RegExp(pattern, 'u'));

/**
 * A text, which may be empty.
 *
 * @category schemas
 * @example
 * ```ts
 * import { anyText } from '@osee/core/schema';
 *
 * anyText.safeParse('').success; // => true
 * ```
 */
export const anyText: SchemaOf<string> = /* #__PURE__ */ z.string();

/**
 * A text that is not empty.
 *
 * @category schemas
 * @example
 * ```ts
 * import { filledText } from '@osee/core/schema';
 *
 * filledText.safeParse('').success; // => false
 * ```
 */
export const filledText: SchemaOf<string> = /* #__PURE__ */ z.string().min(1);

/**
 * An id in kebab-case.
 *
 * @category schemas
 * @example
 * ```ts
 * import { identifier } from '@osee/core/schema';
 *
 * identifier.safeParse('change-management').success; // => true
 * ```
 */
export const identifier: SchemaOf<string> = /* #__PURE__ */ formed(textForms.identifier);

/**
 * A semantic version.
 *
 * @category schemas
 * @example
 * ```ts
 * import { versionText } from '@osee/core/schema';
 *
 * versionText.safeParse('1.0').success; // => false
 * ```
 */
export const versionText: SchemaOf<string> = /* #__PURE__ */ formed(textForms.versionText);

/**
 * A language tag in the form of BCP 47.
 *
 * @category schemas
 * @example
 * ```ts
 * import { languageTag } from '@osee/core/schema';
 *
 * languageTag.safeParse('pt-BR').success; // => true
 * ```
 */
export const languageTag: SchemaOf<string> = /* #__PURE__ */ formed(textForms.languageTag);

/**
 * A country code in the form of ISO 3166-1 alpha-3.
 *
 * @category schemas
 * @example
 * ```ts
 * import { countryCode } from '@osee/core/schema';
 *
 * countryCode.safeParse('KE').success; // => false
 * ```
 */
export const countryCode: SchemaOf<string> = /* #__PURE__ */ formed(textForms.countryCode);

/**
 * A fingerprint as `digest` of `@osee/core` gives it.
 *
 * @category schemas
 * @example
 * ```ts
 * import { digestText } from '@osee/core/schema';
 *
 * digestText.safeParse('sha256:0').success; // => false
 * ```
 */
export const digestText: SchemaOf<string> = /* #__PURE__ */ formed(textForms.digestText);

/**
 * A day that exists, as `YYYY-MM-DD`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { calendarDay } from '@osee/core/schema';
 *
 * calendarDay.safeParse('2026-02-29').success; // => false
 * ```
 */
export const calendarDay: SchemaOf<string> = /* #__PURE__ */ formed(textForms.calendarDay);

/**
 * A day and time with seconds and an offset, as in RFC 3339.
 *
 * @category schemas
 * @example
 * ```ts
 * import { instant } from '@osee/core/schema';
 *
 * instant.safeParse('2026-01-31T09:00:00Z').success; // => true
 * ```
 */
export const instant: SchemaOf<string> = /* #__PURE__ */ formed(textForms.instant);

/**
 * A day, or a day and time with an offset.
 *
 * @category schemas
 * @example
 * ```ts
 * import { dayOrInstant } from '@osee/core/schema';
 *
 * dayOrInstant.safeParse('2024-05-10').success; // => true
 * ```
 */
export const dayOrInstant: SchemaOf<string> = /* #__PURE__ */ formed(textForms.dayOrInstant);

/**
 * A day, a month, a year, or an interval of two of these.
 *
 * @category schemas
 * @example
 * ```ts
 * import { partialDate } from '@osee/core/schema';
 *
 * partialDate.safeParse('2024-07/2024-12').success; // => true
 * ```
 */
export const partialDate: SchemaOf<string> = /* #__PURE__ */ formed(textForms.partialDate);

/**
 * True or false.
 *
 * @category schemas
 * @example
 * ```ts
 * import { truth } from '@osee/core/schema';
 *
 * truth.safeParse(null).success; // => false
 * ```
 */
export const truth: SchemaOf<boolean> = /* #__PURE__ */ z.boolean();

/**
 * A finite number.
 *
 * @category schemas
 * @example
 * ```ts
 * import { anyNumber } from '@osee/core/schema';
 *
 * anyNumber.safeParse('1').success; // => false
 * ```
 */
export const anyNumber: SchemaOf<number> = /* #__PURE__ */ z.number();

/**
 * A number from 0 to 1.
 *
 * @category schemas
 * @example
 * ```ts
 * import { share } from '@osee/core/schema';
 *
 * share.safeParse(1.5).success; // => false
 * ```
 */
export const share: SchemaOf<number> = /* #__PURE__ */ z.number().min(0).max(1);

/**
 * A number that is 0 or more.
 *
 * @category schemas
 * @example
 * ```ts
 * import { notNegative } from '@osee/core/schema';
 *
 * notNegative.safeParse(-1).success; // => false
 * ```
 */
export const notNegative: SchemaOf<number> = /* #__PURE__ */ z.number().min(0);

/**
 * A number above 0.
 *
 * @category schemas
 * @example
 * ```ts
 * import { positive } from '@osee/core/schema';
 *
 * positive.safeParse(0).success; // => false
 * ```
 */
export const positive: SchemaOf<number> = /* #__PURE__ */ z.number().gt(0);

/**
 * A whole number that is 0 or more.
 *
 * @category schemas
 * @example
 * ```ts
 * import { count } from '@osee/core/schema';
 *
 * count.safeParse(0.5).success; // => false
 * ```
 */
export const count: SchemaOf<number> = /* #__PURE__ */ z.int().min(0);

/**
 * A whole number that is 1 or more.
 *
 * @category schemas
 * @example
 * ```ts
 * import { ordinal } from '@osee/core/schema';
 *
 * ordinal.safeParse(0).success; // => false
 * ```
 */
export const ordinal: SchemaOf<number> = /* #__PURE__ */ z.int().min(1);

/**
 * A JSON Pointer, as in RFC 6901.
 *
 * @category schemas
 * @example
 * ```ts
 * import { jsonPointer } from '@osee/core/schema';
 *
 * jsonPointer.safeParse('/modules/0').success; // => true
 * ```
 */
export const jsonPointer: SchemaOf<string> = /* #__PURE__ */ formed(textForms.jsonPointer);

/**
 * Anything that JSON can hold.
 *
 * @category schemas
 * @example
 * ```ts
 * import { jsonValue } from '@osee/core/schema';
 *
 * jsonValue.safeParse([null]).success; // => true
 * ```
 */
export const jsonValue: SchemaOf<unknown> = /* #__PURE__ */ z.unknown();

/**
 * A month, as `YYYY-MM`.
 *
 * @category schemas
 * @example
 * ```ts
 * import { calendarMonth } from '@osee/core/schema';
 *
 * calendarMonth.safeParse('2026-13').success; // => false
 * ```
 */
export const calendarMonth: SchemaOf<string> = /* #__PURE__ */ formed(textForms.calendarMonth);

/**
 * An address of the web, absolute, http or https.
 *
 * @category schemas
 * @example
 * ```ts
 * import { webAddress } from '@osee/core/schema';
 *
 * webAddress.safeParse('https://www.itu.int/').success; // => true
 * webAddress.safeParse('javascript:alert(1)').success; // => false
 * ```
 */
export const webAddress: SchemaOf<string> = /* #__PURE__ */ formed(textForms.webAddress);
