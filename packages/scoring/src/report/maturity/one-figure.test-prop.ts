import { formatMessage, messagesOf } from '@osee/core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ar } from '../../locales/ar/index.ts';
import { en } from '../../locales/en/index.ts';
import { explainMaturity, scoreMaturity } from '../../maturity/index.ts';
import { buildModel, criterion, node } from '../../maturity/testing/build-model.fixture.ts';
import { maturityReport, renderHtml } from '../index.ts';

const count = 250;
const ids = Array.from({ length: count }, (_, position) => `q${position}`);
const model = (displayDecimals: number) =>
  buildModel({
    nodes: [node('first'), node('second')],
    criteria: ids.map((id, position) => criterion(id, position % 2 ? 'first' : 'second')),
    policies: { displayDecimals },
  });
const models = [model(0), model(1), model(5)] as const;

const plain = (text: string): string =>
  text.replaceAll(/<[^>]*>|[\u2068\u2069]/gu, '').replaceAll('&#39;', "'");

it('prints one text for one score in sentence, table and figure, and no full one that is not full', () => {
  const answers = fc.oneof(
    fc.array(fc.nat(4), { minLength: count, maxLength: count }),
    // All at the best but a few: what tempts to round up.
    fc
      .array(fc.nat(count - 1), { maxLength: 3 })
      .map((few) => ids.map((_, at) => (few.includes(at) ? 0 : 4))),
  );
  const open = fc.oneof(
    fc.constant(new Set<number>()),
    fc.array(fc.nat(count - 1)).map((few) => new Set(few)),
  );
  fc.assert(
    fc.property(
      answers,
      open,
      fc.constantFrom(0, 1, 2),
      fc.constantFrom('en', 'ar'),
      (given, left, which, language) => {
        const model = models[which] ?? models[0];
        const locale = language === 'ar' ? ar : en;
        const { scales } = model;
        const options = scales.find(({ id }) => id === model.criteria[0]?.scaleId)?.options ?? [];
        const result = scoreMaturity(model, {
          subject: 'S',
          model: { id: model.id, version: model.version },
          asOf: '2024-06-30',
          answers: ids.flatMap((criterionId, at) => {
            const optionId = options[(given[at] ?? 0) % options.length]?.id ?? '';
            return left.has(at) ? [] : [{ criterionId, status: 'answered' as const, optionId }];
          }),
        });
        const report = maturityReport({ result, locale });
        const figure = report.blocks.find((block) => block.kind === 'figure');
        if (figure?.kind !== 'figure') throw new Error('no figure');
        const rows = [...renderHtml(report).matchAll(/<tr><th scope="row">.*<\/tr>/gu)].map(([row]) =>
          row.split(/<\/t[hd]>/u).map(plain),
        );
        const drawn = [...figure.svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text]) =>
          plain(text ?? ''),
        );
        const decimals = Math.min(3, result.policies.displayDecimals);
        const sentence = explainMaturity(
          { ...result, policies: { ...result.policies, displayDecimals: decimals } },
          { locale },
        )[0];
        const score = rows[0]?.[1] ?? '';
        expect(plain(sentence?.text ?? '')).toContain(score);
        const nodes = [result.root, ...result.root.children];
        for (const [line, part] of nodes.entries()) {
          const [, cell = '', worst = ''] = rows[line] ?? [];
          const text = drawn[line * 2 + 1] ?? '';
          expect(text).toBe(cell === '–' ? formatMessage(messagesOf(locale, 'report'), 'unknown') : cell);
          if ((part.score ?? 1) < part.maximum - 1e-9) expect(cell).not.toBe('100');
          if ((part.interval?.worst ?? 1) < part.maximum - 1e-9) expect(worst).not.toBe('100');
        }
      },
    ),
    { numRuns: 60 },
  );
});
