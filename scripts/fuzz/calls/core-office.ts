import { csvFormats, planOffice } from '@osee/core';
import { en } from '@osee/core/locales/en';
import { fullOutline } from '../../../packages/core/src/office/testing/outline.fixture.ts';
import { type Calls, call } from '../call.ts';

const planned = planOffice(fullOutline);
const office = () => structuredClone(planned);
const locale = () => structuredClone(en);

/** Sound calls of the office of `@osee/core`. */
export const officeCalls: Calls = {
  explainOffice: call(() => [office(), { locale: locale(), names: { procurement: 'Procurement' } }]),
  officeBoardCsv: call(() => [
    office(),
    { locale: locale(), names: { lead: 'Lead' }, format: csvFormats.fr },
  ]),
  officeCalendar: call(() => [
    office(),
    { locale: locale(), stamp: '2027-01-01T00:00:00Z', sequence: 1, domain: 'example.org' },
  ]),
  planOffice: call(() => [structuredClone(fullOutline)]),
  staffOfArchetype: call(() => ['core']),
};
