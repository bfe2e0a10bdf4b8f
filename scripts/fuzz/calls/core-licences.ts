import { checkCompatibility, licenceUses } from '@osee/core/licences';
import { en } from '@osee/core/locales/en';
import { type Calls, call } from '../call.ts';

const asked = () => ({
  inbound: 'LGPL-3.0-or-later OR MIT',
  outbound: 'EUPL-1.2',
  use: 'link-statically' as const,
});
const answer = () => structuredClone(checkCompatibility(asked()));

/** Sound calls of `@osee/core/licences`. */
export const licenceCalls: Calls = {
  checkCombination: call(() => [
    ['MIT', 'MPL-2.0 OR Apache-2.0'],
    { use: 'combine', among: ['MIT', 'EUPL-1.2'] },
  ]),
  checkCompatibility: call(() => [asked()]),
  dpgAcceptance: call(() => ['EUPL-1.2', 'software']),
  explainCompatibility: call(() => [answer(), { locale: structuredClone(en) }]),
  findLicence: call(() => ['Apache 2']),
  isSameLicenceExpression: call(() => [
    'MIT AND (Apache-2.0 OR ISC)',
    '(MIT AND ISC) OR (mit AND apache-2.0)',
  ]),
  isSpdxId: call(() => ['Ruby']),
  licenceById: call(() => ['EUPL-1.2']),
  licenceReuse: call(() => ['CC-BY-SA-3.0-IGO']),
  licencesToTake: call(() => [
    { modified: true, mayPublishModifiedSource: false, webApplication: true, distributedOutside: false },
  ]),
  readLicenceExpression: call(() => ['MIT AND (GPL-2.0-only WITH Classpath-exception-2.0 OR ISC)']),
  suggestLicences: call(() => [
    {
      kind: 'software',
      staysOpen: 'network',
      patents: true,
      law: 'EU',
      languages: ['fr'],
      components: ['MIT'],
      use: licenceUses[0],
      dpg: true,
      atMost: 3,
    },
  ]),
  widestBranch: call(() => ['GPL-2.0-only OR LGPL-2.1-only', 'combine']),
};
