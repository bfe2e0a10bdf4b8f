/** What a licence is written for. One that stands in no list is for software. */
export const kindIds = {
  software: `CC0-1.0 CC-PDDC CC-PDM-1.0 LicenseRef-proprietary NIST-PD NIST-PD-fallback OFL-1.0 OFL-1.1 OFL-1.1-no-RFN
    OFL-1.1-RFN OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0`,
  content: `ALGLIB-Documentation CC-BY-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-2.5-AU CC-BY-3.0 CC-BY-3.0-AT CC-BY-3.0-AU
    CC-BY-3.0-DE CC-BY-3.0-IGO CC-BY-3.0-NL CC-BY-3.0-US CC-BY-4.0 CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5
    CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-3.0-IGO CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5
    CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0
    CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE
    CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0 CC-BY-ND-1.0 CC-BY-ND-2.0 CC-BY-ND-2.5 CC-BY-ND-3.0 CC-BY-ND-3.0-DE
    CC-BY-ND-4.0 CC-BY-SA-1.0 CC-BY-SA-2.0 CC-BY-SA-2.0-UK CC-BY-SA-2.1-JP CC-BY-SA-2.5 CC-BY-SA-3.0
    CC-BY-SA-3.0-AT CC-BY-SA-3.0-DE CC-BY-SA-3.0-IGO CC-BY-SA-4.0 CC-PDDC CC-PDM-1.0 CC-SA-1.0 CC0-1.0
    Community-Spec-1.0 etalab-2.0 GFDL-1.1-only GFDL-1.1-or-later GFDL-1.2-only GFDL-1.2-or-later GFDL-1.3-only
    GFDL-1.3-or-later LAL-1.2 LAL-1.3 LicenseRef-KOGL-1 LicenseRef-KOGL-2 LicenseRef-KOGL-3 LicenseRef-KOGL-4
    LicenseRef-Licence-Ouverte-1.0 LicenseRef-proprietary NLOD-1.0 NLOD-2.0 OFL-1.0 OFL-1.1 OFL-1.1-no-RFN
    OFL-1.1-RFN OGL-Canada-2.0 OGL-UK-1.0 OGL-UK-2.0 OGL-UK-3.0 OPL-UK-3.0`,
  data: `C-UDA-1.0 CC-BY-3.0-IGO CC-BY-4.0 CC-BY-NC-4.0 CC-BY-NC-ND-4.0 CC-BY-NC-SA-4.0 CC-BY-ND-4.0 CC-BY-SA-3.0-IGO
    CC-BY-SA-4.0 CC-PDM-1.0 CC0-1.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 DL-DE-BY-2.0
    DL-DE-ZERO-2.0 etalab-2.0 LicenseRef-GODL-India LicenseRef-IODL-2.0 LicenseRef-KOGL-1 LicenseRef-KOGL-2
    LicenseRef-KOGL-3 LicenseRef-KOGL-4 LicenseRef-Licence-Ouverte-1.0 LicenseRef-proprietary NIST-PD
    NIST-PD-fallback NLOD-1.0 NLOD-2.0 O-UDA-1.0 ODbL-1.0 ODC-By-1.0 OGDL-Taiwan-1.0 OGL-Canada-2.0 OGL-UK-1.0
    OGL-UK-2.0 OGL-UK-3.0 OPL-UK-3.0 PDDL-1.0`,
  hardware: `CERN-OHL-1.1 CERN-OHL-1.2 CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 SHL-0.5 SHL-0.51 TAPR-OHL-1.0`,
} as const;

/** Hardware licences that are written for software too. */
export const softwareToo = `CERN-OHL-P-2.0 CERN-OHL-S-2.0 CERN-OHL-W-2.0 SHL-0.5 SHL-0.51`;

/** Commercial use is excluded or reserved. */
export const nonCommercialIds = `CC-BY-NC-1.0 CC-BY-NC-2.0 CC-BY-NC-2.5 CC-BY-NC-3.0 CC-BY-NC-3.0-DE CC-BY-NC-3.0-IGO
  CC-BY-NC-4.0 CC-BY-NC-ND-1.0 CC-BY-NC-ND-2.0 CC-BY-NC-ND-2.5 CC-BY-NC-ND-3.0 CC-BY-NC-ND-3.0-DE
  CC-BY-NC-ND-3.0-IGO CC-BY-NC-ND-4.0 CC-BY-NC-SA-1.0 CC-BY-NC-SA-2.0 CC-BY-NC-SA-2.0-DE CC-BY-NC-SA-2.0-FR
  CC-BY-NC-SA-2.0-UK CC-BY-NC-SA-2.5 CC-BY-NC-SA-3.0 CC-BY-NC-SA-3.0-DE CC-BY-NC-SA-3.0-IGO CC-BY-NC-SA-4.0
  LicenseRef-KOGL-2 LicenseRef-KOGL-4 PolyForm-Noncommercial-1.0.0`;
