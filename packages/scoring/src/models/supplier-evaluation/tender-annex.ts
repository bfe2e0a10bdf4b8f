import { shape } from '@osee/core';
import { throwFirst, unless } from '../../selection/check/problem.ts';
import { expectModel } from '../../selection/define/expect-model.ts';
import { evaluateApplications } from '../../selection/evaluate/evaluate-applications.ts';
import { formIssues } from '../../selection/forms/kit.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { leavesOf } from '../../selection/model/walk.ts';
import { evidenceWords } from '../../text/evidence-words.ts';
import { type ModelWords, modelWordsForm, wordsFor } from '../../text/model-words.ts';
import type { TenderAnnex } from './tender-annex-result.ts';
import { supplierEvaluationTexts as texts } from './texts.ts';

/**
 * How the annex is written.
 *
 * @category models
 * @example
 * ```ts
 * import type { TenderAnnexOptions } from '@osee/scoring/models';
 *
 * const options: TenderAnnexOptions = { preset: 'even' };
 * ```
 */
export interface TenderAnnexOptions {
  /** The words of a language; English without. */
  readonly locale?: ModelWords;
  /** A preset of weights of the model. */
  readonly preset?: string;
}

/**
 * The annex of a tender out of a model of suppliers: conditions, criteria with weights and the evidence that bidders bring,
 * headings of clauses to settle in the contract, and how to stay neutral. It names no product and no supplier. The clauses
 * are headings, not wording: a lawyer of the place writes them.
 *
 * @param model - a model whose subject is `supplier`
 * @param options - language and preset
 * @returns the parts of the annex as data; weights are shares of the whole that add up to 1
 * @throws `OseeError` with code `other-subject` for a model of something else, `unknown-preset`, or the code of a mistake
 * in the form of the model or the options
 * @see European Commission, guideline on public procurement of open source software, 2010
 * @category models
 * @example
 * ```ts
 * import { supplierEvaluationModel, tenderAnnex } from '@osee/scoring/models';
 *
 * const { criteria, clauses, neutrality } = tenderAnnex(supplierEvaluationModel);
 * criteria[1]?.evidence; // => ['links to merged changes, plan with deadlines']
 * clauses.length; // => 16
 * neutrality[1]; // => 'Where a standard is named, add “or equivalent” and say how it is shown.'
 * ```
 */
export const tenderAnnex = (model: SelectionModel, options: TenderAnnexOptions = {}): TenderAnnex => {
  const checked = expectModel(model);
  throwFirst(formIssues(options, optionsForm, ['options']));
  throwFirst(
    unless(
      checked.subject === 'supplier',
      'other-subject',
      ['model', 'subject'],
      'a model of suppliers',
      checked.subject,
    ),
  );
  const { locale, preset } = options;
  const say = (id: string, source: string): string =>
    (locale === undefined ? undefined : wordsFor(locale, id, source)) ?? source;
  const { weights } = evaluateApplications(checked, [], preset === undefined ? {} : { preset });
  const shareOf = new Map(weights.map(({ id, effective }) => [id, effective]));
  return {
    model: { id: checked.id, version: checked.version },
    title: say('title', checked.title),
    conditions: checked.gates.map(({ id, statement }) => ({ id, statement: say(id, statement) })),
    criteria: leavesOf(checked).map(({ id, title, statement, evidence }) => ({
      id,
      title: say(id, title),
      statement: say(`${id}.statement`, statement),
      weight: shareOf.get(id) ?? 0,
      evidence: locale === undefined ? evidence : evidenceWords(locale, id, evidence),
    })),
    clauses: textsUnder('clause.').map(([id, text]) => ({
      id: id.slice('clause.'.length),
      text: say(id, text),
    })),
    neutrality: textsUnder('neutral.').map(([id, text]) => say(id, text)),
  };
};

const optionsForm = /* #__PURE__ */ shape.options({ locale: modelWordsForm, preset: shape.filledText });

const textsUnder = (prefix: string): readonly (readonly [string, string])[] =>
  Object.entries(texts).filter(([id]) => id.startsWith(prefix));
