import { analyseGaps, type MaturityResult, maturityFrench } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { maturityReport, type Report, reportFrench } from '@osee/scoring/report';
import { localiseModel } from '../web/page/localise-model.ts';
import { fr } from '../web/page/texts/fr.ts';

/** The model asks in English. Its parts are called as in the framework, whose French names come with the library. */
export const frenchModel = localiseModel(oseeEcosystemModel, 'fr', fr.model, fr.names);

/** The result with the five most important gaps, for a reader of French. */
export const frenchReport = (result: MaturityResult): Report =>
  maturityReport({
    result,
    gaps: analyseGaps(result, { value: 0.5 }).slice(0, 5),
    sentences: maturityFrench,
    labels: reportFrench,
    names: Object.fromEntries(fr.names),
  });
