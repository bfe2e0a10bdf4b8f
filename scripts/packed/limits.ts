/** Megabytes that a package may take once it is unpacked. Where a limit is met, look first at what is in it twice. */
export const unpackedLimits: Readonly<Record<string, number>> = {
  core: 12.5,
  scoring: 13.5,
  catalogue: 4,
};
