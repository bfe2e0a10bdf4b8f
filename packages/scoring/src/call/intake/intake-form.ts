import { type CsvFormat, formatMessage, messagesOf, shape, writeCsv } from '@osee/core';
import { throwFirst } from '../../selection/check/problem.ts';
import { expectModel } from '../../selection/define/expect-model.ts';
import { closed, formIssues } from '../../selection/forms/kit.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { bundleForm, wordsFor } from '../../text/model-words.ts';
import type { CallMessageId } from '../messages/call-message-id.ts';
import { noteSign } from '../score-sheet/sheet-columns.ts';
import { type IntakeField, type IntakeLocale, intakeFields } from './intake-field.ts';

/**
 * The form of a call as a JSON Schema with titles in one language, so that any form library shows it. The fields are the
 * same in every language: who applies, its host, each gate that no rule reads with its evidence, each fact that a rule
 * reads with its source and day, each criterion.
 *
 * @param given - the model of the call
 * @param options - the language of the titles
 * @returns a schema of draft 2020-12; `readApplications` reads what is filled in
 * @throws `OseeError` with the code of the first mistake in the arguments
 * @category calls
 * @see JSON Schema, draft 2020-12
 * @example
 * ```ts
 * import { intakeSchema, oseeCall2024 } from '@osee/scoring/selection';
 * import { fr } from '@osee/scoring/locales/fr';
 *
 * const schema = intakeSchema(oseeCall2024, { locale: fr });
 * schema.required; // => ['id', 'country']
 * schema.properties['gate.host-mandate']?.['oneOf'];
 * // => [{ const: 'yes', title: 'Oui' }, { const: 'no', title: 'Non' }]
 * ```
 */
export const intakeSchema = (
  given: SelectionModel,
  options: { readonly locale: IntakeLocale },
): {
  readonly $schema: string;
  readonly type: 'object';
  readonly title: string;
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly required: readonly string[];
  readonly additionalProperties: false;
} => {
  const model = expectModel(given);
  throwFirst(formIssues(options, closed({ locale: bundleForm() }), ['options']));
  const { locale } = options;
  const fields = intakeFields(model);
  const call = wordsFor(locale, 'title', model.title) ?? model.title;
  const messages = messagesOf<'call', CallMessageId>(locale, 'call');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    title: formatMessage(messages, 'form-title', { call }),
    properties: Object.fromEntries(fields.map((field) => [field.key, propertyOf(field, locale)])),
    required: fields.filter(({ required }) => required).map(({ key }) => key),
    additionalProperties: false,
  };
};

const propertyOf = (
  { kind, title, choices = [], choiceTitle, required }: IntakeField,
  locale: IntakeLocale,
): Readonly<Record<string, unknown>> => {
  const common = { type: 'string', title: title(locale), ...(required ? { minLength: 1 } : {}) };
  switch (kind) {
    case 'country':
      return { ...common, pattern: '^[A-Z]{3}$' };
    case 'day':
      return { ...common, format: 'date' };
    case 'address':
      return { ...common, format: 'uri' };
    case 'choice':
      return {
        ...common,
        oneOf: choices.map((choice) => ({ const: choice, title: choiceTitle?.(locale, choice) ?? choice })),
      };
    default:
      return common;
  }
};

/**
 * The form of a call as a CSV table: a column for each field, and a row that says in one language what it is for. Each
 * application is a row below.
 *
 * @param given - the model of the call
 * @param options - the language of the explanations, and the format of the spreadsheet
 * @returns the text of the file
 * @throws `OseeError` with the code of the first mistake in the arguments
 * @category calls
 * @example
 * ```ts
 * import { csvFormats } from '@osee/core';
 * import { intakeTemplate, oseeCall2024 } from '@osee/scoring/selection';
 * import { es } from '@osee/scoring/locales/es';
 *
 * const template = intakeTemplate(oseeCall2024, { locale: es, format: csvFormats.es });
 * template.startsWith('\uFEFFid;country;hostName;hostType;'); // => true
 * ```
 */
export const intakeTemplate = (
  given: SelectionModel,
  options: { readonly locale: IntakeLocale; readonly format?: Partial<CsvFormat> },
): string => {
  const model = expectModel(given);
  throwFirst(formIssues(options, closed({ locale: bundleForm() }, { format: shape.anything }), ['options']));
  const fields = intakeFields(model);
  const titles = fields.map(({ title, choices }, index) => {
    const text = `${title(options.locale)}${choices === undefined ? '' : ` (${choices.join(', ')})`}`;
    return index === 0 ? `${noteSign} ${text}` : text;
  });
  return writeCsv(
    fields.map(({ key }) => key),
    [titles],
    options.format ?? {},
  );
};
