import { describe, expect, it } from 'vitest';
import { writeExamples } from './examples.ts';

describe('examples of the documentation', () => {
  it.each(writeExamples())('$name', async ({ module }) => {
    const { run } = (await import(module)) as { run: (check: typeof expect) => Promise<void> };
    await run(expect);
  });
});
