import { dpgProjectWords } from '../../models/dpg-project/words.ts';
import type { ScoringModelWords } from '../scoring-locale.ts';
import { developmentWords } from './development-words.ts';
import { dpgProject } from './dpg-project.ts';
import { oseeCall2024 } from './osee-call-2024.ts';
import { partnership } from './partnership.ts';
import { servicePrioritisation } from './service-prioritisation.ts';
import { softwareChoice } from './software-choice.ts';
import { stamps } from './stamps.ts';
import { starterRiskRegister } from './starter-risk-register.ts';
import { supplierEvaluation } from './supplier-evaluation.ts';
import { useCase } from './use-case.ts';

/**
 * The words of the models of the package in Arabic, but for the country's model, whose words are `ecosystemWords`.
 *
 * @category languages
 * @example
 * ```ts
 * import { modelWords } from '@osee/scoring/locales/ar/model-words';
 * import { localiseSelectionModel, oseeCall2024 } from '@osee/scoring/selection';
 *
 * localiseSelectionModel(oseeCall2024, modelWords).criteria[0]?.title; // => 'البلد'
 * ```
 */
export const modelWords: ScoringModelWords = {
  locale: 'ar',
  models: {
    'software-choice': softwareChoice,
    'supplier-evaluation': supplierEvaluation,
    'service-prioritisation': servicePrioritisation,
    'use-case': useCase,
    partnership,
    'starter-risk-register': starterRiskRegister,
    development: developmentWords,
    'osee-call-2024': oseeCall2024,
    'dpg-project': dpgProjectWords(dpgProject),
  },
  stamps,
};
