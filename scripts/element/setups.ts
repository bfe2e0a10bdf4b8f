import { ar } from '@osee/scoring/locales/ar';
import { en } from '@osee/scoring/locales/en';
import { es } from '@osee/scoring/locales/es';
import { fr } from '@osee/scoring/locales/fr';
import { pt } from '@osee/scoring/locales/pt';
import { atDepth, compileModel, localiseModel, type MaturityModel } from '@osee/scoring/maturity';
import { dpgProjectModel, oseeEcosystemModel } from '@osee/scoring/models';

/** Texts for people, by subject and id. */
type Texts = Readonly<Record<string, unknown>>;

/** A model and the texts of one language, as an element needs them. */
export interface ElementSetup {
  readonly name: string;
  readonly model: MaturityModel;
  readonly locale: { readonly locale: string; readonly messages: Readonly<Record<string, Texts>> };
}

/** Texts of reports on other things than maturity. */
const elsewhere =
  /^(?:decision|applicant|applications|rank|ranking|contributions|eligib|not-eligible|more-applicants|conditions|waived|submitted|withdrawn|seed|draws|digest|weight-preset|income-year)/u;

/** Sentences that compare two results. */
const comparing = /^(?:comparison|change)-/u;

const without = (texts: Texts, left: RegExp): Texts =>
  Object.fromEntries(Object.entries(texts).filter(([id]) => !left.test(id)));

/** What files have to show is asked by nobody on a page. */
const askedByPeople = (model: MaturityModel): MaturityModel => ({
  ...model,
  criteria: model.criteria.map(({ files: _, ...criterion }) => criterion),
});

/** A session of a page begins with the questions of today. */
const asOfToday = (model: MaturityModel): MaturityModel => ({
  ...model,
  criteria: model.criteria.filter(({ retired }) => retired === undefined),
});

const setupsOf = (
  model: MaturityModel,
  name = model.id,
  asAsked: (model: MaturityModel) => MaturityModel = (whole) => whole,
): readonly ElementSetup[] =>
  [en, fr, es, pt, ar].map((bundle) => ({
    name,
    model: asAsked(
      askedByPeople(bundle.locale === model.language ? model : localiseModel(model, { locale: bundle })),
    ),
    locale: {
      locale: bundle.locale,
      messages: {
        maturity: without(bundle.messages.maturity, comparing),
        report: without(bundle.messages.report, elsewhere),
        element: bundle.messages.element,
      },
    },
  }));

/** Every model of maturity in every language, with the texts that an element says. */
export const setups = (): readonly ElementSetup[] => [
  ...setupsOf(dpgProjectModel),
  ...setupsOf(oseeEcosystemModel),
];

/** The models that are small enough to stand in one file with the element, for slow lines, each as it was checked. */
export const oneFileSetups = (): readonly ElementSetup[] => {
  const small = [
    ...setupsOf(dpgProjectModel),
    ...setupsOf(oseeEcosystemModel, `${oseeEcosystemModel.id}-quick`, (model) =>
      asOfToday(atDepth(model, 'quick')),
    ),
  ];
  for (const { model } of small) compileModel(model);
  return small;
};
