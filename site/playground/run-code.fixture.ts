import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

const root = join(import.meta.dirname, '..', '..');

/** Runs code as somebody would who copied it, beside the file that it reads, and gives what it printed. */
export const runCode = async (code: string, fileName: string, content: unknown): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'osee-playground-'));
  try {
    writeFileSync(join(folder, fileName), JSON.stringify(content));
    await build({
      stdin: { contents: code, resolveDir: root, loader: 'ts' },
      outfile: join(folder, 'code.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      conditions: ['@osee/source'],
      logLevel: 'warning',
    });
    return execFileSync(process.execPath, ['code.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 2 ** 25,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** What the compiler finds wrong with pieces of code, under the rules of this project. */
export const typeFaults = (pieces: readonly string[]): readonly string[] => {
  const read = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...read.config, files: [] }, ts.sys, root);
  const files = new Map(pieces.map((piece, place) => [join(root, `copied-${place}.ts`), piece]));
  const settings = { ...options, types: ['node'] };
  const host = ts.createCompilerHost(settings);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.readFile = (name) => files.get(name) ?? readFile(name);
  host.getSourceFile = (name, ...rest) => {
    const piece = files.get(name);
    return piece === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, piece, ts.ScriptTarget.ES2022);
  };
  const program = ts.createProgram([...files.keys()], settings, host);
  return [...files.keys()].flatMap((name) => {
    const source = program.getSourceFile(name);
    return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
      ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
    );
  });
};
