/** Opens one page of each kind in a real browser: policy, accessibility, narrow screens, search, requests. */
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { accessibilityFaults } from '../examples/web/accessibility-faults.fixture.ts';
import { serveSite } from './serve.ts';
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

const watched = async (context: BrowserContext, faults: string[], origin: string): Promise<Page> => {
  const page = await context.newPage();
  await page.addInitScript(
    "addEventListener('securitypolicyviolation', (event) => console.error('violation of ' + event.violatedDirective + ' ' + event.sourceFile + ':' + event.lineNumber))",
  );
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error}`));
  page.on('console', (message) => {
    const expected =
      page.url().endsWith('/404.html') || message.type() === 'log' || message.type() === 'info';
    if (!expected) faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      faults.push(`${page.url()} asked for ${request.url()}`);
  });
  return page;
};

const tooWide = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');

const search = async (page: Page, words: string): Promise<string[]> => {
  await page.locator('#local-search button, .VPNavBarSearch button').first().click();
  await page.locator('.VPLocalSearchBox input').fill(words);
  await page
    .locator('.VPLocalSearchBox a.result')
    .first()
    .waitFor({ timeout: 60_000 })
    .catch(() => undefined);
  return page
    .locator('.VPLocalSearchBox a.result')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
};

/** Everything that is wrong, one line each. */
export const checkInChromium = async (
  executablePath: string,
  folder: string,
  pages: readonly (readonly [kind: string, file: string])[],
): Promise<string[]> => {
  const faults: string[] = [];
  const { server, origin } = await serveSite(folder);
  const browser = await chromium.launch({ executablePath, headless: true, args: quiet });
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [360, 1280]) {
        const context = await browser.newContext({
          colorScheme,
          viewport: { width, height: 800 },
          reducedMotion: 'reduce',
        });
        const page = await watched(context, faults, origin);
        for (const [kind, file] of pages) {
          const at = `${kind} (${file}), ${colorScheme}, ${width} px`;
          await page.goto(`${origin}${siteBase}${file}`, { waitUntil: 'networkidle' });
          const wide = await tooWide(page);
          if (wide > 0) faults.push(`${at}: the page scrolls sideways by ${wide} px`);
          // The narrow page in light and the wide one in dark: every part of the layout and both sets of colours.
          if ((width === 360) === (colorScheme === 'light')) {
            for (const fault of await accessibilityFaults(page)) faults.push(`${at}: ${fault}`);
          }
        }
        await context.close();
      }
    }
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await watched(context, faults, origin);
    for (const [start, words, expected] of searches) {
      if (start.startsWith('fr/') && !pages.some(([, file]) => file === start)) continue;
      await page.goto(`${origin}${siteBase}${start}`, { waitUntil: 'networkidle' });
      const found = await search(page, words);
      if (!found.some((link) => expected.test(link)))
        faults.push(`search for "${words}" found ${found.slice(0, 5).join(', ') || 'nothing'}`);
      if (words === 'scoreMaturity')
        for (const fault of await accessibilityFaults(page)) faults.push(`search: ${fault}`);
    }
  } finally {
    await browser.close();
    server.close();
  }
  return faults;
};
