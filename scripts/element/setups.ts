import { ar } from '@osee/scoring/locales/ar';
import { en } from '@osee/scoring/locales/en';
import { es } from '@osee/scoring/locales/es';
import { fr } from '@osee/scoring/locales/fr';
import { pt } from '@osee/scoring/locales/pt';
import { localiseModel, type MaturityModel } from '@osee/scoring/maturity';
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

/** Every model of maturity in every language, with the texts that an element says. */
export const setups = (): readonly ElementSetup[] =>
  [dpgProjectModel, oseeEcosystemModel].flatMap((model: MaturityModel) =>
    [en, fr, es, pt, ar].map((bundle) => ({
      name: model.id,
      model: askedByPeople(
        bundle.locale === model.language ? model : localiseModel(model, { locale: bundle }),
      ),
      locale: {
        locale: bundle.locale,
        messages: {
          maturity: without(bundle.messages.maturity, comparing),
          report: without(bundle.messages.report, elsewhere),
          element: bundle.messages.element,
        },
      },
    })),
  );
