import { describe, expectTypeOf, it } from 'vitest';
import {
  type CompatibilityQuestion,
  checkCompatibility,
  type Licence,
  type LicenceId,
  type LicenceRequirements,
  licenceById,
} from './index.ts';

describe('types of licences', () => {
  it('name those of the table, and take any expression', () => {
    expectTypeOf<'EUPL-1.2' | 'LicenseRef-IODL-2.0'>().toExtend<LicenceId>();
    expectTypeOf<'EUPL-1.3'>().not.toExtend<LicenceId>();
    expectTypeOf(licenceById('EUPL-1.2')).toEqualTypeOf<Licence | null>();
    licenceById('Ruby');
    checkCompatibility({ inbound: 'MIT OR Apache-2.0', outbound: 'MIT', use: 'combine' });
    expectTypeOf<string>().toExtend<CompatibilityQuestion['inbound']>();
    expectTypeOf<CompatibilityQuestion['inbound']>().toExtend<string>();
  });

  it('refuse what is no kind of work', () => {
    expectTypeOf<'games'>().not.toExtend<LicenceRequirements['kind']>();
    // @ts-expect-error an id is a text
    licenceById(12);
  });
});
