/** The three numbers of a semantic version, or `null` for any other text. */
export const parseVersion = (version: string): readonly [number, number, number] | null => {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version);
  return match ? [Number(match[1]), Number(match[2]), Number(match[3])] : null;
};

/** Whether a document written for one version fits another: the same major version, and not an older one. */
export const fitsVersion = (writtenFor: string, actual: string): boolean => {
  const [wanted, given] = [parseVersion(writtenFor), parseVersion(actual)];
  if (!wanted || !given || wanted[0] !== given[0]) return false;
  return given[1] > wanted[1] || (given[1] === wanted[1] && given[2] >= wanted[2]);
};
