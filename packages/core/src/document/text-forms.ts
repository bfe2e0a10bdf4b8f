import { dateForms } from '../time/date-forms.ts';

/** A form that a text of a document has to have. */
export interface TextForm {
  /** A regular expression that JSON Schema can hold. */
  readonly pattern: string;
  /** Goes on after 'Expected'. */
  readonly expected: string;
  /** The format of JSON Schema that says the same or nearly the same. */
  readonly format?: string;
}

/**
 * Spaces, line ends and control characters, to stand in a class. `\\s` means other characters in other languages, and
 * engines write escapes above 255 unalike: those stand for themselves. Marks that turn the direction of text are among them.
 */
const blank = '\\x00-\\x20\\x7f-\\xa0\u1680\u2000-\u200a\u2027-\u202f\u205f\u3000\ufeff';

/** The forms of text that documents know: the schemas check them, the messages name them. */
export const textForms = {
  identifier: {
    pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    expected: 'an id in kebab-case, such as change-management',
  },
  versionText: {
    pattern: String.raw`^[0-9]+\.[0-9]+\.[0-9]+(?:[-+][0-9A-Za-z.+-]+)?$`,
    expected: 'a semantic version, such as 1.0.0',
  },
  languageTag: {
    pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$',
    expected: 'a language tag, such as pt-BR',
  },
  countryCode: { pattern: '^[A-Z]{3}$', expected: 'an ISO 3166-1 alpha-3 code, such as KEN' },
  digestText: { pattern: '^sha256:[0-9a-f]{64}$', expected: 'a fingerprint, sha256: and 64 digits' },
  calendarDay: { pattern: dateForms.day, expected: 'a day that exists, as YYYY-MM-DD', format: 'date' },
  instant: {
    pattern: dateForms.instant,
    expected: 'an instant with seconds and an offset, such as 2026-01-31T09:00:00Z',
    format: 'date-time',
  },
  dayOrInstant: {
    pattern: dateForms.dayOrInstant,
    expected: 'a day as YYYY-MM-DD, or a day and time with an offset',
  },
  partialDate: {
    pattern: dateForms.partialDate,
    expected: 'a date such as 2024-05-15, 2024-04 or 2023, or an interval of two',
  },
  calendarMonth: { pattern: dateForms.month, expected: 'a month as YYYY-MM' },
  webAddress: {
    pattern: String.raw`^[Hh][Tt][Tt][Pp][Ss]?://[^${blank}/?#<>"'\x60\\][^${blank}<>"\x60\\]*$`,
    expected: 'an absolute http or https address',
  },
  jsonPointer: {
    pattern: '^(?:/(?:[^~/]|~[01])*)*$',
    expected: 'a JSON Pointer, such as /modules/0',
    format: 'json-pointer',
  },
} as const satisfies Readonly<Record<string, TextForm>>;
