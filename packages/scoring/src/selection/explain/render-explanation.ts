import { formatMessage, type MessageCatalogue } from '@osee/core';
import type { SelectionMessageId } from './message-id.ts';
import type { ExplanationMessage, SelectionExplanation } from './selection-explanation.ts';

/**
 * A part of an explanation in words.
 *
 * @category explanation
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
 * @category explanation
 * @example
 * ```ts
 * import type { RenderOptions } from '@osee/scoring/selection';
 *
 * const options: RenderOptions = { names: { 'ken-1': 'Kenya' } };
 * ```
 */
export interface RenderOptions {
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
const plain = new Set(['by', 'date', 'reason', 'type', 'position', 'seed', 'fiscalYear', 'scheme', 'source']);

/**
 * Writes an explanation in the language of a catalogue. Numbers are rounded here, and only here: shares of weightings,
 * of settings and of what they explain, and coverage, to whole numbers, everything else to one decimal.
 *
 * @param explanation - from `explainSelection`
 * @param catalogue - the texts of a language
 * @param options - names for the ids
 * @returns plain lines without markup, section by section
 * @throws `OseeError` with code `unknown-message` or `missing-parameter` when the catalogue does not fit
 * @category explanation
 * @example
 * ```ts
 * import {
 *   evaluateApplications, explainSelection, oseeCall2024, renderExplanation, selectionMessagesEn,
 * } from '@osee/scoring/selection';
 *
 * const result = evaluateApplications(oseeCall2024, [{ id: 'ken-1', country: 'KEN' }]);
 * const explanation = explainSelection(result, { model: oseeCall2024 });
 * const sections = renderExplanation(explanation, selectionMessagesEn, { names: { 'ken-1': 'Kenya' } });
 * sections[6]?.lines; // => ['Kenya: no rank.']
 * ```
 */
export const renderExplanation = (
  explanation: SelectionExplanation,
  catalogue: MessageCatalogue<SelectionMessageId>,
  options: RenderOptions = {},
): readonly RenderedSection[] => {
  const write = writer(explanation, catalogue, options.names ?? {});
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

const writer = (
  { names }: SelectionExplanation,
  catalogue: MessageCatalogue<SelectionMessageId>,
  own: Readonly<Record<string, string>>,
): ((message: ExplanationMessage) => string) => {
  const list = new Intl.ListFormat(catalogue.locale, { type: 'conjunction' });
  const nameOf = (id: string): string =>
    (Object.hasOwn(own, id) ? own[id] : undefined) ??
    (Object.hasOwn(names, id) ? names[id] : undefined) ??
    id;
  const wordsOf = (key: string, value: ExplanationMessage['parameters'][string]): string | number => {
    if (typeof value === 'number') return rounded(value, whole.has(key) ? 0 : 1);
    if (key === 'attribute' && value === 'region') return formatMessage(catalogue, 'attribute-region');
    if (typeof value === 'string') return plain.has(key) ? value : nameOf(value);
    const words = value.map((item) => (typeof item === 'string' ? nameOf(item) : write(item)));
    return key === 'gates' || key === 'rules' ? words.join(' ') : list.format(words);
  };
  const write = ({ id, parameters }: ExplanationMessage): string =>
    formatMessage(
      catalogue,
      id,
      Object.fromEntries(Object.entries(parameters).map(([key, value]) => [key, wordsOf(key, value)])),
    );
  return write;
};

const rounded = (value: number, decimals: 0 | 1): number => {
  const scale = 10 ** decimals;
  return Math.round(value * scale) / scale || 0;
};
