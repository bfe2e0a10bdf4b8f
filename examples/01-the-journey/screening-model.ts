import { adaptModel, oseeCall2024, type Scale, type SelectionModel } from '@osee/scoring/selection';
import { proxies } from './proxies.ts';

const scales = Object.fromEntries(
  proxies.map(({ criterion, highest }): [string, Scale] => [
    criterion,
    { kind: 'goalposts', lower: 0, upper: highest, direction: 'maximise', outside: 'truncate' },
  ]),
);

/**
 * The call of 2024 with proxies in place of an assessor's judgement. No public data tells anything about a host, so
 * the host branch may be left out here, and whoever has an unknown gate may be proposed provisionally; the result
 * prints both policies.
 */
export const screeningModel: SelectionModel = adaptModel(oseeCall2024, {
  id: 'osee-call-2024-screened-by-proxies',
  version: '1.0.0',
  title: 'Call of 2024, screened by published indicators (illustration)',
  scales,
  policies: { missing: 'renormalise', minimumCoverage: 0.3, admit: 'eligible-and-undecided' },
});
