import { describe, expectTypeOf, it } from 'vitest';
import type { Candidate } from '../application/application.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import type { SelectionModel } from '../model/selection-model.ts';
import { defineSelectionModel } from './define-selection-model.ts';

const scale = { kind: 'goalposts', lower: 0, upper: 4, direction: 'maximise' } as const;

describe('defineSelectionModel', () => {
  const model = defineSelectionModel({
    id: 'chat',
    title: 'Chat',
    subject: 'software',
    gates: [
      { id: 'affordable', statement: 'Within the budget.', rule: { kind: 'fact', fact: 'cost', atMost: 9 } },
      { id: 'legal', statement: 'The law lets it be used.' },
    ],
    criteria: [
      { id: 'needs', title: 'Needs', scale },
      {
        id: 'people',
        title: 'People',
        children: [
          { id: 'support', title: 'Support', scale },
          { id: 'deep', title: 'Deep', children: [{ id: 'skills', title: 'Skills', scale }] },
        ],
      },
    ],
    portfolio: { size: 2, distinct: [{ id: 'two-makers', attribute: 'maker' }] },
    policies: { tieBreak: ['support'] },
  });

  it('keeps the ids in the type', () => {
    expectTypeOf(model).toEqualTypeOf<
      SelectionModel<
        'needs' | 'support' | 'skills',
        'affordable' | 'legal',
        'cost' | 'maker',
        'people' | 'deep'
      >
    >();
    expectTypeOf(model).toExtend<SelectionModel>();
  });

  it('offers them in an application', () => {
    evaluateApplications(
      model,
      [
        {
          id: 'a',
          attributes: { cost: 3, maker: { value: 'x', source: 'y', date: '2026-01-01' } },
          gates: [{ gate: 'legal', answer: 'pass' }],
          scores: [{ criterion: 'skills', value: 3 }],
        },
      ],
      { weights: { people: 2, needs: 1 }, policies: { tieBreak: ['needs'] } },
    );
    // @ts-expect-error no criterion has this id
    evaluateApplications(model, [{ id: 'a', scores: [{ criterion: 'skils', value: 3 }] }]);
    // @ts-expect-error a group has no score
    evaluateApplications(model, [{ id: 'a', scores: [{ criterion: 'people', value: 3 }] }]);
    // @ts-expect-error no gate has this id
    evaluateApplications(model, [{ id: 'a', gates: [{ gate: 'legl', answer: 'pass' }] }]);
    // @ts-expect-error no rule reads this attribute
    evaluateApplications(model, [{ id: 'a', attributes: { costs: 3 } }]);
    // @ts-expect-error no criterion or group has this id
    evaluateApplications(model, [], { weights: { peple: 2 } });
    // @ts-expect-error no criterion decides between equals by this id
    evaluateApplications(model, [], { policies: { tieBreak: ['neds'] } });
  });

  it('takes a list that was typed beforehand, as it may come from a file', () => {
    const wide: SelectionModel = model;
    const fromFile: readonly Candidate[] = [];
    evaluateApplications(wide, fromFile);
  });

  it('refuses a definition whose tie-break is misspelt', () => {
    defineSelectionModel({
      id: 'chat',
      title: 'Chat',
      subject: 'software',
      criteria: [{ id: 'needs', title: 'Needs', scale }],
      // @ts-expect-error no criterion has this id
      policies: { tieBreak: ['neds'] },
    });
    defineSelectionModel({
      id: 'chat',
      title: 'Chat',
      subject: 'software',
      // @ts-expect-error a criterion needs a scale
      criteria: [{ id: 'needs', title: 'Needs' }],
    });
  });
});
