import type { CountryResult } from '../assess/country-result.ts';
import { nameIn } from '../assess/name-in.ts';
import type { FrameworkUnits } from './framework-units.ts';
import type { AssessTask, AssessTaskReason, ProfileSettings } from './profile-proposal.ts';

/** What has to be found out: everything that nobody knows, that too few answered, or that was not asked. */
export const findTasks = (
  country: CountryResult,
  units: FrameworkUnits,
  settings: ProfileSettings,
): readonly AssessTask[] => [
  ...country.notAssessed.map(
    (part): AssessTask => ({
      id: `part-not-assessed-${part}`,
      reason: 'part-not-assessed',
      target: null,
      parameters: { part },
      itemIds: [part],
    }),
  ),
  ...questionTasks(country, units),
  ...notAskedTasks(country, units),
  ...riskTasks(country, settings),
  ...useCaseTasks(country),
];

const grouped = (
  reason: AssessTaskReason,
  units: FrameworkUnits,
  found: readonly { readonly id: string; readonly keys: readonly string[] }[],
): AssessTask[] => {
  const byUnit = new Map<string, string[]>();
  const outside: string[] = [];
  for (const { id, keys } of found) {
    if (keys.length === 0) outside.push(id);
    for (const key of keys) byUnit.set(key, [...(byUnit.get(key) ?? []), id]);
  }
  return [
    ...units.units.flatMap(({ target, name }): AssessTask[] => {
      const itemIds = byUnit.get(`${target.kind}:${target.id}`) ?? [];
      if (itemIds.length === 0) return [];
      const id = `${reason}-${target.kind}-${target.id}`;
      return [{ id, reason, target, parameters: { name, count: itemIds.length }, itemIds }];
    }),
    ...(outside.length === 0
      ? []
      : [
          {
            id: `${reason}-outside`,
            reason,
            target: null,
            parameters: { count: outside.length },
            itemIds: outside,
          },
        ]),
  ];
};

const questionTasks = ({ ecosystem }: CountryResult, units: FrameworkUnits): AssessTask[] =>
  (['open', 'hidden'] as const).flatMap((state) =>
    grouped(
      state === 'open' ? 'unknown' : 'too-few-answers',
      units,
      (ecosystem?.questions ?? [])
        .filter((question) => question.state === state)
        .map((question) => ({ id: question.id, keys: units.unitsOf(question) })),
    ),
  );

const notAskedTasks = ({ ecosystem }: CountryResult, units: FrameworkUnits): AssessTask[] =>
  grouped(
    'not-asked',
    units,
    (ecosystem?.depth?.notAskedParts ?? []).flatMap(({ competencyId }) => {
      const unit = competencyId === null ? null : units.unitOfCompetency(competencyId);
      return competencyId === null || unit === null ? [] : [{ id: competencyId, keys: [unit] }];
    }),
  );

/** A risk that may lie above the line, as its chance or its loss is not known, or reaches over the line. */
const riskTasks = ({ risks }: CountryResult, { riskBand }: ProfileSettings): AssessTask[] => {
  if (risks === null || riskBand === null) return [];
  const line = risks.bands.indexOf(riskBand);
  const unclear = risks.result.risks
    .filter(({ counted: { bands, likelihood, impact } }) => {
      const above = bands.filter((band) => risks.bands.indexOf(band) >= line).length;
      return above > 0 && (above < bands.length || !likelihood.isKnown || !impact.isKnown);
    })
    .map(({ id }) => id)
    .sort();
  if (unclear.length === 0) return [];
  const titles = new Map(risks.links.map(({ riskId, title }) => [riskId, title]));
  return [
    {
      id: 'risk-unclear',
      reason: 'risk-unclear',
      target: null,
      parameters: { count: unclear.length, risks: unclear.map((id) => titles.get(id) ?? id) },
      itemIds: unclear,
    },
  ];
};

const useCaseTasks = ({ useCases }: CountryResult): AssessTask[] =>
  (useCases?.lists ?? []).flatMap(({ title, selectedIds, names, needs }, position): AssessTask[] => {
    const told = new Set(needs.map((need) => need.id));
    const silent = selectedIds.filter((useCase) => !told.has(useCase));
    if (silent.length === 0) return [];
    return [
      {
        id: `use-case-without-needs-${position + 1}`,
        reason: 'use-case-without-needs',
        target: null,
        parameters: { list: title, count: silent.length, useCases: silent.map((id) => nameIn(names, id)) },
        itemIds: silent,
      },
    ];
  });
