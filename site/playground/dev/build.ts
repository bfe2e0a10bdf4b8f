/** Bundles the page for trying. Run: `node site/playground/dev/build.ts` after `pnpm build`; with `--source` it takes the sources. */
import { join } from 'node:path';
import { bundlePage } from '../../../examples/web/build.ts';

const here = import.meta.dirname;

/** Writes the page to a folder: HTML, two style sheets, and a script for each tool and language. */
export const buildPlayground = (folder: string, conditions: readonly string[] = []): Promise<void> =>
  bundlePage({
    entry: join(here, 'main.ts'),
    files: [join(here, 'index.html'), join(here, 'page.css'), join(here, '..', 'playground.css')],
    folder,
    conditions,
  });

if (import.meta.main) {
  const folder = join(here, 'dist');
  await buildPlayground(folder, process.argv.includes('--source') ? ['@osee/source'] : []);
  console.log(`Written to ${folder}. To see it: node site/playground/dev/serve.ts`);
}
