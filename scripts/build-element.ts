/**
 * Writes what a page without a bundler needs, as part of the build of `@osee/scoring`:
 * - `dist/page/osee-element.js`: both elements, in one file
 * - `dist/page/dpg-project.<language>.js`, `dist/page/osee-ecosystem-quick.<language>.js`: `<osee-assessment>` with one model
 *   and one language, in one file
 * - `dist/page/<model>.<language>.json`: model and texts, for `src`
 * - `dist/page/fragment.css`: the style sheet of fragments
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fragmentStyles } from '@osee/scoring/report';
import { bundleElement, bundleOneFile } from './element/bundle-element.ts';
import { type ElementSetup, oneFileSetups, setups } from './element/setups.ts';
import { packageFolder } from './workspace.ts';

/** What one file may weigh on a slow line, compressed. */
const mostBytes = 60_000;

const folder = join(packageFolder('scoring'), 'dist', 'page');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'fragment.css'), `${fragmentStyles}\n`);
writeFileSync(join(folder, 'osee-element.js'), await bundleElement());
const path = ({ name, locale }: ElementSetup): string => join(folder, `${name}.${locale.locale}`);
for (const setup of setups()) {
  const { model, locale } = setup;
  writeFileSync(`${path(setup)}.json`, `${JSON.stringify({ model, locale })}\n`);
}
for (const setup of oneFileSetups()) {
  const code = await bundleOneFile(setup);
  const bytes = gzipSync(code, { level: 9 }).length;
  if (bytes > mostBytes)
    throw new Error(`${path(setup)}.js has ${bytes} bytes compressed, expected at most ${mostBytes}`);
  writeFileSync(`${path(setup)}.js`, code);
}
