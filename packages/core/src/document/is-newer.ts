type Version = readonly [number, number, number] | null;

/** Whether a version comes after another; what is no version does not. */
export const isNewer = (version: Version, than: Version): boolean => {
  if (!version || !than) return false;
  const differing = version.findIndex((part, position) => part !== than[position]);
  return differing >= 0 && (version[differing] ?? 0) > (than[differing] ?? 0);
};
