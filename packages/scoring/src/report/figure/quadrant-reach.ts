import type { QuadrantAxis, QuadrantChartInput } from './quadrant-chart.ts';

type Point = QuadrantChartInput['points'][number];

/** How far along an axis a value lies, from 0 to 1. */
export const shareOf = ({ from, to }: QuadrantAxis, value: number): number =>
  to > from ? Math.max(0, Math.min(1, (value - from) / (to - from))) : 0.5;

/** Where a point could lie; `null` where it lies at one place, or could lie anywhere. */
export const reachOf = (
  { across, up }: QuadrantChartInput,
  point: Point,
): NonNullable<Point['couldBe']> | null => {
  const sideOf = ({ from, to }: QuadrantAxis, value: number | null) => ({
    worst: value ?? from,
    best: value ?? to,
  });
  const reach = point.couldBe ?? { across: sideOf(across, point.across), up: sideOf(up, point.up) };
  const extents = [
    shareOf(across, reach.across.best) - shareOf(across, reach.across.worst),
    shareOf(up, reach.up.best) - shareOf(up, reach.up.worst),
  ];
  if (extents.every((extent) => extent <= 0) || extents.every((extent) => extent >= 1)) return null;
  return reach;
};

/** A stretch that is wide enough to be seen, within the frame. */
export const widened = (from: number, to: number, least: number, most: number): readonly [number, number] => {
  const half = Math.max(6, (to - from) / 2);
  const centre = (from + to) / 2;
  const start = Math.max(least, centre - half);
  return [start, Math.min(most, centre + half) - start];
};
