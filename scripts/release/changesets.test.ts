import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageNames, root } from '../workspace.ts';

const names = packageNames.map((name) => `@osee/${name}`);

describe('a changeset', () => {
  const files = globSync('.changeset/*.md', { cwd: root }).filter((file) => !file.endsWith('README.md'));

  it.each(files.length === 0 ? ['none'] : files)('can be taken into a version: %s', (file) => {
    if (file === 'none') return;
    const text = readFileSync(join(root, file), 'utf8');
    const [, frontMatter = '', summary = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
    const bumps = frontMatter.split('\n').map((line) => /^['"](.+)['"]: (major|minor|patch)$/.exec(line));
    expect(bumps.map((bump) => names.includes(bump?.[1] ?? '')).every(Boolean), frontMatter).toBe(true);
    expect(summary.trim()).not.toBe('');
  });
});
