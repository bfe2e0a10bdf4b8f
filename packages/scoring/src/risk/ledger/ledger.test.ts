import { describe, expect, it } from 'vitest';
import { drawReserve, openReserve, type ReserveLedger, releaseReserve, replenish } from '../index.ts';

const opened = openReserve({ currency: 'KES', date: '2027-01-01', amount: 0.3, source: 'Budget' });

const codeOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return 'nothing thrown';
};

describe('the ledger of a reserve', () => {
  it('adds up to the last unit, and leaves the ledger that was given', () => {
    const drawn = drawReserve(opened, { date: '2027-02-01', amount: 0.1, riskId: 'a', by: 'Board' });
    const filled = replenish(drawn.ledger, { date: '2027-02-01', amount: 0.7, source: 'Savings' });
    const released = releaseReserve(filled.ledger, { date: '2027-03-01', amount: 0.2, riskId: 'b' });
    expect([drawn.balance, filled.balance, released.balance]).toEqual(['0.2', '0.9', '0.7']);
    expect(released.ledger.entries.map(({ kind, balance }) => [kind, balance])).toEqual([
      ['opening', '0.3'],
      ['draw', '0.2'],
      ['replenishment', '0.9'],
      ['release', '0.7'],
    ]);
    expect(opened.entries).toHaveLength(1);
    const text = replenish(opened, { date: '2027-02-01', amount: '1234567890.99', source: 'Grant' });
    expect(text.balance).toBe('1234567891.29');
  });

  it('gives what it holds and says what stays uncovered', () => {
    const { balance, uncovered, issues, ledger } = drawReserve(opened, {
      date: '2027-02-01',
      amount: 1,
      riskId: 'a',
    });
    expect([balance, uncovered]).toEqual(['0', '0.7']);
    expect(ledger.entries[1]).toMatchObject({ amount: '0.3', uncovered: '0.7', balance: '0' });
    expect(issues.map(({ code }) => code)).toEqual(['reserve-exceeded']);
  });

  it('takes no entry before the last, no negative amount and no ledger that was edited', () => {
    const draw = (date: string, amount: number, ledger: ReserveLedger = opened) =>
      codeOf(() => drawReserve(ledger, { date, amount, riskId: 'a' }));
    expect(draw('2026-12-31', 0.1)).toBe('before-last-entry');
    expect(draw('2027-02-01', -1)).toBe('out-of-range');
    expect(draw('2027-02-01', Number.NaN)).toBe('wrong-type');
    expect(draw('2027-02-30', 1)).toBe('wrong-value');
    const [first] = opened.entries;
    const edited = { ...opened, entries: first ? [{ ...first, amount: '5' }] : [] };
    expect(draw('2027-02-01', 0.1, edited)).toBe('broken-ledger');
    expect(draw('2027-02-01', 0.1, { ...opened, entries: [] })).toBe('broken-ledger');
  });

  it('takes no fraction of a unit of its currency', () => {
    const open = (currency: string, amount: number | string) => () =>
      openReserve({ currency, date: '2027-01-01', amount, source: 'Budget' });
    expect(codeOf(open('KES', 100.005))).toBe('fraction-of-unit');
    expect(codeOf(open('JPY', '100.5'))).toBe('fraction-of-unit');
    expect(codeOf(open('MRU', '7.3'))).toBe('fraction-of-unit');
    expect(open('MRU', '7.4')().entries[0]?.balance).toBe('7.4');
    expect(open('KWD', '0.0010')().entries[0]?.balance).toBe('0.001');
    expect(open('KES', '100.50')().entries[0]?.balance).toBe('100.5');
    const movement = { date: '2027-02-01', amount: '0.001', riskId: 'a', source: 'Grant' };
    const { riskId: _, ...filling } = movement;
    const { source: __, ...draw } = movement;
    expect(codeOf(() => drawReserve(opened, draw))).toBe('fraction-of-unit');
    expect(codeOf(() => replenish(opened, filling))).toBe('fraction-of-unit');
    expect(codeOf(() => releaseReserve(opened, movement))).toBe('fraction-of-unit');
    try {
      drawReserve(opened, draw);
    } catch (error) {
      expect(error).toMatchObject({
        path: ['movement', 'amount'],
        details: { nearest: '0.00', step: '0.01' },
      });
    }
  });

  it('does not take an entry that left something uncovered while the reserve held more', () => {
    const [entry] = opened.entries;
    const broken = { ...opened, entries: entry ? [{ ...entry, uncovered: '5' }] : [] };
    const draw = { date: '2027-02-01', amount: 1, riskId: 'a' };
    expect(codeOf(() => drawReserve(broken, draw))).toBe('broken-ledger');
    const emptied = drawReserve(opened, draw);
    expect(drawReserve(emptied.ledger, draw).uncovered).toBe('1');
  });
});
