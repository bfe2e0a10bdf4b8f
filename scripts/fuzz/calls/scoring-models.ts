import { en } from '@osee/scoring/locales/en';
import { supplierEvaluationModel } from '@osee/scoring/models';
import { type Calls, call } from '../call.ts';

/** Sound calls of `@osee/scoring/models`. */
export const modelCalls: Calls = {
  softwareLicenceFacts: call(() => [
    'MIT OR GPL-2.0-only',
    { source: 'file LICENSE', date: '2026-10-01', use: 'combine', outbound: 'EUPL-1.2' },
  ]),
  tenderAnnex: call(() => [structuredClone(supplierEvaluationModel), { locale: structuredClone(en) }]),
};
