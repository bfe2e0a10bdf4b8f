import type { ReserveLevel, RiskReserve } from '../reserve/risk-reserve-result.ts';
import type { RiskStatement } from './risk-statement.ts';

/** What a reserve says, level by level, and what it leaves out. */
export const reserveStatements = (
  reserve: RiskReserve,
  unit: string,
  nameOf: (id: string) => string,
): RiskStatement[] => {
  const { levels, leftOut, draws, withinExpected } = reserve;
  const within = withinExpected?.low ?? null;
  const differing = levels.filter(({ drawn }) => drawn !== null && !drawn.agrees);
  return [
    ...levels.flatMap((level) => levelStatements(level, reserve.step, unit, nameOf)),
    ...(within !== null && within < 0.8
      ? [{ id: 'within-expected', parameters: { chance: within * 100 } } as const]
      : []),
    ...(draws !== null && levels.some(({ drawn }) => drawn !== null)
      ? differing.length === 0
        ? [{ id: 'draws-agree', parameters: { ...draws } } as const]
        : differing.map(
            ({ level }) => ({ id: 'draws-differ', parameters: { ...draws, level: level * 100 } }) as const,
          )
      : []),
    ...(leftOut.length === 0
      ? []
      : [{ id: 'left-out', parameters: { count: leftOut.length, risks: leftOut.map(nameOf) } } as const]),
  ];
};

const levelStatements = (
  { level, reserve, surplus, ends, together, beyond }: ReserveLevel,
  step: number | null,
  unit: string,
  nameOf: (id: string) => string,
): RiskStatement[] => {
  const percent = level * 100;
  const isOpen = ends.high === null;
  const isCertain = reserve !== null && ends.low === reserve.low && ends.high === reserve.high;
  return [
    ...(reserve === null ? [] : [reserveStatement(reserve.low, reserve.high, step, percent, unit)]),
    ...(surplus !== null && surplus.low > 0
      ? [{ id: 'reserve-surplus', parameters: { level: percent, amount: surplus.low, unit } } as const]
      : []),
    ...(isOpen ? [{ id: 'reserve-open', parameters: { low: Math.max(0, ends.low), unit } } as const] : []),
    ...(ends.high !== null && !isCertain
      ? [
          {
            id: 'reserve-ends',
            parameters: { low: Math.max(0, ends.low), high: Math.max(0, ends.high), unit },
          } as const,
        ]
      : []),
    ...(together === null
      ? []
      : [{ id: 'reserve-together', parameters: { amount: Math.max(0, together.high), unit } } as const]),
    ...(beyond.length === 0
      ? []
      : [{ id: 'beyond', parameters: { risks: beyond.slice(0, 10).map(nameOf) } } as const]),
  ];
};

const reserveStatement = (
  low: number,
  high: number,
  step: number | null,
  level: number,
  unit: string,
): RiskStatement =>
  low === high
    ? { id: 'reserve-exact', parameters: { amount: high, level, unit } }
    : { id: 'reserve-grid', parameters: { low, high, level, unit, step: step ?? 0 } };
