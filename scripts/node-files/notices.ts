/** The licences of the libraries that are written into the files for Node. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundled } from './bundled.ts';
import { inlined } from './inlined.ts';

/** Empty where none of them is used. `folder` is the package, beside whose code the libraries are installed. */
export const noticesFor = (bundled: Bundled, folder: string): string => {
  const modules = [...bundled.values()].flatMap(({ moduleIds }) => moduleIds);
  return inlined
    .filter((library) => modules.some((module) => module.includes(`/node_modules/${library}/`)))
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
