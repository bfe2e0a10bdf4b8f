import { describe, expect, it } from 'vitest';
import type { ContentBundle } from './content-bundle.ts';
import { localiseContent } from './localise-content.ts';
import { textStamp } from './text-stamp.ts';

const content = {
  tasks: [
    { id: 'plan', name: 'Plan', kind: 'Plan', steps: ['Ask first', 'Then plan'] },
    { id: 'build', name: 'Build', note: 'Plan' },
  ],
} as const;

const bundleOf = (
  locale: string,
  pairs: Readonly<Record<string, readonly [string, string]>>,
): ContentBundle => ({
  locale,
  licence: 'CC-BY-4.0',
  texts: Object.fromEntries(Object.entries(pairs).map(([id, [, text]]) => [id, text])),
  stamps: Object.fromEntries(Object.entries(pairs).map(([id, [english]]) => [id, textStamp(english)])),
  reviewed: ['tasks.plan.name'],
});

const french = bundleOf('fr', {
  'tasks.plan.name': ['Plan', 'Planifier'],
  'tasks.plan.steps.1': ['Then plan', 'Planifier ensuite : enfin'],
  'tasks.build.name': ['Construct', 'Construire'],
});

describe('localiseContent', () => {
  it('replaces texts for people and nothing else, wherever a text stands', () => {
    const localised = localiseContent(content, 'fr-CA', [french]);
    expect(localised.content).toEqual({
      tasks: [
        // The space before the colon is the narrow one of French.
        {
          id: 'plan',
          name: 'Planifier',
          kind: 'Plan',
          steps: ['Ask first', 'Planifier ensuite\u202F: enfin'],
        },
        { id: 'build', name: 'Build', note: 'Planifier' },
      ],
    });
    expect(localised).toMatchObject({ language: 'fr', direction: 'ltr', chain: ['fr-CA', 'fr'] });
    expect(content.tasks[0].name).toBe('Plan');
  });

  it('refuses a language of the content that is no tag', () => {
    for (const language of ['!!', '__proto__', '']) {
      expect(() => localiseContent(content, 'fr', [french], { language })).toThrow(/BCP 47 language tag/u);
    }
  });

  it('takes no empty translation, and of two for one source the one that was reviewed', () => {
    const bundle: ContentBundle = {
      ...bundleOf('fr', {
        'tasks.build.name': ['Build', ' '],
        'tasks.plan.name': ['Plan', 'Planifier'],
        other: ['Plan', 'Projeter'],
      }),
    };
    const { content: shown } = localiseContent(content, 'fr', [bundle]);
    expect(shown.tasks.map(({ name }) => name)).toEqual(['Planifier', 'Build']);
    expect(shown.tasks[1]?.note).toBe('Planifier');
    const { other: _, ...others } = bundle.texts;
    const lacking = localiseContent(content, 'fr', [{ ...bundle, texts: others }]);
    expect(lacking.content.tasks[1]?.note).toBe('Planifier');
  });

  it('tells how each text came about', () => {
    const { texts, coverage } = localiseContent(content, 'fr', [french]);
    expect(texts.map(({ id, locale, status }) => [id, locale, status])).toEqual([
      ['tasks.plan.name', 'fr', 'reviewed'],
      ['tasks.plan.steps.0', 'en', 'source'],
      ['tasks.plan.steps.1', 'fr', 'translated'],
      ['tasks.build.name', 'en', 'source'],
      ['tasks.build.note', 'fr', 'reviewed'],
    ]);
    // 4 of 7 words: Plan, Then plan, Plan.
    expect(coverage).toBeCloseTo(4 / 7, 12);
  });

  it('shows a translation of an older text only where that is asked for', () => {
    const build = (options: object) =>
      localiseContent(content, 'fr', [french], options).content.tasks[1]?.name;
    expect(build({})).toBe('Build');
    expect(build({ outdated: 'show' })).toBe('Construire');
    const part = localiseContent(content.tasks, 'fr', [french], { outdated: 'show', at: 'tasks' });
    expect(part.content[1].name).toBe('Construire');
  });

  it('goes on in the chain, and takes the fresh one of two bundles of a language', () => {
    const spanish = bundleOf('es', { 'tasks.build.name': ['Build', 'Construir'] });
    const { content: shown, language } = localiseContent(content, ['fr', 'es'], [french, spanish]);
    expect([shown.tasks[0].name, shown.tasks[1].name, language]).toEqual(['Planifier', 'Construir', 'fr']);
    const fresh = bundleOf('fr', { 'tasks.build.name': ['Build', 'Bâtir'] });
    for (const bundles of [
      [french, fresh],
      [fresh, french],
    ])
      expect(localiseContent(content, 'fr', bundles).content.tasks[1].name).toBe('Bâtir');
  });

  it('is whole and in its own language without a bundle, and empty content is covered', () => {
    expect(localiseContent(content, 'fr', [])).toMatchObject({ content, language: 'en', coverage: 0 });
    expect(localiseContent(content, 'en-KE', []).coverage).toBe(1);
    expect(localiseContent([], 'fr', []).coverage).toBe(1);
  });

  it.each([
    [
      'a cycle',
      () => {
        const self: { name: string; self?: unknown } = { name: 'x' };
        self.self = self;
        return self;
      },
      'too-deep',
    ],
    ['a day as an object', () => ({ name: new Date(0) }), 'not-json'],
    ['the key __proto__', () => JSON.parse('{"__proto__":{"name":"x"}}') as unknown, 'forbidden-key'],
  ])('refuses %s', (_, make, code) => {
    expect(() => localiseContent(make(), 'fr', [])).toThrow(expect.objectContaining({ code }));
  });

  it('refuses tags, bundles and options that there are not', () => {
    expect(() => localiseContent(content, 'no tag', [])).toThrow(
      expect.objectContaining({ code: 'invalid-locale' }),
    );
    expect(() => localiseContent(content, 'fr', [{} as ContentBundle])).toThrow(
      expect.objectContaining({ code: 'wrong-type', path: ['bundles', 0, 'locale'] }),
    );
    const misspelt: object = { outdatd: 'show' };
    expect(() => localiseContent(content, 'fr', [], misspelt)).toThrow(
      expect.objectContaining({ code: 'unknown-option' }),
    );
  });
});
