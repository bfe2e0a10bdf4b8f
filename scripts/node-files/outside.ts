/** What the bundled files of a package get when they ask for another one: our core as bundled, libraries as installed. */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { entriesOf, packageFolder } from '../workspace.ts';
import { stemOf } from './bundle.ts';
import type { Bundled } from './bundled.ts';
import { loadsOf } from './loads.ts';

export const outsideOf = (name: string, core: Bundled): ((specifier: string) => unknown) => {
  const require = createRequire(join(packageFolder(name), 'package.json'));
  const sources = new Map(entriesOf('core').map(({ specifier, source }) => [specifier, source]));
  const held = new Map<string, unknown>();
  return (specifier) => {
    const source = sources.get(specifier);
    if (source === undefined) return require(specifier);
    if (!held.has(specifier)) {
      const { exports } = loadsOf(core, `${stemOf(source)}.cjs`, outsideOf('core', core));
      held.set(specifier, exports);
    }
    return held.get(specifier);
  };
};
