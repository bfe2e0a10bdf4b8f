/**
 * Writes what Node loads of a package, and the declarations for CommonJS: `node scripts/build-node-files.ts core`.
 * Part of the build, after the modules and their declarations.
 */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { declarations } from './built-files/declarations.ts';
import { finishModules } from './built-files/finish-modules.ts';
import { nodeFolder, stemOf } from './node-files/bundle.ts';
import { bundlePackage } from './node-files/bundle-package.ts';
import { moduleBeside } from './node-files/module-beside.ts';
import { noticesFor } from './node-files/notices.ts';
import { entriesOf, packageFolder } from './workspace.ts';

const name = process.argv[2] ?? '';
const folder = packageFolder(name);
rmSync(join(folder, nodeFolder), { recursive: true, force: true });

const bundled = await bundlePackage(name);
const files = [...bundled.values()].flatMap((chunk) =>
  // The data is written by another script.
  chunk.fileName.startsWith('../')
    ? []
    : chunk.isEntry && chunk.exports.length > 0
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

finishModules(folder);

const typed = new Map(
  globSync('dist/**/*.d.ts', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const)
    // Once more over the same build: those that hand on are done.
    .filter(([, text]) => !/^export \* from '\.\/[^']+\.cjs';\n$/u.test(text)),
);
const entries = new Set(entriesOf(name).map(({ source }) => `dist/${stemOf(source)}.d.ts`));
for (const [file, text] of declarations(typed, entries)) {
  if (text === null) rmSync(join(folder, file));
  else writeFileSync(join(folder, file), text);
}
console.log(`${files.length} files in packages/${name}/${nodeFolder}`);
