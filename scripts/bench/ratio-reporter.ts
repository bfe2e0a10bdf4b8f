import { DefaultReporter } from 'vitest/node';
import { renderTable } from './render-table.ts';
import { showTime } from './show-time.ts';

type Benchmarks = Parameters<DefaultReporter['onTestCaseBenchmark']>[1];
type Task = Benchmarks['tasks'][number];

/** What the names of the library's own rows begin with; all other rows are what a user would take instead. */
const own = 'osee: ';
const isOwn = ({ name }: Task): boolean => name.startsWith(own);

/** Prints medians, and for each row of the library its median divided by that of each alternative. */
export default class RatioReporter extends DefaultReporter {
  protected override printBenchmarkTable(benchmarks: readonly Benchmarks[]): void {
    for (const { tasks } of benchmarks) {
      const others = tasks.some(isOwn) ? tasks.filter((task) => !isOwn(task)) : [];
      const ours = tasks.filter((task) => !others.includes(task));
      const header = ['', 'median', 'runs', ...others.map(({ name }) => `÷ ${name}`)];
      const rows = [...ours, ...others].map((task) => [
        task.name,
        showTime(task.latency.p50),
        String(task.latency.samplesCount),
        ...others.map((other) => (isOwn(task) ? showRatio(task.latency.p50 / other.latency.p50) : '')),
      ]);
      this.log(`${renderTable([header, ...rows])}\n`);
    }
  }
}

const showRatio = (ratio: number): string => (ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2));
