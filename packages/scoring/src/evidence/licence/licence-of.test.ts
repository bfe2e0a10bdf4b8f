import { expect, it } from 'vitest';
import { licenceOf } from './licence-of.ts';

it.each([
  ['MIT', 'MIT'],
  ['https://spdx.org/licenses/Apache-2.0.html', 'Apache-2.0'],
  ['http://www.spdx.org/licenses/GPL-3.0-or-later/', 'GPL-3.0-or-later'],
  ['https://opensource.org/licenses/MIT', 'MIT'],
  ['Apache 2', 'Apache-2.0'],
  ['agpl-3.0', 'AGPL-3.0'],
  ['https://spdx.org/licenses/LGPL-2.1', 'LGPL-2.1'],
  ['GPL-3.0-only', 'GPL-3.0-only'],
  ['BSD', null],
  ['', null],
  ['no such', null],
])('%j is %s', (written, licence) => expect(licenceOf(written)).toBe(licence));
