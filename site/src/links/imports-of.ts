import { fencesOf } from '../markdown/outside-fences.ts';

export interface NamedImport {
  readonly specifier: string;
  readonly name: string;
}

const statement = /import\s+(?:type\s+)?\{([^}]*)\}\s*from\s*['"](@osee\/[^'"]+)['"]/g;

/** What the examples of a page import by name from the packages, in their order. */
export const importsOf = (markdown: string): NamedImport[] =>
  fencesOf(markdown, ['ts', 'js', 'tsx', 'jsx', 'vue', 'svelte', 'html', 'mjs']).flatMap((code) =>
    [...code.matchAll(statement)].flatMap(([, names = '', specifier = '']) =>
      names
        .split(',')
        .map((name) =>
          name
            .trim()
            .replace(/^type\s+/, '')
            .replace(/\s+as\s+.*$/, ''),
        )
        .filter((name) => name !== '')
        .map((name) => ({ specifier, name })),
    ),
  );
