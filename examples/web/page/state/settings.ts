import { browserStore } from './browser-store.ts';
import { depthIds } from './instrument.ts';

/** How the page is shown; no part of the assessment. */
export interface Settings {
  readonly language: string;
  readonly depthId: string;
}

const first = (depthIds[0] ?? '') as string;

/** The settings of the last visit; at the first one the language of the browser, as far as the page speaks it. */
export const readSettings = (spoken: readonly string[]): Settings => {
  const preferred = navigator.languages.map((tag) => tag.split('-')[0] ?? '');
  const usual: Settings = {
    language: preferred.find((tag) => spoken.includes(tag)) ?? spoken[0] ?? 'en',
    depthId: first,
  };
  const [language = '', depthId = ''] = (browserStore.read('settings') ?? '').split(' ');
  return {
    language: spoken.includes(language) ? language : usual.language,
    depthId: depthIds.includes(depthId) ? depthId : usual.depthId,
  };
};

/** Keeps the settings for the next visit. */
export const keepSettings = ({ language, depthId }: Settings): void => {
  browserStore.write('settings', `${language} ${depthId}`);
};
