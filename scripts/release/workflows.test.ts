import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '../workspace.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: unknown; readonly steps: readonly Step[] }>
  >;
}

const files = globSync('.github/workflows/*.yml', { cwd: root }).sort();
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Readonly<Record<string, string>>;
};

/** Commands of pnpm itself that our workflows call. */
const ofPnpm = ['install', 'changeset', 'sbom'];

describe('the workflows', () => {
  it('are those of CI, documentation, maturity, release and Scorecard', () => {
    expect(files.map((file) => file.replace('.github/workflows/', ''))).toEqual([
      'ci.yml',
      'documentation.yml',
      'maturity.yml',
      'release.yml',
      'scorecard.yml',
    ]);
  });

  it.each(files)(
    '%s pins every action to a commit, and may read and no more unless a job says so',
    (file) => {
      const text = readFileSync(join(root, file), 'utf8');
      const { permissions, jobs } = parse(text) as Workflow;
      expect(permissions).toEqual({ contents: 'read' });
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      for (const { uses } of steps) if (uses) expect(uses).toMatch(/^[\w./-]+@[0-9a-f]{40}$/);
      expect(text).not.toMatch(/secrets\.|NPM_TOKEN|NODE_AUTH_TOKEN/);
    },
  );

  it.each(files)('%s calls scripts that there are', (file) => {
    const { jobs } = parse(readFileSync(join(root, file), 'utf8')) as Workflow;
    const called = Object.values(jobs)
      .flatMap((job) => job.steps)
      .flatMap(({ run = '' }) => [...run.matchAll(/pnpm@12 ([\w:-]+)/g)].map(([, name = '']) => name));
    expect(called.filter((name) => !ofPnpm.includes(name) && !Object.hasOwn(scripts, name))).toEqual([]);
  });
});
