import type { FolderEntry, World } from './world.ts';

/** A machine in memory: texts by path, `link` and `folder` for entries of those kinds. */
export interface FakeWorld extends World {
  readonly written: Map<string, string>;
  readonly said: { out: string; err: string };
}

const missing = (path: string): Error => Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });

export const fakeWorld = (
  args: readonly string[],
  files: Readonly<Record<string, string | { readonly link: true } | { readonly bytes: number }>> = {},
  more: Partial<World> & { readonly readOnly?: boolean } = {},
): FakeWorld => {
  const said = { out: '', err: '' };
  const written = new Map<string, string>();
  const plain = (path: string): string => path.replace(/^(\.\/)+/u, '').replace(/\/+$/u, '');
  return {
    args,
    env: {},
    version: '1.2.3',
    isTerminal: { out: false, err: false },
    today: () => '2026-10-01',
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    list: async (folder) => {
      const inside = plain(folder) === '.' || plain(folder) === '' ? '' : `${plain(folder)}/`;
      const entries = new Map<string, FolderEntry>();
      for (const [path, content] of Object.entries(files)) {
        if (!path.startsWith(inside)) continue;
        const [name = '', ...below] = path.slice(inside.length).split('/');
        const isLink = typeof content === 'object' && 'link' in content;
        entries.set(name, { name, kind: below.length > 0 ? 'folder' : isLink ? 'link' : 'file' });
      }
      if (entries.size === 0 && inside !== '') throw missing(folder);
      return [...entries.values()];
    },
    size: async (file) => {
      const found = files[plain(file)];
      if (found === undefined) throw missing(file);
      return typeof found === 'string' ? found.length : 'bytes' in found ? found.bytes : 0;
    },
    read: async (file) => {
      const found = files[plain(file)];
      if (typeof found !== 'string') throw missing(file);
      return new TextEncoder().encode(found);
    },
    write: async (file, text) => {
      if (more.readOnly) throw Object.assign(new Error('no'), { code: 'EACCES' });
      written.set(file, text);
    },
    load: async () => null,
    ...more,
    written,
    said,
  };
};
