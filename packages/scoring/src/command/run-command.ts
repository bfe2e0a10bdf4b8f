import { nearestWord, OseeError } from '@osee/core';
import { runAssess } from './assess.ts';
import { CommandError, exitCode } from './exit-code.ts';
import { runExplain } from './explain.ts';
import { helpText } from './help.ts';
import { runQuestions } from './questions.ts';
import { runValidate } from './validate.ts';
import type { World } from './world.ts';

const commands = {
  assess: runAssess,
  questions: runQuestions,
  explain: runExplain,
  validate: runValidate,
} as const;

/** Runs the program; what it resolves to is its exit code. */
export const runCommand = async (world: World): Promise<number> => {
  const [first, ...rest] = world.args;
  try {
    if (first === undefined) {
      world.err(helpText('general', world));
      return exitCode.usage;
    }
    if (first === '--version') {
      world.out(`${world.version}\n`);
      return exitCode.ok;
    }
    const isHelp = first === '--help' || first === '-h' || first === 'help';
    const name = isHelp ? rest[0] : first;
    if (name === undefined) {
      world.out(helpText('general', world));
      return exitCode.ok;
    }
    if (!Object.hasOwn(commands, name)) {
      const near = nearestWord(name, Object.keys(commands));
      throw new CommandError(
        exitCode.usage,
        `There is no command "${name}".${near === null ? '' : ` Did you mean "${near}"?`}`,
        'Run: osee --help',
      );
    }
    const command = name as keyof typeof commands;
    const beforeWords = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
    if (isHelp || beforeWords.includes('--help') || beforeWords.includes('-h')) {
      world.out(helpText(command, world));
      return exitCode.ok;
    }
    return await commands[command](world, rest);
  } catch (error) {
    if (error instanceof CommandError) {
      world.err(`osee: ${error.message}\n${error.hint === undefined ? '' : `${error.hint}\n`}`);
      return error.exitCode;
    }
    if (error instanceof OseeError) {
      world.err(`osee: ${error.message} [${error.code}]\n`);
      return exitCode.unreadable;
    }
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    world.err(`osee: This is a fault of the program, please report it.\n${message}\n`);
    return exitCode.fault;
  }
};
