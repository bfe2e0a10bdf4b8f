import { expectShape, formatMessage, type MessagesOn, shape, textDirection } from '@osee/core';
import type { Report, ReportBlock } from '../../report/document/report.ts';
import type { ReportMessageId } from '../../report/messages/report-message-id.ts';
import { riskReport } from '../../report/risk/risk-report.ts';
import type { RiskMessageId } from '../../risk/explain/message-id.ts';
import { type CountryPartId, type CountryResult, countryPartIds } from '../assess/country-result.ts';
import { nameIn } from '../assess/name-in.ts';
import { explainDevelopment } from '../development/explain-development.ts';
import type { DevelopmentMessageId } from '../development/message-id.ts';
import { type CountryExplanation, explainCountry } from '../explain/explain-country.ts';
import type { CountryMessageId } from '../messages/country-message-id.ts';
import { countryTextsOf } from '../messages/country-texts.ts';
import type { MatrixPlan } from '../plan/matrix-plan-result.ts';
import { planShape } from '../plan/plan-shape.ts';
import type { ProfileProposal } from '../profile/profile-proposal.ts';
import { type CountryFigure, countryFigures, usualFigures } from './country-figure.ts';
import { developmentBlocks } from './development-blocks.ts';
import { ecosystemBlocks } from './ecosystem-blocks.ts';
import { planBlocks } from './plan-blocks.ts';
import { profileTables } from './profile-tables.ts';
import { labelsOf, type ReportContext } from './report-context.ts';
import { useCaseBlocks } from './use-case-blocks.ts';

/**
 * What a report on a country is made of.
 *
 * @category country assessment
 * @example
 * ```ts
 * import { assessCountry, type CountryReportOptions } from '@osee/scoring/country';
 * import { fr } from '@osee/scoring/locales/fr';
 *
 * const options: CountryReportOptions = { locale: fr, names: { births: 'Naissances' } };
 * ```
 */
export interface CountryReportOptions {
  /** The texts of the language of the report, such as `fr` of `@osee/scoring/locales/fr`. */
  readonly locale: MessagesOn<'country', CountryMessageId> &
    MessagesOn<'development', DevelopmentMessageId> &
    MessagesOn<'report', ReportMessageId> &
    MessagesOn<'risk', RiskMessageId>;
  readonly proposal?: ProfileProposal;
  readonly plan?: MatrixPlan;
  /** Words for the ids of use cases, risks and kinds of units. */
  readonly names?: Readonly<Record<string, string>>;
  readonly title?: string;
  /**
   * What is drawn, in this order within a section; `['bars', 'quadrant', 'timeline']` if left out, and `[]` for the tables
   * alone. Each figure stands beside its table, and the tables are always there. A `radar` is left out where the whole has
   * fewer than three parts, a `quadrant` where a list has no axes.
   */
  readonly figures?: readonly CountryFigure[];
}

/**
 * Puts the assessment of a country into a report: what each part says with its tables and its warnings, the profile with
 * every reason, what was left out, what has to be found out, and the dated plan. Words of models stand in the language of
 * the models; `localiseModel` gives them in that of the report.
 *
 * @param assessment - from `assessCountry`
 * @param options - the texts of a language, the proposal and the plan, and names
 * @returns the report as data, for `renderMarkdown` and `renderHtml` of `@osee/scoring/report`
 * @throws `OseeError` with code `unknown-message` when a catalogue lacks a text, `unknown-subject` for the bundle of another
 * package, `wrong-type`, `wrong-value` or `unknown-option` for another form
 * @category country assessment
 * @example
 * ```ts
 * import { assessCountry, countryReport } from '@osee/scoring/country';
 * import { en } from '@osee/scoring/locales/en';
 *
 * const assessment = assessCountry({ context: { subject: 'Ruritania', asOf: '2027-01-31' } });
 * countryReport(assessment, { locale: en }).title; // => 'Ruritania: assessment of the country'
 * ```
 */
