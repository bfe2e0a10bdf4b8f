/** Files at the top of the repository that are pages of the site. */
const projectFiles = new Map([
  ['README.md', 'about.md'],
  ['CONTRIBUTING.md', 'project/contributing.md'],
  ['GOVERNANCE.md', 'project/governance.md'],
  ['SECURITY.md', 'project/security.md'],
  ['CODE_OF_CONDUCT.md', 'project/code-of-conduct.md'],
]);

const folderPage = (path: string): string => path.replace(/(^|\/)README\.md$/, '$1index.md');

/** The room that a text of `docs/rooms` is about, as its folder under `api/`: `scoring-maturity` is `scoring/maturity`. */
export const roomFolder = (file: string, folders: readonly string[]): string | undefined => {
  const plain = file.replace(/\.md$/, '').replaceAll('/', '-');
  return folders.find((folder) =>
    [folder, folder.replace(/\/index$/, '')].some((name) => name.replaceAll('/', '-') === plain),
  );
};

/**
 * Where a Markdown file of the repository stands in the site, or nothing if it is no page of it. `folders` are the
 * entries of the packages, as in `scoring/maturity`.
 */
export const pagePlace = (path: string, folders: readonly string[]): string | undefined => {
  if (!path.endsWith('.md')) return undefined;
  const [top, ...rest] = path.split('/');
  if (top === 'docs') {
    const inside = rest.join('/');
    const room = rest[0] === 'rooms' ? roomFolder(rest.slice(1).join('/'), folders) : undefined;
    return room === undefined ? folderPage(inside) : `api/${room}/index.md`;
  }
  if (top === 'examples') {
    return rest.length === 1
      ? 'examples/index.md'
      : rest.length === 2 && rest[1] === 'README.md'
        ? `examples/${rest[0]}.md`
        : undefined;
  }
  if (top === 'packages' && rest.length === 2 && rest[1] === 'README.md') return `api/${rest[0]}/index.md`;
  return projectFiles.get(path);
};
