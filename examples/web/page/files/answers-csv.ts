import { type CsvCell, type CsvFormatName, csvFormats, writeCsv } from '@osee/core';
import type { Answer, Assessment, Criterion, MaturityModel } from '@osee/scoring/maturity';
import { partsOf } from '../state/parts-of.ts';
import { remarkOf } from '../state/with-remark.ts';
import type { PageTexts } from '../texts/page-texts.ts';
import type { UiTexts } from '../texts/ui-texts.ts';

const statusWords = {
  answered: 'statusAnswered',
  unknown: 'statusUnknown',
  notApplicable: 'statusNotApplicable',
} as const satisfies Record<Answer['status'], keyof UiTexts>;

/** Every question that is asked with its answer as a table, in the way of the spreadsheets of the language. */
export const answersCsv = (model: MaturityModel, { answers }: Assessment, texts: PageTexts): string => {
  const { ui, locale } = texts;
  const given = new Map(answers.map((answer) => [answer.criterionId, answer]));
  const labels = new Map(
    model.scales.flatMap((scale) =>
      scale.options.map((option) => [`${scale.id} ${option.id}`, option.label]),
    ),
  );
  const cellsOf = (criterion: Criterion): readonly CsvCell[] => {
    const answer = given.get(criterion.id);
    const isChosen = answer?.status === 'answered';
    const extent = isChosen ? answer.extent : undefined;
    const reasonId = answer?.status === 'notApplicable' ? answer.reasonId : undefined;
    const reason = criterion.guide?.notApplicableReasons?.find(({ id }) => id === reasonId);
    const { remark, proof, proofDate } = remarkOf(answer);
    return [
      criterion.text,
      ui[answer ? statusWords[answer.status] : 'statusUnanswered'],
      isChosen ? (labels.get(`${criterion.scaleId} ${answer.optionId}`) ?? answer.optionId) : null,
      extent?.counted ?? null,
      extent?.among ?? null,
      extent ? (extent.unknown ?? 0) : null,
      reason?.text ?? reasonId ?? null,
      remark || null,
      proof || null,
      proofDate || null,
    ];
  };
  const header = [
    'id',
    ui.columnPart,
    ui.columnQuestion,
    ui.columnStatus,
    ui.columnStep,
    ui.columnCounted,
    ui.columnAmong,
    ui.columnNotKnown,
    ui.columnReason,
    ui.remark,
    ui.proof,
    ui.proofDate,
  ];
  const rows = partsOf(model).flatMap(({ title, questions }) =>
    questions.map((criterion) => [criterion.id, title, ...cellsOf(criterion)]),
  );
  const isFormat = (tag: string): tag is CsvFormatName => Object.hasOwn(csvFormats, tag);
  return writeCsv(header, rows, isFormat(locale.locale) ? csvFormats[locale.locale] : csvFormats.standard);
};
