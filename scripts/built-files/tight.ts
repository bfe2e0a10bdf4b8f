/** Compiled rules of documents, which nobody reads, with short names and without white space. */
import { transformSync } from 'esbuild';

/** By the path of a module or of its source. */
export const isGenerated = (path: string): boolean => /[\\/]generated[\\/]validators\.[jt]s$/u.test(path);

/** A line stays short enough to be shown in a message of an engine. */
export const tight = (code: string, format: 'esm' | 'cjs'): string =>
  transformSync(code, {
    loader: 'js',
    format,
    minify: true,
    charset: 'utf8',
    target: 'es2022',
    lineLimit: 200,
  }).code;
