import { fr } from '@osee/scoring/locales/fr';
import { analyseGaps, localiseModel, type MaturityResult } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { maturityReport, type Report } from '@osee/scoring/report';

/** The model asks in English; its French words come with the library. */
export const frenchModel = localiseModel(oseeEcosystemModel, { locale: fr });

/** The result with the five most important gaps, for a reader of French. */
export const frenchReport = (result: MaturityResult): Report =>
  maturityReport({
    result,
    gaps: analyseGaps(result, { value: 0.5 }).slice(0, 5),
    locale: fr,
    names: fr.models.framework,
  });
