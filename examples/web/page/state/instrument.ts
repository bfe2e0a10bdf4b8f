import { atDepth, type Criterion, localiseModel, type MaturityModel } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import type { PageTexts } from '../texts/page-texts.ts';

/** All questions, in English: what answers are checked against, in whichever language they are given. */
export const instrument: MaturityModel = oseeEcosystemModel;

/** The depths, the shallowest first. */
export const depthIds: readonly string[] = (instrument.depths ?? []).map(({ id }) => id);

/** All questions in the words of a language. */
export const instrumentIn = ({ model }: PageTexts): MaturityModel =>
  model === null ? instrument : localiseModel(instrument, { locale: model });

/** The questions that a depth asks, in the words of a language. */
export const instrumentAt = (depthId: string, texts: PageTexts): MaturityModel =>
  atDepth(instrumentIn(texts), depthId);

/** The questions that are asked; retired ones are only there for old answers. */
export const askedIn = ({ criteria }: MaturityModel): readonly Criterion[] =>
  criteria.filter(({ retired }) => retired === undefined);
