import { itemStamps } from '../item-stamps.ts';
import type { OseeLocaleBundle } from '../osee-texts.ts';
import { audiences } from './audiences.ts';
import { calendar } from './calendar.ts';
import { callPlan } from './call-plan.ts';
import { callStatus } from './call-status.ts';
import { caseReport } from './case.ts';
import { categories } from './categories.ts';
import { competencies } from './competencies.ts';
import { dependencies } from './dependencies.ts';
import { licences } from './licences.ts';
import { matrixItems, matrixRows, phases } from './matrix.ts';
import { modules } from './modules.ts';
import { office } from './office.ts';
import { readings } from './readings.ts';
import { resourcing } from './resourcing.ts';
import { rest } from './rest/rest.ts';
import { reviewed } from './reviewed.ts';
import { stamps } from './stamps.ts';
import { technicalDomains } from './technical-domains.ts';
import { topics } from './topics.ts';
import { trainingActivities } from './training-activities.ts';
import { wordCoverage } from './word-coverage.ts';

const texts = {
  category: categories,
  module: modules,
  topic: topics,
  competency: competencies,
  audience: audiences,
  dependency: dependencies,
  'training-activity': trainingActivities,
  reading: readings,
  'technical-domain': technicalDomains,
  phase: phases,
  'matrix-row': matrixRows,
  'matrix-item': matrixItems,
};

/**
 * The training framework and the sentences of the package in Arabic. Titles of published works stay in their own language. No speaker has reviewed the
 * texts yet: `reviewed` is empty.
 *
 * @category languages
 * @example
 * ```ts
 * import { localiseFramework, oseeFramework } from '@osee/core';
 * import { ar } from '@osee/core/locales/ar';
 *
 * ar.texts.module['digital-inclusion'].name; // => 'الشمول الرقمي'
 * localiseFramework(oseeFramework, 'ar-EG', [ar]).direction; // => 'rtl'
 * ```
 */
export const ar: OseeLocaleBundle = {
  locale: 'ar',
  frameworkId: 'osee',
  licence: 'CC-BY-4.0',
  coverage: wordCoverage,
  texts,
  messages: { callStatus, callPlan, calendar, case: caseReport, licences, resourcing, office },
  stamps: /* #__PURE__ */ itemStamps(texts, stamps),
  reviewed,
  rest,
};
