/**
 * Has the files for Node read content from the JSON that lies in the package anyway, where a module exports nothing else:
 * it is there once, and JSON is read faster than code.
 */
import { posix, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'rolldown';
import { packageFolder } from '../workspace.ts';
import type { BundledFile } from './bundled.ts';
import { codeFromData } from './code-from-data.ts';
import type { DataPlaces } from './data-places.ts';

/** To run them is what they are for. */
const running = /^src\/(?:command|element)\//u;

/** A module that exports what a module at `path` does, read from the data; undefined where it exports more than that. */
const moduleFromData = async (path: string, places: DataPlaces): Promise<string | undefined> => {
  const module = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
  const exported = Object.entries(module).map(([name, value]) => {
    const code = codeFromData(value, places);
    return code === undefined ? undefined : `export const ${name} = ${code};\n`;
  });
  return exported.length === 0 || exported.includes(undefined) ? undefined : exported.join('');
};

/** What the modules call that are written here; `asRequire` puts the real call in its place. */
export const contentFromData = (packageName: string, places: DataPlaces): Plugin => ({
  name: 'content-from-data',
  load: {
    filter: { id: /\.ts$/u },
    handler: async (id) => {
      const path = relative(packageFolder(packageName), id).split(sep).join('/');
      if (!path.startsWith('src/') || path.endsWith('/index.ts') || running.test(path)) return null;
      const code = await moduleFromData(id, places);
      return code === undefined ? null : { code, moduleSideEffects: false };
    },
  },
});

/** From `dist/node`. */
const dataFolder = '../../data';

/** In the code of a file at `fileName`, which is from `dist/node`. */
export const asRequire = (code: string, fileName: string): string => {
  const files = new Map<string, string>();
  const read = code.replaceAll(/(?<![\w$.])oseeData\("([\w./-]+\.json)"\)/gu, (_, file: string) => {
    const variable = files.get(file) ?? `data_${files.size}`;
    files.set(file, variable);
    return variable;
  });
  const requires = [...files].map(([file, variable]) => {
    const path = posix.relative(posix.dirname(fileName), posix.join(dataFolder, file));
    return `const ${variable} = require("${path}");\n`;
  });
  return requires.join('') + read;
};

/** The data as files that were bundled: they lie outside of the folder and are not written with the others. */
export const dataAsBundled = ({ texts }: DataPlaces): BundledFile[] =>
  [...texts].map(([file, code]) => ({
    fileName: posix.join(dataFolder, file),
    code,
    exports: [],
    isEntry: false,
    moduleIds: [],
  }));
