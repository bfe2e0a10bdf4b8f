import { readFileSync } from 'node:fs';
import { type Answer, answerExtent, atDepth, displayScore, scoreMaturity } from '@osee/scoring/maturity';
import { oseeEcosystemModel } from '@osee/scoring/models';
import { parseScoringDocument } from '@osee/scoring/schema';
import type { Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFaults } from './accessibility-faults.fixture.ts';
import { findChromium, type OpenPage, openPage } from './open-page.fixture.ts';

const model = oseeEcosystemModel;
const asked = model.criteria.filter(({ retired }) => retired === undefined);
const quick = atDepth(model, 'quick');
const questionsOf = (depthId: string) =>
  asked.filter(({ id }) => model.depths?.find((depth) => depth.id === depthId)?.criterionIds.includes(id));
const find = (id: string) => asked.find((criterion) => criterion.id === id);

/** What is answered below: by step, by counting, as unknown, as not applicable. */
const stepId = 'software-contribution-governance';
const countedId = 'security-and-risk-management';
const reasonedId = 'licensing-selection-based-on-requirements';
const unknownId = 'office-mandate';
const reasonId = find(reasonedId)?.guide?.notApplicableReasons?.[0]?.id ?? '';
const answers: readonly Answer[] = [
  { criterionId: stepId, status: 'answered', optionId: 'managed' },
  answerExtent(model, { criterionId: countedId, counted: 3, among: 12, unknown: 2 }),
  { criterionId: reasonedId, status: 'notApplicable', reasonId },
  { criterionId: unknownId, status: 'unknown' },
];
const scored = (depthId: string) =>
  scoreMaturity(atDepth(model, depthId), {
    subject: 'Wakanda',
    model: { id: model.id, version: model.version },
    asOf: '2026-03-31',
    answers,
  });
const shown = ({ root, policies }: ReturnType<typeof scored>, score: number | null | undefined): string =>
  String(displayScore(score ?? null, root.maximum, policies) ?? '–');

