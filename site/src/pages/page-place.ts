/** Files at the top of the repository that are pages of the site. */
const projectFiles = new Map([
  ['README.md', 'about.md'],
  ['CONTRIBUTING.md', 'project/contributing.md'],
  ['GOVERNANCE.md', 'project/governance.md'],
  ['SECURITY.md', 'project/security.md'],
  ['CODE_OF_CONDUCT.md', 'project/code-of-conduct.md'],
]);

const folderPage = (path: string): string => path.replace(/(^|\/)README\.md$/, '$1index.md');

/** Where a Markdown file of the repository stands in the site, or nothing if it is no page of it. */
export const pagePlace = (path: string): string | undefined => {
  if (!path.endsWith('.md')) return undefined;
  const [top, ...rest] = path.split('/');
  if (top === 'docs') return folderPage(rest.join('/'));
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
