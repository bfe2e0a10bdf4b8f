import type { Path } from '../../errors/path.ts';
import type { CasePackage } from '../package/case-package.ts';
import type { Report } from '../report/reporter.ts';

/** A package without the extension fields, which providers must not send; what they held is told. */
export const withoutExtensions = (casePackage: CasePackage, report: Report): CasePackage =>
  strip(casePackage, [], report) as CasePackage;

const strip = (value: unknown, path: Path, report: Report): unknown => {
  if (Array.isArray(value))
    return value.map((member, position) => strip(member, [...path, position], report));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      if (name !== 'extensions') return [[name, strip(member, [...path, name], report)]];
      report('extension-left-out', [...path, name]);
      return [];
    }),
  );
};
