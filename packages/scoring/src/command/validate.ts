import { type CoreDocuments, coreDocumentSchemas, parseDocument } from '@osee/core/schema';
import { dpgProjectModel } from '../models/dpg-project/model.ts';
import { parseScoringDocument } from '../schema/document/parse-scoring-document.ts';
import { scoringDocumentSchemas } from '../schema/document/scoring-document-schemas.ts';
import { readAnswerFile } from './answer-file.ts';
import { CommandError, exitCode } from './exit-code.ts';
import { readNamed } from './gather.ts';
import { parseOptions } from './parse-options.ts';
import type { World } from './world.ts';

/** What was found in a file; `kind` is `null` where it is no document that is known. */
interface Checked {
  readonly kind: string | null;
  readonly problems: readonly string[];
}

interface Parsed {
  readonly ok: boolean;
  readonly issues: readonly { readonly message: string; readonly path: readonly (string | number)[] }[];
}
type Parser = (kind: string, value: unknown) => Parsed;

const isParser = (value: unknown): value is Parser => typeof value === 'function';

/** Checks a document by the package that holds its kind; that of the catalogue only where it is installed. */
const checkDocument = async (world: World, value: unknown): Promise<Checked> => {
  const kind = (value as { readonly kind?: unknown } | null)?.kind;
  if (typeof kind !== 'string') {
    return {
      kind: null,
      problems: ['Expected a document of OSEE, with "kind", "schemaVersion" and "content".'],
    };
  }
  const problemsOf = ({ ok, issues }: Parsed): Checked => ({
    kind,
    problems: ok ? [] : issues.map(({ message, path }) => `${path.join('.')}: ${message}`),
  });
  if (Object.hasOwn(coreDocumentSchemas, kind)) {
    return problemsOf(parseDocument(kind as keyof CoreDocuments, value) as Parsed);
  }
  if (Object.hasOwn(scoringDocumentSchemas, kind)) {
    return problemsOf(parseScoringDocument(kind as keyof typeof scoringDocumentSchemas, value) as Parsed);
  }
  const catalogue = await world.load('@osee/catalogue/schema');
  const [schemas, parse] = [catalogue?.['catalogueDocumentSchemas'], catalogue?.['parseCatalogueDocument']];
  const isKnown = typeof schemas === 'object' && schemas !== null && Object.hasOwn(schemas, kind);
  if (isParser(parse) && isKnown) return problemsOf(parse(kind, value));
  const hint = catalogue === null ? ' Documents of the catalogue need @osee/catalogue to be installed.' : '';
  return { kind: null, problems: [`"${kind}" is no kind of document that is known.${hint}`] };
};

const checkFile = async (world: World, file: string): Promise<Checked> => {
  const text = await readNamed(world, file);
  if (/\.ya?ml$/iu.test(file)) {
    return { kind: 'osee-answers', problems: readAnswerFile(text, dpgProjectModel).problems };
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (error) {
    return {
      kind: null,
      problems: [`Expected JSON: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
  return checkDocument(world, value);
};

/** Checks documents; each file is looked at, whatever becomes of the others. */
export const runValidate = async (world: World, args: readonly string[]): Promise<number> => {
  const { flags, words } = parseOptions('validate', args, { texts: [], flags: ['quiet'] });
  if (words.length === 0) {
    throw new CommandError(exitCode.usage, 'validate needs a file.', 'Run: osee validate --help');
  }
  let code: number = exitCode.ok;
  for (const file of words) {
    try {
      const { kind, problems } = await checkFile(world, file);
      if (problems.length === 0 && !flags.has('quiet')) world.out(`${file}: valid (${kind})\n`);
      for (const problem of problems) world.out(`${file}: ${problem}\n`);
      if (problems.length > 0 && code === exitCode.ok) code = exitCode.below;
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      world.err(`osee: ${error.message}\n`);
      code = exitCode.unreadable;
    }
  }
  return code;
};
