/**
 * Writes the JSON Schemas of results and content of all packages: part of the build. They follow from the types, whose
 * changes a review sees in `etc/`, so that they are not kept.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { typeSchemas } from './documents/type-schemas.ts';
import { packageFolder, packageNames } from './workspace.ts';

const { files } = typeSchemas();
for (const name of packageNames) {
  const folder = join(packageFolder(name), 'json-schema');
  for (const old of ['results', 'content', 'results.json']) {
    rmSync(join(folder, old), { recursive: true, force: true });
  }
  for (const { packageName, file, schema } of files) {
    if (packageName !== name) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${JSON.stringify(schema)}\n`);
  }
}
console.log(`${files.length} schemas of results and content`);
