import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalogueDocumentSchemas } from '@osee/catalogue/schema';
import { coreDocumentSchemas } from '@osee/core/schema';
import { scoringDocumentSchemas } from '@osee/scoring/schema';
import { describe, expect, it } from 'vitest';
import { root } from './workspace.ts';

const main = join(root, 'packages/scoring/src/command/main.ts');

/** Runs the command as a program, from source. */
const osee = (cwd: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--conditions=@osee/source', main, ...args],
    { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  return { code: status, out: stdout, err: stderr };
};

const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'osee-command-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
};

describe('osee as a program', { timeout: 60_000 }, () => {
  it('reads a folder with circles of links and files that are no text, and writes only where it is told', () => {
    const folder = folderOf({
      'README.md': '# A',
      'CONTRIBUTING.md': 'How',
      'data.json': new Uint8Array([0xff, 0xfe, 0, 1, 2]),
      'docs/install.md': 'npm install',
      'publiccode.yml': 'a: [',
    });
    symlinkSync('.', join(folder, 'docs/loop'));
    symlinkSync('/', join(folder, 'everything'));
    const before = readdirSync(folder).sort();
    const { code, out, err } = osee(folder, 'assess', '--as-of', '2026-10-01');
    expect(code).toBe(0);
    expect(out).toContain('Files: 5');
    expect(err).toContain('2 links were not followed.');
    expect(err).toContain('publiccode.yml');
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(osee(folder, 'assess', '--out', 'report', '--format', 'badge', '--quiet')).toMatchObject({
      code: 0,
      out: '',
    });
    expect(readdirSync(join(folder, 'report')).sort()).toEqual([
      'maturity-badge.json',
      'maturity-snippet.md',
      'maturity.svg',
    ]);
  });

  it('does not write through a link', () => {
    const folder = folderOf({ 'README.md': '# A', 'other.svg': 'kept' });
    mkdirSync(join(folder, 'report'));
    symlinkSync('../other.svg', join(folder, 'report/maturity.svg'));
    expect(osee(folder, 'assess', '--out', 'report', '--format', 'badge').code).toBe(4);
    expect(readFileSync(join(folder, 'other.svg'), 'utf8')).toBe('kept');
  });

  it('ends quietly where its reader has seen enough', () => {
    const folder = folderOf({ 'README.md': '# A' });
    const script = `"${process.execPath}" --conditions=@osee/source "${main}" assess . --format json | head -c 10`;
    expect(execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' })).toHaveLength(10);
  });

  it('checks every kind of document of the three packages', () => {
    const kinds = [coreDocumentSchemas, scoringDocumentSchemas, catalogueDocumentSchemas].flatMap((schemas) =>
      Object.keys(schemas),
    );
    const files = Object.fromEntries(
      kinds.map((kind) => [
        `${kind}.json`,
        JSON.stringify({ kind, schemaVersion: '1.0.0', id: 'a', content: 7 }),
      ]),
    );
    const { code, out, err } = osee(folderOf(files), 'validate', ...Object.keys(files));
    expect(code).toBe(1);
    expect(err).toBe('');
    for (const kind of kinds) {
      expect(out).toContain(`${kind}.json: `);
      expect(out).not.toContain(`"${kind}" is no kind of document`);
    }
    expect(kinds.length).toBeGreaterThan(8);
  });

  it('adds training from the catalogue that is installed', () => {
    const { out } = osee(folderOf({ 'CONTRIBUTING.md': 'How', 'README.md': '# A' }), 'assess');
    expect(out).toMatch(/Training for the gaps\n {2}\S.*<https:/u);
  });
});
