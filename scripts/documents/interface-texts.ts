/** Takes the descriptions of schemas from the TSDoc of the interfaces that they stand for. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { packageFolder } from '../workspace.ts';

/** What an interface says of itself and of its properties. */
export interface InterfaceText {
  readonly summary: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** Texts by folder and name, as in `framework.Module`. */
export type InterfaceTexts = ReadonlyMap<string, InterfaceText>;

const companion = /\.(test|test-d|test-prop|bench|fixture)\.ts$/;

const textOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .filter(ts.isJSDoc)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join(' ')
    .replaceAll(/\{@link (\w+)\}/g, '`$1`')
    .replaceAll(/\s+/g, ' ')
    .trim();

type Typing = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

const isTyping = (node: ts.Node): node is Typing =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

const readInterface = (node: Typing): InterfaceText => ({
  summary: textOf(node),
  properties: new Map(
    (ts.isInterfaceDeclaration(node) ? node.members : []).flatMap((member) => {
      const text = textOf(member);
      return member.name && ts.isIdentifier(member.name) && text !== ''
        ? [[member.name.text, text] as const]
        : [];
    }),
  ),
});

const baseNames = (node: Typing): string[] =>
  ((ts.isInterfaceDeclaration(node) && node.heritageClauses) || []).flatMap(({ types }) =>
    types.map(({ expression }) => expression.getText()),
  );

/** Reads all exported interfaces of a package; an inherited property keeps the text of the base. */
export const interfaceTexts = (packageName: string): InterfaceTexts => {
  const source = join(packageFolder(packageName), 'src');
  const declarations = globSync('**/*.ts', { cwd: source })
    .filter((file) => !companion.test(file))
    .sort()
    .flatMap((file) => {
      const path = join(source, file);
      const folder = file.split(/[\\/]/)[0] ?? '';
      const tree = ts.createSourceFile(path, ts.sys.readFile(path) ?? '', ts.ScriptTarget.ES2022, true);
      return tree.statements.filter(isTyping).map((node) => ({ folder, node }));
    });
  const byName = new Map(declarations.map(({ node }) => [node.name.text, node]));
  const withBases = (node: Typing): InterfaceText => {
    const own = readInterface(node);
    const inherited = baseNames(node).flatMap((name) => {
      const base = byName.get(name);
      return base ? [...withBases(base).properties] : [];
    });
    return { summary: own.summary, properties: new Map([...inherited, ...own.properties]) };
  };
  return new Map(declarations.map(({ folder, node }) => [`${folder}.${node.name.text}`, withBases(node)]));
};
