import { describe, expect, it } from 'vitest';
import { idOfAddress } from './licence-address.ts';

describe('idOfAddress', () => {
  it.each([
    ['https://creativecommons.org/licenses/by/4.0/', 'CC-BY-4.0'],
    ['http://www.creativecommons.org/licences/by-nc-sa/3.0/igo/', 'CC-BY-NC-SA-3.0-IGO'],
    ['https://creativecommons.org/licenses/by/4.0/deed.fr', 'CC-BY-4.0'],
    ['https://creativecommons.org/licenses/by/4.0/legalcode', 'CC-BY-4.0'],
    ['https://creativecommons.org/licenses/publicdomain/', 'CC-PDDC'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['https://creativecommons.org/publicdomain/mark/1.0/', 'CC-PDM-1.0'],
    ['//spdx.org/licenses/MIT.html', 'mit'],
    ['https://opensource.org/license/apache-2.0', 'apache-2.0'],
    ['https://choosealicense.com/licenses/mpl-2.0/', 'mpl-2.0'],
    ['https://www.gnu.org/licenses/agpl-3.0.en.html', 'AGPL-3.0'],
    ['https://www.gnu.org/licenses/old-licenses/gpl-2.0.html#SEC1', 'GPL-2.0'],
    ['https://www.gnu.org/licenses/fdl-1.3', 'GFDL-1.3'],
    ['https://www.apache.org/licenses/LICENSE-2.0?x=1', 'Apache-2.0'],
    ['https://www.mozilla.org/en-US/MPL/2.0/', 'MPL-2.0'],
    ['https://www.eclipse.org/legal/epl-v20.html', 'EPL-2.0'],
    ['https://www.eclipse.org/legal/epl-2.0/', 'EPL-2.0'],
    ['https://opendatacommons.org/licenses/odbl/1-0/', 'ODbL-1.0'],
    ['https://opendatacommons.org/licenses/by/1-0/', 'ODC-By-1.0'],
    ['https://opendatacommons.org/licenses/pddl/', 'PDDL-1.0'],
    ['https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/', 'OGL-UK-3.0'],
    ['https://unlicense.org/', 'Unlicense'],
  ])('%s says %s', (address, id) => {
    expect(idOfAddress(address)).toBe(id);
  });

  it.each([
    'MIT',
    '',
    'https://',
    'https://example.org/licenses/by/4.0/',
    'https://creativecommons.org/',
    'https://creativecommons.org.example.com/licenses/by/4.0/',
    'https://example.org/?u=https://unlicense.org',
    'ftp://unlicense.org',
  ])('%j says nothing', (text) => {
    expect(idOfAddress(text)).toBeUndefined();
  });
});
