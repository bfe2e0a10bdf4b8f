/**
 * The declarations of both module systems, each written once: those for CommonJS are whole, those for ES modules hand them
 * on. An ES module may take a CommonJS one for its own in every mode of the compiler, but not the other way round.
 */
import { posix } from 'node:path';

/** By path, as in `dist/index.d.ts`; null for a file that is not needed. */
type Texts = ReadonlyMap<string, string>;

/**
 * Declarations made of classes of zod: it has its own for each module system, which are told apart, so that who adds a
 * schema of ours to one of theirs needs those of the same one.
 */
const ofZod = /^(?:zod|@osee\/\w+\/schema)$/u;

/** What a file takes from other ones; examples in comments are none. */
const namedIn = (text: string): string[] =>
  [
    ...text.replaceAll(/\/\*[\s\S]*?\*\//gu, '').matchAll(/(?:\bfrom|\bimport) ?\(?['"]([\w@./-]+)['"]/gu),
  ].map(([, specifier = '']) => specifier);

const beside = (file: string, specifier: string): string =>
  posix.join(posix.dirname(file), specifier).replace(/\.js$/u, '.d.ts');

const forCommonJs = (text: string): string =>
  text.replaceAll(/((?:from|import) ?\(?['"]\.[^'"]+)\.js(?=['"])/gu, '$1.cjs');

/** `texts` are those for ES modules as the compiler writes them, `entries` those of them that `exports` names. */
export const declarations = (texts: Texts, entries: ReadonlySet<string>): Map<string, string | null> => {
  const named = new Map([...texts].map(([file, text]) => [file, namedIn(text)]));
  const whole = new Set<string>();
  const isWhole = (file: string): boolean =>
    (named.get(file) ?? []).some((name) => ofZod.test(name) || whole.has(beside(file, name)));
  for (let before = -1; before < whole.size; ) {
    before = whole.size;
    for (const file of texts.keys()) if (isWhole(file)) whole.add(file);
  }
  const needed = new Set([...entries, ...whole]);
  for (const file of whole) for (const name of named.get(file) ?? []) needed.add(beside(file, name));
  return new Map(
    [...texts].flatMap(([file, text]): [string, string | null][] => {
      const handedOn = `export * from './${posix.basename(file).replace(/\.d\.ts$/u, '.cjs')}';\n`;
      const own = whole.has(file) ? text : needed.has(file) ? handedOn : null;
      return [
        [file, own],
        [file.replace(/\.d\.ts$/u, '.d.cts'), forCommonJs(text)],
      ];
    }),
  );
};
