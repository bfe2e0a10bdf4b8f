/**
 * Writes what a page without a bundler needs, as part of the build of `@osee/scoring`:
 * - `dist/page/osee-element.js`: both elements, in one file
 * - `dist/page/dpg-project.<language>.js`: `<osee-assessment>` with one model and one language, in one file
 * - `dist/page/<model>.<language>.json`: model and texts, for `src`
 * - `dist/page/fragment.css`: the style sheet of fragments
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fragmentStyles } from '@osee/scoring/report';
import { bundleElement, bundleOneFile } from './element/bundle-element.ts';
import { setups } from './element/setups.ts';
import { packageFolder } from './workspace.ts';

const folder = join(packageFolder('scoring'), 'dist', 'page');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'fragment.css'), `${fragmentStyles}\n`);
writeFileSync(join(folder, 'osee-element.js'), await bundleElement());
for (const setup of setups()) {
  const name = join(folder, `${setup.name}.${setup.locale.locale}`);
  writeFileSync(`${name}.json`, `${JSON.stringify({ model: setup.model, locale: setup.locale })}\n`);
  // The larger models come by their address: with one of them a single file would be too heavy for slow lines.
  if (setup.name === 'dpg-project') writeFileSync(`${name}.js`, await bundleOneFile(setup));
}
