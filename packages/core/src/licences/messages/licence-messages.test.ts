import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../text/message.ts';
import { issueTexts } from '../expression/licence-issue.ts';
import {
  checkCompatibility,
  explainCompatibility,
  licenceMessages,
  readLicenceExpression,
} from '../index.ts';
import { licenceDuties, licenceLimits, licenceRights } from '../licence.ts';
import { suggestionCosts, suggestionReasons } from '../suggestion/weigh-licence.ts';
import { licenceKinds } from '../table/terms.ts';
import { licenceConditions, licenceNotes, licenceReasons } from '../verdict/reason.ts';
import { licenceUses, verdictsFromWorst } from '../verdict/verdict.ts';

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

describe('licenceMessages', () => {
  it('have a text for each id in each language, with the same placeholders', () => {
    const { en } = licenceMessages;
    const wanted = Object.entries(kinds).flatMap(([kind, ids]) => ids.map((id) => `${kind}.${id}`));
    expect(wanted.filter((id) => !Object.hasOwn(en.messages, id))).toEqual([]);
    const holders = (text: unknown) => (String(text).match(/\{\w+\}/gu) ?? []).sort();
    for (const { locale, messages } of Object.values(licenceMessages)) {
      expect(Object.keys(messages).sort()).toEqual(Object.keys(en.messages).sort());
      for (const [id, text] of Object.entries(messages)) {
        expect(holders(text), `${locale} ${id}`).toEqual(holders(en.messages[id as 'answer']));
      }
    }
  });

  it('say of issues what the issues say', () => {
    for (const [code, [, text]] of Object.entries(issueTexts)) {
      expect(licenceMessages.en.messages[`issue.${code as keyof typeof issueTexts}`]).toBe(text);
    }
    const [issue] = readLicenceExpression('BSD').issues;
    const words = { found: String(issue?.details['found']) };
    expect(formatMessage(licenceMessages.es, 'issue.ambiguous-name', words)).toContain('«BSD»');
  });

  it('say once that it is no legal advice, in the language of the reader', () => {
    const answer = checkCompatibility({ inbound: 'Apache-2.0', outbound: 'GPL-2.0-only', use: 'modify' });
    for (const messages of Object.values(licenceMessages)) {
      const sentences = explainCompatibility(answer, messages);
      const disclaimer = formatMessage(messages, 'disclaimer');
      expect(sentences.filter((sentence) => sentence === disclaimer)).toHaveLength(1);
      expect(sentences.length).toBe(6);
    }
  });
});
