/** A step to be put into weeks. */
export interface PlaceableStep {
  /** The same for steps that roles may take together. */
  readonly key: string;
  readonly minutes: number;
  /** Keys of the steps of the same role that come before. */
  readonly after: readonly string[];
}

/** A step with the roles that take it together, and the minutes of each week. */
interface PlacedClass {
  readonly key: string;
  readonly roles: readonly number[];
  readonly sessions: readonly { readonly week: number; readonly minutes: number }[];
}

export interface Placement {
  readonly classes: readonly PlacedClass[];
  /** Keys of steps that several roles take, each for itself, because their weeks did not fit. */
  readonly separate: readonly string[];
}

/**
 * Puts the steps of roles into weeks, each as early as may be. Roles take a common step together where all have time in
 * the same weeks; where this would push a step out of the period, they take it separately. Alone, all steps of a role
 * fit, since they follow each other without a break.
 *
 * @param steps - by role, each list in an order that keeps prerequisites first and fits into the role's weeks
 * @param rooms - by role, the minutes of each week, from the first
 */
export const placeSteps = (
  steps: readonly (readonly PlaceableStep[])[],
  rooms: readonly (readonly number[])[],
  together: boolean,
): Placement => {
  const separate = new Set<string>();
  if (!together) for (const key of commonKeys(steps)) separate.add(key);
  for (;;) {
    const attempt = tryPlacing(steps, rooms, separate);
    if (attempt.failed === null) {
      return { classes: attempt.classes, separate: together ? [...separate].sort() : [] };
    }
    separate.add(attempt.failed);
  }
};

const commonKeys = (steps: readonly (readonly PlaceableStep[])[]): readonly string[] => {
  const seen = new Set<string>();
  const common = new Set<string>();
  for (const { key } of steps.flat()) (seen.has(key) ? common : seen).add(key);
  return [...common];
};

interface Attempt {
  readonly classes: readonly PlacedClass[];
  /** A common step that has to be taken separately; `null` when all is placed. */
  readonly failed: string | null;
}

const tryPlacing = (
  steps: readonly (readonly PlaceableStep[])[],
  rooms: readonly (readonly number[])[],
  separate: ReadonlySet<string>,
): Attempt => {
  const left = rooms.map((room) => [...room]);
  const ends = steps.map(() => new Map<string, number>());
  let waiting = groupsOf(steps, separate);
  const classes: PlacedClass[] = [];
  while (waiting.length > 0) {
    const next = waiting.find(({ members }) =>
      members.every(({ role, step }) => step.after.every((key) => ends[role]?.has(key))),
    );
    if (!next) return { classes, failed: firstCommon(waiting) };
    const from = Math.max(
      0,
      ...next.members.flatMap(({ role, step }) => step.after.map((key) => ends[role]?.get(key) ?? 0)),
    );
    const roles = next.members.map(({ role }) => role);
    const sessions = sessionsOf(next.minutes, roles, from, left);
    if (!sessions) return { classes, failed: roles.length > 1 ? next.key : lastCommon(classes, roles) };
    for (const role of roles) ends[role]?.set(next.key, (sessions.at(-1)?.week ?? 1) - 1);
    classes.push({ key: next.key, roles, sessions });
    waiting = waiting.filter((group) => group !== next);
  }
  return { classes, failed: null };
};

interface Group {
  readonly key: string;
  readonly minutes: number;
  readonly members: readonly { readonly role: number; readonly step: PlaceableStep }[];
}

/** Steps of common keys together, those of most roles first, then as early as the first role has them. */
const groupsOf = (
  steps: readonly (readonly PlaceableStep[])[],
  separate: ReadonlySet<string>,
): readonly Group[] => {
  const groups = new Map<string, { -readonly [Key in keyof Group]: Group[Key] } & { place: number }>();
  steps.forEach((own, role) => {
    own.forEach((step, place) => {
      const id = separate.has(step.key) ? `${role} ${step.key}` : step.key;
      const group = groups.get(id) ?? { key: step.key, minutes: step.minutes, members: [], place };
      groups.set(id, {
        ...group,
        members: [...group.members, { role, step }],
        place: Math.min(group.place, place),
      });
    });
  });
  return [...groups.values()].sort(
    (one, other) =>
      other.members.length - one.members.length ||
      one.place - other.place ||
      (one.key < other.key ? -1 : one.key > other.key ? 1 : 0),
  );
};

/** Takes the minutes from the weeks of all roles; `null`, with nothing taken, when the period is too short. */
const sessionsOf = (
  minutes: number,
  roles: readonly number[],
  from: number,
  left: number[][],
): PlacedClass['sessions'] | null => {
  const weeks = Math.min(...roles.map((role) => left[role]?.length ?? 0));
  const sessions: { week: number; minutes: number }[] = [];
  let rest = minutes;
  for (let week = from; week < weeks && rest > 0; week += 1) {
    const taken = Math.min(rest, ...roles.map((role) => left[role]?.[week] ?? 0));
    if (taken > 0) sessions.push({ week: week + 1, minutes: taken });
    rest -= taken;
  }
  if (rest > 0) return null;
  for (const { week, minutes: taken } of sessions) {
    for (const role of roles) {
      const room = left[role];
      if (room) room[week - 1] = (room[week - 1] ?? 0) - taken;
    }
  }
  return sessions;
};

const firstCommon = (waiting: readonly Group[]): string =>
  waiting.find(({ members }) => members.length > 1)?.key ?? stuck();

/** The step that was put last of those that the role shares with others. */
const lastCommon = (classes: readonly PlacedClass[], [role = 0]: readonly number[]): string =>
  [...classes].reverse().find(({ roles }) => roles.length > 1 && roles.includes(role))?.key ?? stuck();

/** Without common steps everything fits, so that this is never reached. */
const stuck = (): never => {
  throw new RangeError('Expected steps that fit into the weeks of their role.');
};
