/**
 * Writes the content of a package as JSON files for those who do not use TypeScript: `node scripts/build-data.ts core`.
 * Each file is a document with licence and version; `index.json` lists them, and `types/` says what each holds. Part of
 * the build.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFiles } from './documents/data-files.ts';
import { dataIndex, fileText } from './documents/data-index.ts';
import { declarationTexts, indexDeclarations } from './documents/data-types.ts';
import { packageFolder, readManifest } from './workspace.ts';

const packageName = process.argv[2] ?? '';
const files = (await dataFiles()).filter((file) => file.packageName === packageName);
if (files.length === 0) throw new Error(`Expected the name of a package with data, got "${packageName}".`);

const folder = join(packageFolder(packageName), 'data');
const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
};

rmSync(folder, { recursive: true, force: true });
for (const { name, data, declaration } of files) {
  write(name, fileText(data));
  for (const [ending, text] of declarationTexts(declaration)) {
    write(join('types', `${declaration.name}${ending}`), text);
  }
}
write('index.json', fileText(dataIndex(packageName, files, readManifest(packageName).version)));
for (const [ending, text] of indexDeclarations) write(join('types', `index${ending}`), text);
console.log(`${files.length + 1} files in packages/${packageName}/data`);
