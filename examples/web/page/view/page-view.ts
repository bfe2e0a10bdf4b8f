import { element } from './element.ts';

/** The places of the page that are filled one by one. */
export interface PagePlaces {
  readonly languages: HTMLElement;
  readonly about: HTMLElement;
  readonly notices: HTMLElement;
  readonly migration: HTMLElement;
  readonly parts: HTMLElement;
  readonly content: HTMLElement;
  readonly steps: HTMLElement;
  readonly score: HTMLElement;
  readonly progress: HTMLElement;
  /** Said by screen readers after every answer, and not seen. */
  readonly spoken: HTMLElement;
}

/** The texts that stand on the page whatever is answered. */
export interface PageWords {
  readonly title: string;
  readonly lead: string;
  readonly privacy: string;
  readonly result: string;
}

/** Builds the frame of the page around its places. */
export const pageView = ({ title, lead, privacy, result }: PageWords, places: PagePlaces): HTMLElement =>
  element(
    'div',
    {},
    element(
      'header',
      {},
      places.languages,
      element('h1', {}, title),
      element('p', {}, lead),
      element('p', { class: 'privacy' }, privacy),
    ),
    element(
      'main',
      {},
      places.notices,
      places.migration,
      places.about,
      element(
        'div',
        { class: 'columns' },
        places.parts,
        element('div', { class: 'content' }, places.content, places.steps),
        element(
          'aside',
          { 'aria-labelledby': 'result-title' },
          element('h2', { id: 'result-title' }, result),
          places.score,
          places.progress,
        ),
      ),
    ),
    places.spoken,
  );
