/** A self-assessment that runs in the browser alone: answers, live score with its range, report, five languages. */
import { textDirection } from '@osee/core';
import {
  type Answer,
  type Assessment,
  analyseGaps,
  atDepth,
  localiseModel,
  nextQuestions,
  scoreMaturity,
} from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { maturityReport } from '@osee/scoring/report';
import { element } from './element.ts';
import { languages } from './languages.ts';
import { pageView } from './page-view.ts';
import { unknownChoice } from './question-view.ts';
import { reportView } from './report-view.ts';
import { progressView, scoreView } from './result-view.ts';
import { en } from './texts/en.ts';
import type { PageTexts } from './texts/page-texts.ts';

const chosen = new Map<string, string>();
const whole = atDepth(oseeEcosystemModel, 'quick');
/** A page asks what is asked now; retired questions are only there for old answers. */
const asked = { ...whole, criteria: whole.criteria.filter(({ retired }) => retired === undefined) };
const { id, version, criteria } = asked;
/** The language that was asked for last; a slower one that was asked for before does not push it aside. */
let wanted = en.locale.locale;

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
  const { locale, ui } = texts;
  const model = localiseModel(asked, { locale });
  const tag = locale.locale;
  Object.assign(document.documentElement, { lang: tag, dir: textDirection(tag) });
  document.title = ui.title;

  const update = (): void => {
    const assessment = assessmentIn(texts);
    const result = scoreMaturity(model, assessment);
    const report = maturityReport({
      result,
      gaps: analyseGaps(result, { value: 0.5 }).filter(({ gap }) => gap > 0),
      locale,
      names: Object.fromEntries(model.nodes.map(({ id: node, title }) => [node, title])),
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
    speak: async (next) => {
      wanted = next.locale;
      const loaded = await next.load();
      if (wanted !== next.locale) return;
      show(loaded);
      document.querySelector<HTMLElement>(`button[lang="${next.locale}"]`)?.focus();
    },
  });
  document.querySelector('#page')?.replaceChildren(view.whole);
  update();
};

show(en);
