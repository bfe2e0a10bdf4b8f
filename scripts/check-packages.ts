/**
 * Packs each package, judges the tarball with publint and attw, weighs it, and uses it from ESM and CommonJS as a stranger would:
 * beside zod 3, and under four settings of the compiler.
 */
import { execSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packTarballs } from './pack-tarballs.ts';
import { checkSizes } from './packed/check-sizes.ts';
import { entriesOf, packageFolder, packageNames, root } from './workspace.ts';

const run = (command: string, cwd: string) => execSync(command, { cwd, stdio: 'inherit' });

for (const name of packageNames) run('publint --strict', packageFolder(name));
const files = packTarballs();
checkSizes(
  new Map(packageNames.map((name) => [name, files.find((file) => file.includes(`/osee-${name}-`)) ?? ''])),
);
for (const file of files)
  run(`attw ${file} --profile strict --exclude-entrypoints ./fragment.css --format ascii`, tmpdir());

const consumer = mkdtempSync(join(tmpdir(), 'osee-consumer-'));
writeFileSync(join(consumer, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
run(`npm install --no-audit --no-fund --silent zod@^3.25.0 ${files.join(' ')}`, consumer);

const specifiers = packageNames.flatMap((name) => entriesOf(name).map((entry) => entry.specifier));
const errorCheck = `if (!(new required.OseeError('a', 'b') instanceof imported.OseeError)) throw new Error('instanceof fails between ESM and CommonJS');`;
writeFileSync(
  join(consumer, 'use.mjs'),
  `import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
for (const specifier of ${JSON.stringify(specifiers)}) {
  const imported = await import(specifier);
  const required = require(specifier);
  const missing = Object.keys(imported).filter((key) => key !== 'default' && key !== 'module.exports' && !(key in required));
  if (missing.length > 0) throw new Error(specifier + ' lacks in CommonJS: ' + missing);
}
const imported = await import('@osee/core');
const required = require('@osee/core');
${errorCheck}
console.log('imported and required', ${specifiers.length}, 'entries');
`,
);
// As on the oldest versions of Node, which cannot require an ES module.
run('node --no-experimental-require-module use.mjs', consumer);

// The command, from its installed place: help, a folder with a file in it, and a level that is not reached.
writeFileSync(join(consumer, 'CONTRIBUTING.md'), 'How to contribute\n');
run('npx --no-install osee --version && npx --no-install osee assess . --quiet', consumer);
run('npx --no-install osee assess . --quiet --minimum 5 > /dev/null; test $? -eq 1', consumer);

// The declarations are checked as they are, with the module settings that consumers use.
writeFileSync(
  join(consumer, 'use.ts'),
  [
    ...specifiers.map((specifier, position) => `import * as entry${position} from '${specifier}';`),
    `export const entries = [${specifiers.map((_, position) => `entry${position}`).join(', ')}];`,
    "import { oseeFramework, tailorFramework } from '@osee/core';",
    'export const tailored = tailorFramework(oseeFramework, []);',
    "import { scoreMaturity } from '@osee/scoring';",
    'export const score = scoreMaturity;',
  ].join('\n'),
);
for (const [module, moduleResolution] of [
  ['NodeNext', 'NodeNext'],
  ['Node16', 'Node16'],
  ['ESNext', 'Bundler'],
  ['CommonJS', 'Node10 --ignoreDeprecations 6.0'],
]) {
  const settings = `--module ${module} --moduleResolution ${moduleResolution} --target ES2022 --lib ES2022,DOM`;
  run(
    `${join(root, 'node_modules/.bin/tsc')} ${settings} --strict --declaration --emitDeclarationOnly --outDir types use.ts`,
    consumer,
  );
}
console.log('declarations hold under NodeNext, Node16, Bundler and Node10');
