/** Opens what readers see in a real browser, in every setting: policy, accessibility, narrow screens, search, requests. */
import { type Browser, chromium } from 'playwright-core';
import { accessibilityFaults } from '../examples/web/accessibility-faults.fixture.ts';
import { serveSite } from './serve.ts';
import { searchFor } from './src/check/search-box.ts';
import { type Setting, settings } from './src/check/settings.ts';
import type { View } from './src/check/views.ts';
import { watchedPage } from './src/check/watched-page.ts';
import { siteBase } from './src/output/site-base.ts';

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Words that people look for, and a page that must be among what is found. */
const searches: readonly (readonly [start: string, words: string, found: RegExp])[] = [
  ['index.html', 'scoreMaturity', /\/scoreMaturity\.html/],
  ['index.html', 'interval not known', /\/(?:methods|guides|decisions)\//],
  ['index.html', 'unknown-country', /guides\/errors\.html/],
  ['fr/index.html', "appel d'offres", /\/fr\//],
  ['fr/index.html', 'ministère', /\/fr\//],
];

/** What is wrong with the views in one setting. */
const lookAt = async (
  browser: Browser,
  site: string,
  views: readonly View[],
  { colorScheme, width, direction }: Setting,
): Promise<string[]> => {
  const faults: string[] = [];
  const context = await browser.newContext({
    colorScheme,
    viewport: { width, height: 800 },
    reducedMotion: 'reduce',
  });
  for (const { name, address, open, ownDirection = false } of views) {
    if (ownDirection && direction === 'rtl') continue;
    const at = `${name} (${address}), ${colorScheme}, ${width} px, ${direction}`;
    const page = await watchedPage(context, faults, new URL(site).origin);
    await page.goto(site + address, { waitUntil: 'networkidle' });
    if (direction === 'rtl') await page.evaluate("document.documentElement.dir = 'rtl'");
    await open?.(page);
    const wide = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    if (wide > 0) faults.push(`${at}: the page scrolls sideways by ${wide} px`);
    for (const fault of await accessibilityFaults(page)) faults.push(`${at}: ${fault}`);
    await page.close();
  }
  await context.close();
  return faults;
};

/** Searches that do not find what they should. */
const lookUp = async (browser: Browser, site: string): Promise<string[]> => {
  const faults: string[] = [];
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await watchedPage(context, faults, new URL(site).origin);
  for (const [start, words, expected] of searches) {
    await page.goto(site + start, { waitUntil: 'networkidle' });
    const found = await searchFor(page, words);
    if (!found.some((link) => expected.test(link)))
      faults.push(`search for "${words}" found ${found.slice(0, 5).join(', ') || 'nothing'}`);
  }
  await context.close();
  return faults;
};

/** Everything that is wrong, one line each. */
export const checkInChromium = async (
  executablePath: string,
  folder: string,
  views: readonly View[],
): Promise<string[]> => {
  const { server, origin } = await serveSite(folder);
  const browser = await chromium.launch({ executablePath, headless: true, args: quiet });
  try {
    const site = origin + siteBase;
    const faults: string[] = [];
    for (const setting of settings) faults.push(...(await lookAt(browser, site, views, setting)));
    return [...faults, ...(await lookUp(browser, site))];
  } finally {
    await browser.close();
    server.close();
  }
};
