import type { WalkedFolder } from './walk-folder.ts';
import { join, readText, type World } from './world.ts';

/** Files that may be of a kind that is read: by their ending, or by their name where they have none. */
const readable =
  /(?:\.(?:json|ya?ml|toml|cff|spdx|csv|sarif|xml|tv|tag)|(?:^|\/)(?:licen[cs]e|copying|unlicense|dep5|reuse|notice)[^/]*)$/iu;
/** A lock file or a translation is long, and no evidence beyond its name. */
const notRead =
  /(?:^|\/)(?:package-lock|npm-shrinkwrap|pnpm-lock|composer\.lock|yarn\.lock|tsconfig[^/]*|package)\.?(?:json|ya?ml)?$/iu;

const readLimits = { bytes: 20_000_000, files: 2_000, depth: 6 } as const;

export interface ReadProject {
  /** Texts by path; `null` where only the name is known. */
  readonly texts: ReadonlyMap<string, string | null>;
  /** Files that would have been read, and why they were not. */
  readonly notRead: readonly {
    readonly file: string;
    readonly reason: 'too-large' | 'too-many' | 'unreadable';
  }[];
}

const depthOf = (path: string): number => path.split('/').length;

/** Reads the files of a folder that may be evidence; of the others the name is enough. */
export const readProject = async (
  world: Pick<World, 'read' | 'size'>,
  root: string,
  { files }: Pick<WalkedFolder, 'files'>,
  limits: { readonly bytes: number; readonly files: number; readonly depth: number } = readLimits,
): Promise<ReadProject> => {
  const texts = new Map<string, string | null>(files.map((file) => [file, null]));
  const left: ReadProject['notRead'][number][] = [];
  const wanted = files
    .filter((file) => readable.test(file) && !notRead.test(file) && depthOf(file) <= limits.depth)
    // What stands high is more likely to speak of the whole.
    .sort((one, other) => depthOf(one) - depthOf(other) || (one < other ? -1 : 1));
  for (const [position, file] of wanted.entries()) {
    if (position >= limits.files) {
      left.push({ file, reason: 'too-many' });
      continue;
    }
    try {
      const path = join(root, file);
      if ((await world.size(path)) > limits.bytes) left.push({ file, reason: 'too-large' });
      else texts.set(file, await readText(world, path));
    } catch {
      left.push({ file, reason: 'unreadable' });
    }
  }
  return { texts, notRead: left };
};
