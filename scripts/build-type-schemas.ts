/**
 * Writes the JSON Schemas of results and content of a package: `node scripts/build-type-schemas.ts core`. Part of the
 * build. They follow from the types, whose changes a review sees in `etc/`, so that they are not kept.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPublicTypes } from './documents/public-types.ts';
import { typeSchemas } from './documents/type-schemas.ts';
import { packageFolder, packageNames } from './workspace.ts';

const names = packageNames.filter((name) => name === process.argv[2]);
if (names.length === 0) throw new Error(`Expected the name of a package, got "${process.argv[2] ?? ''}".`);

const { files } = typeSchemas(readPublicTypes(names));
for (const name of names) {
  const folder = join(packageFolder(name), 'json-schema');
  for (const old of ['results', 'content', 'results.json']) {
    rmSync(join(folder, old), { recursive: true, force: true });
  }
  for (const { file, schema } of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${JSON.stringify(schema)}\n`);
  }
  console.log(`${files.length} schemas of results and content in packages/${name}/json-schema`);
}
