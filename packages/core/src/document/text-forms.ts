/** A form that a text of a document has to have. */
export interface TextForm {
  /** A regular expression that JSON Schema can hold. */
  readonly pattern: string;
  /** Goes on after 'Expected'. */
  readonly expected: string;
  /** The format of JSON Schema that says the same or nearly the same. */
  readonly format?: string;
}

const leapYear = String.raw`(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)`;
const commonDay = String.raw`(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)`;
const day = String.raw`(?:\d{4}-${commonDay}|${leapYear}-02-29)`;
const hourAndMinute = String.raw`(?:[01]\d|2[0-3]):[0-5]\d`;
const offset = `(?:Z|[+-]${hourAndMinute})`;
const coarseDate = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`;

/** The forms of text that documents know: the schemas check them, the messages name them. */
export const textForms = {
  identifier: {
    pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    expected: 'an id in kebab-case, such as change-management',
  },
  versionText: {
    pattern: String.raw`^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$`,
    expected: 'a semantic version, such as 1.0.0',
  },
  languageTag: {
    pattern: '^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$',
    expected: 'a language tag, such as pt-BR',
  },
  countryCode: { pattern: '^[A-Z]{3}$', expected: 'an ISO 3166-1 alpha-3 code, such as KEN' },
  digestText: { pattern: '^sha256:[0-9a-f]{64}$', expected: 'a fingerprint, sha256: and 64 digits' },
  calendarDay: { pattern: `^${day}$`, expected: 'a day that exists, as YYYY-MM-DD', format: 'date' },
  instant: {
    pattern: String.raw`^${day}T${hourAndMinute}:[0-5]\d(?:\.\d+)?${offset}$`,
    expected: 'an instant with seconds and an offset, such as 2026-01-31T09:00:00Z',
    format: 'date-time',
  },
  dayOrInstant: {
    pattern: String.raw`^${day}(?:T${hourAndMinute}(?::[0-5]\d(?:\.\d+)?)?${offset})?$`,
    expected: 'a day as YYYY-MM-DD, or a day and time with an offset',
  },
  partialDate: {
    pattern: `^${coarseDate}(?:/${coarseDate})?$`,
    expected: 'a date such as 2024-05-15, 2024-04 or 2023, or an interval of two',
  },
  jsonPointer: {
    pattern: '^(?:/(?:[^~/]|~[01])*)*$',
    expected: 'a JSON Pointer, such as /modules/0',
    format: 'json-pointer',
  },
} as const satisfies Readonly<Record<string, TextForm>>;
