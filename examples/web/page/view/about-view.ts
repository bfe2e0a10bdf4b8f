import type { AskedDepth, Assessment, MaturityModel } from '@osee/scoring/maturity';
import { element } from './element.ts';
import { field } from './field.ts';
import type { Say } from './say.ts';

/** What the head of an assessment is made of. */
export interface AboutInput {
  readonly say: Say;
  readonly assessment: Assessment;
  /** The whole instrument, which names its depths, and the depth that is shown. */
  readonly instrument: MaturityModel;
  readonly depth: AskedDepth | undefined;
  /** How many answers the depth leaves out. */
  readonly outside: number;
  readonly name: (subject: string) => void;
  readonly date: (asOf: string) => void;
  readonly deepen: (depthId: string) => void;
}

const depthChoice = ({ say, instrument, depth, deepen }: AboutInput): HTMLElement => {
  const choices = element(
    'fieldset',
    { id: 'depth', class: 'depths' },
    element('legend', {}, say('depth')),
    ...(instrument.depths ?? []).map(({ id, title, rule, criterionIds }) =>
      element(
        'label',
        { class: 'choice' },
        element('input', { type: 'radio', name: 'depth', value: id, checked: id === depth?.id }),
        element(
          'span',
          {},
          element(
            'span',
            { class: 'step' },
            `${title} · ${say('depthCount', { count: criterionIds.length })}`,
          ),
          element('span', { class: 'hint' }, rule ?? ''),
        ),
      ),
    ),
  );
  choices.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) deepen(target.value);
  });
  return choices;
};

/** Subject, day and depth of the assessment, and what the depth cannot tell. */
export const aboutView = (input: AboutInput): HTMLElement => {
  const { say, assessment, depth, outside } = input;
  const subject = element('input', {
    id: 'subject',
    type: 'text',
    value: assessment.subject,
    maxlength: '200',
  });
  subject.addEventListener('change', () => {
    input.name(subject.value.trim());
  });
  const asOf = element('input', { id: 'as-of', type: 'date', value: assessment.asOf, required: true });
  asOf.addEventListener('change', () => {
    if (asOf.value === '') asOf.value = assessment.asOf;
    else input.date(asOf.value);
  });
  return element(
    'section',
    { class: 'about', 'aria-labelledby': 'about-title' },
    element('h2', { id: 'about-title' }, say('about')),
    element(
      'div',
      { class: 'fields' },
      field(say('subject'), subject),
      field(say('asOf'), asOf, say('asOfHint')),
    ),
    depthChoice(input),
    element(
      'details',
      { class: 'limits' },
      element('summary', {}, say('cannotTell')),
      element('ul', {}, ...(depth?.cannotTell ?? []).map((text) => element('li', {}, text))),
    ),
    ...(outside > 0 ? [element('p', { id: 'outside' }, say('outside', { count: outside }))] : []),
  );
};
