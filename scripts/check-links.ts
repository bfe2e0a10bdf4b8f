/** Finds links of the Markdown files that point at no file or heading of this repository. */
import { execSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { headingAnchor } from './docs/heading-anchor.ts';
import { root } from './workspace.ts';

const anchorsOf = (file: string): Set<string> =>
  new Set(
    [...readFileSync(file, 'utf8').matchAll(/^#+\s+(.*)$/gm)].map(([, heading]) =>
      headingAnchor(heading ?? ''),
    ),
  );

const markdownFiles = execSync("git ls-files -co --exclude-standard '*.md'", { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && !file.startsWith('etc/') && existsSync(join(root, file)));

const broken: string[] = [];
for (const file of markdownFiles) {
  const text = readFileSync(join(root, file), 'utf8').replaceAll(/```[\s\S]*?```/g, '');
  for (const [, target = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue;
    const [path = '', anchor] = target.split('#');
    const full = path === '' ? join(root, file) : join(root, dirname(file), path);
    const found = existsSync(full);
    const anchorFound = !anchor || (found && statSync(full).isFile() && anchorsOf(full).has(anchor));
    if (!found || !anchorFound) broken.push(`${file}: ${target}`);
  }
}
if (broken.length > 0) {
  console.error(`Broken links:\n${broken.join('\n')}`);
  process.exit(1);
}
console.log(`${markdownFiles.length} Markdown files, no broken link`);
