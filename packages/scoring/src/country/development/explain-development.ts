import {
  expectShape,
  formatMessage,
  type MessageCatalogue,
  type MessageParameters,
  type MessagesOn,
  messagesOf,
  shape,
} from '@osee/core';
import type { DevelopmentResult } from './development-result.ts';
import { developmentStatements } from './development-statements.ts';
import type { DevelopmentMessageId } from './message-id.ts';

/**
 * One sentence about public indicators, with what it was made from.
 *
 * @category development
 * @example
 * ```ts
 * import type { DevelopmentExplanation } from '@osee/scoring/country';
 *
 * const sentence: DevelopmentExplanation = { id: 'group', parameters: { group: 'B' }, text: 'Group: B.' };
 * ```
 */
export interface DevelopmentExplanation {
  readonly id: DevelopmentMessageId;
  readonly parameters: MessageParameters;
  readonly text: string;
}

/**
 * Explains a composite of public indicators in plain sentences: the whole and its group, each part, what is missing,
 * estimated or old, which figures share a weight, and what the composite does not tell.
 *
 * @param result - from `assessDevelopment`; of a localised model, the sentences are in one language
 * @param options - `locale`: the texts of a language
 * @returns the sentences in reading order
 * @throws `OseeError` with code `unknown-message` or `missing-parameter` for texts that do not fit, `unknown-subject`
 * for the bundle of another package, `wrong-type`, `wrong-value` or `unknown-option` for another form
 * @category development
 * @example
 * ```ts
 * import { assessDevelopment, explainDevelopment, govTechMaturityModel } from '@osee/scoring/country';
 * import { en } from '@osee/scoring/locales/en';
 *
 * const figures = { 'core-systems': 0.5, 'service-delivery': 0.75, 'citizen-engagement': 0.25, enablers: 0.5 };
 * const result = assessDevelopment(govTechMaturityModel, {
 *   subject: 'Ruritania',
 *   asOf: '2027-01-31',
 *   values: Object.entries(figures).map(([indicatorId, value]) => ({ indicatorId, value, year: 2025 })),
 * });
 * const [whole, group] = explainDevelopment(result, { locale: en });
 * whole?.text; // => 'GovTech Maturity Index of the World Bank (Ruritania): 50 of 100.'
 * group?.text; // => 'Group: C.'
 * ```
 */
export const explainDevelopment = (
  result: DevelopmentResult,
  options: { readonly locale: MessagesOn<'development', DevelopmentMessageId> },
): DevelopmentExplanation[] => {
  expectShape(options, optionsForm, ['options']);
  expectShape(result, resultForm, ['result']);
  const texts: MessageCatalogue<DevelopmentMessageId> = messagesOf(options.locale, 'development');
  const groupName = (id: string): string => (isGroupName(id) ? formatMessage(texts, `group.${id}`) : id);
  return developmentStatements(result, groupName).map(({ id, parameters }) => ({
    id,
    parameters,
    text: formatMessage(texts, id, parameters),
  }));
};

const groupNames = ['low', 'medium', 'high', 'very-high'] as const;

const isGroupName = (id: string): id is (typeof groupNames)[number] => groupNames.some((name) => name === id);

const { flag, list, number, orNull, record, text, words } = shape;

const interval = record({ worst: number, best: number });

const resultForm = record(
  {
    subject: text,
    model: record({ title: text, status: words(['published', 'project', 'own']) }),
    parts: list(record({ title: text, value: orNull(number), interval })),
    indicators: list(
      record({
        indicatorId: text,
        title: text,
        state: words(['known', 'missing', 'imputed']),
        year: orNull(number),
        age: orNull(number),
        isOld: flag,
        overlapsWith: list(text),
      }),
    ),
    value: orNull(number),
    interval,
    group: orNull(record({ id: orNull(text), possible: list(text) })),
    years: orNull(record({ first: number, last: number })),
    issues: list(record({ code: text }, { details: record({}) })),
  },
  {},
  'a result of public indicators',
);

const optionsForm = shape.exact({ locale: shape.anything }, {}, 'options with a locale');
