import { formatNumber } from '@osee/core';
import { displayScore, type MaturityResult, type NextQuestion } from '@osee/scoring/maturity';
import { element } from './element.ts';
import type { PageTexts } from './texts/page-texts.ts';

const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));

/** The score with its range: short, because a screen reader says it after every answer. */
export const scoreView = ({ root, policies }: MaturityResult, { locale, ui }: PageTexts): Node[] => {
  const show = (score: number | null | undefined): string => {
    const shown = displayScore(score ?? null, root.maximum, policies);
    return shown === null ? '–' : formatNumber(shown, locale.locale);
  };
  const [worst, best] = [show(root.interval?.worst), show(root.interval?.best)];
  return [
    element('p', { class: 'score' }, element('span', { id: 'score' }, show(root.score)), ` ${ui.score}`),
    rangeView(root.interval?.worst ?? 0, root.interval?.best ?? 1, root.score),
    element('p', { id: 'interval' }, fill(ui.interval, { worst, best })),
  ];
};

/** The level, how much is answered, and what to answer next. */
export const progressView = (
  { root, model }: MaturityResult,
  { ui }: PageTexts,
  questions: readonly NextQuestion[],
  counts: { readonly answered: number; readonly all: number },
): Node[] => {
  const level = model.levels.find(({ id }) => id === root.level.reached)?.title ?? '–';
  return [
    element('p', { id: 'level' }, fill(ui.level, { level })),
    element('p', {}, fill(ui.answered, counts)),
    ...(questions.length > 0 ? [element('h3', {}, ui.next), nextView(questions)] : []),
  ];
};

const nextView = (questions: readonly NextQuestion[]): HTMLElement =>
  element(
    'ul',
    { class: 'next' },
    ...questions.map(({ criterionId, text }) =>
      element('li', {}, element('a', { href: `#question-${criterionId}` }, text)),
    ),
  );

/** A bar from the worst to the best outcome. The words below say the same, so it is hidden from screen readers. */
const rangeView = (worst: number, best: number, score: number | null): SVGElement => {
  const part = (name: string, attributes: Readonly<Record<string, string | number>>): SVGElement => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
    return made;
  };
  const bar = part('svg', {
    class: 'range',
    viewBox: '0 0 100 6',
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  bar.append(
    part('rect', { class: 'all', width: 100, height: 6 }),
    part('rect', { class: 'open', x: worst * 100, width: (best - worst) * 100, height: 6 }),
    part('rect', { class: 'known', width: (score ?? 0) * 100, height: 6 }),
  );
  return bar;
};
