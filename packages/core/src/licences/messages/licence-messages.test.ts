import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/index.ts';
import { en } from '../../locales/en/index.ts';
import { es } from '../../locales/es/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { pt } from '../../locales/pt/index.ts';
import { formatMessage } from '../../text/message.ts';
import { messagesOf } from '../../text/message-bundle.ts';
import { issueTexts } from '../expression/licence-issue.ts';
import { checkCompatibility, explainCompatibility, readLicenceExpression } from '../index.ts';
import { licenceDuties, licenceLimits, licenceRights } from '../licence.ts';
import { suggestionCosts, suggestionReasons } from '../suggestion/weigh-licence.ts';
import { licenceKinds } from '../table/terms.ts';
import { licenceConditions, licenceNotes, licenceReasons } from '../verdict/reason.ts';
import { licenceUses, verdictsFromWorst } from '../verdict/verdict.ts';
import { licenceMessages } from './licence-messages.ts';

const kinds: Readonly<Record<string, readonly string[]>> = {
  verdict: verdictsFromWorst,
  use: licenceUses,
  reason: licenceReasons,
  condition: licenceConditions,
  note: licenceNotes,
  issue: Object.keys(issueTexts),
  suggestion: suggestionReasons,
  cost: suggestionCosts,
  can: licenceRights,
  must: licenceDuties,
  cannot: licenceLimits,
  kind: licenceKinds,
};

const bundles = [en, fr, es, pt, ar];
const holders = (text: unknown) => (String(text).match(/\{\w+\}/gu) ?? []).sort();

describe('texts about licences', () => {
  it('are there for each id in each language, with the same placeholders', () => {
    const wanted = Object.entries(kinds).flatMap(([kind, ids]) => ids.map((id) => `${kind}.${id}`));
    expect(wanted.filter((id) => !Object.hasOwn(licenceMessages, id))).toEqual([]);
    for (const { locale, messages } of bundles) {
      expect(Object.keys(messages.licences).sort()).toEqual(Object.keys(licenceMessages).sort());
      for (const [id, text] of Object.entries(messages.licences)) {
        expect(holders(text), `${locale} ${id}`).toEqual(holders(licenceMessages[id as 'answer']));
      }
    }
  });

  it('say of issues what the issues say', () => {
    for (const [code, [, text]] of Object.entries(issueTexts)) {
      expect(licenceMessages[`issue.${code as keyof typeof issueTexts}`]).toBe(text);
    }
    const [issue] = readLicenceExpression('BSD').issues;
    const words = { found: String(issue?.details['found']) };
    expect(formatMessage(messagesOf(es, 'licences'), 'issue.ambiguous-name', words)).toContain('«BSD»');
  });

  it('say once that it is no legal advice, in the language of the reader', () => {
    const answer = checkCompatibility({ inbound: 'Apache-2.0', outbound: 'GPL-2.0-only', use: 'modify' });
    for (const locale of bundles) {
      const sentences = explainCompatibility(answer, { locale });
      const disclaimer = formatMessage(messagesOf(locale, 'licences'), 'disclaimer');
      expect(sentences.filter((sentence) => sentence === disclaimer)).toHaveLength(1);
      expect(sentences.length).toBe(6);
    }
  });
});
