import { formatList, formatMessage } from '@osee/core';
import { plainLine } from '../../rights/credit-format.ts';
import type { ScheduledStep, ScheduleWeek, TrainingSession } from '../training-schedule.ts';
import { languageName, type SchedulePaper } from './schedule-paper.ts';

/** The cells of a step, in the words of the reader. */
export interface StepWords {
  readonly serves: readonly string[];
  readonly language: string;
  readonly length: string;
  readonly cost: string;
  readonly translate: string;
  /** Names of the other roles that take it in the same weeks. */
  readonly together: readonly string[];
  readonly before: readonly string[];
}

export const stepWords = (paper: SchedulePaper, step: ScheduledStep): StepWords => {
  const { schedule, role, texts, labels, rights, nameOf, roleName, titleOf } = paper;
  const { resource, competencyIds, hoursBasis, translate, sessions } = step;
  const shared = schedule.classes.find(
    ({ resourceId, language, roleIds }) =>
      resourceId === resource.id && language === step.language && roleIds.includes(role.id),
  );
  return {
    serves:
      competencyIds.length > 0
        ? competencyIds.map(nameOf)
        : [formatMessage(texts, 'paper.needed-before-others')],
    language: languageName(paper, step.language),
    length: lengthWords(paper, hoursBasis),
    cost: formatMessage(labels, `cost.${resource.cost}`),
    translate: formatMessage(rights, `answer.${translate.answer}`),
    together: sessions.length > 0 ? (shared?.roleIds ?? []).filter((id) => id !== role.id).map(roleName) : [],
    before: step.prerequisites.map(({ kind, value, stepId }) => {
      if (stepId !== null) return titleOf(stepId);
      return kind === 'competency' ? nameOf(value) : kind === 'resource' ? titleOf(value) : plainLine(value);
    }),
  };
};

const lengthWords = ({ texts, labels }: SchedulePaper, basis: ScheduledStep['hoursBasis']): string => {
  if (basis === null) return formatMessage(texts, 'paper.length-unknown');
  return basis === 'read'
    ? formatMessage(texts, 'paper.length-read')
    : formatMessage(labels, `estimate.${basis}`);
};

/** What a step takes in one month. */
export interface MonthPart {
  readonly step: ScheduledStep;
  readonly sessions: readonly TrainingSession[];
}

/** The steps of a role by month; a week belongs to the month of its first day. */
export const partsByMonth = ({
  schedule,
  role,
}: SchedulePaper): ReadonlyMap<string, readonly MonthPart[]> => {
  const months = new Map<string, MonthPart[]>();
  const monthOf = new Map(schedule.weeks.map(({ number, first }) => [number, first.slice(0, 7)]));
  for (const month of new Set(monthOf.values())) {
    const parts = role.steps.flatMap((step): MonthPart[] => {
      const sessions = step.sessions.filter(({ week }) => monthOf.get(week) === month);
      return sessions.length === 0 ? [] : [{ step, sessions }];
    });
    if (parts.length > 0)
      months.set(
        month,
        parts.sort((one, other) => weekOf(one) - weekOf(other)),
      );
  }
  return months;
};

const weekOf = ({ sessions: [first] }: MonthPart): number => first?.week ?? 0;

export const weekAt = ({ schedule }: SchedulePaper, number: number): ScheduleWeek | null =>
  schedule.weeks.find((week) => week.number === number) ?? null;

export const hoursOf = (sessions: readonly TrainingSession[]): number =>
  sessions.reduce((sum, { minutes }) => sum + minutes, 0) / 60;

/** Millions of bytes, as sellers of storage and networks count them. */
export const megabytes = (bytes: number): number => bytes / 1e6;

export const listOf = ({ locale }: SchedulePaper, words: readonly string[]): string =>
  formatList(words, locale);
