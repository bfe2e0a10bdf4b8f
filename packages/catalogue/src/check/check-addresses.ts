import { describeValue, type Issue, isWebAddress } from '@osee/core';
import { comparableAddress } from '../address/comparable-address.ts';
import type { Catalogue } from '../resource/catalogue.ts';
import type { Resource } from '../resource/resource.ts';

type AddressIssueCode = 'bad-address' | 'duplicate-address';

export const checkAddresses = (catalogue: Catalogue): readonly Issue<AddressIssueCode>[] => {
  const owners = new Map<string, string>();
  const issues: Issue<AddressIssueCode>[] = [];
  for (const { owner, url, path, exclusive } of addressesOf(catalogue)) {
    if (!isWebAddress(url)) {
      issues.push({
        code: 'bad-address',
        severity: 'error',
        path,
        message: `Expected an absolute http or https address, got "${url}".`,
        details: { got: url },
      });
      continue;
    }
    if (!exclusive) continue;
    const key = comparableAddress(url);
    const first = owners.get(key);
    if (first === undefined) owners.set(key, owner);
    else {
      issues.push({
        code: 'duplicate-address',
        severity: 'error',
        path,
        message: `Expected an address that is listed once, got "${url}", which "${first}" has too.`,
        details: { got: url, first, second: owner },
      });
    }
  }
  return issues;
};

/** The addresses of one resource that are none of the web, with the way into it. */
export const addressFaults = ({
  url,
  alternateUrls,
}: Resource): readonly Pick<Issue<'bad-address'>, 'path' | 'message' | 'details'>[] =>
  [
    { url, path: ['url'] },
    ...alternateUrls.map((address, place) => ({ url: address, path: ['alternateUrls', place] })),
  ].flatMap(({ url: address, path }) =>
    isWebAddress(address)
      ? []
      : [
          {
            path,
            message: `Expected an absolute http or https address, got ${describeValue(address)}.`,
            details: { got: address },
          },
        ],
  );

const addressesOf = (catalogue: Catalogue) => [
  ...catalogue.resources.map(({ id, url }, position) => ({
    owner: id,
    url,
    path: ['resources', position, 'url'],
    exclusive: true,
  })),
  ...catalogue.resources.flatMap(({ id, alternateUrls }, position) =>
    alternateUrls.map((url, place) => ({
      owner: id,
      url,
      path: ['resources', position, 'alternateUrls', place],
      exclusive: true,
    })),
  ),
  ...catalogue.knownGaps.flatMap(({ id, candidates }, position) =>
    candidates.map(({ url }, place) => ({
      owner: id,
      url,
      path: ['knownGaps', position, 'candidates', place, 'url'],
      exclusive: false,
    })),
  ),
];
