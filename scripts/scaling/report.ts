import { en } from '@osee/scoring/locales/en';
import { scoreMaturity } from '@osee/scoring/maturity';
import {
  heatMap,
  intervalBars,
  maturityReport,
  type Report,
  renderHtml,
  renderMarkdown,
  selectionCsv,
  selectionReport,
  stackedBars,
} from '@osee/scoring/report';
import { evaluateApplications, explainSelection, oseeCall2024 } from '@osee/scoring/selection';
import {
  assess,
  buildModel,
  criterion,
  node,
} from '../../packages/scoring/src/maturity/testing/build-model.fixture.ts';
import {
  facts,
  soundApplication,
} from '../../packages/scoring/src/selection/testing/applications.fixture.ts';
import { on, places, type ScalingCase, valueAt } from './scaling-case.ts';

const frame = { title: 'T', description: 'D', locale: 'en', direction: 'ltr' } as const;
const selected = (n: number) => {
  const applications = places(n).map((place) =>
    soundApplication(`a${place}`, place % 2 ? 'KEN' : 'PER', place % 3 ? 'sesepsesep' : 'pepspepspe'),
  );
  const result = evaluateApplications(oseeCall2024, applications, {
    facts,
    policies: { duplicateCountry: 'separate' },
    asOf: '2024-06-01',
  });
  return { result, explanation: explainSelection(result, { model: oseeCall2024 }) };
};
const scored = (n: number) => {
  const model = buildModel({
    nodes: [node('all'), ...places(n).map((place) => node(`n${place}`, 'all'))],
    criteria: places(n).map((place) => criterion(`q${place}`, `n${place}`)),
  });
  return scoreMaturity(model, assess(model, { q0: 1 }));
};
const reportOf = (n: number): Report => ({
  ...frame,
  blocks: places(n).map((place) => ({ kind: 'paragraph', text: `Text *${place}* & more.` })),
});

/** Functions of `@osee/scoring/report`. */
export const reportCases: readonly ScalingCase[] = [
  on('selectionCsv', 100, selected, ({ result }) => selectionCsv(result)),
  on('selectionReport', 100, selected, ({ result, explanation }) =>
    selectionReport({ result, explanation, locale: en, names: {} }),
  ),
  on('maturityReport', 100, scored, (result) => maturityReport({ result, locale: en })),
  on('renderHtml', 2000, reportOf, renderHtml),
  on('renderMarkdown', 2000, reportOf, (report) => renderMarkdown(report)),
  on(
    'heatMap',
    500,
    (n) => places(n).map((place) => ({ name: `r${place}`, shares: [valueAt(place), 0.5] })),
    (rows) => heatMap({ ...frame, columns: ['1', '2'], rows }),
  ),
  on(
    'intervalBars',
    500,
    (n) => places(n).map((place) => ({ name: `b${place}`, value: valueAt(place), worst: 0, best: 1 })),
    (bars) => intervalBars({ ...frame, maximum: 1, notKnown: 'not known', bars }),
  ),
  on(
    'stackedBars',
    500,
    (n) =>
      places(n).map((place) => ({ name: `b${place}`, parts: [{ id: 'p', value: valueAt(place), most: 1 }] })),
    (bars) =>
      stackedBars({ ...frame, maximum: 1, parts: [{ id: 'p', name: 'P' }], unknown: 'unknown', bars }),
  ),
];
