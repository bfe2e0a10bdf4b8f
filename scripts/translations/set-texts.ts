import ts from 'typescript';

/** A text of a file: the name of the exported object, the way to its member, and what it shall say. */
export interface TextEdit {
  readonly exported: string;
  readonly path: readonly string[];
  readonly text: string;
}

/** Sets texts in the source of a file of texts, and leaves everything else as it stands. */
export const setTexts = (source: string, edits: readonly TextEdit[]): string => {
  const file = ts.createSourceFile('texts.ts', source, ts.ScriptTarget.Latest, true);
  const changes = edits.map(({ exported, path, text }) => {
    const place = placeOf(file, exported, path);
    if (place === null) throw new Error(`Expected a text at ${[exported, ...path].join('.')}, got none.`);
    return { start: place.getStart(file), end: place.getEnd(), text: JSON.stringify(text) };
  });
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((changed, { start, end, text }) => changed.slice(0, start) + text + changed.slice(end), source);
};

const placeOf = (file: ts.SourceFile, exported: string, path: readonly string[]): ts.Expression | null => {
  const declared = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(({ name }) => ts.isIdentifier(name) && name.text === exported)?.initializer;
  return path.reduce<ts.Expression | null>(memberOf, declared ?? null);
};

const memberOf = (holder: ts.Expression | null, key: string): ts.Expression | null => {
  const object = holder === null ? null : bare(holder);
  if (object === null || !ts.isObjectLiteralExpression(object)) return null;
  const member = object.properties.find(
    (property): property is ts.PropertyAssignment =>
      ts.isPropertyAssignment(property) &&
      (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) &&
      property.name.text === key,
  );
  return member?.initializer ?? null;
};

/** An expression without `as const` and `satisfies`. */
const bare = (expression: ts.Expression): ts.Expression =>
  ts.isAsExpression(expression) || ts.isSatisfiesExpression(expression)
    ? bare(expression.expression)
    : expression;
