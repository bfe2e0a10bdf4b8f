import { expect, it } from 'vitest';
import { type CostLine, forgottenLines } from '../index.ts';

const line = (id: string, rest: Partial<CostLine> = {}): CostLine => ({
  id,
  kind: 'consultants',
  bearer: 'programme',
  price: 1,
  ...rest,
});
const missing = (...lines: CostLine[]) => forgottenLines({ currency: 'USD', years: [2027], lines });

it('names what a plan lacks, and nothing that it has', () => {
  expect(missing()).toEqual(['connectivity', 'security', 'premises', 'exit', 'running-cost']);
  const whole = [
    line('a', { kind: 'hardware-and-infrastructure', nature: 'replacement', every: 4 }),
    line('b', { kind: 'training-and-capacity', nature: 'recurrent' }),
    line('c', { kind: 'connectivity' }),
    line('d', { kind: 'risk-measures' }),
    line('e', { marks: ['premises', 'exit'] }),
  ];
  expect(missing(...whole)).toEqual([]);
  const once = whole.map(({ nature: _, every: __, ...rest }) => rest);
  expect(missing(...once)).toEqual(['replacement', 'refresher-training', 'running-cost']);
});
