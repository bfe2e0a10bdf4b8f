/** The absent member that a name most likely stands for: the same letters, or one letter more, less, other or moved. */
export const misspeltMember = (name: string, absent: readonly string[]): string | null =>
  absent.find((member) => isMisspelt(name, member)) ?? null;

const longest = 40;
/** Shorter names are too near to other words. */
const shortest = 5;

const isMisspelt = (name: string, member: string): boolean => {
  if (name.length > longest || name === member) return false;
  const [left, right] = [lettersOf(name), lettersOf(member)];
  if (left === right) return true;
  if (Math.min(left.length, right.length) < shortest || Math.abs(left.length - right.length) > 1)
    return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  const [rest, other] = [left.slice(start), right.slice(start)];
  const isMoved = rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2);
  return isMoved || rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
};

const lettersOf = (name: string): string => name.replaceAll(/[-_\s]/gu, '').toLowerCase();
