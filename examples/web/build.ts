/** Bundles the page. Run: `node examples/web/build.ts` after `pnpm build`; with `--source` it takes the sources instead. */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

const here = import.meta.dirname;

/** What a page is made of. */
export interface PageParts {
  /** The script that starts it. */
  readonly entry: string;
  /** Files that are copied beside the scripts. */
  readonly files: readonly string[];
  readonly folder: string;
  readonly conditions: readonly string[];
}

/** Writes a page to a folder: its files, and its scripts in pieces that are loaded as they are needed. */
export const bundlePage = async ({ entry, files, folder, conditions }: PageParts): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [entry],
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
  for (const file of files) cpSync(file, join(folder, basename(file)));
};

/** Writes the whole page to a folder: an HTML file, a style sheet, scripts by language, nothing from elsewhere. */
export const buildPage = (folder: string, conditions: readonly string[] = []): Promise<void> =>
  bundlePage({
    entry: join(here, 'page', 'main.ts'),
    files: [join(here, 'index.html'), join(here, 'style.css')],
    folder,
    conditions,
  });

if (import.meta.main) {
  const folder = join(here, 'dist');
  await buildPage(folder, process.argv.includes('--source') ? ['@osee/source'] : []);
  console.log(`Written to ${folder}. Put it on any web server, or run: node examples/web/serve.ts`);
}
