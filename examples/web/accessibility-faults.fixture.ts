import axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * What the rules of axe-core find on a page, one line each: WCAG at level AA and best practices. They are run from
 * outside, so that the policy of the page stays as it is.
 */
export const accessibilityFaults = async (page: Page): Promise<readonly string[]> => {
  if (!(await page.evaluate<boolean>("typeof axe === 'object'"))) await page.evaluate(axe.source);
  return page.evaluate<string[]>(`(async () => {
    const { violations, passes } = await axe.run(document);
    if (passes.length === 0) return ['no rule was run'];
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary));
  })()`);
};
