import type { Issue } from '@osee/core';
import { isAbove, isBelow } from '../../number/compare.ts';
import type { CountryResult } from '../assess/country-result.ts';
import { nameIn } from '../assess/name-in.ts';
import type { FrameworkUnits } from './framework-units.ts';
import type { ProfileProposalIssueCode, ProfileSettings } from './profile-proposal.ts';
import type { ProfileReason } from './profile-reason.ts';

export interface FoundReasons {
  /** By unit; what points to no unit stands under `null`. */
  readonly reasons: ReadonlyMap<string | null, readonly ProfileReason[]>;
  readonly issues: readonly Issue<ProfileProposalIssueCode>[];
}

/** Finds everything that selects a module or technical domain, and what points outside of them. */
export const findReasons = (
  country: CountryResult,
  units: FrameworkUnits,
  settings: ProfileSettings,
): FoundReasons => {
  const found = new Map<string | null, ProfileReason[]>();
  const issues: Issue<ProfileProposalIssueCode>[] = [];
  const add = (keys: readonly string[], reason: ProfileReason): void => {
    for (const key of keys.length === 0 ? [null] : keys) {
      const held = found.get(key) ?? [];
      if (!held.some(({ id, ref }) => id === reason.id && ref.id === reason.ref.id)) held.push(reason);
      found.set(key, held);
    }
  };
  addMusts(country, units, settings, add);
  addGaps(country, units, settings, add);
  addUseCases(country, units, add, issues);
  addRisks(country, units, settings, add);
  const reasons = new Map([...found].map(([key, list]) => [key, [...list].sort(byFigure)] as const));
  return { reasons, issues };
};

type Add = (keys: readonly string[], reason: ProfileReason) => void;

/** The largest figure first, what has none last; equal ones by kind and id, so that no order of input decides. */
const byFigure = (one: ProfileReason, other: ProfileReason): number => {
  if (one.figure !== other.figure) return (other.figure ?? -1) - (one.figure ?? -1);
  const [left, right] = [`${one.id} ${one.ref.id}`, `${other.id} ${other.ref.id}`];
  return left < right ? -1 : left === right ? 0 : 1;
};

const inStratum = (stratum: string | null) => (stratum === null ? {} : { stratum });

const addMusts = (
  { ecosystem }: CountryResult,
  units: FrameworkUnits,
  { mustValue }: ProfileSettings,
  add: Add,
): void => {
  for (const question of ecosystem?.questions ?? []) {
    const { id, text, obligation, value, stratum } = question;
    if (obligation !== 'must' || value === null || !isBelow(value, mustValue, 1)) continue;
    add(units.unitsOf(question), {
      id: 'must-below',
      ref: { kind: 'question', id },
      figure: 1 - value,
      parameters: { question: text, value: value * 100, needed: mustValue * 100, ...inStratum(stratum) },
    });
  }
};

const addGaps = (
  { ecosystem }: CountryResult,
  units: FrameworkUnits,
  { aim, gapLine, mustValue }: ProfileSettings,
  add: Add,
): void => {
  const reasonOf = (
    ref: ProfileReason['ref'],
    name: string,
    value: number,
    stratum: string | null,
  ): ProfileReason => ({
    id: 'gap',
    ref,
    figure: aim - value,
    parameters: { name, value: value * 100, aim: aim * 100, ...inStratum(stratum) },
  });
  const isLarge = (value: number | null): value is number =>
    value !== null && isAbove(aim - value, gapLine, 1);
  for (const { competencyId, title, value, stratum } of ecosystem?.competencies ?? []) {
    if (!isLarge(value)) continue;
    const unit = units.unitOfCompetency(competencyId);
    add(
      unit === null ? [] : [unit],
      reasonOf({ kind: 'competency', id: competencyId }, title, value, stratum),
    );
  }
  for (const question of ecosystem?.questions ?? []) {
    const { id, text, obligation, value, stratum, competencyIds } = question;
    // A part without competencies, such as that on resources, is measured by its questions; what is shared with others is a may.
    if (competencyIds.length > 0 || obligation === 'may' || !isLarge(value)) continue;
    const isToldAsMust = obligation === 'must' && isBelow(value, mustValue, 1);
    if (!isToldAsMust) add(units.unitsOf(question), reasonOf({ kind: 'question', id }, text, value, stratum));
  }
};

const addUseCases = (
  { useCases }: CountryResult,
  units: FrameworkUnits,
  add: Add,
  issues: Issue<ProfileProposalIssueCode>[],
): void => {
  for (const [position, { id: listId, title, result, selectedIds, names, needs }] of (
    useCases?.lists ?? []
  ).entries()) {
    const chosen = new Set(selectedIds);
    const applicants = new Map(result.applicants.map((applicant) => [applicant.id, applicant]));
    for (const [place, { id, target }] of needs.entries()) {
      const keys = units.unitsOfNeed(target);
      if (keys === null) {
        issues.push({
          code: 'need-outside-framework',
          severity: 'warning',
          path: ['useCases', position, 'needs', place],
          message: `The framework has no ${target.kind} "${target.id}" that a profile could select.`,
          details: { listId, useCaseId: id, kind: target.kind, targetId: target.id },
        });
      }
      if (keys === null || !chosen.has(id)) continue;
      const { score = null, rank = null } = applicants.get(id) ?? {};
      add(keys, {
        id: 'use-case',
        ref: { kind: 'use-case', id: `${listId}/${id}` },
        figure: score,
        parameters: {
          useCase: nameIn(names, id),
          list: title,
          ...(score === null ? {} : { score: score * 100 }),
          ...(rank === null ? {} : { rank }),
        },
      });
    }
  }
};

const addRisks = (
  { risks, ecosystem }: CountryResult,
  units: FrameworkUnits,
  { riskBand }: ProfileSettings,
  add: Add,
): void => {
  if (risks === null || riskBand === null) return;
  const questions = new Map((ecosystem?.questions ?? []).map((question) => [question.id, question]));
  const links = new Map(risks.links.map((link) => [link.riskId, link]));
  const line = risks.bands.indexOf(riskBand);
  for (const { id, counted } of risks.result.risks) {
    const isSure = counted.likelihood.isKnown && counted.impact.isKnown;
    if (!isSure || !counted.bands.every((band) => risks.bands.indexOf(band) >= line)) continue;
    const { title = id, linkIds = [] } = links.get(id) ?? {};
    const keys = linkIds.flatMap((linkId) => {
      const question = questions.get(linkId);
      return question === undefined ? (units.unitOfCompetency(linkId) ?? []) : units.unitsOf(question);
    });
    add([...new Set(keys)], {
      id: 'risk',
      ref: { kind: 'risk', id },
      figure: risks.highest > 0 ? counted.score.lowest / risks.highest : null,
      parameters: { risk: title, score: counted.score.lowest, highest: risks.highest },
    });
  }
};
