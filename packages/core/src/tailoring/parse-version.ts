const form =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-([\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*))?(?:\+[\dA-Za-z.-]+)?$/;

/** The three numbers of a semantic version, or `null` for any other text. */
export const parseVersion = (version: string): readonly [number, number, number] | null => {
  const match = form.exec(version);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
};

/** Whether a document written for one version fits another: the same major version, and not an older one. */
export const fitsVersion = (writtenFor: string, actual: string): boolean => {
  const [wanted, given] = [parseVersion(writtenFor), parseVersion(actual)];
  if (!wanted || !given || wanted[0] !== given[0]) return false;
  const ahead = given[1] - wanted[1] || given[2] - wanted[2];
  return ahead === 0 ? comparePreReleases(preRelease(actual), preRelease(writtenFor)) >= 0 : ahead > 0;
};

const preRelease = (version: string): readonly string[] => form.exec(version)?.[4]?.split('.') ?? [];

/** By semver 2.0.0, section 11: a release comes after its pre-releases, and a longer list after its beginning. */
const comparePreReleases = (left: readonly string[], right: readonly string[]): number => {
  if (left.length === 0 || right.length === 0) return right.length - left.length;
  const place = left.findIndex((part, position) => part !== right[position]);
  const [part, other] = [left[place], right[place]];
  return part === undefined || other === undefined ? left.length - right.length : compareParts(part, other);
};

const compareParts = (part: string, other: string): number => {
  const [isNumber, isOtherNumber] = [/^\d+$/.test(part), /^\d+$/.test(other)];
  if (isNumber && isOtherNumber) return Number(part) - Number(other);
  if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
  return part < other ? -1 : 1;
};
