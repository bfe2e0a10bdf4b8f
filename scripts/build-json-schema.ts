/** Writes the JSON Schemas of documents into `packages/<name>/json-schema/`; `--check` only compares. */
import { documentJsonSchemas } from './documents/json-schemas.ts';
import { jsonText } from './documents/json-text.ts';
import { writeOrCompare } from './documents/write-or-compare.ts';

writeOrCompare(documentJsonSchemas().map(({ file, schema }) => [file, jsonText(schema)]));
