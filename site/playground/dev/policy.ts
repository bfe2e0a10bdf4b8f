/** As strict as a page can be: its own scripts and styles, and one named policy that writes HTML of the library. */
export const playgroundPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types osee-playground";
