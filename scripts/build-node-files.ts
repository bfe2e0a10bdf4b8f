/**
 * Writes what Node loads of a package, and the declarations for CommonJS: `node scripts/build-node-files.ts core`.
 * Part of the build, after the modules and their declarations.
 */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { nodeFolder } from './node-files/bundle.ts';
import { bundlePackage } from './node-files/bundle-package.ts';
import { moduleBeside } from './node-files/module-beside.ts';
import { noticesFor } from './node-files/notices.ts';
import { packageFolder } from './workspace.ts';

const name = process.argv[2] ?? '';
const folder = packageFolder(name);
rmSync(join(folder, nodeFolder), { recursive: true, force: true });

const bundled = await bundlePackage(name);
const files = [...bundled.values()].flatMap((chunk) =>
  chunk.isEntry && chunk.exports.length > 0
    ? [[chunk.fileName, chunk.code] as const, moduleBeside(chunk)]
    : [[chunk.fileName, chunk.code] as const],
);
for (const [file, code] of files) {
  const path = join(folder, nodeFolder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code, { mode: code.startsWith('#!') ? 0o755 : 0o644 });
}
// Where the CommonJS file of an entry stood before, one that hands it on: some load it by its path.
for (const [file] of files) {
  if (!file.endsWith('index.cjs')) continue;
  const formerly = join(folder, 'dist', file);
  const target = relative(dirname(formerly), join(folder, nodeFolder, file));
  mkdirSync(dirname(formerly), { recursive: true });
  writeFileSync(
    formerly,
    `module.exports = require('${target.startsWith('.') ? target : `./${target}`}');\n`,
  );
}
const notices = noticesFor(bundled, folder);
if (notices !== '') writeFileSync(join(folder, 'dist', 'THIRD-PARTY-NOTICES'), notices);

// A map of data leads nowhere that its own lines do not.
for (const file of globSync('dist/**/*.js', { cwd: folder })) {
  const path = join(folder, file);
  const code = readFileSync(path, 'utf8');
  if (/=>|\bfunction\b/u.test(code) || !existsSync(`${path}.map`)) continue;
  rmSync(`${path}.map`);
  writeFileSync(path, code.replace(/\n\/\/# sourceMappingURL=.*\s*$/u, '\n'));
}

// The declarations are the same in both module systems but for the endings of the files that they name.
for (const file of globSync('dist/**/*.d.ts', { cwd: folder })) {
  const text = readFileSync(join(folder, file), 'utf8');
  const named = text.replaceAll(/((?:from|import) ?\(?['"]\.[^'"]+)\.js(?=['"])/gu, '$1.cjs');
  writeFileSync(join(folder, file.replace(/\.d\.ts$/u, '.d.cts')), named);
}
console.log(`${files.length} files in packages/${name}/${nodeFolder}`);
