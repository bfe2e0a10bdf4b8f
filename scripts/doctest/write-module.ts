import ts from 'typescript';
import type { Example } from './extract-examples.ts';

const expectation = /^[ \t]*(?:\n[ \t]*)?\/\/ => ([^\n]*(?:\n[ \t]*\/\/ {2,}[^\n]*)*)/;

const literalOf = (comment: string): string => comment.replaceAll(/\n[ \t]*\/\/[ \t]*/g, ' ').trim();

const subjectOf = (statement: ts.Statement, file: ts.SourceFile): string | undefined => {
  if (ts.isExpressionStatement(statement)) return statement.expression.getText(file);
  const declaration = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]
    : undefined;
  return declaration && ts.isIdentifier(declaration.name) ? declaration.name.text : undefined;
};

const rewrite = (statement: ts.Statement, file: ts.SourceFile, code: string): string => {
  const text = statement.getText(file);
  const expected = expectation.exec(code.slice(statement.getEnd()))?.[1];
  const subject = subjectOf(statement, file);
  if (expected === undefined || subject === undefined) return text;
  const keep = ts.isVariableStatement(statement) ? `${text}\n` : '';
  const literal = literalOf(expected);
  const thrown = /^throws (?:OseeError )?'([^']+)'/.exec(literal)?.[1];
  return thrown
    ? `expect(() => ${subject}).toThrow(expect.objectContaining({ code: '${thrown}' }));`
    : `${keep}expect(${subject}).toEqual(${literal});`;
};

/**
 * Turns an example into a module whose `run` checks it: each statement that is followed by `// => value` becomes
 * an expectation. A value of the form `throws 'code'` expects an `OseeError` with that code.
 */
export const writeModule = (example: Example): string => {
  const file = ts.createSourceFile('example.ts', example.code, ts.ScriptTarget.ES2022, true);
  const imports = file.statements.filter((statement) => ts.isImportDeclaration(statement));
  const body = file.statements.filter((statement) => !ts.isImportDeclaration(statement));
  return [
    "import type { ExpectStatic } from 'vitest';",
    ...imports.map((statement) => statement.getText(file)),
    'export const run = async (expect: ExpectStatic): Promise<void> => {',
    ...body.map((statement) => rewrite(statement, file, example.code)),
    '};',
    '',
  ].join('\n');
};
