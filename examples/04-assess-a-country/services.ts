import type { UseCaseInput } from '@osee/scoring/country';
import { servicePrioritisationModel } from '@osee/scoring/models';

type Table = Readonly<Record<string, number | string | null>>;

const service = (id: string, table: Table) => ({
  id,
  gates: ['owner-named', 'no-legal-bar', 'no-unacceptable-harm'].map((gate) => ({
    gate,
    answer: 'pass' as const,
    by: 'Secretariat',
    date: '2027-01-15',
  })),
  scores: Object.entries(table).map(([criterion, value]) => ({ criterion, value })),
});

/** Services of the two ministries, counted or looked up; `null` where nobody knows. */
export const services: UseCaseInput = {
  id: 'services',
  model: servicePrioritisationModel,
  axes: { x: 'importance', y: 'feasibility' },
  applications: [
    service('births', {
      'people-served': 210_000,
      burden: 14,
      'excluded-groups': 35,
      'national-plan': 'dated',
      'needed-by-others': 9,
      'functions-covered': 85,
      skills: 60,
      money: 70,
      interfaces: 50,
      law: 'allowed',
      agreement: 75,
      stage: 'form',
    }),
    service('vaccinations', {
      'people-served': 640_000,
      burden: 5,
      'excluded-groups': 40,
      'national-plan': 'dated',
      'needed-by-others': 2,
      'functions-covered': 90,
      skills: 40,
      money: null,
      interfaces: 25,
      law: 'rule',
      agreement: 60,
      stage: 'information',
    }),
    service('passports', {
      'people-served': 95_000,
      burden: 9,
      'excluded-groups': 8,
      'national-plan': 'named',
      'needed-by-others': 0,
      'functions-covered': 20,
      skills: 30,
      money: 10,
      interfaces: 20,
      law: 'law',
      agreement: 50,
      stage: 'submit',
    }),
  ],
  needs: [
    { id: 'births', target: { kind: 'technical-domain', id: 'interoperability-and-standards-compliance' } },
    { id: 'births', target: { kind: 'module', id: 'digital-inclusion' } },
  ],
};
