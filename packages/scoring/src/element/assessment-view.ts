import { OseeError, textDirection } from '@osee/core';
import type { MaturityModel } from '../maturity/model/maturity-model.ts';
import type { AssessmentSession } from '../maturity/session/assessment-session.ts';
import type { Report } from '../report/document/report.ts';
import { button, element, field } from './dom.ts';
import { maturityFragment } from './maturity-fragment.ts';
import { partsNav } from './parts-nav.ts';
import { type QuestionView, questionView } from './question-view.ts';
import { partsOf } from './questions-of.ts';
import { resultView } from './result-view.ts';
import { type ElementLocale, sayIn } from './say.ts';

/** What an assessment on a page is made of. */
export interface AssessmentViewInput {
  readonly session: AssessmentSession;
  /** In the language of the texts. */
  readonly model: MaturityModel;
  readonly locale: ElementLocale;
  readonly headingLevel: 1 | 2 | 3 | 4 | 5 | 6;
  readonly isWide: boolean;
  /** Makes the report and tells the host. */
  readonly complete: () => Report;
}

/** The questions part by part, what is answered, and the result. */
export const assessmentView = (input: AssessmentViewInput): { whole: HTMLElement; refresh: () => void } => {
  const { session, model, locale, headingLevel } = input;
  const say = sayIn(locale);
  const parts = partsOf(model);
  const total = parts.reduce((sum, { questions }) => sum + questions.length, 0);
  const positions = new Map(
    parts.flatMap(({ questions }) => questions).map(({ id }, place) => [id, place + 1]),
  );
  let place = 0;
  let views: readonly QuestionView[] = [];
  /** The question whose answer is being given; the others stay as they are, half-typed numbers too. */
  let touched: string | null = null;

  const attempt = (act: () => void, criterionId: string | null): void => {
    touched = criterionId;
    try {
      act();
    } catch (error) {
      if (!(error instanceof OseeError)) throw error;
      spoken.textContent = say('not-saved', { detail: error.message });
      refresh();
    }
    touched = null;
  };
  const heading = (level: number, text: string, attributes: Readonly<Record<string, string>>): HTMLElement =>
    level > 6
      ? element(
          'div',
          { role: 'heading', 'aria-level': String(level), class: 'osee-heading', ...attributes },
          text,
        )
      : element(`h${level as 1 | 2 | 3 | 4 | 5 | 6}`, attributes, text);
  const subject = element('input', { type: 'text', maxlength: '200' });
  subject.addEventListener('change', () => {
    attempt(() => session.update({ subject: subject.value.trim() || say('subject-default') }), '');
  });
  const asOf = element('input', { type: 'date', required: true });
  asOf.addEventListener('change', () => {
    if (asOf.value === '') asOf.value = session.assessment.asOf;
    else attempt(() => session.update({ asOf: asOf.value }), null);
  });
  const progressText = element('p', { id: 'progress-text', part: 'progress-text' });
  const progress = element('progress', {
    part: 'progress',
    max: String(total),
    'aria-labelledby': 'progress-text',
  });
  const spoken = element('p', { class: 'spoken', role: 'status' });
  const content = element('div', { part: 'content' });
  const nav = partsNav(parts, say, (next) => show(next));
  nav.whole.open = input.isWide;
  const undo = button(say('undo'), () => takeBack('undo'), { part: 'undo' });
  const redo = button(say('redo'), () => takeBack('redo'), { part: 'redo' });

  const takeBack = (way: 'undo' | 'redo'): void => {
    attempt(() => session[way](), null);
    const button_ = way === 'undo' ? undo : redo;
    if (button_.disabled) (way === 'undo' ? redo : undo).focus();
  };
  const show = (next: number, moveFocus = true): void => {
    place = Math.max(0, Math.min(parts.length - 1, next));
    const part = parts[place];
    views = (part?.questions ?? []).map((criterion) =>
      questionView({
        criterion,
        position: positions.get(criterion.id) ?? 0,
        model,
        say,
        answerNow: () => session.assessment.answers.find(({ criterionId }) => criterionId === criterion.id),
        asOf: () => session.assessment.asOf,
        give: (answer) =>
          attempt(
            () => (answer === null ? session.clear(criterion.id) : session.answer(answer)),
            criterion.id,
          ),
      }),
    );
    const title = heading(headingLevel + 1, part?.title ?? '', { tabindex: '-1', part: 'part-title' });
    const form = element(
      'form',
      { autocomplete: 'off', part: 'questions' },
      ...views.map(({ whole }) => whole),
    );
    form.addEventListener('submit', (event) => event.preventDefault());
    const isLast = place >= parts.length - 1;
    const steps = element(
      'div',
      { class: 'buttons', part: 'buttons' },
      ...(place > 0 ? [button(say('back'), () => show(place - 1), { part: 'back' })] : []),
      ...(isLast ? [] : [button(say('next'), () => show(place + 1), { part: 'next', class: 'primary' })]),
      button(say('finish'), finish, { part: 'finish', class: isLast ? 'primary push' : 'push' }),
    );
    content.replaceChildren(title, form, steps);
    questions.hidden = false;
    result.hidden = true;
    refresh();
    if (!input.isWide) nav.whole.open = false;
    if (moveFocus) {
      title.focus();
      whole.scrollIntoView({ block: 'start' });
    }
  };
  const finish = (): void => {
    const report = input.complete();
    result.replaceChildren(
      resultView(report, headingLevel, maturityFragment),
      element(
        'div',
        { class: 'buttons' },
        button(say('return'), () => show(place), { part: 'return', class: 'primary' }),
      ),
    );
    questions.hidden = true;
    result.hidden = false;
    const title = result.querySelector<HTMLElement>('#osee-title');
    title?.setAttribute('tabindex', '-1');
    title?.focus();
    whole.scrollIntoView({ block: 'start' });
  };
  const refresh = (): void => {
    const { assessment } = session;
    const given = new Map(assessment.answers.map((answer) => [answer.criterionId, answer]));
    const results = new Map(session.result.criteria.map((each) => [each.id, each]));
    for (const view of views) {
      if (touched === null || touched === view.id) view.refresh(given.get(view.id), results.get(view.id));
    }
    const answered = new Set(given.keys());
    const done = [...positions.keys()].filter((id) => answered.has(id)).length;
    const words = say('progress', { answered: done, all: total });
    progressText.textContent = words;
    progress.value = done;
    if (touched !== null) spoken.textContent = words;
    if (subject !== shadowFocus()) subject.value = assessment.subject;
    asOf.value = assessment.asOf;
    undo.disabled = !session.canUndo;
    redo.disabled = !session.canRedo;
    nav.refresh(place, answered);
  };
  const shadowFocus = (): Element | null => (whole.getRootNode() as ShadowRoot | Document).activeElement;

  const questions = element(
    'div',
    {},
    element(
      'div',
      { class: 'head', part: 'head' },
      heading(headingLevel, model.title, { part: 'title' }),
      ...(model.note === undefined ? [] : [element('p', { class: 'hint', part: 'note' }, model.note)]),
      element(
        'div',
        { class: 'fields' },
        field('subject', say('subject'), subject),
        field('as-of', say('as-of'), asOf, say('as-of-hint')),
      ),
    ),
    element(
      'div',
      { class: 'columns' },
      nav.whole,
      element(
        'div',
        {},
        progressText,
        progress,
        content,
        element('div', { class: 'buttons', part: 'history' }, undo, redo),
      ),
    ),
  );
  const result = element('div', { hidden: true });
  const whole = element(
    'div',
    { class: 'frame', part: 'frame', lang: locale.locale, dir: textDirection(locale.locale) },
    questions,
    result,
    spoken,
  );
  show(0, false);
  return { whole, refresh };
};
