import {
  expectShape,
  formatMessage,
  type MessageCatalogue,
  type MessageParameters,
  type MessagesOn,
  messagesOf,
  shape,
} from '@osee/core';
import type { ItemFlag } from '../items/item-flags.ts';
import type { ItemStatistic, ItemStatistics } from '../items/item-statistic.ts';
import type { Strength } from '../strength/strength-of.ts';
import { strengthScales } from '../strength/strength-scales.ts';
import type { ReliabilityMessageId } from './message-id.ts';

/**
 * One sentence about the reliability of answers, with what it was made from.
 *
 * @category reliability
 * @example
 * ```ts
 * import type { ReliabilityExplanation } from '@osee/scoring/reliability';
 *
 * const sentence: ReliabilityExplanation = { id: 'no-flags', parameters: {}, text: 'No question stands out.' };
 * ```
 */
export interface ReliabilityExplanation {
  readonly id: ReliabilityMessageId;
  readonly parameters: MessageParameters;
  readonly text: string;
}

/** Below so many subjects the statistics of items are mostly chance. */
const enough = 30;

const words = /* #__PURE__ */ Object.values(strengthScales).flatMap((scale) => scale.map(({ word }) => word));
const strengthForm = /* #__PURE__ */ shape.record({
  scale: /* #__PURE__ */ shape.words(/* #__PURE__ */ Object.keys(strengthScales)),
  ofValue: /* #__PURE__ */ shape.words(words),
  holds: /* #__PURE__ */ shape.words(words),
  level: /* #__PURE__ */ shape.numberFrom(0, 1),
});

/**
 * Says in a sentence how strong an agreement is, and what its error allows to say.
 *
 * @param strength - from {@link strengthOf}
 * @param options - `locale`: the texts of a language
 * @returns the sentence
 * @throws `OseeError` with code `unknown-message` or `missing-parameter` for texts that do not fit, `unknown-subject` for
 * the bundle of another package, `wrong-type`, `wrong-value` or `unknown-option` for another form
 * @category reliability
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { explainStrength, strengthOf } from '@osee/scoring/reliability';
 *
 * const strength = strengthOf({ value: 0.775, standardError: 0.143 }, 'landis-koch');
 * explainStrength(strength, { locale: en }).text;
 * // => 'On the scale of Landis and Koch the agreement falls into “substantial”, but with a certainty of 95% only “moderate” can be said.'
 * ```
 */
export const explainStrength = (
  strength: Strength,
  options: { readonly locale: MessagesOn<'reliability', ReliabilityMessageId> },
): ReliabilityExplanation => {
  expectShape(options, shape.exact({ locale: shape.anything }, {}), ['options']);
  expectShape(strength, strengthForm, ['strength']);
  const texts: MessageCatalogue<ReliabilityMessageId> = messagesOf(options.locale, 'reliability');
  const { scale, ofValue, holds, level } = strength;
  return sentence(texts, ofValue === holds ? 'strength-alike' : 'strength-apart', {
    scale: formatMessage(texts, `scale.${scale}`),
    value: formatMessage(texts, `word.${ofValue}`),
    holds: formatMessage(texts, `word.${holds}`),
    level: Math.round(level * 10_000) / 100,
  });
};

const count = /* #__PURE__ */ shape.wholeFrom(0, 1e9);
const statisticsForm = /* #__PURE__ */ shape.record({
  subjects: count,
  items: /* #__PURE__ */ shape.list(
    /* #__PURE__ */ shape.record({
      criterionId: shape.text,
      answered: count,
      unknown: count,
      unanswered: count,
      itemRestCorrelation: /* #__PURE__ */ shape.orNull(shape.number),
      distribution: /* #__PURE__ */ shape.list(/* #__PURE__ */ shape.record({ count })),
      flags: /* #__PURE__ */ shape.list(
        /* #__PURE__ */ shape.words(['floor', 'ceiling', 'missing', 'low-item-rest']),
      ),
    }),
  ),
  closePairs: /* #__PURE__ */ shape.list(
    /* #__PURE__ */ shape.record({
      criterionIds: /* #__PURE__ */ shape.list(shape.text),
      correlation: shape.number,
    }),
  ),
});

/**
 * Says in sentences which questions stand out, and why; where few subjects answered, that comes first.
 *
 * @param statistics - from {@link itemStatistics}
 * @param options - `locale`: the texts of a language; `names`: words for ids of criteria
 * @returns the sentences, in the order of the model; one that says so where nothing stands out
 * @throws `OseeError` with code `unknown-message` or `missing-parameter` for texts that do not fit, `unknown-subject` for
 * the bundle of another package, `wrong-type`, `wrong-value` or `unknown-option` for another form
 * @category reliability
 * @example
 * ```ts
 * import { en } from '@osee/scoring/locales/en';
 * import { explainItemStatistics, type ItemStatistics } from '@osee/scoring/reliability';
 *
 * const statistics: ItemStatistics = { subjects: 40, items: [], closePairs: [] };
 * explainItemStatistics(statistics, { locale: en }).map(({ text }) => text); // => ['No question stands out.']
 * ```
 */
export const explainItemStatistics = (
  statistics: ItemStatistics,
  options: {
    readonly locale: MessagesOn<'reliability', ReliabilityMessageId>;
    readonly names?: Readonly<Record<string, string>>;
  },
): ReliabilityExplanation[] => {
  expectShape(options, shape.exact({ locale: shape.anything }, { names: shape.entries(shape.text) }), [
    'options',
  ]);
  expectShape(statistics, statisticsForm, ['statistics']);
  const texts: MessageCatalogue<ReliabilityMessageId> = messagesOf(options.locale, 'reliability');
  const { names = {} } = options;
  const nameOf = (id = ''): string => (Object.hasOwn(names, id) ? (names[id] ?? id) : id);
  const { subjects, items, closePairs } = statistics;
  const flagged = items.flatMap((item) =>
    item.flags.map((flag) =>
      sentence(texts, `flag.${flag}`, { item: nameOf(item.criterionId), ...figuresOf(item, flag) }),
    ),
  );
  const pairs = closePairs.map(({ criterionIds: [one, other], correlation }) =>
    sentence(texts, 'close-pair', {
      item: nameOf(one),
      other: nameOf(other),
      correlation: shown(correlation),
    }),
  );
  const few =
    subjects < enough ? [sentence(texts, 'few-subjects', { count: subjects, minimum: enough })] : [];
  const found = [...flagged, ...pairs];
  return [...few, ...(found.length > 0 ? found : [sentence(texts, 'no-flags', {})])];
};

const sentence = (
  texts: MessageCatalogue<ReliabilityMessageId>,
  id: ReliabilityMessageId,
  parameters: MessageParameters,
): ReliabilityExplanation => ({ id, parameters, text: formatMessage(texts, id, parameters) });

const figuresOf = (item: ItemStatistic, flag: ItemFlag): MessageParameters => {
  const { answered, unknown, unanswered, distribution, itemRestCorrelation } = item;
  switch (flag) {
    case 'floor':
      return { answered, count: distribution[0]?.count ?? 0 };
    case 'ceiling':
      return { answered, count: distribution.at(-1)?.count ?? 0 };
    case 'missing':
      return { applicable: answered + unknown + unanswered, count: unknown + unanswered };
    case 'low-item-rest':
      return { correlation: shown(itemRestCorrelation ?? 0) };
  }
};

/** Two places, as correlations are printed. */
const shown = (correlation: number): number => Math.round(correlation * 100) / 100 + 0;
