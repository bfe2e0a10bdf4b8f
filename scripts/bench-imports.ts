/** Times the first import of every entry in a new process, against a process that does nothing. It needs a build. */
import { execFileSync } from 'node:child_process';
import { renderTable } from './bench/render-table.ts';
import { showTime } from './bench/show-time.ts';
import { entriesOf, packageNames, root } from './workspace.ts';

const processesEach = 15;

const specifiers = packageNames.flatMap((name) => entriesOf(name).map(({ specifier }) => specifier));
const timed: readonly (readonly [name: string, code: string])[] = [
  ['node -e 0', '0'],
  ...specifiers.map((specifier) => [specifier, `import(${JSON.stringify(specifier)})`] as const),
];
const times = timed.map((): number[] => []);

// One round runs each once, so that a busy moment of the machine does not fall on one entry alone.
for (let round = 0; round < processesEach; round += 1) {
  for (const [index, [, code]] of timed.entries()) {
    const started = performance.now();
    execFileSync(process.execPath, ['-e', code], { cwd: root, stdio: 'ignore' });
    times[index]?.push(performance.now() - started);
  }
}

const medianOf = (numbers: readonly number[]): number =>
  [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const medians = times.map(medianOf);
const nothing = medians[0] ?? Number.NaN;
const rows = timed.map(([name], index) => {
  const median = medians[index] ?? Number.NaN;
  return [name, showTime(median), `+${(median - nothing).toFixed(0)} ms`, (median / nothing).toFixed(2)];
});
console.log(`Imports in a new process, median of ${processesEach}\n`);
console.log(renderTable([['', 'median', 'over nothing', '÷ node -e 0'], ...rows]));
