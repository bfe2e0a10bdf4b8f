import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { root } from '../workspace.ts';

/** Codes by the part of a package in which they arise, such as `core/geography`. */
type Places = Map<string, Set<string>>;

interface Source {
  /** Such as `core/geography`. */
  readonly place: string;
  readonly file: ts.SourceFile;
}

const companion = /\.(test|test-d|test-prop|bench|fixture)\.ts$/;

const sources: readonly Source[] = globSync('packages/*/src/*/**/*.ts', { cwd: root })
  .filter((path) => !companion.test(path) && !/[/\\](generated|locales)[/\\]/.test(path))
  .map((path) => {
    const [, packageName, , part] = path.split(/[/\\]/);
    const text = readFileSync(join(root, path), 'utf8');
    return {
      place: `${packageName}/${part}`,
      file: ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
    };
  });

const visit = (node: ts.Node, see: (node: ts.Node) => void): void => {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
};

const nameOf = (node: ts.Node | undefined): string | null =>
  node && ts.isIdentifier(node) ? node.text : null;

/** Where the parameter `code` stands, for every function of the sources that has one. */
const codePositions = (): Map<string, Set<number>> => {
  const found = new Map([['OseeError', new Set([0])]]);
  for (const { file } of sources) {
    visit(file, (node) => {
      if (!ts.isFunctionLike(node)) return;
      const position = node.parameters.findIndex(({ name }) => nameOf(name) === 'code');
      const name =
        nameOf(node.name) ?? (ts.isVariableDeclaration(node.parent) ? nameOf(node.parent.name) : null);
      if (position < 0 || name === null) return;
      found.set(name, (found.get(name) ?? new Set()).add(position));
    });
  }
  return found;
};

/** The initial values of the variables of that name. */
const valuesOf = (name: string, file: ts.SourceFile): string[] => {
  const values: string[] = [];
  visit(file, (node) => {
    if (ts.isVariableDeclaration(node) && nameOf(node.name) === name && node.initializer) {
      values.push(...literalsOf(node.initializer, file));
    }
  });
  return values;
};

/** The texts that an expression or a type can be, where they are written out. */
const literalsOf = (node: ts.Node | undefined, file: ts.SourceFile): string[] => {
  if (node === undefined) return [];
  const each = (nodes: readonly ts.Node[]): string[] => nodes.flatMap((one) => literalsOf(one, file));
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isIdentifier(node)) return valuesOf(node.text, file);
  if (ts.isConditionalExpression(node)) return each([node.whenTrue, node.whenFalse]);
  if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node)) return each([node.expression]);
  if (ts.isLiteralTypeNode(node)) return each([node.literal]);
  if (ts.isUnionTypeNode(node)) return each(node.types);
  const [span] = ts.isTemplateExpression(node) ? node.templateSpans : [];
  return span && ts.isTemplateExpression(node)
    ? each([span.expression]).map((text) => `${node.head.text}${text}${span.literal.text}`)
    : [];
};

/** `keyof typeof table`: the keys of the table. */
const keysOf = (type: ts.TypeNode, file: ts.SourceFile): string[] => {
  if (!ts.isTypeOperatorNode(type) || !ts.isTypeQueryNode(type.type)) return [];
  const table = nameOf(type.type.exprName);
  const keys: string[] = [];
  visit(file, (node) => {
    if (!ts.isVariableDeclaration(node) || nameOf(node.name) !== table || !node.initializer) return;
    visit(node.initializer, (entry) => {
      if (!ts.isPropertyAssignment(entry)) return;
      keys.push(ts.isStringLiteral(entry.name) ? entry.name.text : entry.name.getText(file));
    });
  });
  return keys;
};

const codesIn = (
  node: ts.Node,
  file: ts.SourceFile,
  positions: ReadonlyMap<string, Set<number>>,
): string[] => {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const { expression } = node;
    // A collector of problems takes the code first.
    const collects =
      ts.isPropertyAccessExpression(expression) && nameOf(expression.expression) === 'problems';
    const at = collects ? [0] : (positions.get(nameOf(expression) ?? '') ?? []);
    return [...at].flatMap((position) => literalsOf(node.arguments?.[position], file));
  }
  if (ts.isPropertyAssignment(node) && nameOf(node.name) === 'code')
    return literalsOf(node.initializer, file);
  if (ts.isTypeAliasDeclaration(node) && /(Issue|Caveat)Code$/.test(node.name.text)) {
    return [...literalsOf(node.type, file), ...keysOf(node.type, file)];
  }
  if (ts.isTypeReferenceNode(node) && nameOf(node.typeName) === 'Issue') {
    return literalsOf(node.typeArguments?.[0], file);
  }
  return [];
};

const codesOfSources = (): Places => {
  const positions = codePositions();
  const places: Places = new Map();
  for (const { place, file } of sources) {
    visit(file, (node) => {
      for (const code of codesIn(node, file, positions)) {
        if (/^[a-z]+(-[a-z]+)*$/.test(code)) places.set(code, (places.get(code) ?? new Set()).add(place));
      }
    });
  }
  return places;
};

const codesOfPage = (): Places => {
  const page = readFileSync(join(root, 'docs/guides/errors.md'), 'utf8');
  return new Map(
    [...page.matchAll(/^\| `([a-z-]+)` \| (?:thrown|issue|both) \| ([^|]*) \|/gm)].map(
      ([, code = '', from = '']) => [code, new Set(from.split(',').map((place) => place.trim()))],
    ),
  );
};

const [page, code] = [codesOfPage(), codesOfSources()];

it('the table of codes in docs/guides/errors.md names every code of the sources and no other', () => {
  expect([...page.keys()].sort()).toEqual([...code.keys()].sort());
});

it('the type OseeErrorCode names every code that the table says is thrown, and no other', () => {
  const text = readFileSync(join(root, 'packages/core/src/errors/osee-error-code.ts'), 'utf8');
  const table = readFileSync(join(root, 'docs/guides/errors.md'), 'utf8');
  const named = [...text.matchAll(/^ {2}\| '([a-z-]+)'/gm)].map(([, name]) => name);
  const thrown = [...table.matchAll(/^\| `([a-z-]+)` \| (?:thrown|both) \|/gm)].map(([, name]) => name);
  expect(named).toEqual([...thrown].sort());
});

it('each code arises in the places that the table names', () => {
  const wrong = [...page].flatMap(([name, places]) =>
    [...places].filter((place) => !code.get(name)?.has(place)).map((place) => `${name}: ${place}`),
  );
  expect(wrong).toEqual([]);
});
