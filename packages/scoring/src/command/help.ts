import type { World } from './world.ts';

/** Bold on a terminal that has not been told otherwise. */
export const isStyled = ({ env, isTerminal }: Pick<World, 'env' | 'isTerminal'>): boolean =>
  isTerminal.out && !env['NO_COLOR'] && env['TERM'] !== 'dumb';

const general = `Usage: osee <command> [options]

Shows the maturity of a digital public good from the files of its repository.
Nothing is sent anywhere, and nothing is changed unless you name a place to write.

Commands:
  assess [folder]       reads a folder and tells level, next steps and evidence
  questions [folder]    writes the file of answers: what no file can tell
  explain [criterion]   tells what a criterion asks for and what proves it
  validate <file...>    checks documents of OSEE, and files of answers

Options:
  -h, --help            shows this text, or that of a command
  --version             shows the version

Examples:
  osee assess                             the folder you are in, as text
  osee assess --format html,badge --out report
  osee questions --out osee-answers.yml

Exit codes:
  0  done
  1  a level asked for is not reached, or a document is not valid
  2  the call is wrong
  3  something cannot be read
  4  something cannot be written
`;

const assess = `Usage: osee assess [folder] [options]

Reads the files of a folder (the one you are in, unless told) and tells the maturity
of the project: its level, that of each dimension, the next steps, the evidence, what
contradicts, and the indicators of the DPG Standard beside it. What no file says is
unknown, never a "no". Links are not followed; .git and node_modules are passed over.

Options:
  --answers <file>      answers of humans (osee-answers.yml in the folder, if there)
  --lang <language>     en, fr, es, pt or ar (en)
  --format <list>       text, json, html, md, badge, sarif (text); several with commas
  --out <folder>        writes there; needed for more than one format
  --minimum <level>     ends with 1 below it: 1 to 5, or the name of a level
  --depth <depth>       entry (ten questions) or whole (whole)
  --subject <name>      what the project is called
  --licence <id>        the licence of the project, to compare those of its components
  --as-of <day>         the day to judge evidence on, YYYY-MM-DD (today)
  --style <style>       line or profile, for the badge (line)
  --quiet               no progress and no remarks

Examples:
  osee assess ../dhis2-core --lang fr
  osee assess --minimum 2 --format text,badge,sarif --out report
`;

const questions = `Usage: osee questions [folder] [options]

Writes a file for the answers of humans, in YAML with comments: for each criterion what
is asked, what proves it, and what files already show. Criteria that files settle are
left out. Answers of an existing file stay; fill in the others and run: osee assess

Options:
  --answers <file>      a file whose answers are kept (osee-answers.yml in the folder)
  --lang <language>     en, fr, es, pt or ar (en)
  --depth <depth>       entry (ten questions) or whole (entry)
  --all                 asks also what files settle
  --out <file>          writes there instead of to the output
  --as-of <day>         the day to judge evidence on, YYYY-MM-DD (today)
  --quiet               no progress and no remarks

Example:
  osee questions --out osee-answers.yml
`;

const explain = `Usage: osee explain [criterion] [options]

Tells what a criterion asks for, for which level, who can answer, what proves it and
which facts of files speak for it. Without a criterion it lists all of them.

Options:
  --lang <language>     en, fr, es, pt or ar (en)

Example:
  osee explain signed-releases
`;

const validate = `Usage: osee validate <file...> [options]

Checks documents of OSEE (JSON with "kind" and "schemaVersion") and files of answers
(YAML). Documents of the catalogue are checked where @osee/catalogue is installed.

Options:
  --quiet               says nothing of what is valid

Example:
  osee validate assessment.json osee-answers.yml
`;

/** The help of each command, and that of the program. */
export const helpTexts = { general, assess, questions, explain, validate } as const;

/** The help with its headings in bold where that is shown. */
export const helpText = (name: keyof typeof helpTexts, world: World): string =>
  isStyled(world)
    ? helpTexts[name].replaceAll(/^(Usage|Commands|Options|Examples?|Exit codes):/gmu, '\u001b[1m$&\u001b[0m')
    : helpTexts[name];
