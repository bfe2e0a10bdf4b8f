import { textDirection } from '@osee/core';
import { nextQuestions, scoreMaturity } from '@osee/scoring/maturity';
import { reportOf } from './files/report-of.ts';
import { languages } from './languages.ts';
import type { PageActions, PageState } from './page-state.ts';
import { askedIn, instrumentAt, instrumentIn } from './state/instrument.ts';
import { partsOf } from './state/parts-of.ts';
import { shownAssessment, unnamed } from './state/shown-assessment.ts';
import type { Store } from './state/store.ts';
import { aboutView } from './view/about-view.ts';
import { element } from './view/element.ts';
import { filesView } from './view/files-view.ts';
import { languageBar } from './view/language-bar.ts';
import { migrationView } from './view/migration-view.ts';
import { noticePlace } from './view/notice.ts';
import { pageView } from './view/page-view.ts';
import { partView } from './view/part-view.ts';
import { partsNav, reportPlace } from './view/parts-nav.ts';
import { reportView } from './view/report-view.ts';
import { progressView, scoreView, scoreWriter } from './view/result-view.ts';
import { sayIn } from './view/say.ts';
import { stepsView } from './view/steps-view.ts';

/** A page that is shown; after an answer only what hangs on it is written anew. */
export interface ShownPage {
  /** `onlyId`: the question that was answered; all of them if left out. */
  readonly refresh: (onlyId?: string) => void;
}

/** Shows the page in a language, at a depth and a place. */
export const showPage = (root: Element, state: PageState, store: Store, actions: PageActions): ShownPage => {
  const { texts, depthId, place } = state;
  const say = sayIn(texts);
  const { locale } = texts.locale;
  const model = instrumentAt(depthId, texts);
  const whole = instrumentIn(texts);
  const parts = partsOf(model);
  const part = parts.find(({ id }) => id === place);
  const all = askedIn(model).length;
  Object.assign(document.documentElement, { lang: locale, dir: textDirection(locale) });
  document.title = texts.ui.title;

  const shown = () => shownAssessment(store.session.assessment, model, texts);
  const [score, progress, steps, spoken] = [
    element('div'),
    element('div', { class: 'progress' }),
    element('div'),
    element('p', { class: 'spoken', role: 'status' }),
  ];
  const nav = partsNav(parts, say, actions.go);
  const notices = noticePlace();
  const report = element('article', { id: 'report', 'aria-labelledby': 'place-title' });
  const before = parts.slice(0, part ? parts.indexOf(part) : 0).flatMap(({ questions }) => questions).length;
  const questions = part
    ? partView(part, before + 1, {
        model,
        say,
        asOf: () => store.session.assessment.asOf,
        answers: () => store.session.assessment.answers,
        give: actions.give,
      })
    : null;
  const { assessment } = store.session;
  const view = pageView(
    { ...texts.ui },
    {
      languages: languageBar(say('languages'), languages, locale, actions.speak),
      about: aboutView({
        say,
        assessment: assessment.subject === unnamed ? { ...assessment, subject: '' } : assessment,
        instrument: whole,
        depth: model.depth,
        outside: assessment.answers.length - shown().answers.length,
        name: actions.name,
        date: actions.date,
        deepen: actions.deepen,
      }),
      notices: notices.whole,
      migration: state.migration
        ? migrationView({
            report: state.migration.report,
            model: whole,
            say,
            saveOld: actions.saveOld,
            close: actions.closeMigration,
          })
        : element('div'),
      parts: nav.whole,
      content: questions?.whole ?? element('div', {}, report, filesView(say, actions)),
      steps,
      score,
      progress,
      spoken,
    },
  );

  const refresh = (onlyId?: string): void => {
    const given = shown();
    const result = scoreMaturity(model, given, { gains: false });
    const counts = { answered: given.answers.length, all };
    const open = nextQuestions(model, given, { limit: 3 });
    score.replaceChildren(...scoreView(result, texts, say));
    progress.replaceChildren(
      ...progressView(result, say, counts, open, actions.goTo),
      ...(store.isKept === null
        ? []
        : [element('p', { id: 'kept' }, say(store.isKept ? 'saved' : 'notSaved'))]),
    );
    nav.refresh(place, new Set(given.answers.map(({ criterionId }) => criterionId)));
    questions?.refresh(given.answers, result.criteria, onlyId);
    steps.replaceChildren(stepsView({ say, parts, place, session: store.session, actions }));
    if (place === reportPlace) {
      const written = reportOf(model, given, texts, false);
      report.replaceChildren(
        element('h2', { id: 'place-title', tabindex: '-1' }, written.title),
        ...reportView(written),
      );
    }
    if (onlyId !== undefined) {
      const [said, kept] = [
        scoreWriter(result, texts)(result.root.score),
        store.isKept ? say('saved') : say('notSaved'),
      ];
      spoken.textContent = `${say('answered', counts)}. ${say('score')}: ${said}. ${kept}`;
    }
  };
  root.replaceChildren(view);
  refresh();
  notices.show(state.notice?.(say) ?? null);
  return { refresh };
};
