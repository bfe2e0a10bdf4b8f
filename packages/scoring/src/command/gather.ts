import { collectEvidence } from '../evidence/collect/collect-evidence.ts';
import type { CollectedEvidence } from '../evidence/collect/collected-evidence.ts';
import type { MaturityModel } from '../maturity/model/maturity-model.ts';
import { type AnswerFile, readAnswerFile } from './answer-file.ts';
import { CommandError, exitCode } from './exit-code.ts';
import { type ReadProject, readProject } from './read-project.ts';
import { type WalkedFolder, walkFolder } from './walk-folder.ts';
import { join, readText, type World } from './world.ts';

/** Everything that a folder and its file of answers hold. */
export interface Gathered {
  readonly evidence: CollectedEvidence;
  readonly walked: WalkedFolder;
  readonly project: ReadProject;
  readonly human: AnswerFile;
  /** The file of answers that was read; `null` where there is none. */
  readonly answersPath: string | null;
}

const usualAnswers = ['osee-answers.yml', 'osee-answers.yaml'];

const causeOf = (error: unknown): string => {
  const code = (error as { readonly code?: unknown } | null)?.code;
  if (code === 'ENOENT') return 'it does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read';
  if (code === 'ENOTDIR') return 'it is no folder';
  if (code === 'EISDIR') return 'it is a folder';
  return error instanceof Error ? error.message : String(error);
};

/** Reads a file that was named; ends the command where that fails. */
export const readNamed = async (world: World, file: string): Promise<string> => {
  try {
    return await readText(world, file);
  } catch (error) {
    throw new CommandError(exitCode.unreadable, `${file} cannot be read: ${causeOf(error)}.`);
  }
};

/** Writes a file that was named; ends the command where that fails. */
export const writeNamed = async (world: World, file: string, text: string): Promise<void> => {
  try {
    await world.write(file, text);
  } catch (error) {
    throw new CommandError(exitCode.unwritable, `${file} cannot be written: ${causeOf(error)}.`);
  }
};

export const gather = async (
  world: World,
  options: {
    readonly folder: string;
    readonly answers: string | undefined;
    readonly asOf: string;
    readonly model: MaturityModel;
    readonly isQuiet: boolean;
  },
): Promise<Gathered> => {
  const { folder, asOf, model, isQuiet } = options;
  const shows = world.isTerminal.err && !isQuiet;
  let told = false;
  const progress = (count: number): void => {
    if (!shows) return;
    told = true;
    world.err(`\r${count} files`);
  };
  let walked: WalkedFolder;
  try {
    walked = await walkFolder(world, folder, progress);
  } catch (error) {
    throw new CommandError(exitCode.unreadable, `${folder} cannot be read: ${causeOf(error)}.`);
  }
  if (told) world.err('\r\u001b[K');
  const project = await readProject(world, folder, walked);
  const usual = usualAnswers.find((name) => walked.files.includes(name));
  const answersPath = options.answers ?? (usual === undefined ? null : join(folder, usual));
  const human =
    answersPath === null
      ? { subject: null, answers: [], statements: [], problems: [] }
      : readAnswerFile(await readNamed(world, answersPath), model);
  if (human.problems.length > 0) {
    throw new CommandError(
      exitCode.unreadable,
      `${answersPath} has answers that cannot be used.\n${human.problems.map((each) => `  ${each}`).join('\n')}`,
    );
  }
  return { evidence: collectEvidence(project.texts, { asOf }), walked, project, human, answersPath };
};

/** What somebody should know of the reading, one line each. */
export const remarksOf = ({ walked, project, evidence }: Gathered): readonly string[] => [
  ...(walked.isCut ? ['The folder holds more files than are looked at; the rest was left.'] : []),
  ...walked.notOpened
    .filter(({ reason }) => reason !== 'skipped')
    .map(
      ({ folder, reason }) =>
        `${folder}: ${reason === 'too-deep' ? 'too deep to be opened' : 'cannot be opened'}`,
    ),
  ...(walked.links.length > 0 ? [`${walked.links.length} links were not followed.`] : []),
  ...project.notRead.map(({ file, reason }) => {
    const why = {
      'too-large': 'too large to be read',
      'too-many': 'one file too many',
      unreadable: 'cannot be read',
    };
    return `${file}: ${why[reason]}`;
  }),
  ...evidence.readings
    .filter(({ readable }) => !readable)
    .map(({ source, issues }) => `${source.file}: ${issues[0]?.message ?? 'could not be used'}`),
  ...evidence.issues.map(({ message }) => message),
];
