import { describe, expect, it } from 'vitest';
import { dpgProjectModel } from '../models/dpg-project/model.ts';
import { oseeEcosystemModel } from '../models/osee-ecosystem/model.ts';
import { answerOf, choiceOf, reasonChoice, remarkOf, unknownChoice, withRemark } from './choice.ts';
import { defineElements, OseeAssessmentElement } from './index.ts';
import { partsOf } from './questions-of.ts';
import { contentOf, setupOf } from './read-setup.ts';

describe('the module on a server', () => {
  it('loads and defines nothing', () => {
    expect('customElements' in globalThis).toBe(false);
    expect(() => defineElements()).not.toThrow();
    expect(new OseeAssessmentElement().session).toBe(null);
  });

  it('leaves names alone that are taken', () => {
    const defined: string[] = [];
    const taken = {
      get: (name: string) => (name === 'osee-result' ? class {} : undefined),
      define: (name: string) => defined.push(name),
    };
    defineElements(taken as never);
    expect(defined).toEqual(['osee-assessment']);
  });

  it('defines in the registry of a browser, which is an instance of a class', () => {
    class Registry {
      readonly defined = new Map<string, unknown>();
      get(name: string): unknown {
        return this.defined.get(name);
      }
      define(name: string, element: unknown): void {
        this.defined.set(name, element);
      }
    }
    const registry = new Registry();
    defineElements(registry as never);
    expect([...registry.defined.keys()]).toEqual(['osee-assessment', 'osee-result']);
  });

  it.each([1, 'customElements', null, {}, { get: () => undefined }, new Map()])('refuses %j', (registry) => {
    expect(() => defineElements(registry as never)).toThrow(
      expect.objectContaining({ code: 'wrong-type', path: ['registry', expect.any(String)] }),
    );
  });
});

describe('partsOf', () => {
  it.each([oseeEcosystemModel, dpgProjectModel])(
    'asks every question of $id once, few at a time',
    (model) => {
      const parts = partsOf(model);
      const asked = parts.flatMap(({ questions }) => questions.map(({ id }) => id));
      const open = model.criteria.filter(({ retired, future }) => !retired && !future).map(({ id }) => id);
      expect([...asked].sort()).toEqual([...open].sort());
      expect(Math.max(...parts.map(({ questions }) => questions.length))).toBeLessThanOrEqual(8);
      expect(parts.every(({ title }) => title !== '')).toBe(true);
    },
  );
});

describe('choices', () => {
  const before = {
    criterionId: 'a',
    status: 'answered',
    optionId: 'x',
    justification: 'why',
    by: 'Ada',
  } as const;

  it('stand for answers, and what was written beside them stays', () => {
    for (const choice of ['y', unknownChoice, reasonChoice('none'), reasonChoice('')]) {
      const answer = answerOf('a', choice, before);
      expect(choiceOf(answer)).toBe(choice);
      expect(answer).toMatchObject({ justification: 'why', by: 'Ada' });
    }
    expect(answerOf('a', reasonChoice(''), undefined)).toEqual({ criterionId: 'a', status: 'notApplicable' });
  });

  it('take remarks and evidence, and give them back', () => {
    const remark = { remark: 'seen', proof: 'https://example.org/a', proofDate: '2026-01-31' };
    const with_ = withRemark(before, remark);
    expect(with_.evidence).toEqual([
      { kind: 'examine', polarity: 'supports', uri: 'https://example.org/a', collected: '2026-01-31' },
    ]);
    expect(remarkOf(with_)).toEqual(remark);
    expect(withRemark(with_, { remark: '', proof: '', proofDate: '' })).toEqual({
      criterionId: 'a',
      status: 'answered',
      optionId: 'x',
      by: 'Ada',
    });
  });
});

describe('what an address holds', () => {
  it('is a model, a model in its envelope, or both with texts', () => {
    expect(setupOf({ criteria: [] })).toEqual({ model: { criteria: [] } });
    expect(setupOf({ kind: 'osee-maturity-model', content: { criteria: [] } })).toEqual({
      model: { criteria: [] },
    });
    expect(setupOf({ model: { criteria: [] }, locale: { locale: 'fr' } })).toEqual({
      model: { criteria: [] },
      locale: { locale: 'fr' },
    });
    expect(contentOf([1])).toEqual([1]);
    for (const nothing of [null, 1, [], {}])
      expect(() => setupOf(nothing)).toThrow(expect.objectContaining({ code: 'wrong-value' }));
  });
});
