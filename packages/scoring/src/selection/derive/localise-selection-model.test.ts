import { describe, expect, it } from 'vitest';
import { ar } from '../../locales/ar/index.ts';
import { es } from '../../locales/es/index.ts';
import { fr } from '../../locales/fr/index.ts';
import { pt } from '../../locales/pt/index.ts';
import { partnershipModel } from '../../models/partnership/model.ts';
import { servicePrioritisationModel } from '../../models/service-prioritisation/model.ts';
import { softwareChoiceModel } from '../../models/software-choice/model.ts';
import { supplierEvaluationModel } from '../../models/supplier-evaluation/model.ts';
import { useCaseModel } from '../../models/use-case/model.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import { localiseSelectionModel } from './localise-selection-model.ts';

const models: readonly SelectionModel[] = [
  oseeCall2024,
  softwareChoiceModel,
  supplierEvaluationModel,
  servicePrioritisationModel,
  useCaseModel,
  partnershipModel,
];

/** The phrases that stand in a piece of data as they stand in another, by path; a code is one word. */
const shared = (one: unknown, other: unknown, path = ''): readonly string[] => {
  if (typeof one === 'string') return one === other && one.includes(' ') ? [`${path}: ${one}`] : [];
  if (typeof one !== 'object' || one === null) return [];
  return Object.entries(one).flatMap(([key, member]) =>
    shared(member, (other as Record<string, unknown>)[key], `${path}.${key}`),
  );
};

/** What a run compares with the value in use, so that it is a code. */
const compared = /^\.(?:conflicts\.|gates\.\d+\.onlyWhen\.value)/u;

describe.each([fr, es, pt, ar])('a selection model in $locale', (locale) => {
  it.each(models.map((model) => [model.id, model] as const))(
    'leaves no phrase of %s in English',
    (_, model) => {
      const localised = localiseSelectionModel(model, locale);
      expect(shared(model, localised).filter((path) => !compared.test(path))).toEqual([]);
    },
  );

  it('names each thing that can prove a condition', () => {
    const english = oseeCall2024.gates.map(({ evidence }) => evidence.length);
    const { gates } = localiseSelectionModel(oseeCall2024, locale);
    expect(gates.map(({ evidence }) => new Set(evidence).size)).toEqual(english);
  });

  it('keeps the words of each thing in a list that was put in another order', () => {
    const evidenceOf = (change: (evidence: readonly string[]) => readonly string[]) => {
      const gates = oseeCall2024.gates.map((gate) => ({ ...gate, evidence: change(gate.evidence) }));
      return localiseSelectionModel({ ...oseeCall2024, gates }, locale).gates.map(({ evidence }) => evidence);
    };
    const said = evidenceOf((evidence) => evidence);
    expect(said.some(({ length }) => length > 1)).toBe(true);
    expect(evidenceOf((evidence) => [...evidence].reverse())).toEqual(said.map((all) => [...all].reverse()));
    expect(evidenceOf((evidence) => evidence.slice(1))).toEqual(said.map((all) => all.slice(1)));
    expect(evidenceOf((evidence) => ['My own.', ...evidence])).toEqual(
      said.map((all) => ['My own.', ...all]),
    );
  });
});
