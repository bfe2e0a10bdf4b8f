import { type Answer, atDepth, displayScore, scoreMaturity } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium, type OpenPage, openPage } from './open-page.fixture.ts';
import { languages } from './page/languages.ts';

const quick = atDepth(oseeEcosystemModel, 'quick');
const asked = { ...quick, criteria: quick.criteria.filter(({ retired }) => retired === undefined) };
const steps = ['not-yet', 'first-steps', 'established', 'managed', 'embedded'];
/** Every third question stays open. */
const picks = asked.criteria.flatMap(({ id }, position): [string, string][] => {
  const step = steps[(position * 2 + 1) % steps.length];
  return position % 3 === 2 || !step ? [] : [[id, step]];
});
const answers = picks.map(
  ([criterionId, optionId]): Answer => ({ criterionId, status: 'answered', optionId }),
);
const { id, version } = asked;
const expected = scoreMaturity(asked, {
  subject: 'your country',
  model: { id, version },
  asOf: '2026-11-23',
  answers,
});
const shown = (score: number | null | undefined): string =>
  String(displayScore(score ?? null, expected.root.maximum, expected.policies));

const inBrowser = (path: string): void => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(path);
  }, 60_000);
  afterAll(() => open?.close());

  it('says that nothing is answered yet, with the whole range open', async () => {
    expect(await open.page.locator('#score').textContent()).toBe('–');
    expect(await open.page.locator('#interval').textContent()).toContain('between 0 and 100');
    expect(await open.page.locator('fieldset').count()).toBe(asked.criteria.length);
  });

  it('shows the score and the range that the library computes in Node', async () => {
    for (const [criterionId, optionId] of picks) {
      await open.page.locator(`input[name="${criterionId}"][value="${optionId}"]`).check();
    }
    const { root } = expected;
    expect(await open.page.locator('#score').textContent()).toBe(shown(root.score));
    expect(await open.page.locator('#interval').textContent()).toContain(
      `between ${shown(root.interval?.worst)} and ${shown(root.interval?.best)}`,
    );
    expect(await open.page.locator('#report h2').textContent()).toBe('Maturity of your country');
    expect(await open.page.locator('#report svg').count()).toBe(1);
  });

  it('loads a language when asked, keeps the answers in it, and turns round for Arabic', async () => {
    const { page } = open;
    const loaded = (locale: string): boolean => open.requests.some((url) => url.includes(`/${locale}-`));
    for (const [locale, dir, word] of [
      ['fr', 'ltr', 'Constats'],
      ['es', 'ltr', 'Nivel'],
      ['ar', 'rtl', 'الاستنتاجات'],
    ] as const) {
      expect(loaded(locale)).toBe(false);
      await page.locator(`nav button[lang="${locale}"]`).click();
      await page.locator(`html[lang="${locale}"]`).waitFor();
      expect(loaded(locale)).toBe(true);
      expect(await page.locator('html').getAttribute('dir')).toBe(dir);
      expect(await page.locator('input:checked').count()).toBe(answers.length);
      expect(await page.locator('#score').textContent()).toBe(shown(expected.root.score));
      expect(await page.locator('main').textContent()).toContain(word);
      expect(await page.locator('legend, h2').filter({ hasText: 'open-source' }).count()).toBe(0);
    }
    const [form, aside] = [
      await page.locator('form').boundingBox(),
      await page.locator('aside').boundingBox(),
    ];
    expect(aside && form && aside.x < form.x).toBe(true);
    await page.locator('nav button[lang="en"]').click();
    await page.locator('html[lang="en"]').waitFor();
  });

  it('works from the keyboard alone', async () => {
    const { page } = open;
    await page.getByRole('button', { name: 'Clear all answers' }).press('Enter');
    expect(await page.locator('input:checked').count()).toBe(0);
    await page.locator('nav button[lang="en"]').focus();
    for (const _ of languages) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('input:checked').getAttribute('value')).toBe('not-yet');
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowDown');
    expect(await page.locator('input:checked').getAttribute('value')).toBe('embedded');
    expect(await page.locator('#score').textContent()).not.toBe('–');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('input:checked').getAttribute('value')).toBe('unknown');
    expect(await page.locator('#score').textContent()).toBe('–');
  });

  it('names every button and every field for a screen reader', async () => {
    const unnamed = await open.page.evaluate<number>(
      "[...document.querySelectorAll('input')].filter((each) => !each.labels[0]?.textContent.trim()).length",
    );
    expect(unnamed).toBe(0);
    expect(await open.page.getByRole('group').count()).toBe(asked.criteria.length);
    expect(await open.page.getByRole('heading', { level: 1 }).count()).toBe(1);
  });

  it('fits a narrow screen without scrolling sideways', async () => {
    const { page } = open;
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await page.setViewportSize({ width: 1180, height: 900 });
  });

  it('paints something', async () => {
    const picture = await open.page.screenshot();
    const other = await open.page.context().newPage();
    const colours = await other.evaluate<number>(`(async () => {
      const image = new Image();
      image.src = 'data:image/png;base64,${picture.toString('base64')}';
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas.drawImage(image, 0, 0);
      return new Set(new Uint32Array(canvas.getImageData(0, 0, image.width, image.height).data.buffer)).size;
    })()`);
    await other.close();
    expect(colours).toBeGreaterThan(50);
  });

  it('asks nobody but its own server, stores nothing, and breaks no rule of its policy', async () => {
    expect(open.requests.filter((url) => !url.startsWith(open.origin) && !url.startsWith('data:'))).toEqual(
      [],
    );
    expect(open.requests.length).toBeGreaterThanOrEqual(3);
    expect(open.complaints).toEqual([]);
    expect(await open.page.evaluate<number>('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await open.page.context().cookies()).toEqual([]);
  });

  it('has a policy that stops what is not its own', async () => {
    await open.page.evaluate("fetch('https://example.org/').catch(() => {})");
    await open.page.evaluate("document.body.setAttribute('style', 'color: red')");
    await expect.poll(() => open.complaints.filter((text) => text.startsWith('violation')).length).toBe(2);
  });
};

const chromiumPath = findChromium();
describe('the page in a browser', () => {
  if (chromiumPath) inBrowser(chromiumPath);
  else
    it('needs a Chromium', () =>
      console.log('No Chromium found; name one by CHROMIUM_PATH to try the page.'));
});
