import { parseArgs } from 'node:util';
import { nearestWord } from '@osee/core';
import { CommandError, exitCode } from './exit-code.ts';

/** The options of a command: those with a value, and those without. */
export interface OptionNames {
  readonly texts: readonly string[];
  readonly flags: readonly string[];
}

export interface ParsedOptions {
  readonly texts: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** Reads the options of a command; a word that is not known ends it with what was probably meant. */
export const parseOptions = (command: string, args: readonly string[], names: OptionNames): ParsedOptions => {
  const see = `Run: osee ${command} --help`;
  const options: Record<string, { type: 'string' | 'boolean'; multiple?: boolean; short?: string }> =
    Object.fromEntries([
      ...names.texts.map((name) => [name, { type: 'string' as const, multiple: true as const }]),
      ...[...names.flags, 'help'].map((name) => [
        name,
        { type: 'boolean' as const, ...(name === 'help' && { short: 'h' }) },
      ]),
    ]);
  const all = [...names.texts, ...names.flags, 'help'];
  try {
    const { values, positionals }: { values: Readonly<Record<string, unknown>>; positionals: string[] } =
      parseArgs({
        args: [...args],
        options,
        allowPositionals: true,
        strict: true,
      });
    const texts = new Map<string, string>();
    for (const name of names.texts) {
      const given = values[name];
      if (!Array.isArray(given)) continue;
      if (given.length > 1) {
        throw new CommandError(exitCode.usage, `--${name} stands more than once.`, see);
      }
      texts.set(name, String(given[0]));
    }
    return {
      texts,
      flags: new Set([...names.flags, 'help'].filter((name) => values[name] === true)),
      words: positionals,
    };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const message = error instanceof Error ? error.message : String(error);
    const unknown = /'-?-?([\w-]+)'/u.exec(message)?.[1];
    const isUnknown = /Unknown option/u.test(message);
    const near = isUnknown && unknown !== undefined ? nearestWord(unknown, all) : null;
    throw new CommandError(
      exitCode.usage,
      isUnknown
        ? `There is no option --${unknown}.${near === null ? '' : ` Did you mean --${near}?`}`
        : (message.split('.')[0] ?? message).concat('.'),
      see,
    );
  }
};

/** One of several words; anything else ends the command. */
export const oneOf = <const Word extends string>(
  option: string,
  given: string | undefined,
  known: readonly Word[],
  fallback: Word,
): Word => {
  if (given === undefined) return fallback;
  const found = known.find((word) => word === given);
  if (found !== undefined) return found;
  const near = nearestWord(given, known);
  throw new CommandError(
    exitCode.usage,
    `--${option} is one of ${known.join(', ')}, not "${given}".${near === null ? '' : ` Did you mean "${near}"?`}`,
  );
};
