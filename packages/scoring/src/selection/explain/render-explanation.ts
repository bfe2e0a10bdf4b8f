import {
  formatDate,
  formatMessage,
  type MessageCatalogue,
  type MessageParameters,
  messagesOf,
  shape,
  type TextsOn,
} from '@osee/core';
import { isBelow } from '../../number/compare.ts';
import { powerOfTen } from '../../number/power-of-ten.ts';
import { bundleForm, type ModelWords, wordsFor } from '../../text/model-words.ts';
import { throwFirst } from '../check/problem.ts';
import { explanationForm } from '../forms/explanation-form.ts';
import { formIssues } from '../forms/kit.ts';
import type { SelectionMessageId } from './message-id.ts';
import type { ExplanationMessage, SelectionExplanation } from './selection-explanation.ts';

/**
 * A part of an explanation in words.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { RenderedSection } from '@osee/scoring/selection';
 *
 * const section: RenderedSection = { id: 'ranks', title: 'Ranks', lines: ['Kenya: rank 1.'] };
 * ```
 */
export interface RenderedSection {
  readonly id: Exclude<keyof SelectionExplanation, 'names'>;
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * How an explanation is written out.
 *
 * @category selection explained
 * @example
 * ```ts
 * import type { RenderOptions } from '@osee/scoring/selection';
 *
 * import { fr } from '@osee/scoring/locales/fr';
 *
 * const options: RenderOptions = { locale: fr, names: { 'ken-1': 'Kenya' } };
 * ```
 */
export interface RenderOptions {
  /** The texts of the language, such as `fr` of `@osee/scoring/locales/fr`. It names what our own models hold, too. */
  readonly locale: TextsOn<'selection', SelectionMessageId> & ModelWords;
  /** Words for ids of applicants, criteria, gates and rules, such as the names of countries, in the same language. */
  readonly names?: Readonly<Record<string, string>>;
}

const titles = {
  summary: 'title-summary',
  gates: 'title-gates',
  bars: 'title-scores',
  reasons: 'title-reasons',
  changes: 'title-changes',
  rules: 'title-rules',
  ranks: 'title-ranks',
  limits: 'title-limits',
} as const satisfies Readonly<Record<RenderedSection['id'], SelectionMessageId>>;

/** Parameters that are written without decimals. */
const whole = new Set(['share', 'coverage', 'first', 'total']);

/** Parameters that are words of people or facts, never ids to look up. */
const plain = new Set(['by', 'date', 'reason', 'seed', 'fiscalYear', 'source']);

/** Parameters that are one of a few codes: the messages have a word for each of ours. */
const coded: Readonly<Record<string, string>> = {
  type: 'host-type',
  scheme: 'scheme',
  attribute: 'attribute',
  value: 'region',
};

/**
 * Writes an explanation in a language. Numbers are rounded here, and only here: shares of weightings,
 * of settings and of what they explain, and coverage, to whole numbers, everything else to one decimal. What is not full
 * is never written as full: 99.96 of 100 is 99.9.
 *
 * @param explanation - from `explainSelection`
 * @param given - the language, and names for the ids; a catalogue of the sentences alone is taken, too
 * @param more - names for the ids, where a catalogue stands in place of the options
 * @returns plain lines without markup, section by section
 * @throws `OseeError` with code `unknown-message`, `missing-parameter` when the texts do not fit, or
 * `unknown-subject` for the bundle of another package
 * @category selection explained
 * @example
 * ```ts
 * import {
 *   evaluateApplications, explainSelection, oseeCall2024, renderExplanation,
 * } from '@osee/scoring/selection';
 * import { en } from '@osee/scoring/locales/en';
 *
 * const result = evaluateApplications(oseeCall2024, [{ id: 'ken-1', country: 'KEN' }]);
 * const explanation = explainSelection(result, { model: oseeCall2024 });
 * const sections = renderExplanation(explanation, { locale: en, names: { 'ken-1': 'Kenya' } });
 * sections[6]?.lines; // => ['Kenya: no rank.']
 * ```
 */
export const renderExplanation = (
  explanation: SelectionExplanation,
  given: RenderOptions | MessageCatalogue<SelectionMessageId>,
  more: Pick<RenderOptions, 'names'> = {},
): readonly RenderedSection[] => {
  const options: RenderOptions =
    typeof given === 'object' && given !== null && 'messages' in given ? { ...more, locale: given } : given;
  throwFirst([
    ...formIssues(explanation, explanationForm, ['explanation']),
    ...formIssues(options, optionsForm, ['options']),
  ]);
  const catalogue = messagesOf<'selection', SelectionMessageId>(options.locale, 'selection');
  const write = writer(catalogue, namer(explanation, options));
  const linesOf: Readonly<Record<RenderedSection['id'], readonly string[]>> = {
    summary: explanation.summary.map(write),
    gates: explanation.gates.map(({ messages }) => messages.map(write).join(' ')),
    bars: explanation.bars.map(({ messages }) => messages.map(write).join(' ')),
    reasons: explanation.reasons.map(({ messages }) => messages.map(write).join(' ')),
    changes: explanation.changes.map(write),
    rules: explanation.rules.map(write),
    ranks: explanation.ranks.map(write),
    limits: explanation.limits.map(write),
  };
  return (Object.keys(titles) as RenderedSection['id'][]).map((id) => ({
    id,
    title: formatMessage(catalogue, titles[id]),
    lines: linesOf[id],
  }));
};

const optionsForm = shape.record({}, { locale: bundleForm(), names: shape.entries(shape.text) });

/** The words for an id: those of the caller, else the translation, else those of the model, else the id. */
const namer = (
  { names }: SelectionExplanation,
  { locale, names: own = {} }: RenderOptions,
): ((id: string) => string) => {
  const found = (record: Readonly<Record<string, string>>, id: string): string | undefined =>
    Object.hasOwn(record, id) ? record[id] : undefined;
  return (id) => {
    const source = found(names, id);
    return found(own, id) ?? (source === undefined ? id : (wordsFor(locale, id, source) ?? source));
  };
};

const writer = (
  catalogue: MessageCatalogue<SelectionMessageId>,
  nameOf: (id: string) => string,
): ((message: ExplanationMessage) => string) => {
  const messages: Readonly<Record<string, unknown>> = catalogue.messages;
  const isMessage = (id: string): id is SelectionMessageId => Object.hasOwn(messages, id);
  const wordOf = (key: string, value: string, { conflict }: ExplanationMessage['parameters']): string => {
    if (plain.has(key)) return value;
    if (key === 'position') {
      const named = nameOf(`${conflict}: ${value}`);
      return named === `${conflict}: ${value}` ? formatDate(value, catalogue.locale) : named;
    }
    const kind = Object.hasOwn(coded, key) ? coded[key] : undefined;
    const id = `${kind}-${value}`;
    return kind !== undefined && isMessage(id) ? formatMessage(catalogue, id) : nameOf(value);
  };
  const write = ({ id, parameters }: ExplanationMessage): string => {
    const words = Object.entries(parameters).map(([key, value]): [string, MessageParameters[string]] => {
      if (typeof value === 'number') return [key, shown(key, value, parameters)];
      if (typeof value === 'string') return [key, wordOf(key, value, parameters)];
      const items = value.map((item) => (typeof item === 'string' ? nameOf(item) : write(item)));
      return [key, key === 'gates' || key === 'rules' ? items.join(' ') : items];
    });
    return formatMessage(catalogue, id, Object.fromEntries(words));
  };
  return write;
};

/**
 * Rounded, and never the full figure for what is not full: points of a criterion are full at its `most`, other figures at
 * 100. Points without a `most` are differences, which have to add up as they are printed.
 */
const shown = (key: string, value: number, { most }: ExplanationMessage['parameters']): number => {
  const decimals = whole.has(key) ? 0 : 1;
  const full = key !== 'points' ? 100 : typeof most === 'number' ? most : Number.POSITIVE_INFINITY;
  const figure = rounded(value, decimals);
  const fullFigure = rounded(full, decimals);
  return full < Number.POSITIVE_INFINITY && isBelow(value, full) && figure >= fullFigure
    ? rounded(fullFigure - 1 / powerOfTen(decimals), decimals)
    : figure;
};

const rounded = (value: number, decimals: 0 | 1): number => {
  const scale = powerOfTen(decimals);
  return Math.round(value * scale) / scale || 0;
};
