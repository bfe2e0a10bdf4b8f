import { lstat, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FolderEntry, World } from './world.ts';

/** The machine that the command runs on. */
export const nodeWorld = (version: string): World => ({
  args: process.argv.slice(2),
  env: process.env,
  version,
  out: (text) => {
    process.stdout.write(text);
  },
  err: (text) => {
    process.stderr.write(text);
  },
  isTerminal: { out: process.stdout.isTTY === true, err: process.stderr.isTTY === true },
  today: () => {
    const now = new Date();
    const two = (part: number): string => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  },
  list: async (folder) =>
    (await readdir(folder, { withFileTypes: true })).map((entry): FolderEntry => {
      const kind = entry.isSymbolicLink()
        ? 'link'
        : entry.isDirectory()
          ? 'folder'
          : entry.isFile()
            ? 'file'
            : 'other';
      return { name: entry.name, kind };
    }),
  size: async (file) => (await stat(file)).size,
  read: (file) => readFile(file),
  write: async (file, text) => {
    await mkdir(dirname(file), { recursive: true });
    // A link could lead out of the folder that was named.
    const isLink = await lstat(file).then(
      (found) => found.isSymbolicLink(),
      () => false,
    );
    if (isLink) throw new Error(`${file} is a link, which is not written through.`);
    await writeFile(file, text);
  },
  load: async (name) => {
    try {
      return (await import(name)) as Readonly<Record<string, unknown>>;
    } catch {
      return null;
    }
  },
});