const inBrowser = (path: string): void => {
  let open: OpenPage;
  beforeAll(async () => {
    open = await openPage(path);
    await open.page.locator('fieldset.question').first().waitFor();
  }, 60_000);
  afterAll(() => open?.close());

  const textOf = (selector: string) => open.page.locator(selector).textContent();
  const speak = async (locale: string): Promise<void> => {
    await open.page.locator(`.languages [lang="${locale}"]`).click();
    await open.page.locator(`html[lang="${locale}"]`).waitFor();
  };
  const goTo = async (place: string): Promise<void> => {
    const entry = open.page.locator(`[data-place="${place}"]`);
    if (!(await entry.isVisible())) await open.page.locator('.parts summary').click();
    await entry.click();
  };
  const placeOf = (id: string): string => {
    const parents = new Map(model.nodes.map((node) => [node.id, node]));
    let at = parents.get(find(id)?.impacts[0]?.nodeId ?? '');
    while (at && at.kind !== 'module' && at.kind !== 'office' && at.parentId) at = parents.get(at.parentId);
    return at?.id ?? '';
  };
  const radio = (id: string, value: string) =>
    open.page.locator(`input[type="radio"][name="${id}"][value="${value}"]`);
  const count = async (id: string, numbers: readonly string[]): Promise<void> => {
    const fields = open.page.locator(`#question-${id} .count input`);
    for (const [place, typed] of numbers.entries()) await fields.nth(place).fill(typed);
    await fields.last().blur();
  };
  /** Numbers that are all there before the page looks at them. */
  const countAtOnce = (id: string, numbers: readonly string[]): Promise<unknown> =>
    open.page.evaluate(`(() => {
      const fields = document.querySelectorAll('#question-${id} .count input');
      ${JSON.stringify(numbers)}.forEach((typed, place) => { fields[place].value = typed; });
      fields[0].dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
  const kept = async (): Promise<string> =>
    String(await open.page.evaluate<unknown>("localStorage.getItem('osee-assessment:session')"));
  const expectResult = async (depthId: string): Promise<void> => {
    const result = scored(depthId);
    const { score, interval } = result.root;
    expect(await textOf('#score')).toBe(shown(result, score));
    const range = String(await textOf('#interval'));
    expect(range.match(/\d+/gu)).toEqual([shown(result, interval?.worst), shown(result, interval?.best)]);
  };
  const reload = async (): Promise<void> => {
    await open.page.reload();
    await open.page.locator('fieldset.question').first().waitFor();
  };
  const downloaded = async (ending: string): Promise<string> => {
    const [download] = await Promise.all([
      open.page.waitForEvent('download') as Promise<Download>,
      open.page.locator(`[data-file="${ending}"]`).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`assessment-2026-03-31.${ending}`);
    return readFileSync(await download.path(), 'utf8');
  };
  const give = async (content: string, name = 'answers.json'): Promise<void> => {
    await goTo('report');
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) };
    await open.page.locator('#open-file').setInputFiles(file);
    await open.page.locator('.notices > :not(:empty)').waitFor();
  };

  it('says that nothing is answered yet, with the whole range open, and keeps nothing', async () => {
    expect(await textOf('#score')).toBe('–');
    expect(await textOf('#interval')).toContain('between 0 and 100');
    expect(await textOf('#answered')).toBe('0 of 15 questions answered');
    expect(await open.page.locator('#kept').count()).toBe(0);
    expect(await kept()).toBe('null');
  });

  it('shows unit, period, rule of counting, steps, reasons and evidence of a question', async () => {
    for (const id of [countedId, reasonedId]) {
      await goTo(placeOf(id));
      const text = String(await textOf(`#question-${id}`));
      const { text: question, guide, scaleId } = find(id) ?? expect.fail();
      expect(text).toContain(question);
      for (const told of [
        guide?.measure?.counted,
        guide?.measure?.among,
        guide?.measure?.countsIf,
        guide?.evidence?.counts,
        guide?.evidence?.doesNotCount,
        guide?.answeredBy?.title,
        ...(guide?.notApplicableReasons ?? []).map((reason) => reason.text),
        ...(model.scales.find((scale) => scale.id === scaleId)?.options ?? []).map(
          ({ description }) => description,
        ),
      ]) {
        if (told !== undefined) expect(text).toContain(told);
      }
      expect(text).toMatch(/Judged: .+(Period: the last \d+ months|State on the day)/u);
    }
  });

  it('takes a name and a day', async () => {
    await open.page.locator('#subject').fill('Wakanda');
    await open.page.locator('#subject').blur();
    await open.page.locator('#as-of').fill('2026-03-31');
    await open.page.locator('#as-of').blur();
    expect(await open.page.locator('#subject').inputValue()).toBe('Wakanda');
    expect(await textOf('#kept')).toBe('Saved in this browser.');
  });

  it('takes answers by step, by counting, as unknown and as not applicable, in two directions of writing', async () => {
    await speak('fr');
    expect(await open.page.locator('html').getAttribute('dir')).toBe('ltr');
    await goTo(placeOf(stepId));
    await radio(stepId, 'managed').check();
    await count(countedId, ['3', '12', '2']);
    expect(await textOf(`#outcome-${countedId}`)).toBe('3 sur 12 donne le degré «\u202fPremiers pas\u202f».');
    expect(await radio(countedId, 'first-steps').isChecked()).toBe(true);
    await speak('ar');
    expect(await open.page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await radio(stepId, 'managed').isChecked()).toBe(true);
    expect(await open.page.locator(`#counted-${countedId}`).inputValue()).toBe('3');
    await goTo(placeOf(reasonedId));
    await radio(reasonedId, `not-applicable:${reasonId}`).check();
    await goTo(placeOf(unknownId));
    await radio(unknownId, 'unknown').check();
    await expectResult('quick');
    expect(await textOf('.spoken')).toContain(shown(scored('quick'), scored('quick').root.score));
    const [questions, aside] = [
      await open.page.locator('.content').boundingBox(),
      await open.page.locator('aside').boundingBox(),
    ];
    expect(aside && questions && aside.x < questions.x).toBe(true);
  });

  it('counts with Arabic digits, and says what is wrong with a count before it saves anything', async () => {
    await goTo(placeOf(countedId));
    await speak('en');
    const before = await kept();
    for (const [numbers, words] of [
      [['13', '12', ''], 'cannot be more than all'],
      [['3', '', ''], 'Both numbers are needed'],
      [['a few', '12', ''], 'Whole numbers'],
      [['0', '0', ''], 'There is no case'],
      [['11', '12', '2'], 'cannot be more than all'],
    ] as const) {
      await countAtOnce(countedId, numbers);
      expect(await textOf(`#outcome-${countedId}`)).toContain(words);
    }
    expect(await kept()).toBe(before);
    await count(countedId, ['٣', '١٢', '۲']);
    expect(await textOf(`#outcome-${countedId}`)).toBe('3 of 12 gives the step “First steps”.');
    await expectResult('quick');
  });

  it('takes a step back and forth, and lets a step take the place of a count', async () => {
    await radio(countedId, 'embedded').check();
    expect(await open.page.locator(`#counted-${countedId}`).inputValue()).toBe('');
    await open.page.locator('#undo').click();
    expect(await open.page.locator(`#counted-${countedId}`).inputValue()).toBe('3');
    await open.page.locator('#redo').click();
    expect(await radio(countedId, 'embedded').isChecked()).toBe(true);
    await open.page.locator('#undo').click();
    await expectResult('quick');
  });

  it('changes the depth: answers stay, and what a depth cannot tell is said', async () => {
    for (const depthId of ['standard', 'full', 'quick']) {
      await open.page.locator(`input[name="depth"][value="${depthId}"]`).check();
      expect(await textOf('#answered')).toBe(`4 of ${questionsOf(depthId).length} questions answered`);
      for (const limit of model.depths?.find(({ id }) => id === depthId)?.cannotTell ?? []) {
        expect(await textOf('.limits')).toContain(limit);
      }
      await expectResult(depthId);
    }
    const deeper = questionsOf('full').find(({ id }) => !quick.depth || quick.depth.notAskedIds.includes(id));
    await open.page.locator('input[name="depth"][value="full"]').check();
    await goTo(placeOf(deeper?.id ?? ''));
    await radio(deeper?.id ?? '', 'not-yet').check();
    await open.page.locator('input[name="depth"][value="quick"]').check();
    expect(await textOf('#outside')).toContain('1');
    await expectResult('quick');
    await open.page.locator('#undo').click();
    expect(await open.page.locator('#outside').count()).toBe(0);
  });

  it('keeps the answers as a document that the schema accepts, and goes on after a reload', async () => {
    const document: unknown = JSON.parse(await kept());
    expect(parseScoringDocument('osee-assessment-session', document)).toMatchObject({ ok: true });
    await reload();
    expect(await open.page.locator('#subject').inputValue()).toBe('Wakanda');
    await expectResult('quick');
    expect(await textOf('#notice')).toContain('Answers of 31 March 2026 were found.');
    await open.page.getByRole('button', { name: 'Judge them today' }).click();
    expect(await open.page.locator('#as-of').inputValue()).not.toBe('2026-03-31');
    expect(await textOf('#notice')).toBe('');
    await open.page.locator('#undo').click();
    expect(await open.page.locator('#as-of').inputValue()).toBe('2026-03-31');
  });

  it('follows what another window of the page keeps', async () => {
    const other = await open.page.context().newPage();
    await other.goto(open.origin);
    await other.locator('#subject').fill('Genovia');
    await other.locator('#subject').blur();
    await expect.poll(() => open.page.locator('#subject').inputValue()).toBe('Genovia');
    await other.locator('#undo').click();
    await expect.poll(() => open.page.locator('#subject').inputValue()).toBe('Wakanda');
    await other.close();
  });

  it('judges evidence anew on another day', async () => {
    await goTo(placeOf(stepId));
    const question = open.page.locator(`#question-${stepId}`);
    await question.locator('summary').click();
    await question.locator(`#proof-${stepId}`).fill('Rule of 2026');
    await question.locator(`#proof-date-${stepId}`).fill('2026-04-15');
    await question.locator(`#remark-${stepId}`).fill('=1+1');
    await question.locator(`#remark-${stepId}`).blur();
    expect(await question.locator('.warning').textContent()).toContain('later than the day');
    const before = await textOf('#score');
    await open.page.locator('#as-of').fill('2026-05-01');
    await open.page.locator('#as-of').blur();
    expect(await question.locator('.warning').textContent()).toBe('');
    expect(await textOf('#score')).not.toBe(before);
    await reload();
    expect(await open.page.locator('#as-of').inputValue()).toBe('2026-05-01');
    await open.page.locator('#undo').click();
    await expect.poll(() => open.page.locator('#as-of').inputValue()).toBe('2026-03-31');
    await goTo(placeOf(stepId));
    await open.page.locator(`#question-${stepId} summary`).click();
    await open.page.locator(`#proof-${stepId}`).fill('');
    await open.page.locator(`#proof-${stepId}`).blur();
    await expectResult('quick');
  });

  it('gives the answers, the report and a table as files, in the language of the page', async () => {
    await speak('ar');
    await goTo('report');
    const saved = await downloaded('json');
    expect(JSON.parse(saved)).toEqual(JSON.parse(await kept()));
    const html = await downloaded('html');
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('Wakanda');
    expect(await downloaded('md')).toMatch(/^# .*Wakanda/u);
    const csv = await downloaded('csv');
    expect(csv.trimEnd().split('\r\n')).toHaveLength(1 + questionsOf('quick').length);
    expect(csv).toContain("'=1+1");
    expect(csv).toMatch(new RegExp(`${countedId};.*;3;12;2;`, 'u'));
    await speak('en');
    await open.page.locator('#clear').evaluate('window.confirm = () => true');
    await open.page.locator('#clear').click();
    expect(await textOf('#score')).toBe('–');
    expect(await kept()).toBe('null');
    await give(saved);
    expect(await textOf('#notice')).toBe('The file was opened. Answers in it: 4.');
    await expectResult('quick');
  });

  it('answers a broken file with one clear message and changes nothing', async () => {
    const before = await kept();
    const whole = JSON.parse(before) as { content: Record<string, unknown> };
    const with_ = (content: object) =>
      JSON.stringify({ ...whole, content: { ...whole.content, ...content } });
    for (const [content, words] of [
      ['', 'no JSON'],
      [before.slice(0, -20), 'no JSON'],
      ['[1, 2]', 'no answers of an assessment'],
      ['{"kind":"osee-framework","content":{}}', 'no answers of an assessment'],
      [with_({ digest: 'x'.repeat(64) }), 'damaged'],
      [with_({ changes: 'none' }), 'damaged'],
      [JSON.stringify({ ...whole, schemaVersion: '9.0.0' }), 'later version'],
      [
        JSON.stringify({
          subject: 'X',
          model: { id: 'other', version: '1.0.0' },
          asOf: '2026-01-01',
          answers: [],
        }),
        'another model: other 1.0.0',
      ],
      [
        JSON.stringify({
          subject: 'X',
          model: { id: model.id, version: '99.0.0' },
          asOf: '2026-01-01',
          answers: [],
        }),
        'later version',
      ],
      [
        JSON.stringify({
          subject: 'X',
          model: { id: model.id, version: model.version },
          asOf: '2026-01-01',
          answers: [{ criterionId: reasonedId, status: 'notApplicable', reasonId: 'any-other' }],
        }),
        'damaged: unknown-reason answers 0 reasonId',
      ],
      ['{"__proto__":{"answers":[]},"answers":[]}', 'damaged'],
    ] as const) {
      await give(content);
      expect(await textOf('#fault')).toContain(words);
      expect(await textOf('#fault')).toContain('Nothing was changed.');
      expect(await textOf('#notice')).toBe('');
    }
    expect(await kept()).toBe(before);
    await expectResult('quick');
  });

  it('tells the fate of every answer of version 0.1.0, without the model of that version', async () => {
    const old = {
      subject: 'Wakanda',
      model: { id: model.id, version: '0.1.0' },
      asOf: '2026-03-31',
      answers: [
        { criterionId: 'licence-choice', status: 'answered', optionId: 'managed' },
        { criterionId: 'open-source-risk', status: 'unknown' },
      ],
    };
    const text = JSON.stringify(old);
    await give(text);
    expect(await open.page.locator('#migration tbody tr').count()).toBe(2);
    expect(await open.page.locator('#migration tr[data-outcome="cleared"]').count()).toBe(2);
    const table = String(await textOf('#migration'));
    for (const id of [reasonedId, 'ip-and-legal-compliance', countedId])
      expect(table).toContain(find(id)?.text);
    expect(table).toContain('Managed');
    expect(await textOf('#score')).toBe('–');
    const answer = { criterionId: 'whole-life-cost', status: 'answered', optionId: 'established' };
    const session = {
      kind: 'osee-assessment-session',
      schemaVersion: '1.0.0',
      start: { ...old, answers: [] },
      changes: [
        { criterionId: 'whole-life-cost', before: null, after: answer },
        {
          before: { subject: 'Wakanda', asOf: '2026-03-31' },
          after: { subject: 'Genovia', asOf: '2026-04-30' },
        },
      ],
      undone: [],
    };
    const { kind, schemaVersion } = session;
    await give(JSON.stringify({ kind, schemaVersion, id: 'old', content: session }));
    expect(await open.page.locator('#migration tbody tr').count()).toBe(1);
    expect(await open.page.locator('#subject').inputValue()).toBe('Genovia');
    expect(await open.page.locator('#as-of').inputValue()).toBe('2026-04-30');
    // The same found in the browser: told on opening, and put aside.
    await open.page.evaluate(`localStorage.setItem('osee-assessment:session', ${JSON.stringify(text)})`);
    await reload();
    await open.page.locator('#migration').waitFor();
    expect(await open.page.evaluate<unknown>("localStorage.getItem('osee-assessment:aside')")).toBe(text);
    await open.page.getByRole('button', { name: 'Close this list' }).click();
    expect(await open.page.locator('#migration').count()).toBe(0);
  });

  it('puts aside what it cannot read, and offers it as a file', async () => {
    await open.page.evaluate("localStorage.setItem('osee-assessment:session', '{broken')");
    await reload();
    await open.page.locator('#fault button').waitFor();
    expect(await textOf('#fault')).toContain('cannot be read');
    expect(await open.page.evaluate<unknown>("localStorage.getItem('osee-assessment:aside')")).toBe(
      '{broken',
    );
  });

  it('says so where the browser keeps nothing', async () => {
    const { page } = open;
    await page.evaluate("Storage.prototype.setItem = () => { throw new Error('full'); }");
    await goTo(placeOf(stepId));
    await radio(stepId, 'managed').check();
    expect(await textOf('#kept')).toContain('Not saved');
    expect(await textOf('.spoken')).toContain('Not saved');
    await reload();
  });

  it('works from the keyboard alone, and leads the focus', async () => {
    const { page } = open;
    const focused = () =>
      page.evaluate<string>('document.activeElement.id || document.activeElement.tagName');
    await goTo(placeOf(stepId));
    expect(await focused()).toBe('place-title');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.locator('.question input:checked').getAttribute('value')).toBe('not-yet');
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('ArrowDown');
    expect(await page.locator('.question input:checked').getAttribute('value')).toBe('embedded');
    expect(await textOf('#score')).not.toBe('–');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.question input:checked').getAttribute('value')).toBe('unknown');
    await page.locator(`#question-${stepId} button`).press('Enter');
    expect(await page.locator('.question input:checked').count()).toBe(0);
    expect(await page.evaluate<string>('document.activeElement.value')).toBe('not-yet');
    await page.locator('.next a').first().press('Enter');
    expect(await focused()).toBe('LEGEND');
  });

  it('has no fault of accessibility that can be found by rules, in two directions, light and dark', async () => {
    const { page } = open;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const locale of ['fr', 'ar']) {
        await speak(locale);
        for (const place of [placeOf(countedId), 'report']) {
          await goTo(place);
          await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true");
          expect(await accessibilityFaults(page)).toEqual([]);
        }
      }
    }
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it('fits a narrow screen without scrolling sideways, in every language', async () => {
    const { page } = open;
    await page.setViewportSize({ width: 360, height: 740 });
    for (const locale of ['en', 'fr', 'es', 'pt', 'ar']) {
      await speak(locale);
      for (const place of [placeOf(countedId), 'report']) {
        await goTo(place);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
      }
    }
    await page.setViewportSize({ width: 1180, height: 900 });
  });

  it('loads each language when it is asked for, and nothing of another', () => {
    const scripts = open.requests.slice(0, open.firstRequests).map((url) => url.split('/').at(-1) ?? '');
    for (const locale of ['fr', 'es', 'pt', 'ar']) {
      expect(scripts.filter((name) => name.startsWith(`${locale}-`))).toEqual([]);
      expect(open.requests.some((url) => url.includes(`/${locale}-`))).toBe(true);
    }
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

  it('asks nobody but its own server, and breaks no rule of its policy', async () => {
    const own = (url: string): boolean => url.startsWith(open.origin) || /^(data|blob):/u.test(url);
    expect(open.requests.filter((url) => !own(url))).toEqual([]);
    expect(open.requests.length).toBeGreaterThanOrEqual(3);
    expect(open.complaints).toEqual([]);
    expect(await open.page.evaluate<number>('sessionStorage.length')).toBe(0);
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
