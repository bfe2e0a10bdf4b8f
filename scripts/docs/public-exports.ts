/** What the entries of the packages export, read from the sources without the compiler's types. */
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { entriesOf, packageFolder, packageNames, root } from '../workspace.ts';

/** A name that an entry exports. */
export interface PublicExport {
  readonly name: string;
  /** From the root of the repository; where the name is declared. */
  readonly file: string;
  /** As in `@osee/core/geography`; a name may be in more than one entry. */
  readonly specifier: string;
  /** The tags `@category` of its comment: one, if all is well. */
  readonly categories: readonly string[];
}

const parsed = new Map<string, ts.SourceFile>();

const read = (file: string): ts.SourceFile => {
  const known = parsed.get(file);
  if (known) return known;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  parsed.set(file, source);
  return source;
};

const declares = (statement: ts.Statement, name: string): boolean =>
  ts.isVariableStatement(statement)
    ? statement.declarationList.declarations.some((each) => each.name.getText() === name)
    : (ts.isFunctionDeclaration(statement) ||
        ts.isClassDeclaration(statement) ||
        ts.isInterfaceDeclaration(statement) ||
        ts.isTypeAliasDeclaration(statement)) &&
      statement.name?.text === name;

const categoriesOf = (statement: ts.Statement): string[] =>
  ts
    .getJSDocTags(statement)
    .filter(({ tagName }) => tagName.text === 'category')
    .map(({ comment }) => (ts.getTextOfJSDocComment(comment) ?? '').trim());

type Found = Omit<PublicExport, 'specifier'>;

const targetOf = (file: string, specifier: string): string => join(dirname(file), specifier);

/** A name may be a type and a value: both have a comment, one carries the category. */
const resolveName = (file: string, name: string, as: string): Found[] => {
  const { statements } = read(file);
  const own = statements.filter((statement) => declares(statement, name));
  if (own.length > 0) {
    return [{ name: as, file: relative(root, file), categories: own.flatMap(categoriesOf) }];
  }
  const passed = namesPassedOn(file).find(({ to }) => to === name);
  // What another package or library declares is listed where it is at home.
  if (passed)
    return passed.target.startsWith('.') ? resolveName(targetOf(file, passed.target), passed.from, as) : [];
  throw new Error(`Expected ${relative(root, file)} to declare ${name}.`);
};

interface PassedOn {
  readonly target: string;
  readonly from: string;
  readonly to: string;
}

/** Each `export { from as to } from 'target'`, and each import that a file may export again. */
const namesPassedOn = (file: string): PassedOn[] =>
  read(file).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) && !ts.isImportDeclaration(statement)) return [];
    const { moduleSpecifier } = statement;
    if (!moduleSpecifier || !ts.isStringLiteral(moduleSpecifier)) return [];
    const clause = ts.isExportDeclaration(statement)
      ? statement.exportClause
      : statement.importClause?.namedBindings;
    if (!clause || !(ts.isNamedExports(clause) || ts.isNamedImports(clause))) return [];
    return [...clause.elements].map(({ name, propertyName }) => ({
      target: moduleSpecifier.text,
      from: (propertyName ?? name).text,
      to: name.text,
    }));
  });

const exportsOf = (file: string): Found[] =>
  read(file).statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (exportClause && ts.isNamedExports(exportClause)) {
        const target =
          moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined;
        if (target !== undefined && !target.startsWith('.')) return [];
        return [...exportClause.elements].flatMap(({ name, propertyName }) =>
          resolveName(
            target === undefined ? file : targetOf(file, target),
            (propertyName ?? name).text,
            name.text,
          ),
        );
      }
      if (!exportClause && moduleSpecifier && ts.isStringLiteral(moduleSpecifier)) {
        return exportsOf(targetOf(file, moduleSpecifier.text));
      }
      throw new Error(`Expected names in ${relative(root, file)}: ${statement.getText()}`);
    }
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((each) => each.name.getText())
      : [(statement as ts.DeclarationStatement).name?.getText() ?? ''];
    return names.map((name) => ({
      name,
      file: relative(root, file),
      categories: categoriesOf(statement),
    }));
  });

/** Every name of every entry; a name that two entries export comes twice. */
export const publicExports = (): PublicExport[] =>
  packageNames.flatMap((packageName) =>
    entriesOf(packageName).flatMap(({ specifier, source }) =>
      exportsOf(join(packageFolder(packageName), source)).map((found) => ({ ...found, specifier })),
    ),
  );
