let given = 0;

/** An id that stands once on the page, to tie labels, hints and fields together. */
export const nextId = (): string => {
  given += 1;
  return `osee-pg-${given}`;
};
