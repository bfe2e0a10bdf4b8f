import { buildSchedule, oseeOspoTerm, oseeProgramme, type Schedule } from '@osee/core';
import {
  assessRobustness,
  createSelectionRecipe,
  type RobustnessResult,
  type SelectionRecipe,
  type SelectionResult,
} from '@osee/scoring/selection';
import { assessCountry, type CountryAssessment } from './assess-country.ts';
import { costProgramme, type ProgrammeCost } from './cost-programme.ts';
import { type Learning, planLearning } from './plan-learning.ts';
import { type HostRuns, proposeHosts } from './propose-hosts.ts';
import { readIndicators } from './read-indicators.ts';
import { screenCountries, screeningInputs } from './screen-countries.ts';
import { screeningModel } from './screening-model.ts';

/** Everything that the journey finds out. */
export interface Journey {
  readonly screening: SelectionResult;
  readonly robustness: RobustnessResult;
  readonly recipe: SelectionRecipe;
  readonly hosts: HostRuns;
  readonly assessment: CountryAssessment;
  readonly learning: Learning;
  readonly cost: ProgrammeCost;
  readonly schedules: { readonly programme: Schedule; readonly office: Schedule };
}

/** Called when a step begins, with its number, how many there are, and what it does. */
export type Progress = (step: number, steps: number, what: string) => void;

/** The set-up of the offices was planned until December 2024. */
const officeOpens = '2025-01-01';

const draws = { seed: 2024, draws: 10_000 };

/** Walks from the published indicators to the training plan and what it costs. The same input gives the same bytes. */
export const runJourney = (progress: Progress = () => {}): Journey => {
  const steps = 8;
  progress(1, steps, 'reading the indicators and screening the countries');
  const rows = readIndicators();
  const screening = screenCountries(rows);
  progress(2, steps, `trying ${draws.draws} weightings`);
  const robustness = assessRobustness(screeningModel, screening, draws);
  progress(3, steps, 'writing the recipe');
  const recipe = createSelectionRecipe(screeningInputs(rows), {}, draws);
  progress(4, steps, 'judging the two public hosts');
  const hosts = proposeHosts();
  progress(5, steps, 'assessing Kenya on made-up answers');
  const assessment = assessCountry('Kenya');
  progress(6, steps, 'planning the training');
  const learning = planLearning('Kenya', assessment.gaps);
  progress(7, steps, 'costing the programme at made-up pay');
  const cost = costProgramme('Kenya', learning.plan);
  progress(8, steps, 'building the calendars');
  const office = buildSchedule(oseeOspoTerm, { start: officeOpens });
  const schedules = { programme: buildSchedule(oseeProgramme), office };
  return { screening, robustness, recipe, hosts, assessment, learning, cost, schedules };
};
