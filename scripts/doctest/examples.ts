import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../workspace.ts';
import { examplesOfMarkdown, examplesOfSource } from './extract-examples.ts';
import { writeModule } from './write-module.ts';

const folder = join(root, '.doctest');

/** A runnable example, written to a module of its own. */
export interface WrittenExample {
  /** As in `packages/core/src/digest/digest.ts:14`. */
  readonly name: string;
  readonly module: string;
}

const companion = /\.(test|test-d|test-prop|bench|fixture)\.ts$/;

const files = (): string[] =>
  [
    ...globSync('packages/*/src/**/*.ts', { cwd: root }).filter((file) => !companion.test(file)),
    ...globSync(['README.md', 'packages/*/README.md', 'docs/{guides,methods,starts,fr}/**/*.md'], {
      cwd: root,
    }),
  ].sort();

/** Writes a module for every example of the sources and of the documentation. */
export const writeExamples = (): WrittenExample[] => {
  mkdirSync(folder, { recursive: true });
  return files().flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const examples = file.endsWith('.md') ? examplesOfMarkdown(text) : examplesOfSource(text);
    return examples.map((example) => {
      const name = `${file}:${example.line}`;
      const module = join(folder, `${name.replaceAll(/[^\w.-]+/g, '_')}.ts`);
      writeFileSync(module, writeModule(example));
      return { name, module };
    });
  });
};

/** Forgets the modules of earlier runs. */
export const clearExamples = (): void => rmSync(folder, { recursive: true, force: true });
