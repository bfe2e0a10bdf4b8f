/**
 * Rewrites the code of ajv's compiler as a TypeScript module of this project. The compiler keeps its findings on the
 * functions themselves and copies them at every level; here they are appended to one list, which is passed along.
 */
import { transformSync } from 'esbuild';

/** Which text of the compiler, one statement a line, becomes which. The order matters. */
const rewritings: readonly (readonly [RegExp, string])[] = [
  [/^"use strict";$/gmu, ''],
  [/^export const .*;$/gmu, ''],
  [/^validate\d+\.evaluated = .*;$/gmu, ''],
  [/^const evaluated0 = .*\n(?:if\(evaluated0\.\w+\)\{\n.*\n\}\n)*/gmu, ''],
  [/^let vErrors = null;\nlet errors = 0;$/gmu, ''],
  [/function (validate\d+)\(data, \{instancePath="".*?\}=\{\}\)\{/gu, 'function $1(data, pointer, found) {'],
  [/schemaPath:"[^"]*",/gu, ''],
  [/\binstancePath\b(?!:)/gu, 'pointer'],
  [
    /^if\(!\((validate\d+)\((.+?), \{(?:instancePath:)?(.+?),parentData.*\}\)\)\)\{\nvErrors = .*\nerrors = .*\n\}$/gmu,
    '$1($2, $3, found);',
  ],
  [
    /^const err\d+ = \{(?:instancePath:)?(.+?),keyword:"(\w+)",params:(.*)\};\nif\(vErrors === null\)\{\n.*\n\}\nelse \{\n.*\n\}\nerrors\+\+;$/gmu,
    'fail(found, $1, "$2", $3);',
  ],
  [
    /^errors = (_errs\d+);\nif\(vErrors !== null\)\{\nif\(_errs\d+\)\{\n.*\n\}\nelse \{\n.*\n\}\n\}$/gmu,
    'found.length = $1;',
  ],
  [/^validate\d+\.errors = vErrors;\nreturn errors === 0;$/gmu, ''],
  [/\berrors\b/gu, 'found.length'],
  // Only the members of a union are judged in this way.
  [/^(var (_valid\d+) = (_errs\d+) === found\.length;)$/gmu, '$1\nif(!$2){\ncloseBranch(found, $3);\n}'],
];

const leftOver = /vErrors|instancePath|validate\d+\.|parentData|evaluated|require\(/u;

/** The body of a module, and what each name exported by the compiler stands for. */
export const typedRules = (
  code: string,
): { readonly body: string; readonly exported: ReadonlyMap<string, string> } => {
  const exported = new Map(
    [...code.matchAll(/^export const (\w+) = (\w+);$/gmu)].map(([, name = '', value = '']) => [name, value]),
  );
  const rewritten = rewritings.reduce((text, [from, to]) => text.replaceAll(from, to), withoutWrappers(code));
  const used = withoutUnused(withoutSchemas(rewritten));
  const rest = leftOver.exec(used);
  if (rest) throw new Error(`Expected no trace of the compiler's own bookkeeping, got ${rest[0]}.`);
  const small = transformSync(used, {
    loader: 'js',
    minifySyntax: true,
    treeShaking: false,
    target: 'es2022',
  }).code;
  const body = small.replaceAll(
    /^function (validate\d+)\(data, pointer, found\) \{$/gmu,
    'const $1: Rule = (data: Json, pointer: string, found: Violation[]) => {',
  );
  return { body, exported };
};

/** A rule that calls itself does so by way of an object, since the compiler knows its name late. */
const withoutWrappers = (code: string): string => {
  const wrapped = /^const (wrapper\d+) = \{validate: (validate\d+)\};$/gmu;
  return [...code.matchAll(wrapped)].reduce(
    (text, [line, wrapper = '', rule = '']) =>
      text.replace(line, '').replaceAll(new RegExp(`\\b${wrapper}\\.validate\\b`, 'gu'), rule),
    code,
  );
};

/** The compiler keeps whole schemas for the lists of values and property names in them: only the lists are needed. */
const withoutSchemas = (code: string): string => {
  const schemas = new Map(
    [...code.matchAll(/^const (schema\d+) = (.*);$/gmu)].map(([, name = '', text = '']) => [
      name,
      JSON.parse(text) as unknown,
    ]),
  );
  const lookUp = (name: string, path: string): unknown =>
    [...path.matchAll(/\.(\w+)|\[(\d+)\]|\["(.+?)"\]/gu)].reduce(
      (value, [, key, index, text]) =>
        (value as Readonly<Record<string, unknown>>)[key ?? index ?? text ?? ''],
      schemas.get(name),
    );
  const sets = new Map<string, string>();
  const setOf = (name: string, path: string): string => {
    const names = JSON.stringify(Object.keys(lookUp(name, path) as object));
    sets.set(names, sets.get(names) ?? `names${sets.size}`);
    return sets.get(names) ?? '';
  };
  const body = code
    .replaceAll(
      /\bfunc\d+\.call\((schema\d+)(\S*), (key\d+)\)/gu,
      (_, name: string, path: string, key: string) => `${setOf(name, path)}.has(${key})`,
    )
    .replaceAll(
      /\b(?<!const )(schema\d+)((?:\.\w+|\[(?:\d+|"[^"]+")\])+)/gu,
      (_, name: string, path: string) => JSON.stringify(lookUp(name, path)),
    );
  return `${[...sets].map(([names, name]) => `const ${name} = new Set(${names});\n`).join('')}${body}`;
};

/** Constants that nothing names would not compile. */
const withoutUnused = (code: string): string =>
  code.replaceAll(/^const (\w+) = .*;$/gmu, (line, name: string) =>
    code.match(new RegExp(`\\b${name}\\b`, 'gu'))?.length === 1 ? '' : line,
  );
