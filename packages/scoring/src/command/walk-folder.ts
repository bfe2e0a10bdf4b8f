import { join, type World } from './world.ts';

/** Folders that hold no sources of the project, or copies of others that no file of evidence stands in. */
const skippedFolders = new Set([
  '.git',
  '.hg',
  '.svn',
  'node_modules',
  '.pnpm-store',
  '__pycache__',
  '.venv',
]);

export interface WalkLimits {
  readonly entries: number;
  readonly depth: number;
}

const walkLimits: WalkLimits = { entries: 200_000, depth: 40 };

export interface WalkedFolder {
  /** Paths of files from the folder, with `/`, in the order of the alphabet. */
  readonly files: readonly string[];
  /** Links, which are not followed. */
  readonly links: readonly string[];
  /** Folders that were not opened, and why. */
  readonly notOpened: readonly {
    readonly folder: string;
    readonly reason: 'skipped' | 'too-deep' | 'unreadable';
  }[];
  /** Whether the search ended before everything was seen. */
  readonly isCut: boolean;
}

const byName = (left: { readonly name: string }, right: { readonly name: string }): number =>
  left.name < right.name ? -1 : left.name > right.name ? 1 : 0;

/** Names the files of a folder, breadth first, so that what stands high is seen where there is too much. */
export const walkFolder = async (
  world: Pick<World, 'list'>,
  root: string,
  progress: (count: number) => void,
  limits: WalkLimits = walkLimits,
): Promise<WalkedFolder> => {
  const files: string[] = [];
  const links: string[] = [];
  const notOpened: WalkedFolder['notOpened'][number][] = [];
  let waiting: { readonly path: string; readonly depth: number }[] = [{ path: '', depth: 0 }];
  let seen = 0;
  while (waiting.length > 0) {
    const next: typeof waiting = [];
    for (const { path, depth } of waiting) {
      let entries: Awaited<ReturnType<World['list']>>;
      try {
        entries = await world.list(path === '' ? root : join(root, path));
      } catch (error) {
        if (path === '') throw error;
        notOpened.push({ folder: path, reason: 'unreadable' });
        continue;
      }
      for (const { name, kind } of [...entries].sort(byName)) {
        const place = join(path, name);
        seen += 1;
        if (seen % 1000 === 0) progress(seen);
        if (seen > limits.entries) return { files: files.sort(), links, notOpened, isCut: true };
        if (kind === 'file') files.push(place);
        else if (kind === 'link') links.push(place);
        else if (kind === 'folder') {
          if (skippedFolders.has(name)) notOpened.push({ folder: place, reason: 'skipped' });
          else if (depth + 1 > limits.depth) notOpened.push({ folder: place, reason: 'too-deep' });
          else next.push({ path: place, depth: depth + 1 });
        }
      }
    }
    waiting = next;
  }
  return { files: files.sort(), links, notOpened, isCut: false };
};
