/** The licences of the libraries that are written into our files. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { vendored } from '../vendored.ts';
import type { Bundled } from './bundled.ts';
import { inlined } from './inlined.ts';

/** Empty where there is none. `folder` is the package, beside whose code the libraries are installed. */
export const noticesFor = (bundled: Bundled, folder: string): string => {
  const modules = [...bundled.values()].flatMap(({ moduleIds }) => moduleIds);
  const vendor = globSync('dist/vendor/*.js', { cwd: folder }).length > 0 ? vendored : [];
  return [
    ...inlined.filter((library) => modules.some((module) => module.includes(`/node_modules/${library}/`))),
    ...vendor.map((specifier) => specifier.split('/')[0] ?? ''),
  ]
    .map((library) => {
      const place = join(folder, 'node_modules', library);
      const { version } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8')) as {
        version: string;
      };
      const [licence] = globSync('LICEN[CS]E*', { cwd: place });
      if (licence === undefined)
        throw new Error(`Expected the licence of ${library} in ${place}, found none.`);
      return `${library} ${version}\n\n${readFileSync(join(place, licence), 'utf8').trim()}\n`;
    })
    .join('\n\n');
};
