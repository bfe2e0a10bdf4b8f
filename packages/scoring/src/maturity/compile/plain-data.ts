/** Deeper than a model can be. */
const deepest = 40;

const [opening, closing, list] = [Symbol('opening'), Symbol('closing'), Symbol('list')];

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Says a value piece by piece, members in their order; stops with false where it is not plain data, or `say` does. */
const spell = (value: unknown, say: (piece: unknown) => boolean, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null) return typeof value !== 'function' && say(value);
  if (depth > deepest) return false;
  if (Array.isArray(value)) {
    if (!say(list) || !say(value.length)) return false;
    for (let position = 0; position < value.length; position += 1) {
      if (!spell(value[position], say, depth + 1)) return false;
    }
    return true;
  }
  if (!isPlain(value) || !say(opening)) return false;
  for (const key in value) {
    if (!say(key) || !spell((value as Record<string, unknown>)[key], say, depth + 1)) return false;
  }
  return say(closing);
};

/** Everything that plain data says, in order; `null` for what is not plain data. */
export const spelledOut = (value: unknown): readonly unknown[] | null => {
  const pieces: unknown[] = [];
  const isWhole = spell(value, (piece) => {
    pieces.push(piece);
    return piece !== '__proto__';
  });
  return isWhole ? pieces : null;
};

/** Whether data still say what was spelled out. */
export const isAsSpelled = (value: unknown, pieces: readonly unknown[]): boolean => {
  let position = 0;
  return spell(value, (piece) => {
    position += 1;
    return Object.is(piece, pieces[position - 1]);
  });
};

/** A copy of plain data that nobody can change. */
export const frozenCopy = <Data>(data: Data): Data => {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return Object.freeze(Array.from(data, (each) => frozenCopy(each))) as Data;
  const copy: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(data)) copy[key] = frozenCopy(member);
  return Object.freeze(copy) as Data;
};
