/**
 * Times the first import of every entry in a new process, each beside a process that does nothing: the median of the
 * differences. Needs a build. `node scripts/bench-imports.ts mcda errors` times some; they are tried more often.
 */
import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { medianOf } from './bench/median-of.ts';
import { renderTable } from './bench/render-table.ts';
import { showTime } from './bench/show-time.ts';
import { startGoals } from './bench/start-goals.ts';
import { entriesOf, packageNames, root } from './workspace.ts';

const wanted = process.argv.slice(2);
const pairsEach = wanted.length > 0 ? 51 : 21;

const specifiers = packageNames
  .flatMap((name) => entriesOf(name).map(({ specifier }) => specifier))
  .filter((specifier) => wanted.length === 0 || wanted.some((word) => specifier.endsWith(word)));

const time = (code: string): number => {
  const started = performance.now();
  execFileSync(process.execPath, ['-e', code], { cwd: root, stdio: 'ignore' });
  return performance.now() - started;
};

const nothing: number[] = [];
const over = new Map<string, number[]>(specifiers.map((specifier) => [specifier, []]));
// One round tries each once, so that a busy moment of the machine does not fall on one entry alone; the empty process runs
// right before its partner, so that both meet the same machine.
for (let round = 0; round < pairsEach; round += 1) {
  for (const [specifier, differences] of over) {
    const empty = time('0');
    nothing.push(empty);
    differences.push(time(`import(${JSON.stringify(specifier)})`) - empty);
  }
}

const empty = medianOf(nothing);
const rows = [...over].map(([specifier, differences]) => {
  const goal = startGoals[specifier];
  return [
    specifier,
    `+${medianOf(differences).toFixed(0)} ms`,
    `+${Math.min(...differences).toFixed(0)} ms`,
    (medianOf(differences) / empty + 1).toFixed(2),
    goal === undefined ? '' : `${goal} ms`,
  ];
});
const load = (loadavg()[0] ?? 0).toFixed(1);
console.log(
  `Imports in a new process of Node ${process.versions.node}, medians of ${pairsEach} pairs; an empty process takes ${showTime(empty)}; load ${load} on ${cpus().length} processors\n`,
);
console.log(renderTable([['', 'over nothing', 'least', '÷ nothing', 'goal'], ...rows]));
