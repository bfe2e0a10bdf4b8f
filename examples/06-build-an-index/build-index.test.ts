import { expect, it } from 'vitest';
import { printedBy } from '../printed-by.fixture.ts';

const printed = await printedBy(() => import('./index.ts'));
const percent = (share: number): string => (share * 100).toFixed(1);

/** North by hand: 92 % connected, 80 Mbit/s on a logarithm from 1 to 100, price 0.11 between 0.12 and 0.02. */
const north = [0.92, Math.log(80) / Math.log(100), (0.12 - 0.11) / (0.12 - 0.02)];

it('computes both means as by hand', () => {
  const sum = north.reduce((total, value) => total + value, 0);
  const product = north.reduce((total, value) => total * value, 1);
  const [arithmetic = '', geometric = ''] = printed.split('geometric mean');
  expect(arithmetic).toContain(`4. north: ${percent(sum / 3)}`);
  expect(geometric).toContain(`4. north: ${percent(product ** (1 / 3))}`);
});

it('shows a missing value as a range and not as 0', () => {
  expect(printed).toContain('3. islands: 67.5, 45.0 to 78.3 with the gap');
});

it('says how firm the order is', () => {
  const shares = [...printed.matchAll(/leads in ([\d.]+) %/gu)].map(([, share]) => Number(share));
  expect(shares).toHaveLength(4);
  expect(shares.reduce((total, share) => total + share, 0)).toBeCloseTo(100, 0);
  expect(printed).toContain('Leader without one criterion: connected: hills, speed: hills, price: north');
  expect(printed).toContain('Too close to call: true');
});
