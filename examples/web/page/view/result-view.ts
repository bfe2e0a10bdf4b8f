import { formatNumber } from '@osee/core';
import { displayScore, type MaturityResult, type NextQuestion } from '@osee/scoring/maturity';
import type { PageTexts } from '../texts/page-texts.ts';
import { element } from './element.ts';
import { rangeView } from './range-view.ts';
import type { Say } from './say.ts';

/** Writes a score of a result as the library shows it; a dash where there is none. */
export const scoreWriter =
  ({ root, policies }: MaturityResult, { locale }: PageTexts) =>
  (score: number | null | undefined): string => {
    const shown = displayScore(score ?? null, root.maximum, policies);
    return shown === null ? '–' : formatNumber(shown, locale.locale);
  };

/** The score with its range, in figures and as a bar. */
export const scoreView = (result: MaturityResult, texts: PageTexts, say: Say): readonly Node[] => {
  const { root } = result;
  const show = scoreWriter(result, texts);
  const [worst, best] = [show(root.interval?.worst), show(root.interval?.best)];
  return [
    element('p', { class: 'score' }, element('span', { id: 'score' }, show(root.score)), ` ${say('score')}`),
    rangeView(root.interval?.worst ?? 0, root.interval?.best ?? 1, root.score),
    element('p', { id: 'interval' }, say('interval', { worst, best })),
  ];
};

/** The level, how much is answered and covered, and what to answer next. */
export const progressView = (
  { root, model }: MaturityResult,
  say: Say,
  counts: { readonly answered: number; readonly all: number },
  questions: readonly NextQuestion[],
  goTo: (criterionId: string) => void,
): readonly Node[] => {
  const whole = { displayMaximum: 100, displayDecimals: 0, rounding: 'halfUp' } as const;
  const level = model.levels.find(({ id }) => id === root.level.reached)?.title;
  return [
    element('p', { id: 'level' }, level === undefined ? say('levelNone') : say('level', { level })),
    element('p', { id: 'answered' }, say('answered', counts)),
    element(
      'p',
      { id: 'coverage' },
      say('coverage', { share: displayScore(root.coverage ?? 0, 1, whole) ?? 0 }),
    ),
    ...(questions.length > 0 ? [element('h3', {}, say('nextQuestions')), nextView(questions, goTo)] : []),
  ];
};

const nextView = (questions: readonly NextQuestion[], goTo: (criterionId: string) => void): HTMLElement =>
  element(
    'ul',
    { class: 'next' },
    ...questions.map(({ criterionId, text }) => {
      const link = element('a', { href: `#question-${criterionId}` }, text);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        goTo(criterionId);
      });
      return element('li', {}, link);
    }),
  );
