import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Direction } from '../types.ts';

/** A published or generated result; each runner names the fields that it reads. */
export interface ReferenceCase<Expected = unknown, Parameters = unknown> {
  readonly id: string;
  readonly method: string;
  readonly matrix: number[][];
  readonly objectives: ('max' | 'min')[];
  readonly weights: number[];
  readonly parameters: Parameters;
  readonly expected: Expected;
  readonly tolerance: { readonly abs?: number; readonly rel?: number; readonly published_abs?: number };
}

export const referenceFolder = process.env['OSEE_REFERENCE_CASES'];

/** Files whose cases the robustness and portfolio suites run. */
const elsewhere = ['portfolio.json', 'smaa.json', 'sobol.json', 'weight-stability.json'];

/** Every case of every file of this suite. */
export function readReferenceCases(): ReferenceCase[] {
  const folder = join(referenceFolder ?? '', 'mcda');
  if (referenceFolder === undefined || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !elsewhere.includes(name))
    .sort()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).cases as ReferenceCase[]);
}

/** The rows of a table of the reference folder, by the names of its header; none without the folder. */
export function readReferenceTable(path: string): Record<string, string>[] {
  const file = join(referenceFolder ?? '', path);
  if (referenceFolder === undefined || !existsSync(file)) return [];
  const [header = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const names = splitCsv(header);
  return lines.map((line) => Object.fromEntries(splitCsv(line).map((value, index) => [names[index], value])));
}

function splitCsv(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, -1)
    .map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

/** Compares numbers, lists and tables by the tolerance that the case declares. */
export function expectWithin(
  actual: unknown,
  expected: unknown,
  { tolerance }: ReferenceCase,
  path = 'result',
): void {
  if (Array.isArray(expected)) {
    assert.equal((actual as unknown[]).length, expected.length, path);
    for (const [index, item] of expected.entries()) {
      expectWithin((actual as unknown[])[index], item, { tolerance } as ReferenceCase, `${path}.${index}`);
    }
  } else if (typeof expected === 'number') {
    const allowed = (tolerance.abs ?? 0) + (tolerance.rel ?? 0) * Math.abs(expected);
    assert.equal(typeof actual, 'number', path);
    const difference = Math.abs((actual as number) - expected);
    assert.ok(difference <= allowed, `${path}: expected ${expected} within ${allowed}, got ${actual}`);
  } else {
    assert.deepEqual(actual, expected, path);
  }
}

/** The directions in our words; costs and benefits not told apart are benefits. */
export function directionsOf({ matrix, objectives }: ReferenceCase): Direction[] {
  const columns = matrix[0]?.length ?? 0;
  const given = objectives ?? new Array(columns).fill('max');
  return given.map((objective) => (objective === 'min' ? 'minimise' : 'maximise'));
}
