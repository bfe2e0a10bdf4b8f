/**
 * Writes the unions of the codes that stand in tables of text: `node --conditions=@osee/source scripts/build-id-types.ts`
 * after one of the tables was built again.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { idTypes } from './id-types/id-types.ts';
import { root } from './workspace.ts';

for (const { file, text } of idTypes()) writeFileSync(join(root, file), text);
