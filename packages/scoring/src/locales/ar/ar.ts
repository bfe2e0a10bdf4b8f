import { dpgProjectWords } from '../../models/dpg-project/words.ts';
import type { ScoringTranslation } from '../scoring-locale.ts';
import { call } from './call.ts';
import { country } from './country.ts';
import { development } from './development.ts';
import { developmentWords } from './development-words.ts';
import { dpgProject } from './dpg-project.ts';
import { ecosystemStamps } from './ecosystem-stamps.ts';
import { element } from './element.ts';
import { frameworkNames } from './framework-names.ts';
import { maturity } from './maturity.ts';
import { oseeCall2024 } from './osee-call-2024.ts';
import { oseeEcosystem } from './osee-ecosystem.ts';
import { partnership } from './partnership.ts';
import { project } from './project.ts';
import { reliability } from './reliability.ts';
import { report } from './report.ts';
import { reviewed } from './reviewed.ts';
import { risk } from './risk.ts';
import { selection } from './selection.ts';
import { servicePrioritisation } from './service-prioritisation.ts';
import { softwareChoice } from './software-choice.ts';
import { stamps } from './stamps.ts';
import { starterRiskRegister } from './starter-risk-register.ts';
import { supplierEvaluation } from './supplier-evaluation.ts';
import { useCase } from './use-case.ts';
import { wordCoverage } from './word-coverage.ts';

/**
 * The sentences and labels of the package in Arabic, with the words of its models. No speaker has reviewed them yet.
 *
 * @category languages
 * @example
 * ```ts
 * import { formatMessage, messagesOf } from '@osee/core';
 * import { ar } from '@osee/scoring/locales/ar';
 *
 * formatMessage(messagesOf(ar, 'report'), 'rank'); // => 'المرتبة'
 * ```
 */
export const ar: ScoringTranslation = {
  locale: 'ar',
  licence: 'CC-BY-4.0',
  coverage: wordCoverage,
  messages: { selection, call, maturity, report, project, reliability, risk, development, country, element },
  models: {
    'software-choice': softwareChoice,
    'supplier-evaluation': supplierEvaluation,
    'service-prioritisation': servicePrioritisation,
    'use-case': useCase,
    partnership: partnership,
    'starter-risk-register': starterRiskRegister,
    development: developmentWords,
    'osee-call-2024': oseeCall2024,
    'osee-ecosystem': oseeEcosystem,
    'dpg-project': dpgProjectWords(dpgProject),
    framework: frameworkNames,
  },
  stamps: { ...stamps, ...ecosystemStamps },
  reviewed,
};
