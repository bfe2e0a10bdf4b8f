import type { Report } from '../report/document/report.ts';
import type { FragmentOptions } from '../report/fragment/fragment-options.ts';
import { element } from './dom.ts';
import { showFragment } from './show-fragment.ts';

/** The level of a heading, as an attribute says it; 2 for anything that is none. */
export const headingLevelOf = (attribute: string | null): 1 | 2 | 3 | 4 | 5 | 6 => {
  const level = Number(attribute);
  return level === 1 || level === 3 || level === 4 || level === 5 || level === 6 ? level : 2;
};

/** A report in an element, with its parts named for the styles of the host. */
export const resultView = (
  report: Report,
  headingLevel: 1 | 2 | 3 | 4 | 5 | 6,
  write: (report: Report, options: FragmentOptions) => string,
): HTMLElement => {
  const whole = element('div', { class: 'result', part: 'result' });
  showFragment(whole, write(report, { headingLevel, idPrefix: 'osee-' }));
  const parts: readonly (readonly [string, string])[] = [
    ['h1, h2, h3, h4, h5, h6, .osee-heading', 'heading'],
    ['.osee-figure', 'figure'],
    ['.osee-drawing', 'drawing'],
    ['table', 'table'],
    ['.osee-scroll', 'scroll'],
    ['ul', 'list'],
  ];
  for (const [selector, name] of parts) {
    for (const found of whole.querySelectorAll(selector)) found.setAttribute('part', name);
  }
  return whole;
};
