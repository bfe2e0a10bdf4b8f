import { expectShape } from '@osee/core';
import { prepareTree } from '../../mcda/hierarchy/prepare-tree.ts';
import type { TreeNodeResult, TreeResult } from '../../mcda/hierarchy/tree-result.ts';
import type { Interval } from '../../selection/result/criterion-result.ts';
import { inputForm } from './development-form.ts';
import { developmentIssues } from './development-issues.ts';
import type { DevelopmentIndicator, DevelopmentModel } from './development-model.ts';
import type {
  DevelopmentIndicatorResult,
  DevelopmentInput,
  DevelopmentPartResult,
  DevelopmentResult,
} from './development-result.ts';
import { treeOf } from './development-tree.ts';
import { expectDevelopmentModel } from './expect-development-model.ts';
import { groupOf, type IndexGroups } from './index-groups.ts';
import { type Figure, readFigures } from './read-figures.ts';

/**
 * Works out a composite of public indicators for one country. A missing figure stays missing: it lowers the coverage and
 * opens the interval, and nothing is put in its place; an estimate is shown and not counted. Of indicators that measure
 * the same, those that are known share one weight. The parts stand beside the whole; there is no rank, because a place
 * among countries says more about who else was measured than about the country.
 *
 * @param model - such as `developmentModel`, `govTechMaturityModel`, or one of the country's own
 * @param input - the country, the day, and the figures with their years
 * @returns the whole with its interval and group, the parts, every indicator with its age, and what to look at
 * @throws `OseeError` with code `unknown-indicator`, `impossible-figure` or `duplicate-figure` for figures that do not
 * fit; `duplicate-id`, `empty-model`, `empty-part`, `all-zero-weights`, `overlap-across-parts`, `group-out-of-order` or
 * a code of a broken scale for a model that does not hold; `wrong-type`, `wrong-value`, `out-of-range` or
 * `unknown-option` for another form
 * @see OECD and JRC, Handbook on Constructing Composite Indicators, 2008
 * @category development
 * @example
 * ```ts
 * import { assessDevelopment, govTechMaturityModel } from '@osee/scoring/country';
 *
 * const figures = { 'core-systems': 0.5, 'service-delivery': 0.75, 'citizen-engagement': 0.25, enablers: 0.5 };
 * const result = assessDevelopment(govTechMaturityModel, {
 *   subject: 'Ruritania',
 *   asOf: '2027-01-31',
 *   values: Object.entries(figures).map(([indicatorId, value]) => ({ indicatorId, value, year: 2025 })),
 * });
 * result.value; // => 0.5
 * result.group?.id; // => 'C'
 * result.years; // => { first: 2025, last: 2025 }
 * ```
 */
export const assessDevelopment = (model: DevelopmentModel, input: DevelopmentInput): DevelopmentResult => {
  expectDevelopmentModel(model);
  expectShape(input, inputForm, ['input']);
  const { id, version, title, status, policies, groups } = model;
  const { subject, asOf } = input;
  const placed = model.parts.flatMap((part) =>
    part.indicators.map((indicator) => ({ indicator, partId: part.id })),
  );
  const figures = readFigures(
    placed.map(({ indicator }) => indicator),
    input,
  );
  const tree = treeOf(model, figures);
  const counted = tree.children.flatMap((part) => part.children.map((leaf) => leaf.id));
  const whole = prepareTree(tree, {
    missing: policies.missing === 'require-all' ? 'propagate' : 'require-branches',
    // The whole needs all of its parts; a group of indicators that measure the same needs one of them.
    minimumCoverage: [0, policies.minimumCoverage],
  }).aggregate(new Map(counted.map((each) => [each, figures.get(each)?.placed ?? null])));
  const nodes = new Map(whole.nodes.map((node) => [node.id, node]));
  const parts = model.parts.map((part): DevelopmentPartResult => {
    const node = nodes.get(part.id);
    const { weight = 0, value = null, coverage = 0 } = node ?? {};
    return {
      partId: part.id,
      title: part.title,
      weight,
      value,
      interval: intervalOf(node),
      coverage,
    };
  });
  const indicators = placed.map(({ indicator, partId }) =>
    indicatorResult(indicator, partId, figures.get(indicator.id), nodes.get(indicator.id), {
      thisYear: Number(asOf.slice(0, 4)),
      model,
    }),
  );
  const years = indicators.flatMap(({ state, year }) => (state === 'known' && year !== null ? [year] : []));
  const interval = intervalOf(whole);
  return {
    subject,
    asOf,
    model: { id, version, title, status },
    policies,
    parts,
    indicators,
    value: whole.value,
    interval,
    coverage: whole.coverage,
    group: groups === undefined ? null : groupResult(groups, whole.value, interval),
    years: years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) },
    issues: developmentIssues(placed, figures, indicators),
  };
};

const intervalOf = (node: TreeNodeResult | TreeResult | undefined): Interval => {
  const { worst = 0, best = 1, value = null } = node ?? {};
  return {
    worst: Math.max(0, Math.min(worst, value ?? worst)),
    best: Math.min(1, Math.max(best, value ?? best)),
  };
};

const groupResult = (
  groups: IndexGroups,
  value: number | null,
  { worst, best }: Interval,
): DevelopmentResult['group'] => {
  const ids = groups.groups.map(({ id }) => id);
  const placeOf = (each: number): number => ids.indexOf(groupOf(each, groups) ?? '');
  return {
    id: value === null ? null : groupOf(value, groups),
    possible: ids.slice(placeOf(worst), placeOf(best) + 1),
    limits: groups.limits,
    source: groups.source,
  };
};

const indicatorResult = (
  { id, title, sourceId, scale, overlap }: DevelopmentIndicator,
  partId: string,
  figure: Figure | undefined,
  node: TreeNodeResult | undefined,
  { thisYear, model }: { readonly thisYear: number; readonly model: DevelopmentModel },
): DevelopmentIndicatorResult => {
  const { state = 'missing', shown = null, placed = null, earlier = [] } = figure ?? {};
  const year = shown?.year ?? null;
  const age = year === null ? null : thisYear - year;
  const siblings = model.parts.find((part) => part.id === partId)?.indicators ?? [];
  return {
    indicatorId: id,
    title,
    partId,
    sourceId,
    state,
    value: shown?.value ?? null,
    unit: scale.unit ?? null,
    year,
    age,
    isOld: age !== null && age > model.policies.oldAfterYears,
    placed,
    weight: node?.weight ?? 0,
    overlapsWith:
      overlap === undefined
        ? []
        : siblings.flatMap((other) => (other.overlap === overlap && other.id !== id ? [other.id] : [])),
    earlier,
  };
};
