/** Python and PHP: what the pages for them show, and the files, schemas and patterns in validators of other languages. */
import { join } from 'node:path';
import { packageNames, root } from '../workspace.ts';
import { snippetOf } from './snippet-of.ts';
import { npm, type Surrounding } from './surrounding.ts';

const start = 'starts/other-language.md';
const guide = 'guides/other-languages.md';
const schemas = join(root, 'scripts/schemas');

const unpack = (tarballs: readonly string[]): string =>
  packageNames
    .map(
      (name) =>
        `mkdir ${name} && tar -xzf ${tarballs.find((file) => file.includes(`osee-${name}-`))} -C ${name} --strip-components 1`,
    )
    .join(' && ');

const answers = `node ${join(schemas, 'write-pattern-answers.ts')} . answers.json`;

export const languages: readonly Surrounding[] = [
  {
    name: 'Python, and a validator in Rust',
    install: (tarballs) =>
      `${unpack(tarballs)} && python3 -m venv venv && venv/bin/pip install --quiet jsonschema jsonschema-rs`,
    files: {
      'read.py': snippetOf(start, 'python'),
      'check.py': `${snippetOf(guide, 'python')}\n${snippetOf(guide, 'python', 1)}\nassert titles and faults and not budget.is_valid({})\n`,
    },
    use: [
      'venv/bin/python read.py',
      'venv/bin/python check.py',
      answers,
      `venv/bin/python ${join(schemas, 'check_data.py')} . answers.json`,
    ],
  },
  {
    name: 'Python, scored by Node',
    install: npm(''),
    files: { 'score.mjs': snippetOf(start, 'js'), 'write.py': snippetOf(start, 'python', 1) },
    use: ['python3 write.py | node score.mjs > result.json', 'grep -q \'"score":0.25\' result.json'],
  },
  {
    name: 'PHP',
    install: unpack,
    files: { 'read.php': snippetOf(guide, 'php') },
    use: ['php read.php', answers, `php ${join(schemas, 'check_data.php')} . answers.json`],
  },
];
