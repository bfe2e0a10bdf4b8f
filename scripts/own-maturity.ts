/**
 * Assesses this repository by the command that it publishes, on the day of its own file of answers, and writes the badge:
 * `node --conditions=@osee/source scripts/own-maturity.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeWorld } from '../packages/scoring/src/command/node-world.ts';
import { runCommand } from '../packages/scoring/src/command/run-command.ts';
import { root } from './workspace.ts';

/** Where each file of the command is kept. */
export const kept = { 'maturity.svg': 'docs/images/maturity.svg' } as const;

/** What the command writes of this repository, by the name of the file. */
export const ownMaturity = async (): Promise<ReadonlyMap<string, string>> => {
  const day = /^at: (\S+)$/mu.exec(readFileSync(join(root, 'osee-answers.yml'), 'utf8'))?.[1] ?? '';
  const written = new Map<string, string>();
  const code = await runCommand({
    ...nodeWorld('0.0.0'),
    args: [
      'assess',
      root,
      '--format',
      'badge,json',
      '--style',
      'profile',
      '--as-of',
      day,
      '--out',
      'x',
      '--quiet',
    ],
    write: async (file, text) => {
      written.set(file.replace('x/', ''), text);
    },
    load: async () => null,
  });
  if (code !== 0) throw new Error(`osee assess ended with ${code}`);
  return written;
};

if (process.argv[1]?.endsWith('own-maturity.ts')) {
  const written = await ownMaturity();
  for (const [name, file] of Object.entries(kept)) writeFileSync(join(root, file), written.get(name) ?? '');
  console.log(written.get('maturity-snippet.md'));
}
