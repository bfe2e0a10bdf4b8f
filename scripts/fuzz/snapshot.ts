import { types } from 'node:util';

/** A text that changes when a value is changed or frozen; what the fuzzer made too deep to walk is left out. */
export const snapshotOf = (value: unknown): string => {
  const seen = new Map<object, number>();
  const parts: string[] = [];
  const open: [value: unknown, depth: number][] = [[value, 0]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [one, depth] = next;
    if (typeof one !== 'object' || one === null) {
      parts.push(typeof one === 'string' ? `"${one.length}${one.slice(0, 40)}` : String(one));
      continue;
    }
    const known = seen.get(one);
    if (known !== undefined || depth > 60 || parts.length > 200_000) {
      parts.push(`@${known ?? 'far'}`);
      continue;
    }
    seen.set(one, seen.size);
    const isFrozen = Object.isFrozen(one) || !Object.isExtensible(one);
    const entries = types.isMap(one) ? [...one] : Object.entries(one);
    parts.push(
      `${isFrozen ? 'frozen' : 'free'}${Object.prototype.toString.call(one)}${entries.map(([key]) => key).join()}`,
    );
    for (const [, member] of entries) open.push([member, depth + 1]);
  }
  return parts.join('\n');
};
