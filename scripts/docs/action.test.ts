import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, it } from 'vitest';
import { openYaml } from '../../packages/scoring/src/evidence/text/read-yaml-text.ts';
import { root } from '../workspace.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}
interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const action = openYaml(textOf('action.yml')).value as unknown as Action;
const script = action.runs.steps.find(({ run }) => run !== undefined);

it('every action that is used is pinned to a whole commit', () => {
  const used = [textOf('action.yml'), textOf('.github/workflows/maturity.yml')].flatMap((text) =>
    [...text.matchAll(/uses: (\S+)/gu)].map(([, name]) => name),
  );
  expect(used.length).toBeGreaterThan(1);
  for (const name of used) expect(name).toMatch(/@[0-9a-f]{40}$/u);
});

it('no input is a word of the script', () => {
  expect(action.runs.using).toBe('composite');
  expect(script?.run).not.toContain('${{');
  const named = Object.values(script?.env ?? {}).join(' ');
  for (const input of Object.keys(action.inputs)) expect(named).toContain(`\${{ inputs.${input} }}`);
});

/** Runs the script of the action with the command from source in place of the published one. */
const runScript = (env: Readonly<Record<string, string>>) => {
  const folder = mkdtempSync(join(tmpdir(), 'osee-action-'));
  writeFileSync(join(folder, 'CONTRIBUTING.md'), 'How');
  writeFileSync(join(folder, 'CODE_OF_CONDUCT.md'), 'Be kind');
  const main = join(root, 'packages/scoring/src/command/main.ts');
  const stub = `#!/bin/bash\nwhile [ "$1" != osee ]; do echo "$1" >> "$ASKED"; shift; done\nshift\nexec "${process.execPath}" --conditions=@osee/source "${main}" "$@"\n`;
  writeFileSync(join(folder, 'npx'), stub);
  chmodSync(join(folder, 'npx'), 0o755);
  const [summary, output, asked] = ['summary', 'output', 'asked'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const file of [summary, output, asked]) writeFileSync(file, '');
  const given = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [`OSEE_${name.toUpperCase()}`, input.default]),
  );
  let code = 0;
  try {
    execFileSync('bash', ['-e', '-o', 'pipefail', '-c', script?.run ?? ''], {
      cwd: folder,
      stdio: 'pipe',
      env: {
        ...process.env,
        PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
        ...given,
        OSEE_ACTION: root,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_OUTPUT: output,
        ASKED: asked,
        ...env,
      },
    });
  } catch (error) {
    code = (error as { readonly status: number }).status;
  }
  const read = (file: string): string => readFileSync(file, 'utf8');
  return { code, summary: read(summary), output: read(output), asked: read(asked), folder };
};

it('the script writes summary, level and files, and fails below the minimum', { timeout: 60_000 }, () => {
  const sound = runScript({});
  const { version } = JSON.parse(textOf('packages/scoring/package.json')) as { version: string };
  expect(sound.code).toBe(0);
  expect(sound.asked).toContain(`@osee/scoring@${version}\n`);
  expect(sound.summary).toContain('DPG Standard');
  expect(sound.output).toMatch(/^level=\d?$/mu);
  expect(readFileSync(join(sound.folder, 'osee-report/maturity.svg'), 'utf8')).toContain('<svg');
  expect(runScript({ OSEE_MINIMUM: '4' }).code).toBe(1);
  expect(runScript({ OSEE_FOLDER: '"; echo hacked > hacked; "' }).code).toBe(3);
});
