/** The types of what the packages export, as the compiler sees them. */
import { join } from 'node:path';
import ts from 'typescript';
import { entriesOf, packageNames, root } from '../workspace.ts';
import { type DataDeclaration, dataDeclarations } from './data-declarations.ts';
import { contentType } from './data-types.ts';

/** A function that a package exports. */
export interface PublicFunction {
  readonly packageName: (typeof packageNames)[number];
  readonly specifier: string;
  readonly name: string;
  /** One for each way to call it; of a promise, what it gives. */
  readonly returns: readonly ts.Type[];
}

/** What the compiler knows of the packages. */
export interface PublicTypes {
  readonly checker: ts.TypeChecker;
  readonly functions: readonly PublicFunction[];
  /** What each data file holds. */
  readonly contents: readonly { readonly declaration: DataDeclaration; readonly type: ts.Type }[];
}

const virtualFile = join(root, 'scripts', 'documents', 'public-types.virtual.ts');

type PackageName = (typeof packageNames)[number];

const entriesOfAll = (names: readonly PackageName[]) =>
  names.flatMap((packageName) => entriesOf(packageName).map(({ specifier }) => ({ packageName, specifier })));

const virtualText = (
  entries: readonly { readonly specifier: string }[],
  declarations: readonly DataDeclaration[],
): string =>
  [
    ...entries.map(({ specifier }, index) => `export * as entry${index} from '${specifier}';`),
    ...declarations.map(
      (declaration, index) => `export declare const content${index}: ${contentType(declaration)};`,
    ),
  ].join('\n');

/** Reads the sources of packages; it takes some seconds. */
export const readPublicTypes = (names: readonly PackageName[] = packageNames): PublicTypes => {
  const entries = entriesOfAll(names);
  const declarations = dataDeclarations.filter(({ packageName }) => names.includes(packageName));
  const text = virtualText(entries, declarations);
  const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (file, ...more) =>
    file === virtualFile
      ? ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
      : getSourceFile.call(host, file, ...more);
  host.fileExists = (file) => file === virtualFile || fileExists.call(host, file);
  const program = ts.createProgram([virtualFile], options, host);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(virtualFile);
  const module = source && checker.getSymbolAtLocation(source);
  if (!source || !module) throw new Error('Expected the compiler to read the entries of the packages.');
  const problems = program.getSemanticDiagnostics(source);
  if (problems.length > 0) throw new Error(ts.formatDiagnostics(problems, host));
  const exported = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]));
  const typeOf = (symbol: ts.Symbol | undefined): ts.Type => {
    if (!symbol) throw new Error('Expected an export.');
    return checker.getTypeOfSymbol(symbol);
  };
  const functions = entries.flatMap(({ packageName, specifier }, index) =>
    checker.getPropertiesOfType(typeOf(exported.get(`entry${index}`))).flatMap((symbol): PublicFunction[] => {
      const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures();
      return signatures.length === 0
        ? []
        : [
            {
              packageName,
              specifier,
              name: symbol.name,
              returns: signatures.map((signature) => {
                const type = signature.getReturnType();
                return checker.getAwaitedType(type) ?? type;
              }),
            },
          ];
    }),
  );
  const contents = declarations.map((declaration, index) => ({
    declaration,
    type: typeOf(exported.get(`content${index}`)),
  }));
  return { checker, functions, contents };
};
