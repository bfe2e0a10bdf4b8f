/** Rights and duties that do not follow from the profile of a licence, read in its text. */
export const dutyIds = {
  /** Say what was changed. */
  'state-changes': `AAL AFL-1.1 AFL-1.2 AFL-2.0 AFL-2.1 AFL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-2.0 APSL-1.0
    APSL-1.1 APSL-1.2 APSL-2.0 Artistic-1.0 Artistic-1.0-Perl Artistic-1.0-cl8 Artistic-2.0 CC-BY-* CDDL-1.0 CDDL-1.1
    CERN-OHL-1.1 CERN-OHL-1.2 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CPAL-1.0 CUA-OPL-1.0 DL-DE-BY-2.0 ECL-1.0 ECL-2.0
    EUPL-1.0 EUPL-1.1 EUPL-1.2 GFDL-* GPL-1.0-only GPL-1.0-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only
    GPL-3.0-or-later IJG Jam LAL-1.3 LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only
    LGPL-3.0-or-later LPPL-1.3c MPL-1.0 MPL-1.1 NASA-1.3 Nokia NPOSL-3.0 OSL-1.0 OSL-2.0 OSL-2.1 OSL-3.0 Python-2.0
    RPL-1.1 RPL-1.5 SPL-1.0 W3C W3C-19980720 W3C-20150513 Zlib zlib-acknowledgement`,
  /** Give a changed version another name. */
  'rename-modifications': `Apache-1.0 Apache-1.1 Artistic-1.0 Artistic-1.0-Perl Bitstream-Vera IPA LPPL-1.3c OFL-1.0
    OFL-1.1 OFL-1.1-RFN PHP-3.0 PHP-3.01`,
} as const;

/** Grants over patents. Licences whose text has no word of patents are known from the text itself. */
export const patentIds = {
  /** A grant that ends for those who sue over patents in the work. */
  'grant-and-retaliation': `AFL-2.0 AFL-2.1 AFL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-2.0 APSL-2.0 Artistic-2.0
    BSD-2-Clause-Patent CDDL-1.0 CDDL-1.1 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 CPAL-1.0 CPL-1.0 ECL-2.0
    EPL-1.0 EPL-2.0 GPL-3.0-only GPL-3.0-or-later IPL-1.0 LGPL-3.0-only LGPL-3.0-or-later MPL-1.1 MPL-2.0
    MPL-2.0-no-copyleft-exception MS-PL MS-RL MulanPSL-2.0 NPOSL-3.0 OSL-2.1 OSL-3.0 SSPL-1.0`,
  grant: `BlueOak-1.0.0 CECILL-2.0 CECILL-2.1 CECILL-B CECILL-C EUPL-1.0 EUPL-1.1 EUPL-1.2 UPL-1.0`,
  /** The text says that no patent is licensed. */
  'not-granted': `CC-BY-4.0 CC-BY-NC-4.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-4.0 CC-BY-ND-4.0 CC-BY-SA-4.0 CC0-1.0 ODbL-1.0
    ODC-By-1.0 OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0`,
} as const;

/** Texts that grant no use of marks. Texts that only protect names from endorsements are known from the text itself. */
export const marksNotGranted = `AFL-3.0 Apache-2.0 Artistic-2.0 CC-BY-4.0 CC-BY-NC-4.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-4.0
  CC-BY-ND-4.0 CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 CDDL-1.1 ECL-2.0 EUPL-1.0 EUPL-1.1 EUPL-1.2 LiLiQ-P-1.1 LiLiQ-R-1.1
  LiLiQ-Rplus-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception MS-PL MS-RL MulanPSL-2.0 ODbL-1.0 ODC-By-1.0 OSL-3.0`;

/** Texts that name sublicensing among the rights given, and texts that exclude it. */
export const sublicensing = {
  granted: `AFL-2.0 AFL-2.1 AFL-3.0 Apache-2.0 BSD-2-Clause-Patent CDDL-1.0 CDDL-1.1 CPL-1.0 ECL-2.0 EPL-1.0 EPL-2.0
    EUPL-1.0 EUPL-1.1 EUPL-1.2 IPL-1.0 MIT MIT-0 MPL-1.1 NPOSL-3.0 OSL-2.1 OSL-3.0 UCL-1.0 UPL-1.0 X11`,
  excluded: `AGPL-3.0-only AGPL-3.0-or-later CC-BY-4.0 CC-BY-NC-4.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-4.0 CC-BY-ND-4.0
    CC-BY-SA-4.0 GPL-3.0-only GPL-3.0-or-later LGPL-3.0-only LGPL-3.0-or-later`,
} as const;

/** Texts that let one offer a warranty of one's own, for a fee. */
export const warrantyIds = `AGPL-3.0-only AGPL-3.0-or-later Apache-2.0 CDDL-1.0 CDDL-1.1 ECL-2.0 EUPL-1.0 EUPL-1.1
  EUPL-1.2 GPL-1.0-only GPL-1.0-or-later GPL-2.0-only GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later LGPL-2.0-only
  LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later MPL-1.1 MPL-2.0
  MPL-2.0-no-copyleft-exception NGPL`;
