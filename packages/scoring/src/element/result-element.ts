import { expectShape, shape } from '@osee/core';
import type { Assessment } from '../maturity/assessment/assessment.ts';
import type { MaturityResult } from '../maturity/result/maturity-result.ts';
import type { Report } from '../report/document/report.ts';
import { renderFragment } from '../report/fragment/render-fragment.ts';
import { maturityReport } from '../report/maturity/maturity-report.ts';
import { ElementHost } from './element-host.ts';
import { elementEnglish } from './english.ts';
import { contentOf, readJson } from './read-setup.ts';
import { headingLevelOf, resultView } from './result-view.ts';
import type { ElementLocale } from './say.ts';

/**
 * `<osee-result>`: a report on any page, with its figures and tables. It takes a `report` of any kind, or the `result` of
 * `scoreMaturity` with the `locale` to speak of it; what is wrong comes as `osee-error`.
 *
 * Attributes: `src` (address of JSON with a report, or with a result of `scoreMaturity`), `heading-level` (1 to 6).
 *
 * @category elements
 * @see Custom elements and shadow trees: HTML and DOM Living Standards; WCAG 2.2; WAI-ARIA 1.2
 * @example
 * ```ts
 * import { OseeResultElement } from '@osee/scoring/element';
 *
 * OseeResultElement.observedAttributes.includes('heading-level'); // => true
 * ```
 */
export class OseeResultElement extends ElementHost {
  /** The attributes that it follows. */
  static readonly observedAttributes: readonly string[] = ['src', 'heading-level'];

  #report: Report | null = null;
  #result: MaturityResult | null = null;
  #assessment: Assessment | null = null;
  #locale: ElementLocale = elementEnglish;
  #loads = 0;

  /** The report to show. */
  get report(): Report | null {
    return this.#report;
  }
  set report(report: Report | null) {
    this.#report = report;
    this.showSoon();
  }

  /** What was scored, to be told in the language of `locale`; a `report` goes before it. */
  get result(): MaturityResult | null {
    return this.#result;
  }
  set result(result: MaturityResult | null) {
    this.#result = result;
    this.showSoon();
  }

  /** Who judged, and when, for the report on a `result`. */
  get assessment(): Assessment | null {
    return this.#assessment;
  }
  set assessment(assessment: Assessment | null) {
    this.#assessment = assessment;
    this.showSoon();
  }

  /** The texts of the language; English if left out. */
  get locale(): ElementLocale {
    return this.#locale;
  }
  set locale(locale: ElementLocale) {
    this.#locale = locale;
    this.showSoon();
  }

  /** @internal */
  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === 'src') void this.#load();
    this.showSoon();
  }

  /** @internal */
  protected early(): readonly string[] {
    return ['report', 'result', 'assessment', 'locale'];
  }

  /** @internal */
  protected texts(): ElementLocale {
    return this.#locale;
  }

  async #load(): Promise<void> {
    const address = this.getAttribute('src');
    if (address === null || address === '') return;
    this.#loads += 1;
    const load = this.#loads;
    if (this.isConnected) this.tellLoading();
    try {
      const content = contentOf(await readJson(address));
      if (load !== this.#loads) return;
      expectShape(content, shape.record({}), ['src']);
      const isReport = Object.hasOwn(content as object, 'blocks');
      this.report = isReport ? (content as Report) : null;
      this.result = isReport ? null : (content as MaturityResult);
    } catch (error) {
      if (load === this.#loads) this.tellFault(error);
    }
  }

  /** @internal */
  protected make(): HTMLElement | null {
    const level = headingLevelOf(this.getAttribute('heading-level'));
    const report = this.#report ?? this.#told();
    return report === null ? null : resultView(report, level, renderFragment);
  }

  #told(): Report | null {
    if (this.#result === null) return null;
    return maturityReport({
      result: this.#result,
      locale: this.#locale,
      ...(this.#assessment !== null && { assessment: this.#assessment }),
    });
  }
}
