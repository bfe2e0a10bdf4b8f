/**
 * Installs the packed packages as strangers do, each surrounding in a folder of its own, and uses them there; each prints
 * the same digest. Needs the npm registry, and Chromium for the pages. Not a part of the check: run it with
 * `pnpm surroundings`, or name some: `pnpm surroundings jest deno`. With `OSEE_TARBALLS` it takes those of that folder.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderTable } from './bench/render-table.ts';
import { packTarballs } from './pack-tarballs.ts';
import { surroundings } from './surroundings/index.ts';

const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
const { OSEE_TARBALLS: packed } = process.env;
const tarballs = packed
  ? readdirSync(packed)
      .filter((file) => file.endsWith('.tgz'))
      .map((file) => join(packed, file))
  : packTarballs();
const folders = mkdtempSync(join(tmpdir(), 'osee-surroundings-'));

const rows = [['surrounding', '', 'digest', 'seconds']];
let failed = 0;
for (const { name, install, files = {}, use } of surroundings) {
  if (wanted.length > 0 && !wanted.some((word) => name.toLowerCase().includes(word))) continue;
  const folder = join(folders, name.replaceAll(/\W+/gu, '-'));
  const started = performance.now();
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  const digests = new Set<string>();
  let broken = '';
  for (const command of [install(tarballs), ...use]) {
    const { status, stdout, stderr } = spawnSync(command, {
      shell: true,
      cwd: folder,
      encoding: 'utf8',
      timeout: 300_000,
      maxBuffer: 1 << 26,
    });
    for (const [, digest = ''] of `${stdout}${stderr}`.matchAll(/digest sha256:(\w{8})/gu))
      digests.add(digest);
    if (status !== 0) {
      broken = `$ ${command.slice(0, 500)}\n${stdout.slice(-1_500)}\n${stderr.slice(0, 2_500)}`;
      break;
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  if (broken !== '') failed += 1;
  console.log(`${broken === '' ? 'works' : 'FAILS'}  ${name}${broken === '' ? '' : `\n${broken}`}`);
  rows.push([name, broken === '' ? 'works' : 'FAILS', [...digests].join(' ') || '-', seconds]);
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${renderTable(rows)}\n\n${rows.length - 1 - failed} work, ${failed} fail`);
const different = new Set(
  rows.slice(1).flatMap(([, , digests = '']) => digests.split(' ').filter((one) => one !== '-')),
);
if (different.size > 1) console.log(`The digests differ: ${[...different].join(' ')}`);
process.exitCode = failed > 0 || different.size > 1 ? 1 : 0;
