import type { Assessment } from '../maturity/assessment/assessment.ts';
import { localiseModel } from '../maturity/model/localise-model.ts';
import type { MaturityModel } from '../maturity/model/maturity-model.ts';
import { scoreMaturity } from '../maturity/score/score-maturity.ts';
import type {
  AssessmentSession,
  SavedSession,
  SessionDocument,
} from '../maturity/session/assessment-session.ts';
import { createAssessmentSession } from '../maturity/session/create-assessment-session.ts';
import type { Report } from '../report/document/report.ts';
import { maturityReport } from '../report/maturity/maturity-report.ts';
import type { ModelWords } from '../text/model-words.ts';
import { assessmentView } from './assessment-view.ts';
import type { OseeChangeDetail, OseeCompleteDetail } from './element-events.ts';
import { ElementHost } from './element-host.ts';
import { elementEnglish } from './english.ts';
import { partsOf } from './questions-of.ts';
import { readJson, setupOf } from './read-setup.ts';
import { headingLevelOf } from './result-view.ts';
import { type ElementLocale, sayIn } from './say.ts';

type Start = Assessment | SavedSession | SessionDocument;

/**
 * `<osee-assessment>`: the questions of a maturity model on any page, with undo and the result at the end. It keeps
 * nothing: the host hears `osee-change` ({@link OseeChangeDetail}) and `osee-complete` ({@link OseeCompleteDetail}),
 * saves what it wants, and gives it back as `start`. What is wrong comes as `osee-error`.
 *
 * Attributes: `src` (address of JSON with a model, or with `model`, `locale` and `start`), `heading-level` (1 to 6),
 * `subject`, `as-of` (`YYYY-MM-DD`; today if left out).
 *
 * @category elements
 * @see Custom elements and shadow trees: HTML and DOM Living Standards; WCAG 2.2; WAI-ARIA 1.2
 * @example
 * ```ts
 * import { OseeAssessmentElement } from '@osee/scoring/element';
 *
 * OseeAssessmentElement.observedAttributes.includes('src'); // => true
 * ```
 */
export class OseeAssessmentElement extends ElementHost {
  /** The attributes that it follows. */
  static readonly observedAttributes: readonly string[] = [
    'src',
    'heading-level',
    'subject',
    'as-of',
    'depth',
  ];

  /** The model to ask where a page gives none; the single files for pages without a bundler set theirs. */
  static usual: MaturityModel | null = null;

  #model: MaturityModel | null = null;
  #locale: ElementLocale = elementEnglish;
  #start: Start | null = null;
  #session: AssessmentSession | null = null;
  #loads = 0;

  /** The model that asks, whole or as `atDepth` cut it down; `locale` translates it where it has words for it. */
  get model(): MaturityModel | null {
    return this.#model;
  }
  set model(model: MaturityModel | null) {
    this.#model = model;
    this.#session = null;
    this.showSoon();
  }

  /** The texts of the language; English if left out. A bundle with the words of the model translates it, too. */
  get locale(): ElementLocale {
    return this.#locale;
  }
  set locale(locale: ElementLocale) {
    this.#keep();
    this.#locale = locale;
    this.showSoon();
  }

  /** What to begin with: answers, or a session as `osee-change` gave it. */
  get start(): Start | null {
    return this.#start;
  }
  set start(start: Start | null) {
    this.#start = start;
    this.#session = null;
    this.showSoon();
  }

  /** The session of what is shown; `null` before there is a model. */
  get session(): AssessmentSession | null {
    return this.#session;
  }

  /** @internal */
  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === 'src') void this.#load();
    else if (name === 'subject' || name === 'as-of') this.#rename();
    else this.#keep();
    this.showSoon();
  }

  /** @internal */
  protected early(): readonly string[] {
    return ['model', 'locale', 'start'];
  }

  /** @internal */
  protected texts(): ElementLocale {
    return this.#locale;
  }

  /** Goes on with the answers that there are, in another language or under another level. */
  #keep(): void {
    if (this.#session !== null) this.#start = this.#session.save();
    this.#session = null;
  }

  #rename(): void {
    const [subject, asOf] = [this.getAttribute('subject'), this.getAttribute('as-of')];
    this.#session?.update({ ...(subject && { subject }), ...(asOf && { asOf }) });
  }

  async #load(): Promise<void> {
    const address = this.getAttribute('src');
    if (address === null || address === '') return;
    this.#loads += 1;
    const load = this.#loads;
    if (this.isConnected) this.tellLoading();
    try {
      const { model, locale, start } = setupOf(await readJson(address));
      // An address that was given later is the one that counts.
      if (load !== this.#loads) return;
      this.model = model as MaturityModel;
      if (locale !== undefined) this.locale = locale as ElementLocale;
      // What the page gave by itself, such as saved answers, stays.
      if (start !== undefined && this.#start === null) this.start = start as Start;
    } catch (error) {
      if (load === this.#loads) this.tellFault(error);
    }
  }

  /** @internal */
  protected make(): HTMLElement | null {
    // While an address is named, its model is awaited.
    const { usual } = this.constructor as typeof OseeAssessmentElement;
    const given = this.#model ?? (this.getAttribute('src') ? null : usual);
    if (given === null) return null;
    const model = this.#shownModel(given);
    const session = createAssessmentSession(model, this.#start ?? this.#empty(model));
    this.#session = session;
    const view = assessmentView({
      session,
      model,
      locale: this.#locale,
      headingLevel: headingLevelOf(this.getAttribute('heading-level')),
      isWide: this.clientWidth >= 832,
      complete: () => this.#complete(model, session),
    });
    session.subscribe(() => {
      if (this.#session !== session) return;
      view.refresh();
      this.tell('osee-change', detailOf(session));
    });
    return view.whole;
  }

  #shownModel(model: MaturityModel): MaturityModel {
    const locale = this.#locale as ElementLocale & Partial<ModelWords>;
    return 'models' in locale && model.language !== locale.locale
      ? localiseModel(model, { locale: locale as ModelWords })
      : model;
  }

  #empty({ id, version }: MaturityModel): Assessment {
    return {
      subject: this.getAttribute('subject') || sayIn(this.#locale)('subject-default'),
      model: { id, version },
      asOf: this.getAttribute('as-of') || today(),
      answers: [],
    };
  }

  #complete(model: MaturityModel, session: AssessmentSession): Report {
    const { assessment } = session;
    const result = scoreMaturity(model, assessment);
    const report = maturityReport({ result, locale: this.#locale, assessment });
    const given = new Set(assessment.answers.map(({ criterionId }) => criterionId));
    const asked = partsOf(model).flatMap(({ questions }) => questions.map(({ id }) => id));
    const detail: OseeCompleteDetail = {
      ...detailOf(session),
      result,
      report,
      unanswered: asked.filter((id) => !given.has(id)),
    };
    this.tell('osee-complete', detail);
    return report;
  }
}

const detailOf = (session: AssessmentSession): OseeChangeDetail => ({
  session: session.save(),
  assessment: session.assessment,
  result: session.result,
});

/** The day of the reader, who answers today. */
const today = (): string => {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};
