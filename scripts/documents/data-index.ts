/** Lists the data files of a package, so that a program in any language can find what it wants and fetch only that. */
import { createHash } from 'node:crypto';
import type { DataFile } from './data-files.ts';
import { schemaFileOf } from './schema-file-of.ts';

/** The bytes of a file. */
export const fileText = (data: object): string => `${JSON.stringify(data)}\n`;

/** The index of a package: one entry a file, in the order of the names. */
export const dataIndex = (packageName: string, files: readonly DataFile[], version: string): object => ({
  kind: 'osee-data-index',
  schemaVersion: '1.0.0',
  id: `${packageName}-data`,
  createdBy: 'OSEE',
  licence: 'CC-BY-4.0',
  version,
  content: files
    .map(({ name, declaration, data }) => {
      const text = fileText(data);
      const { licence, schemaVersion } = data as { readonly licence: string; readonly schemaVersion: string };
      return {
        file: name,
        kind: declaration.kind,
        schemaVersion,
        schema: `../json-schema/${schemaFileOf(declaration)}`,
        licence,
        version,
        bytes: Buffer.byteLength(text),
        sha256: createHash('sha256').update(text).digest('hex'),
      };
    })
    .sort((left, right) => (left.file < right.file ? -1 : 1)),
});
