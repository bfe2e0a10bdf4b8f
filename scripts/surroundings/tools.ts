/** Tools that read packages in ways of their own: test runners, bundlers, linters. */
import { importUsed, requireAll, specifiers } from './programs.ts';
import { npm, type Surrounding } from './surrounding.ts';

const page = `${importUsed}\nglobalThis.osee = digested;\nif (typeof document === 'undefined') console.log('digest', digested);\n`;
const linted = specifiers.map((name, index) => `import * as entry${index} from '${name}';`).join('\n');
const metroConfig = (exportsRead: boolean) => `
module.exports = {
  projectRoot: __dirname,
  resolver: { unstable_enablePackageExports: ${exportsRead}, unstable_conditionNames: ['react-native'], resolverMainFields: ['react-native', 'browser', 'main'] },
  transformer: { babelTransformerPath: require.resolve('@react-native/metro-babel-transformer') },
};
`;

const metro = (name: string, exportsRead: boolean): Surrounding => ({
  name,
  install: npm(
    'metro@0.83 @react-native/metro-babel-transformer@0.81 @react-native/babel-preset@0.81 @babel/core@7',
  ),
  files: { 'metro.config.js': metroConfig(exportsRead), 'index.js': page },
  use: [
    'npx metro build index.js --config metro.config.js --out bundle.js --platform ios --minify false',
    'node bundle.js',
  ],
});

export const tools: readonly Surrounding[] = [
  ...['27', '28', '29', '30'].map((version) => ({
    name: `Jest ${version}`,
    install: npm(`jest@${version}`),
    files: { 'use.test.js': `test('the packages load', () => {${requireAll}});` },
    use: ['npx jest --silent'],
  })),
  {
    name: 'Jest 30, jsdom',
    install: npm('jest@30 jest-environment-jsdom@30'),
    files: {
      'use.test.js': `/** @jest-environment jsdom */\ntest('the packages load', () => {${requireAll}});`,
    },
    use: ['npx jest --silent'],
  },
  {
    name: 'Parcel 2',
    install: npm('parcel@2'),
    files: { 'index.js': page },
    use: ['npx parcel build index.js --no-cache --no-source-maps --dist-dir out', 'node out/index.js'],
  },
  {
    name: 'webpack 5',
    install: npm('webpack@5 webpack-cli@5'),
    files: { 'index.js': page },
    use: ['npx webpack ./index.js --mode production --target web --output-path out', 'node out/main.js'],
  },
  {
    name: 'webpack 5, for Node',
    install: npm('webpack@5 webpack-cli@5'),
    files: {
      'index.js': `import { weightedMean } from '@osee/scoring/mcda';\nconsole.log(typeof weightedMean);\n`,
    },
    use: [
      'npx webpack ./index.js --mode production --target node --output-path out',
      // What was not asked for stays out, as in a page.
      'test $(wc -c < out/main.js) -lt 40000',
      'node out/main.js',
    ],
  },
  metro('React Native (Metro)', true),
  metro('React Native (Metro, without exports)', false),
  {
    name: 'ESLint 8, import rules',
    install: npm('eslint@8 eslint-plugin-import@2'),
    files: {
      'use.js': `${linted}\nexport const entries = [${specifiers.map((_, index) => `entry${index}`).join(', ')}];\n`,
      '.eslintrc.json': JSON.stringify({
        root: true,
        plugins: ['import'],
        parserOptions: { ecmaVersion: 2022, sourceType: 'module' },
        rules: { 'import/no-unresolved': ['error', { commonjs: true }] },
      }),
    },
    use: ['npx eslint use.js'],
  },
];
