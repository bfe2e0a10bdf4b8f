import { fail } from '../../maturity/compile/fail.ts';
import { meanOf } from '../../number/sums.ts';
import { quadrants } from '../../selection/compare/quadrants.ts';
import { evaluateApplications } from '../../selection/evaluate/evaluate-applications.ts';
import { nodesOf } from '../../selection/model/walk.ts';
import type { SelectionResult } from '../../selection/result/selection-result.ts';
import type { CountryContext, UseCaseInput } from './country-parts.ts';
import type { CountryCaveat, UseCaseList, UseCasePart } from './country-result.ts';
import { nameIn } from './name-in.ts';

/** Ranks the candidates of each list by its own model. */
export const useCasePart = (inputs: readonly UseCaseInput[], context: CountryContext): UseCasePart => {
  const ids = new Set<string>();
  const lists = inputs.map((input, position) => {
    const path = ['useCases', position];
    if (ids.has(input.id)) fail('duplicate-id', [...path, 'id'], 'a list once', input.id);
    ids.add(input.id);
    return listOf(input, context, path);
  });
  const covered = lists.flatMap(({ result }) => taking(result).map(({ coverage }) => coverage));
  return {
    lists,
    coverage: covered.length === 0 ? null : meanOf(covered),
    caveats: lists.flatMap(caveatsOf),
  };
};

const taking = ({ applicants }: SelectionResult) =>
  applicants.filter(({ standing, eligibility }) => standing === 'active' && eligibility !== 'not-eligible');

const listOf = (
  { id, model, applications, options = {}, axes, selected, names = {}, needs = [] }: UseCaseInput,
  { asOf }: CountryContext,
  path: readonly (string | number)[],
): UseCaseList => {
  const result = evaluateApplications(model, applications, { asOf, ...options });
  const placed = axes === undefined ? null : quadrants(result, axes.x, axes.y);
  const known = new Map(result.applicants.map((applicant) => [applicant.id, applicant]));
  for (const [position, candidate] of (selected ?? []).entries()) {
    if (!known.has(candidate)) {
      fail('unknown-candidate', [...path, 'selected', position], 'a candidate of the list', candidate);
    }
  }
  for (const [position, need] of needs.entries()) {
    if (!known.has(need.id)) {
      fail('unknown-candidate', [...path, 'needs', position, 'id'], 'a candidate of the list', need.id);
    }
  }
  const inA = placed === null ? [] : placed.placed.filter(({ quadrant }) => quadrant === 'A');
  const chosen = new Set(selected ?? inA.map((place) => place.id));
  return {
    id,
    title: model.title,
    result,
    quadrants: placed,
    axisTitles: axes === undefined ? null : axisTitlesOf(model, axes),
    selectedIds: result.applicants.map((applicant) => applicant.id).filter((each) => chosen.has(each)),
    selectedBy: selected !== undefined ? 'people' : placed === null ? 'nobody' : 'quadrants',
    names,
    needs,
  };
};

const axisTitlesOf = (
  model: UseCaseInput['model'],
  { x, y }: NonNullable<UseCaseInput['axes']>,
): NonNullable<UseCaseList['axisTitles']> => {
  const titles = new Map(nodesOf(model.criteria).map(({ id, title }) => [id, title]));
  return { x: titles.get(x) ?? x, y: titles.get(y) ?? y };
};

const caveatsOf = ({ title, result, names, quadrants: placed }: UseCaseList): CountryCaveat[] => [
  ...(result.model.status === 'adopted'
    ? []
    : [{ code: 'model-not-published', part: 'use-cases', details: { model: title } } as const]),
  ...(placed === null || placed.unplaced.length === 0
    ? []
    : [
        {
          code: 'unplaced-use-cases',
          part: 'use-cases',
          details: { count: placed.unplaced.length, names: placed.unplaced.map((id) => nameIn(names, id)) },
        } as const,
      ]),
];