export const countryReport = (assessment: CountryResult, options: CountryReportOptions): Report => {
  expectShape(options, optionsShape, ['options']);
  const { locale, proposal, plan, names = {}, figures = usualFigures } = options;
  const sentences = explainCountry(assessment, {
    locale,
    names,
    ...(proposal === undefined ? {} : { proposal }),
  });
  const texts = countryTextsOf(locale);
  const context: ReportContext = {
    texts,
    labels: labelsOf(locale),
    figures: [...new Set(figures)],
    nameOf: (id, own = {}) => nameIn({ ...own, ...names }, id),
  };
  const { subject, asOf, assessors = [] } = assessment.context;
  const about = [
    formatMessage(texts, 'label.of-day', { date: asOf }),
    ...(assessors.length === 0 ? [] : [formatMessage(texts, 'label.assessed-by', { names: assessors })]),
  ];
  return {
    title: options.title ?? formatMessage(texts, 'report-title', { subject }),
    locale: texts.locale,
    direction: textDirection(texts.locale),
    blocks: [
      listOf([...about, ...textsAbout(sentences, 'whole')]),
      ...countryPartIds.flatMap((part) => [
        heading(2, formatMessage(texts, `part.${part}`)),
        listOf(textsAbout(sentences, part)),
        ...partBlocks(assessment, part, context, locale, names),
      ]),
      ...(proposal === undefined ? [] : profileBlocks(proposal, sentences, context)),
      ...(plan === undefined
        ? []
        : [heading(2, formatMessage(texts, 'label.plan')), ...planBlocks(plan, context)]),
    ],
  };
};

const heading = (level: 2 | 3, text: string): ReportBlock => ({ kind: 'heading', level, text });

const listOf = (items: readonly string[]): ReportBlock => ({
  kind: 'list',
  items: items.map((text) => ({ text })),
});

const textsAbout = (sentences: readonly CountryExplanation[], about: CountryExplanation['about']): string[] =>
  sentences.filter((sentence) => sentence.about === about).map(({ text }) => text);

const partBlocks = (
  { useCases, development, ecosystem, risks }: CountryResult,
  part: CountryPartId,
  context: ReportContext,
  locale: CountryReportOptions['locale'],
  names: Readonly<Record<string, string>>,
): ReportBlock[] => {
  if (part === 'use-cases') return useCases === null ? [] : useCaseBlocks(useCases, context);
  if (part === 'development') {
    if (development === null) return [];
    const sentences = explainDevelopment(development.result, { locale });
    return [listOf(sentences.map(({ text }) => text)), ...developmentBlocks(development, context)];
  }
  if (part === 'ecosystem') {
    return ecosystem === null ? [] : ecosystemBlocks(ecosystem, context);
  }
  if (part !== 'risks' || risks === null) return [];
  const titles = Object.fromEntries(risks.links.map(({ riskId, title }) => [riskId, title]));
  const { blocks } = riskReport({ assessment: risks.result, locale, names: { ...titles, ...names } });
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: 3 } : block));
};

const profileBlocks = (
  proposal: ProfileProposal,
  sentences: readonly CountryExplanation[],
  context: ReportContext,
): ReportBlock[] => {
  const { texts } = context;
  const ofKind = (kind: CountryExplanation['kind']): string[] =>
    sentences
      .filter((sentence) => sentence.about === 'profile' && sentence.kind === kind)
      .map(({ text }) => text);
  const listed = (id: 'label.left-out' | 'label.tasks', items: readonly string[]): ReportBlock[] =>
    items.length === 0 ? [] : [heading(3, formatMessage(texts, id)), listOf(items)];
  return [
    heading(2, formatMessage(texts, 'label.profile')),
    ...profileTables(proposal, context).map((table): ReportBlock => ({ kind: 'table', table })),
    ...listed('label.left-out', ofKind('left-out')),
    ...listed('label.tasks', ofKind('task')),
  ];
};

const optionsShape = /* #__PURE__ */ shape.exact(
  { locale: shape.anything },
  {
    proposal: shape.anything,
    plan: planShape,
    names: shape.entries(shape.text),
    title: shape.text,
    figures: shape.list(shape.words(countryFigures)),
  },
  'options with a locale',
);
