import { contingencyGuidelines } from '@osee/core';
import { instrumentItems } from '@osee/core/instrument';
import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/index.ts';
import { es } from '../../locales/es/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { pt } from '../../locales/pt/index.ts';
import { assessRisks } from '../assess/assess-risks.ts';
import { checkRiskRegister } from '../register/check-risk-register.ts';
import { riskCategories } from '../register/risk-categories.ts';
import type { RiskRegister } from '../register/risk-register.ts';
import { undpRiskCategories } from '../register/undp-risk-categories.ts';
import { localiseRegister } from './localise-register.ts';
import { starterRiskRegister } from './starter-risk-register.ts';
import { starterRiskTexts } from './starter-texts.ts';

const { risks } = starterRiskRegister;

const wordsOf = (register: RiskRegister): readonly string[] => [
  register.title ?? '',
  ...register.risks.flatMap(({ title, cause, event, effect, trigger, responses = [] }) => [
    title ?? '',
    cause ?? '',
    event,
    effect ?? '',
    trigger?.sign ?? '',
    ...responses.map(({ description }) => description ?? ''),
  ]),
];

describe('starterRiskRegister', () => {
  it('is a sound register of 26 risks in all nine categories', () => {
    expect(checkRiskRegister(starterRiskRegister)).toEqual([]);
    expect(risks).toHaveLength(26);
    expect(new Set(risks.map(({ id }) => id)).size).toBe(26);
    expect([...new Set(risks.map(({ category }) => category))]).toEqual(riskCategories);
    expect(new Set(risks.map(({ undpCategory }) => undpCategory)).size).toBe(undpRiskCategories.length);
  });

  it('tells each risk whole, and leaves open what only a country knows', () => {
    for (const risk of risks) {
      expect(wordsOf({ ...starterRiskRegister, risks: [risk] }), risk.id).not.toContain('');
      expect(risk.likelihood, risk.id).toBeNull();
      expect(risk.impact, risk.id).toBeNull();
      expect(risk.owner, risk.id).toBeUndefined();
      expect(risk.review, risk.id).toBeUndefined();
      expect(risk.responses?.length, risk.id).toBeGreaterThan(0);
      for (const response of risk.responses ?? []) {
        expect(Object.keys(response).sort()).toEqual(['description', 'id', 'kind', 'status']);
        expect(response.status).toBe('planned');
      }
    }
  });

  it('uses every text, and every text once', () => {
    const used = wordsOf(starterRiskRegister);
    expect([...used].sort()).toEqual(Object.values(starterRiskTexts).sort());
  });

  it('answers with all ten contingency guidelines', () => {
    const used = new Set(risks.flatMap(({ guidelines = [] }) => guidelines));
    expect([...used].sort((a, b) => a - b)).toEqual(contingencyGuidelines.map(({ number }) => number));
  });

  it('names questions of the instrument, and nearly every must among them', () => {
    const ids = new Set<string>(instrumentItems.map(({ id }) => id));
    const named = new Set(risks.flatMap(({ proposesFrom = [] }) => proposesFrom));
    for (const { id, proposesFrom = [] } of risks) {
      expect(proposesFrom.length, id).toBeGreaterThan(0);
      expect(new Set(proposesFrom).size, id).toBe(proposesFrom.length);
    }
    expect([...named].filter((id) => !ids.has(id))).toEqual([]);
    const musts = instrumentItems.filter(({ obligation }) => obligation === 'must').map(({ id }) => id);
    // Oversight and the choice of a licence show in no early sign of these risks.
    expect(musts.filter((id) => !named.has(id)).sort()).toEqual([
      'licensing-selection-based-on-requirements',
      'oversight-and-accountability-in-open-source-digital-governance',
    ]);
  });

  it('stands in every band, and asks for owner and review day, until somebody knows more', () => {
    const assessed = assessRisks(starterRiskRegister);
    for (const { counted } of assessed.risks) {
      expect(counted.bands).toEqual(['low', 'medium', 'high']);
      expect(counted.likelihood.isKnown || counted.impact.isKnown).toBe(false);
    }
    expect(assessed.issues.filter(({ code }) => code === 'no-owner')).toHaveLength(26);
    expect(assessed.issues.filter(({ code }) => code === 'no-review-day')).toHaveLength(26);
  });
});

describe('localiseRegister', () => {
  it.each([fr, es, pt, ar])('says everything in $locale', (locale) => {
    const translated = localiseRegister(starterRiskRegister, locale);
    const words = wordsOf(translated);
    expect(wordsOf(starterRiskRegister).filter((text, at) => words[at] === text)).toEqual([]);
    // Nothing but words changes.
    expect(localiseRegister(starterRiskRegister, { locale: 'en' })).toEqual(starterRiskRegister);
    expect(assessRisks(translated).risks.map(({ id }) => id)).toEqual(
      assessRisks(starterRiskRegister).risks.map(({ id }) => id),
    );
  });

  it('leaves the words of a country and its own risks alone', () => {
    const own = {
      ...starterRiskRegister,
      risks: [
        { ...risks[0], id: 'grant-ends', event: 'The grant of 2027 ends.', likelihood: null, impact: null },
        { id: '__proto__', event: 'toString', cause: '', likelihood: null, impact: null },
      ],
    };
    const [first, second] = localiseRegister(own, fr).risks;
    expect(first?.event).toBe('The grant of 2027 ends.');
    expect(first?.effect).toBe('Le service s’arrête.');
    expect(second).toEqual(own.risks[1]);
  });
});
