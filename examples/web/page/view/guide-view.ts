import type { Criterion, MaturityModel } from '@osee/scoring/maturity';
import { element } from './element.ts';
import type { Say } from './say.ts';

/** What is judged, over which period, and whether it is an obligation: shown above every question. */
export const guideLine = ({ guide, obligation }: Criterion, say: Say): HTMLElement => {
  const { unit, periodMonths } = guide ?? {};
  const units = { country: 'unitCountry', institution: 'unitInstitution', both: 'unitBoth' } as const;
  const told = [
    ...(unit === undefined ? [] : [say(units[unit])]),
    ...(periodMonths === undefined
      ? []
      : [periodMonths === null ? say('periodDay') : say('period', { months: periodMonths })]),
    ...(obligation === 'must' ? [say('obligation')] : []),
  ];
  return element('ul', { class: 'line' }, ...told.map((text) => element('li', {}, text)));
};

/** What counts as evidence and what does not, who can answer, why it is an obligation, and what comes first. */
export const guideList = (criterion: Criterion, model: MaturityModel, say: Say): HTMLElement => {
  const { guide, dependsOn = [], dependsOnReason } = criterion;
  const textOf = new Map(model.criteria.map(({ id, text }) => [id, text]));
  const first = dependsOn.flatMap((id) => textOf.get(id) ?? []);
  const told: readonly (readonly [string, string | undefined])[] = [
    [say('evidenceCounts'), guide?.evidence?.counts],
    [say('evidenceNot'), guide?.evidence?.doesNotCount],
    [say('answeredBy'), guide?.answeredBy?.title],
    [say('mustReason'), criterion.obligation === 'must' ? guide?.obligationReason : undefined],
    ...first.map((text): [string, string] => [
      say('comesFirst'),
      [text, dependsOnReason ?? ''].join(' ').trim(),
    ]),
    [say('assessorNote'), guide?.assessorNote],
  ];
  return element(
    'dl',
    {},
    ...told.flatMap(([term, text]) =>
      text === undefined ? [] : [element('dt', {}, term), element('dd', {}, text)],
    ),
  );
};
