/**
 * Three digital public goods that keep registers of people. Licences: records of nominees of the Digital Public Goods
 * Alliance (DPGAlliance/publicgoods-candidates, commit a1d99f08, Unlicense). Files: seen in the trees of the repositories
 * named, at the commit and day named; `null` where no tree was looked at. Which files a repository has says nothing of
 * what is in them.
 */
export const solutions = [
  {
    id: 'opencrvs',
    name: 'OpenCRVS',
    licence: 'MPL-2.0',
    record: 'DPG nominee opencrvs.json',
    tree: { repository: 'opencrvs/opencrvs-core', commit: '11a599e13a', date: '2026-07-02' },
    files: { contributing: 1, conduct: 0, changelog: 1, security: 1, bot: 1, checks: 1, sbom: 0 },
  },
  {
    id: 'openspp',
    name: 'OpenSPP',
    licence: 'LGPL-3.0',
    record: 'DPG nominee openspp.json',
    tree: { repository: 'OpenSPP/openspp-modules', commit: '25248ec3', date: '2024-10-23' },
    files: { contributing: 0, conduct: 1, changelog: 0, security: 1, bot: 1, checks: 1, sbom: 0 },
  },
  {
    id: 'dhis2',
    name: 'DHIS2',
    licence: 'BSD-3-Clause',
    record: 'DPG nominee dhis2.json',
    tree: null,
    files: null,
  },
] as const;
