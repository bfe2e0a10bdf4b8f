/**
 * How much Node may load of a package's own files for an entry. Time depends on the machine; this does not. Where a limit
 * is met, look first at what is loaded that need not be, then raise it just above what is needed. A kilobyte of JSON counts
 * as one of code, though it takes a fifth of the time.
 */
export interface Budget {
  readonly files: number;
  readonly kilobytes: number;
}

/** For every entry that is not named below. */
export const usual: Budget = { files: 10, kilobytes: 320 };

/** By specifier; what an entry takes of the core counts there. */
export const budgets: Readonly<Record<string, Budget>> = {
  '@osee/core': { files: 30, kilobytes: 1_020 },
  '@osee/core/case': { files: 8, kilobytes: 150 },
  '@osee/core/errors': { files: 3, kilobytes: 40 },
  '@osee/core/input': { files: 4, kilobytes: 40 },
  '@osee/core/random': { files: 4, kilobytes: 40 },
  '@osee/core/resourcing': { files: 8, kilobytes: 290 },
  '@osee/core/programme': { files: 8, kilobytes: 120 },
  '@osee/scoring': { files: 20, kilobytes: 550 },
  '@osee/scoring/country': { files: 8, kilobytes: 190 },
  '@osee/scoring/evidence': { files: 6, kilobytes: 330 },
  '@osee/scoring/maturity': { files: 25, kilobytes: 340 },
  '@osee/scoring/mcda': { files: 7, kilobytes: 220 },
  '@osee/scoring/models': { files: 13, kilobytes: 270 },
  '@osee/scoring/element': { files: 8, kilobytes: 80 },
  '@osee/scoring/population': { files: 5, kilobytes: 200 },
  '@osee/scoring/validate': { files: 5, kilobytes: 520 },
  '@osee/scoring/report': { files: 25, kilobytes: 260 },
  '@osee/scoring/selection': { files: 16, kilobytes: 410 },
  '@osee/scoring/locales/ar': { files: 5, kilobytes: 310 },
  '@osee/scoring/locales/fr': { files: 5, kilobytes: 310 },
  '@osee/scoring/locales/es': { files: 5, kilobytes: 310 },
  '@osee/scoring/locales/pt': { files: 5, kilobytes: 310 },
  '@osee/core/locales/ar': { files: 5, kilobytes: 130 },
  '@osee/catalogue': { files: 12, kilobytes: 640 },
};
