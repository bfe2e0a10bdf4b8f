/** Package managers, beside zod 3 and zod 4. */
import { packageNames } from '../workspace.ts';
import { scripts } from './programs.ts';
import { npm, type Surrounding } from './surrounding.ts';

const both = ['node use.cjs', 'node use.mjs'];

/** A manifest that has other package managers take the tarballs for dependencies between the packages too. */
const withManifest = (tarballs: readonly string[], field: string, command: string): string => {
  const own = Object.fromEntries(
    packageNames.map((name) => [
      `@osee/${name}`,
      `file:${tarballs.find((file) => file.includes(`osee-${name}-`))}`,
    ]),
  );
  const manifest = {
    name: 'consumer',
    private: true,
    dependencies: { ...own, zod: '^3.25.0' },
    [field]: own,
  };
  return `cat > package.json <<'END'\n${JSON.stringify(manifest)}\nEND\n${command}`;
};

const yarn4 = 'npx -y -p @yarnpkg/cli-dist@4 yarn';
const overrides = `node -e "const { overrides } = require('./package.json'); console.log(JSON.stringify({ overrides }))" > pnpm-workspace.yaml`;

export const installers: readonly Surrounding[] = [
  { name: 'npm, zod 3', install: npm('zod@3'), files: scripts, use: both },
  {
    name: 'npm, zod 4',
    install: npm('zod@4'),
    files: scripts,
    use: [...both, 'test ! -e node_modules/@osee/core/node_modules/zod'],
  },
  {
    name: 'pnpm, zod 3',
    install: (tarballs) => withManifest(tarballs, 'overrides', `${overrides} && pnpm install --silent`),
    files: scripts,
    use: both,
  },
  {
    name: 'Yarn 1, zod 3',
    install: (tarballs) => withManifest(tarballs, 'resolutions', 'npx -y yarn@1 install --silent'),
    files: scripts,
    use: both,
  },
  {
    name: 'Yarn PnP, zod 3',
    install: (tarballs) => withManifest(tarballs, 'resolutions', `${yarn4} install`),
    files: {
      ...scripts,
      'yarn.lock': '',
      '.yarnrc.yml': 'enableTelemetry: false\nenableGlobalCache: true\n',
    },
    use: both.map((command) => `${yarn4} ${command}`),
  },
];
