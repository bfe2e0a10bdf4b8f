import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from '../web/accessibility-faults.fixture.ts';
import { findChromium } from '../web/open-page.fixture.ts';
import { type Embedded, openEmbedded } from './open-embedded.fixture.ts';

/** Reads a value in the shadow tree of an element. */
const inside = <Value>(page: Page, name: string, code: string): Promise<Value> =>
  page.evaluate<Value>(`((root) => ${code})(document.querySelector('${name}').shadowRoot)`);

const listen = (page: Page): Promise<unknown> =>
  page.evaluate(`{
    globalThis.heard = [];
    for (const name of ['osee-change', 'osee-complete', 'osee-error'])
      document.addEventListener(name, ({ type, detail }) => heard.push(JSON.parse(JSON.stringify({ type, detail }))));
  }`);
const heard = (page: Page): Promise<{ type: string; detail: Record<string, unknown> }[]> =>
  page.evaluate('heard');

const inBrowser = (chromiumPath: string): void => {
  let embedded: Embedded;
  beforeAll(async () => {
    embedded = await openEmbedded(chromiumPath);
  }, 120_000);
  afterAll(async () => {
    await embedded?.close();
  });

  it('asks from one file under a strict policy, tells each change, and goes on with what the page kept', async () => {
    const { page, complaints } = await embedded.open('one-file.html');
    await listen(page);
    await page.getByRole('radio', { name: 'In part, or declared only' }).first().check();
    const [change] = await heard(page);
    expect(change?.type).toBe('osee-change');
    expect(change?.detail['assessment']).toMatchObject({
      asOf: '2026-11-23',
      answers: [{ status: 'answered' }],
    });
    await page.reload({ waitUntil: 'networkidle' });
    expect(
      await inside<string>(
        page,
        'osee-assessment',
        "root.querySelector('[part~=progress-text]').textContent",
      ),
    ).toBe('1 of 40 questions answered');
    expect(await page.locator('input:checked').count()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.locator('input:checked').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('asks the fifteen questions of a country from one file in French, and refuses another model', async () => {
    const { page, complaints } = await embedded.open('quick.html');
    await listen(page);
    await page.getByRole('radio').first().check();
    await page.locator('[part~=progress-text]', { hasText: 'Réponses données : 1 sur 15' }).waitFor();
    await page.evaluate(`(async () => {
      const { model } = await (await fetch('osee-ecosystem.fr.json')).json();
      document.querySelector('osee-assessment').model = model;
    })()`);
    await page.getByRole('alert').waitFor();
    expect((await heard(page)).at(-1)).toMatchObject({
      type: 'osee-error',
      detail: { code: 'fixed-model', path: ['model'] },
    });
    await page.evaluate("document.querySelector('osee-assessment').model = null");
    await page.getByRole('radio').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows the result, tells the page which questions are open, and goes back', async () => {
    const { page, complaints } = await embedded.open('one-file.html');
    await listen(page);
    await page.getByRole('button', { name: 'Show the result' }).click();
    const complete = (await heard(page)).find(({ type }) => type === 'osee-complete');
    expect(complete?.detail['unanswered']).toHaveLength(40);
    expect(complete?.detail['report']).toMatchObject({ title: 'Maturity of Not named' });
    expect(await inside<string>(page, 'osee-assessment', 'root.activeElement.id')).toBe('osee-title');
    expect(await page.locator('osee-assessment svg').count()).toBe(1);
    await page.getByRole('button', { name: 'Back to the questions' }).click();
    expect(await page.getByRole('radio').count()).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
  });

  it('works from the keyboard alone, and leads the focus', async () => {
    const { page } = await embedded.open('one-file.html');
    const focused = (): Promise<string> =>
      inside(page, 'osee-assessment', 'root.activeElement.value || root.activeElement.textContent');
    await inside(page, 'osee-assessment', "root.querySelector('[part~=part-title]').focus()");
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('input:checked').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('partly');
    await page.locator('[part~=next]').press('Enter');
    expect(await focused()).toBe('Interoperability and data portability');
    expect(
      await inside<string>(page, 'osee-assessment', "root.querySelector('[role=status]').textContent"),
    ).toContain('1 of 40');
    await page.locator('[part~=undo]').press('Enter');
    expect(await focused()).toBe('Undo');
    await page.keyboard.press('Enter');
    expect(await focused()).toBe('Redo');
  });

  it('counts cases, says what is missing, and keeps half-typed numbers', async () => {
    const { page, complaints } = await embedded.open('by-address.html');
    await listen(page);
    const outcome = (): Promise<string> =>
      inside(page, 'osee-assessment', "root.querySelector('[part~=outcome]').textContent");
    const fields = page.locator('[part~=count]').first().locator('input');
    await fields.nth(0).fill('3');
    await fields.nth(0).blur();
    expect(await outcome()).not.toBe('');
    await page.locator('fieldset').nth(1).getByRole('radio').first().check();
    expect(await fields.nth(0).inputValue()).toBe('3');
    await fields.nth(1).fill('12');
    await fields.nth(1).blur();
    expect(await outcome()).toContain('12');
    const last = (await heard(page)).at(-1);
    expect(JSON.stringify(last?.detail['assessment'])).toContain('"extent":{"counted":3,"among":12}');
    await fields.nth(1).fill('2');
    await fields.nth(1).blur();
    expect(await fields.nth(1).getAttribute('aria-invalid')).toBe('true');
    expect(complaints).toEqual([]);
  });

  it('speaks from right to left as its texts do', async () => {
    const { page } = await embedded.open('by-address.html');
    expect(await inside<string>(page, 'osee-assessment', "root.querySelector('.frame').dir")).toBe('rtl');
    expect(await inside<string>(page, 'osee-assessment', "root.querySelector('.frame').lang")).toBe('ar');
  });

  it('changes its language and keeps the answers', async () => {
    const { page, complaints } = await embedded.open('by-address.html');
    await page.getByRole('radio').first().check();
    await page.evaluate(`(async () => {
      const { model, locale } = await (await fetch('osee-ecosystem.fr.json')).json();
      const form = document.querySelector('osee-assessment');
      const start = form.session.save();
      Object.assign(form, { model, locale, start });
    })()`);
    await page.getByText('Réponses données : 1 sur 70').waitFor();
    expect(await page.locator('input:checked').count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it.each(['one-file.html', 'quick.html', 'by-address.html', 'result.html'])(
    '%s has no fault of accessibility that rules find, light and dark, and fits 360 pixels',
    async (name) => {
      const { page, complaints } = await embedded.open(name, 360);
      for (const dark of [false, true]) {
        await page.evaluate(`document.body.classList.toggle('dark', ${dark})`);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(360);
      }
      expect(complaints).toEqual([]);
    },
    120_000,
  );

  it('writes letters of 11 pixels and more in every figure on a phone, and each figure is there whole', async () => {
    const { page } = await embedded.open('result.html', 360);
    const sizes = await page.evaluate<number[]>(
      "[...document.querySelectorAll('#fragment svg text')].map((text) => parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a || 12)",
    );
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.min(...sizes)).toBeGreaterThan(10.9);
    const outside = await page.evaluate<
      string[]
    >(`[...document.querySelectorAll('#fragment svg')].flatMap((svg) => {
      const { left, right } = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')].filter((text) => {
        const box = text.getBoundingClientRect();
        return box.left < left - 1 || box.right > right + 1;
      }).map((text) => text.textContent);
    })`);
    expect(outside).toEqual([]);
  });

  it('draws what is not known hatched in every copy, also where the first one is hidden', async () => {
    const { page } = await embedded.open('result.html');
    const ids = await page.evaluate<string[]>("[...document.querySelectorAll('[id]')].map(({ id }) => id)");
    expect(new Set(ids).size).toBe(ids.length);
    const lost = await page.evaluate<string[]>(`[...document.querySelectorAll('#fragment [fill^="url"]')]
      .map((shape) => shape.getAttribute('fill').slice(5, -1))
      .filter((id) => document.getElementById(id)?.tagName !== 'pattern')`);
    expect(lost).toEqual([]);
  });

  it('scrolls wide tables by the keyboard, and prints them whole', async () => {
    const { page } = await embedded.open('result.html', 360);
    const wide = page.locator('#fragment .osee-scroll').last();
    await wide.focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => wide.evaluate((place) => (place as unknown as { scrollLeft: number }).scrollLeft))
      .toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    expect(
      await page.evaluate<string>(
        "getComputedStyle([...document.querySelectorAll('#fragment .osee-scroll')].at(-1)).overflowX",
      ),
    ).toBe('visible');
  });

  it('says what is wrong, on the page and as an event', async () => {
    const { page } = await embedded.open('result.html');
    await listen(page);
    await page.evaluate("document.querySelector('osee-result').setAttribute('src', 'nothing.json')");
    await page.getByRole('alert').waitFor();
    expect((await heard(page)).at(-1)).toMatchObject({
      type: 'osee-error',
      detail: { code: 'not-loaded', path: ['src'] },
    });
    await page.evaluate("document.querySelector('osee-result').report = { title: 1 }");
    await expect.poll(async () => (await heard(page)).at(-1)?.detail['code']).toBe('wrong-type');
  });

  it('lets no text of a report become markup', async () => {
    const { page, complaints } = await embedded.open('result.html');
    await page.evaluate(
      `document.querySelector('osee-result').report = { title: '<img src=x onerror=alert(1)>', locale: 'en', direction: 'ltr', blocks: [] }`,
    );
    await page.getByRole('heading', { name: '<img' }).waitFor();
    expect(await page.locator('osee-result img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('can be styled by parts and properties of the page', async () => {
    const { page } = await embedded.open('one-file.html');
    await page.evaluate(`{
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('osee-assessment { --osee-radius: 3px } osee-assessment::part(title) { color: rgb(1, 2, 3) }');
      document.adoptedStyleSheets = [sheet];
    }`);
    expect(
      await inside<string>(
        page,
        'osee-assessment',
        "getComputedStyle(root.querySelector('[part~=title]')).color",
      ),
    ).toBe('rgb(1, 2, 3)');
    expect(
      await inside<string>(
        page,
        'osee-assessment',
        "getComputedStyle(root.querySelector('fieldset')).borderTopLeftRadius",
      ),
    ).toBe('3px');
  });
};

const chromiumPath = findChromium();
describe('results and assessments in pages of others', () => {
  if (chromiumPath) inBrowser(chromiumPath);
  else
    it('needs a Chromium', () =>
      console.log('No Chromium found; name one by CHROMIUM_PATH to try the elements.'));
});
