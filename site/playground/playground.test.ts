import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../../examples/web/accessibility-faults.fixture.ts';
import { findChromium, type OpenPage, openPage } from '../../examples/web/open-page.fixture.ts';
import { startAssessment } from './assessment/assessment-input.ts';
import { runAssessment } from './assessment/run-assessment.ts';
import { startCall } from './call/call-input.ts';
import { runCall } from './call/run-call.ts';
import { buildPlayground } from './dev/build.ts';
import { playgroundPolicy } from './dev/policy.ts';
import { startInput } from './licences/licence-input.ts';
import { runLicences } from './licences/run-licences.ts';
import type { Found } from './shell/found.ts';
import { type ToolId, toolIds } from './shell/tool-ids.ts';
import { runTraining } from './training/run-training.ts';
import { startTraining } from './training/training-input.ts';
import { wordingsIn } from './wordings.fixture.ts';
import type { Locale } from './words/languages.ts';

/** What the library says in Node of the example of each tool. */
const foundIn = async (locale: Locale): Promise<Readonly<Record<ToolId, Found>>> => {
  const { assessment, call, licences, training } = await wordingsIn(locale);
  return {
    assessment: runAssessment(startAssessment(assessment), assessment),
    call: runCall(startCall(call), call),
    licences: runLicences(startInput, licences),
    training: runTraining(startTraining(locale), training),
  };
};

/** A text of a megabyte takes a browser its time. */
const slow = { timeout: 60_000 };

