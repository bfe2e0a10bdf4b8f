import type { Page } from 'playwright-core';

/** Opens the search box of a page, types, and waits for what is found. */
export const searchFor = async (page: Page, words: string): Promise<string[]> => {
  await page.locator('.VPNavBarSearch button').first().click();
  await page.locator('.VPLocalSearchBox input').fill(words);
  const results = page.locator('.VPLocalSearchBox a.result');
  await results
    .first()
    .waitFor({ timeout: 60_000 })
    .catch(() => undefined);
  return results.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
};
