import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EvidenceReading, readDpgNominee, readFileList, readPubliccode } from '@osee/scoring/evidence';

/** A project, and what was seen of it. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly readings: readonly EvidenceReading<unknown>[];
}

/** The day of the copy of the registry. */
const registry = '2024-08-19';

/**
 * Names of files, seen in the trees of the repositories: nordic-institute/X-Road @ fcd16216c4 of 2026-02-06 and
 * opencrvs/opencrvs-core @ 11a599e13a of 2026-07-02. Of DHIS2 no tree was looked at, which is not the same as a tree
 * without files.
 */
const trees: Readonly<Record<string, readonly string[]>> = {
  'x-road': [
    'LICENSE',
    'README.md',
    'CONTRIBUTING.md',
    'CODE_OF_CONDUCT.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'publiccode.yml',
    '.github/CODEOWNERS',
    '.github/ISSUE_TEMPLATE/bug_report.yml',
    '.github/dependabot.yml',
    '.github/docker/securityserver/Dockerfile',
    '.github/workflows/build.yaml',
  ],
  opencrvs: [
    'LICENSE',
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'docker-compose.yml',
    '.github/CODEOWNERS',
    '.github/PULL_REQUEST_TEMPLATE.md',
    '.github/workflows/lint-and-test.yml',
  ],
};

const textOf = (id: string, file: string): string =>
  readFileSync(join(import.meta.dirname, 'projects', id, file), 'utf8');

/** The records of the registry; the project's own file where it has one; the names of its files where they were seen. */
const readProject = (id: string, name: string): Project => {
  const tree = trees[id];
  const records = ['nominee.json', 'screening.json'].map((file) =>
    readDpgNominee(textOf(id, file), { file, date: registry }),
  );
  const own = tree?.includes('publiccode.yml') ? [readPubliccode(textOf(id, 'publiccode.yml'))] : [];
  return { id, name, readings: [...records, ...own, ...(tree === undefined ? [] : [readFileList(tree)])] };
};

/** Three digital public goods; where the files come from and their licences stand in `projects/NOTICE.md`. */
export const projects: readonly Project[] = [
  readProject('dhis2', 'DHIS2'),
  readProject('opencrvs', 'OpenCRVS'),
  readProject('x-road', 'X-Road'),
];
