import { evidenceWords } from '../../text/evidence-words.ts';
import { levelWords } from '../../text/level-words.ts';
import { type ModelWords, modelWordsForm, wordsFor } from '../../text/model-words.ts';
import { unitWords } from '../../text/unit-words.ts';
import { throwFirst } from '../check/problem.ts';
import { expectModel } from '../define/expect-model.ts';
import { formIssues } from '../forms/kit.ts';
import type { CriterionNode } from '../model/criterion.ts';
import type { Scale } from '../model/scale.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { isGroup } from '../model/walk.ts';

/**
 * A selection model in another language: titles, statements, levels, evidence, reasons, notes and presets as far as the
 * language has them, for forms and score sheets. Conflicts of the documents stay, since a run names the value in use. Ids, weights and scales stay, and so do the figures.
 *
 * @param given - the model
 * @param locale - the words of a language
 * @returns the model; what the language does not have, or has of an older text, stays as it is
 * @throws `OseeError` with the code of a mistake in the form of the model or the words
 * @category selection models
 * @example
 * ```ts
 * import { fr } from '@osee/scoring/locales/fr';
 * import { localiseSelectionModel, oseeCall2024 } from '@osee/scoring/selection';
 *
 * localiseSelectionModel(oseeCall2024, fr).criteria[0]?.title; // => 'Pays'
 * ```
 */
export const localiseSelectionModel = <
  CriterionId extends string,
  GateId extends string,
  Attribute extends string,
  GroupId extends string,
>(
  given: SelectionModel<CriterionId, GateId, Attribute, GroupId>,
  locale: ModelWords,
): SelectionModel<CriterionId, GateId, Attribute, GroupId> =>
  localised(expectModel(given), locale) as SelectionModel<CriterionId, GateId, Attribute, GroupId>;

const localised = (model: SelectionModel, locale: ModelWords): SelectionModel => {
  throwFirst(formIssues(locale, modelWordsForm, ['locale']));
  const say = (id: string, source: string): string => wordsFor(locale, id, source) ?? source;
  /** What can prove it, why it is there, and a note, where it has them. */
  const rest = <Item extends Explained>({ id, evidence, reason, note }: Item) => ({
    ...(evidence === undefined ? {} : { evidence: evidenceWords(locale, id, evidence) }),
    ...(reason === undefined ? {} : { reason: say(`${id}.reason`, reason) }),
    ...(note === undefined ? {} : { note: say(`${id}.note`, note) }),
  });
  const stated = <Item extends Explained & { readonly statement: string }>(item: Item): Item => ({
    ...item,
    statement: say(item.id, item.statement),
    ...rest(item),
  });
  const place = (node: CriterionNode): CriterionNode =>
    isGroup(node)
      ? { ...node, title: say(node.id, node.title), children: node.children.map(place) }
      : {
          ...node,
          title: say(node.id, node.title),
          statement: say(`${node.id}.statement`, node.statement),
          scale: inWords(node.scale, locale, node.id),
          ...rest(node),
        };
  const { presets, portfolio } = model;
  return {
    ...model,
    title: say('title', model.title),
    ...(model.note === undefined ? {} : { note: say('note', model.note) }),
    gates: model.gates.map(stated),
    criteria: model.criteria.map(place),
    ...(portfolio === undefined
      ? {}
      : { portfolio: { ...stated(portfolio), distinct: portfolio.distinct.map(stated) } }),
    context: model.context.map(stated),
    ...(presets === undefined
      ? {}
      : {
          presets: presets.map((preset) => ({
            ...preset,
            title: say(preset.id, preset.title),
            reason: say(`${preset.id}.reason`, preset.reason),
            ...(preset.reasons === undefined
              ? {}
              : {
                  reasons: Object.fromEntries(
                    Object.entries(preset.reasons).map(([id, reason]) => [
                      id,
                      say(`${preset.id}.reasons.${id}`, reason),
                    ]),
                  ),
                }),
          })),
        }),
  };
};

interface Explained {
  readonly id: string;
  readonly evidence?: readonly string[];
  readonly reason?: string;
  readonly note?: string;
}

/** A scale whose levels say in the language what they stand for, and whose unit is of the language. */
const inWords = (scale: Scale, locale: ModelWords, criterion: string): Scale => {
  if (scale.kind === 'categories') {
    return {
      ...scale,
      levels: scale.levels.map((level) => ({ ...level, anchor: levelWords(locale, criterion, level) })),
    };
  }
  return scale.unit === undefined ? scale : { ...scale, unit: unitWords(locale, criterion, scale.unit) };
};
