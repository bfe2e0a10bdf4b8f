import { formatMessage, type MessagesOn, messagesOf } from '@osee/core';
import type { SelectionMessageId } from '../../selection/explain/message-id.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { subjectOf } from '../../selection/model/subject.ts';
import { leavesOf } from '../../selection/model/walk.ts';
import { type ModelWords, wordsFor } from '../../text/model-words.ts';
import type { CallMessageId } from '../messages/call-message-id.ts';
import { type FactAsked, factKeys, factsAsked } from './facts-asked.ts';

/**
 * The texts that a form needs.
 *
 * @category calls
 */
export type IntakeLocale = MessagesOn<'call', CallMessageId> &
  MessagesOn<'selection', SelectionMessageId> &
  ModelWords;

/** A field of the form of a call. */
export interface IntakeField {
  /** The name of the field and of its column: the same in every language. */
  readonly key: string;
  readonly kind: 'text' | 'country' | 'day' | 'day-or-instant' | 'address' | 'choice';
  readonly required: boolean;
  readonly choices?: readonly string[];
  readonly title: (locale: IntakeLocale) => string;
  readonly choiceTitle?: (locale: IntakeLocale, choice: string) => string;
}

/**
 * The fields by which a model is applied for: who applies, its host, each gate that no rule reads, each fact that a rule
 * reads, each criterion.
 */
export const intakeFields = (model: SelectionModel): readonly IntakeField[] => {
  const isOfCountries = subjectOf(model) === 'country';
  const hostTypes = model.gates.flatMap(({ rule }) => (rule?.kind === 'host-type' ? rule.allowed : []));
  return [
    field('id', 'text', 'form-id', true),
    ...(isOfCountries
      ? [
          field('country', 'country', 'form-country', true),
          field('hostName', 'text', 'form-host'),
          hostTypeField(hostTypes),
          field('hostCountry', 'country', 'form-host-country'),
        ]
      : []),
    field('submittedAt', 'day-or-instant', 'form-submitted'),
    ...model.gates
      .filter(({ rule }) => rule === undefined)
      .flatMap(({ id, statement }): readonly IntakeField[] => {
        const words = (locale: IntakeLocale): string => wordsFor(locale, id, statement) ?? statement;
        return [
          {
            key: `gate.${id}`,
            kind: 'choice',
            required: false,
            choices: ['yes', 'no'],
            title: words,
            choiceTitle: yesOrNo,
          },
          about(`gate.${id}.evidence`, 'text', 'form-evidence', words),
          about(`gate.${id}.address`, 'address', 'form-address', words),
        ];
      }),
    ...factsAsked(model).flatMap(factFields),
    ...leavesOf(model).flatMap(({ id, title }): readonly IntakeField[] => {
      const words = (locale: IntakeLocale): string => wordsFor(locale, id, title) ?? title;
      return [
        about(`criterion.${id}`, 'text', 'form-statement', words),
        about(`criterion.${id}.address`, 'address', 'form-address', words),
      ];
    }),
  ];
};

const say = (locale: IntakeLocale, id: CallMessageId, parameters = {}): string =>
  formatMessage(messagesOf<'call', CallMessageId>(locale, 'call'), id, parameters);

const yesOrNo = (locale: IntakeLocale, choice: string): string =>
  say(locale, choice === 'yes' ? 'form-yes' : 'form-no');

/** A fact is asked with its source and its day, so that somebody can check it. */
const factFields = ({ name: fact, kinds, gates }: FactAsked): readonly IntakeField[] => {
  const keys = factKeys(fact);
  const only = kinds.length === 1 ? kinds[0] : undefined;
  const isFlag = only === 'flag';
  return [
    {
      key: keys.value,
      kind: only === 'day' ? 'day' : 'text',
      required: false,
      title: (locale) => {
        const what = gates.map(({ id, statement }) => wordsFor(locale, id, statement) ?? statement).join(' ');
        return say(locale, 'form-fact', { fact, what });
      },
      ...(isFlag ? { kind: 'choice', choices: ['yes', 'no'], choiceTitle: yesOrNo } : {}),
    },
    {
      key: keys.source,
      kind: 'text',
      required: false,
      title: (locale) => say(locale, 'form-fact-source', { fact }),
    },
    {
      key: keys.date,
      kind: 'day',
      required: false,
      title: (locale) => say(locale, 'form-fact-date', { fact }),
    },
  ];
};

const field = (key: string, kind: IntakeField['kind'], id: CallMessageId, required = false): IntakeField => ({
  key,
  kind,
  required,
  title: (locale) => say(locale, id),
});

const about = (
  key: string,
  kind: IntakeField['kind'],
  id: CallMessageId,
  words: (locale: IntakeLocale) => string,
): IntakeField => ({
  key,
  kind,
  required: false,
  title: (locale) => say(locale, id, { what: words(locale) }),
});

/** Kinds that the rules allow are offered; another one can be written, as the gate is there to judge it. */
const hostTypeField = (allowed: readonly string[]): IntakeField => ({
  key: 'hostType',
  kind: 'choice',
  required: false,
  choices: [...new Set([...allowed, 'company', 'other'])],
  title: (locale) => say(locale, 'form-host-type'),
  choiceTitle: (locale, choice) => {
    const catalogue = messagesOf<'selection', SelectionMessageId>(locale, 'selection');
    const messages: Readonly<Record<string, unknown>> = catalogue.messages;
    const isMessage = (id: string): id is SelectionMessageId => Object.hasOwn(messages, id);
    const id = `host-type-${choice}`;
    if (isMessage(id)) return formatMessage(catalogue, id);
    return choice === 'other' ? say(locale, 'form-other') : choice;
  },
});
