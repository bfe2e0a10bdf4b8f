/** Pictures of the examples for the home page. Run by `build.ts` where there is a Chromium: `node --conditions=@osee/source site/screenshots.ts <folder>`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { runJourney } from '../examples/01-the-journey/run-journey.ts';
import { outputsOf } from '../examples/01-the-journey/write-outputs.ts';
import { openEmbedded } from '../examples/embed/open-embedded.fixture.ts';
import { findChromium, openPage } from '../examples/web/open-page.fixture.ts';

const size = { width: 960, height: 680 };

/** A country assessment with a few answers, in the example's page. */
const assessment = async (executablePath: string, file: string): Promise<void> => {
  const { page, close } = await openPage(executablePath);
  await page.setViewportSize(size);
  await page.locator('fieldset.question').first().waitFor();
  for (const question of (await page.locator('fieldset.question').all()).slice(0, 3)) {
    await question.locator('input[type="radio"]').nth(2).check();
  }
  await page.locator('fieldset.question').first().scrollIntoViewIfNeeded();
  await page.screenshot({ path: file });
  await close();
};

/** A result as a part of somebody's page. */
const result = async (executablePath: string, file: string): Promise<void> => {
  const { open, close } = await openEmbedded(executablePath);
  const { page } = await open('result.html', size.width);
  await page.setViewportSize(size);
  await page.locator('svg').first().scrollIntoViewIfNeeded();
  await page.screenshot({ path: file });
  await close();
};

/** The figures of the report of the first example. */
const journey = async (executablePath: string, file: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'osee-journey-'));
  const report = join(folder, 'report.html');
  writeFileSync(report, outputsOf(runJourney(() => undefined)).get('report.html') ?? '');
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: size });
  await page.goto(pathToFileURL(report).href);
  await page
    .locator('svg')
    .first()
    .evaluate((figure) => figure.scrollIntoView({ block: 'start' }));
  await page.screenshot({ path: file });
  await browser.close();
  rmSync(folder, { recursive: true });
};

const executablePath = findChromium();
const folder = process.argv[2];
if (executablePath === undefined || folder === undefined) {
  console.log('No pictures of examples: there is no Chromium here, and CHROMIUM_PATH names none.');
} else {
  mkdirSync(folder, { recursive: true });
  await assessment(executablePath, join(folder, 'assessment.png'));
  await result(executablePath, join(folder, 'result.png'));
  await journey(executablePath, join(folder, 'journey.png'));
}
