/**
 * Writes the content of a package as JSON files for those who do not use TypeScript: `node scripts/build-data.ts core`.
 * Each file is a document that `parseDocument` reads, but for lists that are no document. Part of the build.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFiles } from './documents/data-files.ts';
import { packageFolder } from './workspace.ts';

const packageName = process.argv[2] ?? '';
const files = dataFiles().filter((file) => file.packageName === packageName);
if (files.length === 0) throw new Error(`Expected the name of a package with data, got "${packageName}".`);

const folder = join(packageFolder(packageName), 'data');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const { name, data } of files) writeFileSync(join(folder, name), `${JSON.stringify(data)}\n`);
console.log(`${files.length} files in packages/${packageName}/data`);
