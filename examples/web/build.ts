/** Bundles the page. Run: `node examples/web/build.ts` after `pnpm build`; with `--source` it takes the sources instead. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;

/** Writes the whole page to a folder: an HTML file, a style sheet, scripts by language, nothing from elsewhere. */
export const buildPage = async (folder: string, conditions: readonly string[] = []): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(here, 'page', 'main.ts')],
    outdir: folder,
    splitting: true,
    chunkNames: '[name]-[hash]',
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
    conditions: [...conditions],
  });
  for (const name of ['index.html', 'style.css']) cpSync(join(here, name), join(folder, name));
};

if (import.meta.main) {
  const folder = join(here, 'dist');
  await buildPage(folder, process.argv.includes('--source') ? ['@osee/source'] : []);
  console.log(`Written to ${folder}. Put it on any web server, or run: node examples/web/serve.ts`);
}
