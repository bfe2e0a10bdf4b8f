/** What a licence is written for. One that stands in no list is for software. */
export const kindIds = {
  software: `CC-PDDC CC-PDM-1.0 CC0-1.0 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 LicenseRef-proprietary NIST-PD*
    OFL-* OGL-UK-* SHL-0.5 SHL-0.51`,
  content: `ALGLIB-Documentation CC-* CC0-1.0 Community-Spec-1.0 etalab-2.0 GFDL-* LAL-* LicenseRef-KOGL-*
    LicenseRef-Licence-Ouverte-1.0 LicenseRef-proprietary NLOD-* OFL-* OGL-Canada-2.0 OGL-UK-* OPL-UK-3.0`,
  data: `C-UDA-1.0 CC-BY-3.0-IGO CC-BY-4.0 CC-BY-NC-4.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-4.0 CC-BY-ND-4.0 CC-BY-SA-3.0-IGO
    CC-BY-SA-4.0 CC-PDM-1.0 CC0-1.0 CDLA-* DL-DE-* etalab-2.0 LicenseRef-GODL-India LicenseRef-IODL-2.0
    LicenseRef-KOGL-* LicenseRef-Licence-Ouverte-1.0 LicenseRef-proprietary NIST-PD* NLOD-* O-UDA-1.0 ODbL-1.0
    ODC-By-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-* OPL-UK-3.0 PDDL-1.0`,
  hardware: `CERN-OHL-* SHL-* TAPR-OHL-1.0`,
} as const;

/** Commercial use is excluded or reserved. */
export const nonCommercialIds = `CC-BY-NC-* LicenseRef-KOGL-2 LicenseRef-KOGL-4 PolyForm-Noncommercial-1.0.0`;
