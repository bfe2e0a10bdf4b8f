import type { Foundation, PlanBox, withBounds } from './plan-box.ts';

/** The first candidate that is raised although something it stands on is not. */
export const firstLacking = (
  choices: readonly number[],
  foundations: readonly (readonly Foundation[] | null)[],
): { readonly position: number; readonly missing: readonly Foundation[] | null } | null => {
  for (const [position, needed] of foundations.entries()) {
    if (!choices[position]) continue;
    const missing = needed?.filter((each) => (choices[each.position] ?? 0) < each.choice) ?? null;
    if (missing === null || missing.length > 0) return { position, missing };
  }
  return null;
};

/** Raises what a plan stands on; `null` when that cannot be. */
export const withFoundations = (
  choices: readonly number[],
  foundations: readonly (readonly Foundation[] | null)[],
  { highest }: PlanBox,
): readonly number[] | null => {
  const mended = [...choices];
  for (
    let lacking = firstLacking(mended, foundations);
    lacking;
    lacking = firstLacking(mended, foundations)
  ) {
    if (lacking.missing === null) return null;
    for (const { position, choice } of lacking.missing) {
      if (choice > (highest[position] ?? 0)) return null;
      mended[position] = choice;
    }
  }
  return mended;
};

interface Divisible {
  readonly box: PlanBox;
  /** Where a relaxed plan picks two choices for one criterion, the lower of them. */
  readonly apart: { readonly position: number; readonly choice: number } | null;
}

type Bounds = Parameters<typeof withBounds>[1];

/** Divides a box so that its relaxed plan lies in none of the smaller ones, or so that they are simpler. */
export const branches = (
  { box, apart }: Divisible,
  lacking: ReturnType<typeof firstLacking>,
): readonly { readonly bounds: Bounds }[] => {
  if (lacking) {
    const { position, missing } = lacking;
    return [
      { bounds: [{ position, highest: 0 }] },
      {
        bounds: [
          { position, lowest: 1 },
          ...(missing ?? []).map((each) => ({ position: each.position, lowest: each.choice })),
        ],
      },
    ];
  }
  const spans = box.lowest.map((low, position) => (box.highest[position] ?? 0) - low);
  const widest = spans.reduce((most, span, position) => (span > (spans[most] ?? 0) ? position : most), 0);
  const { position, choice } = apart ?? {
    position: widest,
    choice: Math.floor(((box.lowest[widest] ?? 0) + (box.highest[widest] ?? 0)) / 2),
  };
  if ((spans[position] ?? 0) === 0) return [];
  const at = Math.min(Math.max(choice, box.lowest[position] ?? 0), (box.highest[position] ?? 0) - 1);
  return [{ bounds: [{ position, highest: at }] }, { bounds: [{ position, lowest: at + 1 }] }];
};
