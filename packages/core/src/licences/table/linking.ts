/** What copyleft licences say of a work that merely links to the part, read in their texts. */
export const linkingIds = {
  /** The text lets a larger work, an application or a module carry other terms. */
  allowed: `APSL-1.0 APSL-1.1 APSL-1.2 APSL-2.0 CATOSL-1.1 CDDL-1.0 CDDL-1.1 CECILL-C CERN-OHL-W-2.0 CPAL-1.0
    CUA-OPL-1.0 EPL-2.0 LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only
    LGPL-3.0-or-later MPL-1.0 MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception NASA-1.3 Nokia OSET-PL-2.1 RSCPL SPL-1.0
    Watcom-1.0 wxWindows CAL-1.0-Combined-Work-Exception`,
  /** The text does not say, and the answer is argued both ways. */
  'not-said': `CAL-1.0 CPL-1.0 EPL-1.0 EUPL-1.0 EUPL-1.1 EUPL-1.2 IPL-1.0 LiLiQ-R-1.1 LiLiQ-Rplus-1.1 Motosoto MS-RL
    NPOSL-3.0 OSL-1.0 OSL-2.0 OSL-2.1 OSL-3.0 RPL-1.1 RPL-1.5 RPSL-1.0 UCL-1.0`,
} as const;

/** What exceptions of the SPDX list add; one that is not named here is read as adding nothing. */
export const exceptionIds = {
  /** A work under other terms may link to the part. */
  linking: `Classpath-exception-2.0 eCos-exception-2.0 freertos-exception-2.0 GCC-exception-2.0
    GCC-exception-2.0-note GCC-exception-3.1 GNAT-exception GNU-compiler-exception LGPL-3.0-linking-exception
    OCaml-LGPL-linking-exception WxWindows-exception-3.1`,
  /** Terms that version 2 of the GNU licences refuses fall away. */
  'gnu-2': `LLVM-exception`,
} as const;
