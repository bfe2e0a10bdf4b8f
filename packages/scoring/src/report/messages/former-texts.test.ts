import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import { explainMaturity, maturityEnglish, maturityFrench, scoreMaturity } from '../../maturity/index.ts';
import { oseeEcosystemModel } from '../../models/index.ts';
import {
  evaluateApplications,
  explainSelection,
  oseeCall2024,
  oseeCall2024NamesFr,
  renderExplanation,
  selectionMessagesEn,
  selectionMessagesFr,
} from '../../selection/index.ts';
import { maturityReport, reportEnglish, selectionReport } from '../index.ts';

const { id, version } = oseeEcosystemModel;
const scored = scoreMaturity(oseeEcosystemModel, {
  subject: 'Kenya',
  model: { id, version },
  asOf: '2026-11-23',
  answers: [],
});
const selected = evaluateApplications(oseeCall2024, [{ id: 'ken-1', country: 'KEN' }]);
const explanation = explainSelection(selected, { model: oseeCall2024 });

describe('the texts of the time before bundles', () => {
  it('explain maturity as the bundle does', () => {
    expect(explainMaturity(scored, maturityEnglish)).toEqual(explainMaturity(scored, { locale: en }));
    expect(explainMaturity(scored, maturityFrench)[0]?.text).not.toBe(
      explainMaturity(scored, maturityEnglish)[0]?.text,
    );
  });

  it('explain a selection as the bundle does', () => {
    expect(renderExplanation(explanation, selectionMessagesEn)).toEqual(
      renderExplanation(explanation, { locale: en }),
    );
    const french = renderExplanation(explanation, selectionMessagesFr, { names: oseeCall2024NamesFr });
    expect(french[0]?.title).not.toBe(renderExplanation(explanation, selectionMessagesEn)[0]?.title);
  });

  it('make the same reports', () => {
    expect(maturityReport({ result: scored, sentences: maturityEnglish, labels: reportEnglish })).toEqual(
      maturityReport({ result: scored, locale: en }),
    );
    expect(
      selectionReport({
        result: selected,
        explanation,
        sentences: selectionMessagesEn,
        labels: reportEnglish,
      }),
    ).toEqual(selectionReport({ result: selected, explanation, locale: en }));
  });
});
