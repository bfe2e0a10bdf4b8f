import { formatMessage, messagesOf } from '@osee/core/text';
import type { ScoringLocaleBundle } from '@osee/scoring/locales/en';
import type { Answer, Assessment, Criterion, MaturityModel } from '@osee/scoring/maturity';
import { element } from '../../../examples/web/page/view/element.ts';
import type { Wording } from '../shell/wording.ts';
import { field } from '../view/field.ts';
import { select } from '../view/select.ts';
import { textInput } from '../view/text-input.ts';
import { answerChoices, answerValue, withAnswer } from './answers.ts';
import { type AssessmentInput, exampleFor } from './assessment-input.ts';
import { findQuestionnaire, inWords, partsAt, questionnaires } from './questionnaires.ts';

/** The questions of a depth by part, each with its steps in a list. */
export const assessmentForm = (
  start: AssessmentInput,
  wording: Wording<ScoringLocaleBundle>,
  change: (input: AssessmentInput) => void,
): HTMLElement => {
  let input = start;
  const { texts, words } = wording;
  const labels = messagesOf(words, 'element');
  const root = element('div', { class: 'osee-pg-form' });
  const set = (changed: Partial<Assessment>): void => {
    const { document } = input;
    input = { ...input, document: { ...document, content: { ...document.content, ...changed } } };
    change(input);
  };
  const replace = (next: AssessmentInput, focus: number): void => {
    input = next;
    change(input);
    draw();
    root.querySelectorAll('select')[focus]?.focus();
  };
  const draw = (): void => {
    const { content } = input.document;
    const source = findQuestionnaire(content.model.id)?.model ?? questionnaires[0]?.model;
    if (source === undefined) return;
    const model = inWords(source, words);
    const models = questionnaires.map(({ model: each }) => ({
      value: each.id,
      text: inWords(each, words).title,
    }));
    const depths = (model.depths ?? []).map(({ id, title, criterionIds }) => ({
      value: id,
      text: `${title} (${criterionIds.length})`,
    }));
    root.replaceChildren(
      field(
        texts.questionnaire,
        select(models, model.id, (id) => replace(exampleFor(id, wording), 0)),
      ),
      field(
        texts.depth,
        select(depths, input.depth, (depth) => replace({ ...input, depth }, 1)),
      ),
      field(
        formatMessage(labels, 'subject'),
        textInput(content.subject, (subject) => set({ subject: subject.trim() === '' ? '–' : subject }), {
          maxlength: '200',
        }),
      ),
      field(
        formatMessage(labels, 'as-of'),
        textInput(
          content.asOf,
          (asOf) => {
            // While a day is being typed there is none.
            if (asOf !== '') set({ asOf });
          },
          { type: 'date', required: 'required' },
        ),
        formatMessage(labels, 'as-of-hint'),
      ),
      element(
        'div',
        { class: 'osee-pg-wide' },
        ...partsAt(model, input.depth).map(({ title, criteria }) =>
          element(
            'fieldset',
            {},
            element('legend', {}, title),
            ...criteria.map((criterion) => question(criterion, model)),
          ),
        ),
      ),
    );
  };
  const question = (criterion: Criterion, model: MaturityModel): HTMLElement => {
    const answerOf = (): Answer | undefined =>
      input.document.content.answers.find(({ criterionId }) => criterionId === criterion.id);
    return field(
      criterion.text,
      select(answerChoices(criterion, model, wording), answerValue(answerOf()), (value) =>
        set({ answers: withAnswer(input.document.content.answers, criterion.id, value) }),
      ),
    );
  };
  draw();
  return root;
};
