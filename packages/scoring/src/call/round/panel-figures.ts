import { shape } from '@osee/core';
import { isAbove } from '../../number/compare.ts';
import type { Candidate, CriterionScore } from '../../selection/application/application.ts';
import { throwFirst } from '../../selection/check/problem.ts';
import { expectModel } from '../../selection/define/expect-model.ts';
import { scoreApplicant } from '../../selection/evaluate/score-applicant.ts';
import { applicationsForm } from '../../selection/forms/application-form.ts';
import { closed, formIssues, word } from '../../selection/forms/kit.ts';
import { applicationIssues } from '../../selection/input/check-applications.ts';
import type { Criterion } from '../../selection/model/criterion.ts';
import type { SelectionModel } from '../../selection/model/selection-model.ts';
import { valueOnScale } from '../../selection/model/value-on-scale.ts';
import { leavesOf } from '../../selection/model/walk.ts';
import { type Settings, settingsOf } from '../../selection/settings/settings.ts';
import type { AssessorTotal, CriterionFigures, PanelFigures, PanelOptions } from './panel-result.ts';

/**
 * The figures of a panel before it meets: what each assessor gave in all, means and medians by criterion, scores that lie too
 * far apart, and who is still to score. A score that was not given is none, an assessor in conflict is not missing, and one
 * who answered a single criterion does not weigh as much as one who answered all: both means are shown.
 *
 * @param given - the model of the call
 * @param applications - with the scores of the assessors
 * @param options - who was to score, and how far apart scores may lie
 * @returns one entry per application, by id
 * @throws `OseeError` with the code of the first mistake in the arguments
 * @category calls
 * @example
 * ```ts
 * import { oseeCall2024, panelFigures } from '@osee/scoring/selection';
 *
 * const criterion = 'local-ecosystem';
 * const scores = [
 *   { criterion, value: 'strong', assessor: 'a' },
 *   { criterion, value: 'none', assessor: 'b' },
 *   { criterion, value: 'none', assessor: 'c', conflictOfInterest: 'Worked there.' },
 * ];
 * const [kenya] = panelFigures(oseeCall2024, [{ id: 'ken-1', country: 'KEN', scores }], { farApart: { between: 0.5 } });
 * kenya?.criteria.find(({ given }) => given > 0)?.state; // => 'meeting'
 * kenya?.recused; // => ['c']
 * ```
 */
export const panelFigures = (
  given: SelectionModel,
  applications: readonly Candidate[],
  options: PanelOptions = {},
): readonly PanelFigures[] => {
  const model = expectModel(given);
  throwFirst(formIssues(applications, applicationsForm, ['applications']));
  throwFirst(formIssues(options, optionsForm, ['options']));
  const settings = settingsOf(model, {});
  throwFirst(applicationIssues(settings, applications));
  return [...applications]
    .sort((left, right) => (left.id < right.id ? -1 : 1))
    .map((application) => figuresOf(application, settings, options));
};

const figuresOf = (application: Candidate, settings: Settings, options: PanelOptions): PanelFigures => {
  const { left = [], atLeast = 2, assigned = {} } = options;
  const all = application.scores ?? [];
  const recused = namesOf(all.filter(({ conflictOfInterest }) => conflictOfInterest !== undefined));
  const counted = all.filter(
    ({ assessor, conflictOfInterest }) =>
      conflictOfInterest === undefined && (assessor === undefined || !left.includes(assessor)),
  );
  const totals = namesOf(counted).map((assessor) => totalOf(application, assessor, counted, settings));
  const finished = totals.flatMap((each) => (each.finished && each.total !== null ? [each.total] : []));
  const asked = Object.hasOwn(assigned, application.id) ? assigned[application.id] : undefined;
  const due = (asked ?? totals.map(({ assessor }) => assessor)).filter((name) => !recused.includes(name));
  const scored = totals.filter(({ answered }) => answered > 0).length;
  return {
    application: application.id,
    totals,
    meanOfTotals: mean(finished),
    criteria: leavesOf(settings.model).map((criterion) => criterionFigures(criterion, counted, options)),
    scored,
    expected: new Set(due).size,
    recused,
    onRecord: all.length,
    enough: scored >= atLeast,
  };
};

const namesOf = (scores: readonly CriterionScore[]): readonly string[] =>
  [...new Set(scores.flatMap(({ assessor }) => (assessor === undefined ? [] : [assessor])))].sort();

const totalOf = (
  application: Candidate,
  assessor: string,
  counted: readonly CriterionScore[],
  settings: Settings,
): AssessorTotal => {
  const scores = counted.filter((score) => score.assessor === assessor);
  const { score } = scoreApplicant({ ...application, scores }, settings);
  const answered = scores.filter(({ value }) => value !== null).length;
  return { assessor, total: score, answered, finished: scores.length === settings.criteria.length };
};

const criterionFigures = (
  criterion: Criterion,
  counted: readonly CriterionScore[],
  { farApart = {}, unknown = 'leave-out' }: PanelOptions,
): CriterionFigures => {
  const own = counted.filter((score) => score.criterion === criterion.id);
  const known = own.flatMap(({ value }) => {
    const found = value === null ? null : inUnit(criterion, value);
    return found === null ? [] : [found];
  });
  const abstained = own.length - known.length;
  const lowestOfScale = criterion.scale.kind === 'goalposts' ? criterion.scale.lower : 0;
  const filled = unknown === 'lowest' ? new Array<number>(abstained).fill(lowestOfScale) : [];
  const values = [...known, ...filled].sort((left, right) => left - right);
  const [lowest = null, highest = null] = [values[0], values.at(-1)];
  const average = mean(values);
  const { between, fromMean } = farApart;
  const apart =
    lowest !== null &&
    highest !== null &&
    average !== null &&
    ((between !== undefined && isAbove(highest - lowest, between)) ||
      (fromMean !== undefined && isAbove(Math.max(highest - average, average - lowest), fromMean)));
  return {
    criterion: criterion.id,
    given: known.length,
    abstained,
    mean: average,
    median: median(values),
    lowest,
    highest,
    state: apart ? 'meeting' : 'stands',
  };
};

const inUnit = (criterion: Criterion, value: number | string): number | null => {
  if (criterion.scale.kind === 'categories') return valueOnScale(criterion.scale, value)?.value ?? null;
  return typeof value === 'number' ? value : null;
};

const mean = (values: readonly number[]): number | null => {
  if (values.length === 0) return null;
  const sum = [...values].sort((left, right) => left - right).reduce((total, value) => total + value, 0);
  return sum / values.length;
};

const median = (sorted: readonly number[]): number | null => {
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};

const optionsForm = closed(
  {},
  {
    assigned: shape.entries(shape.list(shape.text)),
    left: shape.list(shape.text),
    atLeast: shape.wholeFrom(1, 1000),
    farApart: closed({}, { between: shape.numberFrom(0), fromMean: shape.numberFrom(0) }),
    unknown: word('leave-out', 'lowest'),
  },
);
