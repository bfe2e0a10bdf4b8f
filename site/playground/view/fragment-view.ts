import { fragmentStyles } from '@osee/scoring/report';
import { element } from '../../../examples/web/page/view/element.ts';
import type { Found } from '../shell/found.ts';

interface Policies {
  createPolicy(
    name: string,
    rules: { createHTML: (html: string) => string },
  ): { createHTML: (html: string) => unknown };
}

let write: ((html: string) => unknown) | null = null;

/** Where a page demands trusted types, a policy of this name writes; the policy of the page has to allow it. */
const trusted = (html: string): string => {
  if (write === null) {
    const policies = (globalThis as { trustedTypes?: Policies }).trustedTypes;
    const policy = policies?.createPolicy('osee-playground', { createHTML: (given) => given });
    write = policy ? (given) => policy.createHTML(given) : (given) => given;
  }
  // The type of the DOM knows strings alone.
  return write(html) as string;
};

let styled = false;

/** The style sheet of fragments is constructed, which no policy of styles forbids. */
const addStyles = (): void => {
  if (styled) return;
  styled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(fragmentStyles);
  document.adoptedStyleSheets = [sheet, ...document.adoptedStyleSheets];
};

/** Shows what `renderFragment` wrote, in which text cannot become markup; nothing else is ever parsed as HTML. */
export const fragmentView = ({ fragment }: Found): HTMLElement => {
  addStyles();
  const place = element('div');
  place.innerHTML = trusted(fragment ?? '');
  return place;
};
