import { describeValue, type Issue, type Path } from '@osee/core';
import { isCountryCode } from '@osee/core/geography';
import type { Candidate } from '../application/application.ts';
import { repeated, unless } from '../check/problem.ts';
import type { SelectionPolicies } from '../model/policies.ts';

/** Unknown codes, and what the policies do not let pass: two of one country, a host of another one. */
export const countryIssues = (
  { policies }: { readonly policies: SelectionPolicies },
  applications: readonly Candidate[],
): readonly Issue[] => {
  const places = applications.flatMap(({ country, host }, index) => [
    { code: country, path: ['applications', index, 'country'] },
    ...(host?.country === undefined
      ? []
      : [{ code: host.country, path: ['applications', index, 'host', 'country'] }]),
  ]);
  const active = [...applications.entries()].filter(([, { withdrawn }]) => withdrawn === undefined);
  return [
    ...places.flatMap(({ code, path }) => codeIssues(code, path)),
    ...(policies.duplicateCountry === 'refuse'
      ? repeated(
          active.map(([, { country = '' }]) => country),
          'duplicate-country',
          (position) => ['applications', active[position]?.[0] ?? position, 'country'],
        )
      : []),
    ...(policies.hostOfAnotherCountry === 'refuse' ? applications.flatMap(hostIssues) : []),
  ];
};

const codeIssues = (code: unknown, path: Path): readonly Issue[] => {
  const expected = 'an ISO 3166-1 alpha-3 code';
  const meant = typeof code === 'string' ? code.trim().toUpperCase() : '';
  const hint = isCountryCode(meant) ? ` (probably "${meant}")` : '';
  return unless(isCountryCode(code), 'unknown-country', path, `${expected}${hint}`, code);
};

const hostIssues = ({ country, host }: Candidate, index: number): readonly Issue[] => {
  const path = ['applications', index, 'host', 'country'];
  const there = (host?.country ?? country) === country;
  return unless(there, 'host-of-another-country', path, `a host in ${describeValue(country)}`, host?.country);
};
