import { element } from '../../../examples/web/page/view/element.ts';
import type { Problem } from '../shell/problem.ts';
import type { Texts } from '../words/texts.ts';

const most = 20;

/** What is wrong with an input: the code, the place, and the sentence of the library, which is in English. */
export const problemList = (problems: readonly Problem[], texts: Texts): HTMLElement =>
  element(
    'div',
    { class: 'osee-pg-problems' },
    element('p', { class: 'osee-pg-problems-title' }, texts.problems),
    element(
      'ul',
      {},
      ...problems
        .slice(0, most)
        .map(({ code, path, message }) =>
          element(
            'li',
            {},
            element('code', { dir: 'ltr' }, code),
            ...(path === '' ? [] : [' ', element('code', { dir: 'ltr', class: 'osee-pg-path' }, path)]),
            element('span', { lang: 'en', dir: 'ltr' }, message),
          ),
        ),
      ...(problems.length > most ? [element('li', {}, `+ ${problems.length - most}`)] : []),
    ),
  );
