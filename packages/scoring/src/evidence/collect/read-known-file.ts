import type { EvidenceReading } from '../fact/evidence-reading.ts';
import { foreignFolder } from '../file-list/path-parts.ts';
import type { PassedOverFile } from './collected-evidence.ts';
import { type CollectedOptions, isLicenceFile, isSchema, knownFiles, readLicenceOf } from './known-files.ts';

/** What became of a file: it was read, passed over, or no reader takes it. */
export type FileOutcome =
  | { readonly reading: EvidenceReading<unknown> }
  | { readonly passedOver: PassedOverFile }
  | null;

/** Finds the kind of a file, and reads it where it speaks of the project. */
export const readKnownFile = (text: string, options: CollectedOptions): FileOutcome => {
  const { file } = options;
  const path = file.toLowerCase();
  const [folder, name] = [
    path.slice(0, Math.max(0, path.lastIndexOf('/'))),
    path.slice(path.lastIndexOf('/') + 1),
  ];
  const isCopy = foreignFolder(path) !== null;
  if (!isCopy && isLicenceFile(path)) return { reading: readLicenceOf(text, options) };
  const kind = knownFiles.find(({ name: known, maybe, holds }) =>
    known === undefined
      ? maybe?.test(name) === true && holds?.every((words) => words.test(text)) === true && !isSchema(text)
      : known.test(name) && !(name.endsWith('.json') && isSchema(text)),
  );
  if (kind === undefined) return null;
  const { format } = kind;
  if (isCopy) return { passedOver: { file, format, reason: 'copy' } };
  const isNested = kind.folder !== undefined && !kind.folder.test(folder);
  return isNested
    ? { passedOver: { file, format, reason: 'nested' } }
    : { reading: kind.read(text, options) };
};
