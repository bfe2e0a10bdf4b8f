import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What the rules of axe-core find on a page, one line each: WCAG 2.2 at level AA and its best practices. It is run from
 * outside, so that the policy of the page stays as it is.
 */
export const accessibilityFaults = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(source);
  return page.evaluate<string[]>(`(async () => {
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary));
  })()`);
};
