import { describe, expectTypeOf, it } from 'vitest';
import type { Framework } from '../framework/framework.ts';
import type { CaseIssueCode, CasePackage, CasePackageOptions } from './index.ts';
import { readCasePackage, toCasePackage } from './index.ts';

describe('types of the CASE exchange', () => {
  it('reads anything into a tree and a framework', () => {
    expectTypeOf(readCasePackage).parameter(0).toBeUnknown();
    expectTypeOf(readCasePackage(1).framework).toEqualTypeOf<Framework>();
    expectTypeOf(readCasePackage(1).report[0]?.code).toEqualTypeOf<CaseIssueCode | undefined>();
  });

  it('writes a package and asks for the time', () => {
    expectTypeOf(toCasePackage).returns.toHaveProperty('package').toEqualTypeOf<CasePackage>();
    // @ts-expect-error the library has no clock
    const options: CasePackageOptions = {};
    expectTypeOf(options).toEqualTypeOf<CasePackageOptions>();
  });

  it('has no field that CASE forbids in a package', () => {
    expectTypeOf<CasePackage['CFDocument']>().not.toHaveProperty('CFPackageURI');
    expectTypeOf<CasePackage['CFItems'][number]>().not.toHaveProperty('CFDocumentURI');
  });
});
