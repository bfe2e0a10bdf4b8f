import { saveFile } from './files/save-file.ts';
import { type Language, languages } from './languages.ts';
import type { PageActions, PageState } from './page-state.ts';
import { type ShownPage, showPage } from './show-page.ts';
import { instrumentAt } from './state/instrument.ts';
import { partsOf } from './state/parts-of.ts';
import { type ReadSaved, readSaved } from './state/read-saved.ts';
import { keepSettings, readSettings } from './state/settings.ts';
import { emptyAssessment, shownAssessment, unnamed } from './state/shown-assessment.ts';
import { openStore, type Store, watchStore } from './state/store.ts';
import { today } from './state/today.ts';
import { en } from './texts/en.ts';
import { button } from './view/button.ts';
import { reportPlace } from './view/parts-nav.ts';

const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

/** Starts the page where it was left: its language, its depth, its answers. */
export const startPage = async (root: Element): Promise<void> => {
  const settings = readSettings(languages.map(({ locale }) => locale));
  const language = languages.find(({ locale }) => locale === settings.language);
  const texts = (await language?.load()) ?? en;
  let { store, found } = openStore(() => emptyAssessment(today()));
  const firstPlace = partsOf(instrumentAt(settings.depthId, texts))[0]?.id ?? reportPlace;
  let state: PageState = {
    texts,
    depthId: settings.depthId,
    place: firstPlace,
    notice: null,
    migration: null,
  };
  let page: ShownPage | null = null;
  /** The language that was asked for last; a slower one that was asked for before does not push it aside. */
  let wanted = settings.language;

  const show = (change: Partial<PageState> = {}): void => {
    state = { ...state, ...change };
    page = showPage(root, state, store, actions);
    keepSettings({ language: state.texts.locale.locale, depthId: state.depthId });
  };
  const edit = (step: Parameters<Store['edit']>[0], onlyId?: string): void => {
    store.edit(step);
    page?.refresh(onlyId);
  };
  const takeBack = (way: 'undo' | 'redo'): void => {
    store.edit((session) => session[way]());
    show();
    focusOn(`#${way}:not(:disabled), #${way === 'undo' ? 'redo' : 'undo'}`);
  };
  const judgeToday = (): void => {
    store.edit((session) => session.update({ asOf: today() }));
    show({ notice: null });
    focusOn('#as-of');
  };
  /** Goes on with answers that were read, or says why not. */
  const take = (read: ReadSaved, text: string): void => {
    if (!read.ok) {
      show({ notice: (say) => ({ text: say(read.fault, { detail: read.detail }), isFault: true }) });
      return;
    }
    store.replace(read.start);
    const count = store.session.assessment.answers.length;
    show({
      notice: (say) => ({ text: say('opened', { count }), isFault: false }),
      migration: read.migration && { report: read.migration, text },
    });
    if (read.migration) focusOn('#migration-title');
  };
  const saveOld = (text: string): void => saveFile('assessment-before.json', 'application/json', text);

  const actions: PageActions = {
    speak: async (next: Language) => {
      wanted = next.locale;
      const loaded = await next.load();
      if (wanted !== next.locale) return;
      show({ texts: loaded });
      focusOn(`.languages [lang="${next.locale}"]`);
    },
    name: (subject) => edit((session) => session.update({ subject: subject || unnamed })),
    date: (asOf) => {
      edit((session) => session.update({ asOf }));
      show({ notice: null });
      focusOn('#as-of');
    },
    deepen: (depthId) => {
      const places = partsOf(instrumentAt(depthId, state.texts)).map(({ id }) => id);
      const stays = state.place === reportPlace || places.includes(state.place);
      show({ depthId, ...(!stays && { place: places[0] ?? reportPlace }) });
      focusOn('#depth input:checked');
    },
    go: (place) => {
      show({ place, notice: null });
      focusOn('#place-title');
      document.querySelector('#place-title')?.scrollIntoView();
    },
    goTo: (criterionId) => {
      const parts = partsOf(instrumentAt(state.depthId, state.texts));
      const part = parts.find(({ questions }) => questions.some(({ id }) => id === criterionId));
      if (part && part.id !== state.place) show({ place: part.id, notice: null });
      focusOn(`#question-${criterionId} legend`);
    },
    give: (criterionId, answer) =>
      edit((session) => (answer === null ? session.clear(criterionId) : session.answer(answer)), criterionId),
    undo: () => takeBack('undo'),
    redo: () => takeBack('redo'),
    save: ({ ending, type, write }) => {
      const model = instrumentAt(state.depthId, state.texts);
      const { session } = store;
      const assessment = shownAssessment(session.assessment, model, state.texts);
      const text = write({ session, model, assessment, texts: state.texts });
      saveFile(`assessment-${assessment.asOf}.${ending}`, `${type};charset=utf-8`, text);
    },
    open: async (file) => {
      const text = await file.text();
      take(await readSaved(text), text);
    },
    clear: () => {
      if (!confirm(state.texts.ui.clearSure)) return;
      store.clear();
      show({ migration: null, notice: (say) => ({ text: say('cleared'), isFault: false }) });
      focusOn('#clear');
    },
    saveOld: () => saveOld(state.migration?.text ?? ''),
    closeMigration: () => {
      show({ migration: null });
      focusOn('#place-title');
    },
  };

  show();
  watchStore(() => {
    ({ store, found } = openStore(() => emptyAssessment(today())));
    show();
  });
  const { asOf, answers } = store.session.assessment;
  if (found !== null) {
    const text = found;
    const read = await readSaved(text);
    if (read.ok) take(read, text);
    else {
      show({
        notice: (say) => ({
          text: say('storeBroken'),
          isFault: true,
          actions: [button(say('oldFile'), () => saveOld(text))],
        }),
      });
    }
  } else if (answers.length > 0 && asOf !== today()) {
    show({
      notice: (say) => ({
        text: say('resumed', { date: asOf }),
        isFault: false,
        actions: [button(say('today'), judgeToday)],
      }),
    });
  }
};
