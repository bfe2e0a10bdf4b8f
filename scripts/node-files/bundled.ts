/** What was bundled: files by their path in the folder, each with the files and packages that it leads to. */
import type { OutputChunk } from 'rolldown';

export type Bundled = ReadonlyMap<string, OutputChunk>;