const inBrowser = (path: string): void => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(path, { build: buildPlayground, policy: playgroundPolicy });
    await figure().waitFor();
  }, 120_000);
  afterAll(() => open?.close());

  const at = (selector: string) => open.page.locator(selector);
  const figure = () => at('.osee-pg-figure strong');
  const tabOf = (tool: ToolId) => at(`[data-tool="${tool}"]`);
  const shows = (tool: ToolId, locale: Locale) =>
    at(
      `.osee-pg[lang="${locale}"]:has([data-tool="${tool}"][aria-selected="true"]) .osee-pg-figure strong`,
    ).waitFor();
  const choose = async (tool: ToolId): Promise<void> => {
    await tabOf(tool).click();
    await at(`[data-tool="${tool}"][aria-selected="true"]`).waitFor();
    await figure().waitFor();
  };
  const speak = async (locale: Locale): Promise<void> => {
    await at('.osee-pg-language select').selectOption(locale);
    await at(`.osee-pg[lang="${locale}"]`).waitFor();
    await figure().waitFor();
  };
  const mode = (name: string) => at(`.osee-pg-input [data-value="${name}"]`).click();
  const type = async (json: string): Promise<void> => {
    await at('.osee-pg-json').fill(json);
  };
  const text = (selector: string) => at(selector).textContent();
  const hash = () => open.page.evaluate<string>('location.hash');

  it('shows a result at once and leaves the address as it was', async () => {
    expect(await figure().textContent()).toMatch(/^\d+$/u);
    expect(await hash()).toBe('');
    expect(await at('.osee-pg-result [role="status"]').count()).toBe(1);
  });

  it('loads what one tool in one language needs, and nothing else', () => {
    const first = open.requests.slice(0, open.firstRequests).map((url) => url.split('/').at(-1) ?? '');
    expect(first.some((name) => name.startsWith('open-assessment'))).toBe(true);
    for (const other of [
      'open-call',
      'open-licences',
      'open-training',
      'validate',
      'fr-',
      'ar-',
      'resources-',
    ]) {
      expect(first.filter((name) => name.startsWith(other))).toEqual([]);
    }
  });

  it.each(['en', 'ar'] as const)(
    'gives the same figure and report as the library in Node, in %s',
    async (locale) => {
      await speak(locale);
      const found = await foundIn(locale);
      for (const tool of toolIds) {
        await choose(tool);
        await shows(tool, locale);
        const { figure: expected, caption, notes, fragment } = found[tool];
        expect(await figure().textContent()).toBe(expected);
        expect(await text('.osee-pg-figure')).toContain(caption);
        for (const note of notes) expect(await text('.osee-pg-headline')).toContain(note);
        if (fragment !== undefined) {
          const plain = fragment.replaceAll(/<[^>]+>/gu, '').replaceAll(/\s+/gu, '');
          const decoded = plain
            .replaceAll('&lt;', '<')
            .replaceAll('&gt;', '>')
            .replaceAll('&quot;', '"')
            .replaceAll('&#39;', "'")
            .replaceAll('&amp;', '&');
          expect(String(await text('.osee-pg-found')).replaceAll(/\s+/gu, '')).toBe(decoded);
        }
      }
      await speak('en');
    },
  );

  it('computes anew as the form changes, and tells what is wrong with JSON by code and place', async () => {
    await choose('assessment');
    const before = await figure().textContent();
    await at('.osee-pg-wide select').first().selectOption('step embedded');
    await expect.poll(() => figure().textContent()).not.toBe(before);
    const changed = await figure().textContent();
    await mode('json');
    const good = await at('.osee-pg-json').inputValue();
    for (const [from, to, code, place] of [
      ['"embedded"', '"embeded"', 'unknown-option', 'content.answers.'],
      ['"content": {', '"content": 1, "rest": {', 'wrong-type', 'content'],
      ['"asOf": "2026-11-23"', '"asOf": "2026-02-30"', '', 'content.asOf'],
      ['"id": "osee-ecosystem"', '"id": "constructor"', 'unknown-model', 'content.model.id'],
    ] as const) {
      await type(good.replace(from, to));
      await at('.osee-pg-report .osee-pg-problems').waitFor();
      await expect.poll(() => text('.osee-pg-report')).toContain(place);
      await expect.poll(() => text('.osee-pg-report')).toContain(code);
      expect(await at('.osee-pg-json').getAttribute('aria-invalid')).toBe('true');
    }
    await type('{');
    await expect.poll(() => text('.osee-pg-report')).toContain('not-json');
    await type(good);
    await at('.osee-pg-report .osee-pg-good').waitFor();
    await expect.poll(() => figure().textContent()).toBe(changed);
    await mode('form');
    await choose('call');
    await mode('json');
    await type((await at('.osee-pg-json').inputValue()).replace('"SEN"', '"Senegal"'));
    await expect.poll(() => text('.osee-pg-report')).toContain('content.0.country');
    await mode('form');
    await expect.poll(() => at('.osee-pg-stale').count()).toBe(0);
  });

  it('keeps what was put in in the address, and shows it again from there', async () => {
    await choose('licences');
    await at('.osee-pg-input textarea').fill('GPL-2.0-only\nApache-2.0');
    await expect.poll(() => figure().textContent()).toBe('No');
    await expect.poll(hash).toContain('input=');
    const shared = await hash();
    const other = await open.page.context().newPage();
    await other.goto(`${open.origin}/${shared}`);
    await other.locator('[data-tone="no"] strong').waitFor();
    expect(await other.locator('.osee-pg-input textarea').inputValue()).toBe('GPL-2.0-only\nApache-2.0');
    await other.evaluate("location.hash = '#tool=training&locale=fr'");
    await other.locator('.osee-pg[lang="fr"] .osee-pg-resources').waitFor();
    await other.evaluate("location.hash = '#tool=licences&input=%25%25'");
    await other.locator('.osee-pg-toast:not(:empty)').waitFor();
    await other.close();
    await at('.osee-pg-input .osee-pg-buttons button').first().click();
    await expect.poll(() => figure().textContent()).toBe('Yes');
    await expect.poll(hash).not.toContain('input=');
  });

  it('leaves aside JSON whose check ends after its editor is gone', async () => {
    const typed = JSON.stringify({ ...startInput, components: ['GPL-2.0-only', 'Apache-2.0'] });
    /** Types and presses in one go, sooner than a check can end, and waits until it would have. */
    const typeAndPress = async (selector: string): Promise<void> => {
      await choose('licences');
      await mode('json');
      await open.page.evaluate(
        `{
          const area = document.querySelector('.osee-pg-json');
          area.value = ${JSON.stringify(typed)};
          area.dispatchEvent(new Event('input'));
          document.querySelector(${JSON.stringify(selector)}).click();
        }`,
      );
      await open.page.waitForTimeout(900);
    };
    await typeAndPress('[data-tool="call"]');
    expect(await hash()).toMatch(/tool=call/u);
    expect(await hash()).not.toContain('input=');
    await typeAndPress('.osee-pg-input > .osee-pg-buttons button');
    expect(await hash()).not.toContain('input=');
    expect(await figure().textContent()).toBe('Yes');
    expect(JSON.parse(await at('.osee-pg-json').inputValue())).toEqual(startInput);
    await typeAndPress('.osee-pg-input [data-value="form"]');
    expect(await at('.osee-pg-input textarea').inputValue()).toBe(startInput.components.join('\n'));
    expect(await figure().textContent()).toBe('Yes');
  });

  it('hands out the input as a file that the library reads', async () => {
    await choose('call');
    const [download] = await Promise.all([
      open.page.waitForEvent('download') as Promise<Download>,
      at('.osee-pg-input > .osee-pg-buttons button').last().click(),
    ]);
    expect(download.suggestedFilename()).toBe('applications.json');
    const saved: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
    const { call } = await wordingsIn('en');
    expect(saved).toEqual(startCall(call));
  });

  it('does nothing bad with hostile input', async () => {
    const { page } = open;
    const marked = '<img src=x onerror="document.title=1"><script>document.title=2</script>';
    const { assessment } = await wordingsIn('en');
    const { document } = startAssessment(assessment);
    await choose('assessment');
    await mode('json');
    const named = { ...document, content: { ...document.content, subject: marked } };
    await type(JSON.stringify(named));
    await at('.osee-pg-report .osee-pg-good').waitFor();
    await expect.poll(() => text('.osee-pg-found')).toContain(marked);
    await type(JSON.stringify(document).replace('{', '{"__proto__":{"polluted":1},'));
    await at('.osee-pg-report .osee-pg-problems').waitFor();
    await type(`"${'x'.repeat(1_100_000)}"`);
    await expect.poll(() => text('.osee-pg-report'), slow).toContain('too-long');
    await type(`${'['.repeat(50_000)}${']'.repeat(50_000)}`);
    await expect.poll(() => text('.osee-pg-report'), slow).toMatch(/deep|nest/iu);
    await mode('form');
    await choose('licences');
    await at('.osee-pg-input textarea').fill(`${marked}\n__proto__\nconstructor`);
    await expect.poll(() => text('.osee-pg-found')).toContain('__proto__');
    await choose('training');
    await at('.osee-pg-input input').fill(marked);
    await mode('json');
    await type('{"__proto__":{"a":1},"competency":"toString"}');
    await at('.osee-pg-report .osee-pg-problems').waitFor();
    await mode('form');
    expect(await page.title()).toBe('Playground');
    expect(await page.evaluate<unknown>('({}).polluted ?? null')).toBeNull();
    expect(await page.locator('.osee-pg img, .osee-pg script').count()).toBe(0);
    await at('.osee-pg-input > .osee-pg-buttons button').first().click();
  });

  it('works from the keyboard alone', async () => {
    const { page } = open;
    const focused = () =>
      page.evaluate<string>('document.activeElement.dataset.tool ?? document.activeElement.tagName');
    await tabOf('training').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('assessment');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('licences');
    await page.keyboard.press('Enter');
    await shows('licences', 'en');
    expect(await focused()).toBe('licences');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await at('.osee-pg-json').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('TEXTAREA');
    await speak('ar');
    await tabOf('licences').focus();
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('training');
    await speak('en');
  });

  it('copies the code, or selects it where the browser forbids copying', async () => {
    await choose('licences');
    await at('.osee-pg-result [data-value="code"]').click();
    expect(await text('.osee-pg-code-text')).toContain("from '@osee/core/licences'");
    await at('.osee-pg-code .osee-pg-button').click();
    await at('.osee-pg-toast:not(:empty)').waitFor();
  });

  it('has no fault of accessibility that can be found by rules, in two directions, light and dark', async () => {
    const { page } = open;
    for (const locale of ['en', 'ar'] as const) {
      await speak(locale);
      for (const tool of toolIds) {
        await choose(tool);
        await shows(tool, locale);
        await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await accessibilityFaults(page)).toEqual([]);
        }
        await at('.osee-pg-result [data-value="code"]').click();
        await mode('json');
        await type('{}');
        await at('.osee-pg-report .osee-pg-problems, .osee-pg-report .osee-pg-good').waitFor();
        expect(await accessibilityFaults(page)).toEqual([]);
        await mode('form');
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('fits a narrow screen without scrolling sideways, in every language', async () => {
    const { page } = open;
    await page.setViewportSize({ width: 360, height: 740 });
    for (const locale of ['en', 'fr', 'es', 'pt', 'ar'] as const) {
      await speak(locale);
      for (const tool of toolIds) {
        await choose(tool);
        await shows(tool, locale);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      }
    }
    await page.setViewportSize({ width: 1180, height: 900 });
  });

  it('asks nobody but its own server, keeps nothing, and breaks no rule of its policy', async () => {
    const own = (url: string): boolean => url.startsWith(open.origin) || /^(data|blob):/u.test(url);
    expect(open.requests.filter((url) => !own(url))).toEqual([]);
    expect(open.complaints).toEqual([]);
    expect(await open.page.evaluate<number>('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await open.page.context().cookies()).toEqual([]);
  });

  it('has a policy that stops what is not its own', async () => {
    await open.page.evaluate("fetch('https://example.org/').catch(() => {})");
    await open.page.evaluate("document.body.setAttribute('style', 'color: red')");
    await open.page.evaluate("try { document.body.innerHTML = '' } catch {}");
    await expect.poll(() => open.complaints.filter((line) => line.startsWith('violation')).length).toBe(3);
  });

  it.each([
    ['assessment', 130],
    ['call', 130],
    ['licences', 90],
    ['training', 185],
  ] as const)('costs %s no more than %i kB, the page itself no more than 12', async (tool, most) => {
    const context = await open.page.context().browser()?.newContext();
    const page = await context?.newPage();
    if (context === undefined || page === undefined) return expect.fail();
    const sizes = new Map<string, Promise<number>>();
    page.on('response', (response) => {
      const name = response.url().split('/').at(-1) ?? '';
      if (name.endsWith('.js'))
        sizes.set(
          name,
          response.body().then((body) => gzipSync(body).length),
        );
    });
    await page.goto(`${open.origin}/#tool=${tool}&locale=en`, { waitUntil: 'networkidle' });
    await page.locator('.osee-pg-figure').waitFor();
    const main = (await sizes.get('main.js')) ?? 0;
    const all = (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
    await context.close();
    expect(main).toBeLessThan(12_000);
    expect(all).toBeLessThan(most * 1000);
  });
};

const chromiumPath = findChromium();
describe('the playground in a browser', () => {
  if (chromiumPath) inBrowser(chromiumPath);
  else
    it('needs a Chromium', () =>
      console.log('No Chromium found; name one by CHROMIUM_PATH to try the page.'));
});
