/**
 * Libraries that are no ES modules. A page without a bundler cannot load them, so each is put into a module of its own
 * beside ours, from which our modules take it.
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { build } from 'esbuild';

export const vendored: readonly string[] = ['papaparse', 'spdx-expression-parse/parse.js'];

/** From `dist`: `vendor/papaparse.js`. */
const fileOf = (specifier: string): string => `vendor/${specifier.split('/')[0]}.js`;

/** How a module, named by its path in `src`, reaches the file of such a library. */
export const vendoredPath = (specifier: string, module: string): string => {
  const path = posix.relative(posix.dirname(module), fileOf(specifier));
  return path.startsWith('.') ? path : `./${path}`;
};

/** Writes the files into the `dist` of a package that depends on the libraries. */
export const writeVendored = async (packageFolder: string): Promise<void> => {
  const { dependencies = {} } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
  };
  for (const specifier of vendored) {
    const library = specifier.split('/')[0] ?? '';
    if (!Object.hasOwn(dependencies, library)) continue;
    await build({
      stdin: {
        contents: `import library from '${specifier}';\nexport default library;\n`,
        resolveDir: packageFolder,
      },
      outfile: join(packageFolder, 'dist', fileOf(specifier)),
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      banner: { js: `/*! ${library}: its licence is in THIRD-PARTY-NOTICES */` },
      logLevel: 'error',
    });
  }
};
