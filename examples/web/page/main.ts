/** A self-assessment that runs in the browser alone: answers, live score with its range, report, four languages. */
import { textDirection } from '@osee/core';
import {
  type Answer,
  type Assessment,
  analyseGaps,
  nextQuestions,
  scoreMaturity,
} from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { maturityReport } from '@osee/scoring/report';
import { element } from './element.ts';
import { frameworkNames, localiseModel } from './localise-model.ts';
import { pageView } from './page-view.ts';
import { unknownChoice } from './question-view.ts';
import { reportView } from './report-view.ts';
import { progressView, scoreView } from './result-view.ts';
import { ar } from './texts/ar.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';
import type { PageTexts } from './texts/page-texts.ts';

const languages: readonly PageTexts[] = [en, fr, es, ar];
const chosen = new Map<string, string>();
const { id, version, criteria } = oseeEcosystemModel;

const assessmentIn = ({ ui }: PageTexts): Assessment => ({
  subject: ui.subject,
  model: { id, version },
  asOf: new Date().toISOString().slice(0, 10),
  answers: [...chosen].map(
    ([criterionId, optionId]): Answer =>
      optionId === unknownChoice
        ? { criterionId, status: 'unknown' }
        : { criterionId, status: 'answered', optionId },
  ),
});

const show = (texts: PageTexts): void => {
  const { locale, model: words, bundles, ui } = texts;
  const names = frameworkNames(locale, bundles);
  const model = localiseModel(oseeEcosystemModel, locale, words, names);
  Object.assign(document.documentElement, { lang: locale, dir: textDirection(locale) });
  document.title = ui.title;

  const update = (): void => {
    const assessment = assessmentIn(texts);
    const result = scoreMaturity(model, assessment);
    const report = maturityReport({
      result,
      gaps: analyseGaps(result, { value: 0.5 }).filter(({ gap }) => gap > 0),
      sentences: texts.sentences,
      labels: texts.labels,
      names: Object.fromEntries(names),
    });
    const answered = assessment.answers.filter(({ status }) => status === 'answered').length;
    const questions = nextQuestions(model, assessment, { limit: 3 });
    view.score.replaceChildren(...scoreView(result, texts));
    view.progress.replaceChildren(
      ...progressView(result, texts, questions, { answered, all: criteria.length }),
    );
    view.report.replaceChildren(element('h2', {}, report.title), ...reportView(report));
  };
  const view = pageView({
    model,
    texts,
    languages,
    chosen,
    choose: (criterionId, optionId) => {
      chosen.set(criterionId, optionId);
      update();
    },
    clear: () => {
      chosen.clear();
      show(texts);
    },
    speak: (next) => {
      show(next);
      document.querySelector<HTMLElement>(`button[lang="${next.locale}"]`)?.focus();
    },
  });
  document.querySelector('#page')?.replaceChildren(view.whole);
  update();
};

show(en);
