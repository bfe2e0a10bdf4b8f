import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { packageFolder } from '../workspace.ts';
import type { ElementSetup } from './setups.ts';

const folder = join(packageFolder('scoring'), 'src/element');

const bundle = async (code: string, plugins: readonly Plugin[]): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    conditions: ['@osee/source'],
    plugins: [...plugins],
    logLevel: 'error',
  });
  // Its second look at names and expressions takes off another thirtieth.
  const { code: small } = await minify(outputFiles[0]?.text ?? '', {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
  });
  return small ?? '';
};

/** Both elements, with English. */
export const bundleElement = (): Promise<string> => bundle("import './define-elements.ts';", []);

/**
 * What a page with one model in one language never calls: the model was checked and translated when the file was made,
 * its language tag is in its usual form, and its report has neither gaps nor other weights nor a radar nor a table of
 * answers.
 */
const never: Readonly<Record<string, string>> = {
  'scoring/src/maturity/compile/check-model.ts':
    "import { resolvePolicies } from './resolve-policies.ts'; export const checkModel = ({ policies }) => resolvePolicies(policies);",
  'core/src/text/replaced-codes.ts':
    'export const wholeTag = () => undefined; export const withCodesInUse = (lower) => lower;',
  'scoring/src/maturity/model/localise-model.ts': 'export const localiseModel = (model) => model;',
  'scoring/src/maturity/result/result-shape.ts':
    "import { shape } from '@osee/core'; export const resultShape = shape.anything; export const nodeResultShape = shape.anything;",
  'scoring/src/report/maturity/maturity-input-form.ts':
    "import { shape } from '@osee/core'; export const maturityInputForm = shape.anything;",
  'scoring/src/report/document/report-form.ts':
    "import { shape } from '@osee/core'; export const reportForm = shape.anything;",
  'scoring/src/report/messages/former-texts.ts': 'export const withLocale = (input) => input;',
  'scoring/src/report/maturity/parts-radar.ts': 'export const partsRadar = () => [];',
  'scoring/src/report/maturity/weighting-blocks.ts': 'export const weightingBlocks = () => [];',
  'scoring/src/report/maturity/gap-blocks.ts': 'export const gapBlocks = () => [];',
  'scoring/src/report/maturity/answers-table.ts': 'export const answersTable = () => null;',
};

const withoutNever: Plugin = {
  name: 'without-what-is-never-called',
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      const found = Object.entries(never).find(([file]) => path.replaceAll('\\', '/').endsWith(file));
      return found ? { contents: found[1], loader: 'js' } : undefined;
    });
  },
};

const inOneLanguage = ({ locale }: ElementSetup): Plugin => ({
  name: 'in-one-language',
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: /element[\\/]english\.ts$/ }, () => ({
      contents: `export const elementEnglish = ${JSON.stringify(locale)};`,
      loader: 'js',
    }));
  },
});

/** `<osee-assessment>` with one model in one language, which is the one that it asks. */
export const bundleOneFile = (setup: ElementSetup): Promise<string> =>
  bundle(
    [
      "import { OneModelElement } from './one-model-element.ts';",
      `const model = ${JSON.stringify(setup.model)};`,
      'OneModelElement.usual = model;',
      "if (globalThis.customElements && !customElements.get('osee-assessment')) customElements.define('osee-assessment', OneModelElement);",
    ].join('\n'),
    [withoutNever, inOneLanguage(setup)],
  );
