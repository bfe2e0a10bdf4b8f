// Written by scripts/build-licences.ts; do not edit by hand.

/** Id and name of each licence of the table. SPDX License List through spdx-license-list 6.12.0 (CC0-1.0). */
export const spdxNames = `0BSD|BSD Zero Clause License
AAL|Attribution Assurance License
AFL-1.1|Academic Free License v1.1
AFL-1.2|Academic Free License v1.2
AFL-2.0|Academic Free License v2.0
AFL-2.1|Academic Free License v2.1
AFL-3.0|Academic Free License v3.0
AGPL-3.0-only|GNU Affero General Public License v3.0 only
AGPL-3.0-or-later|GNU Affero General Public License v3.0 or later
ALGLIB-Documentation|ALGLIB Documentation License
APL-1.0|Adaptive Public License 1.0
APSL-1.0|Apple Public Source License 1.0
APSL-1.1|Apple Public Source License 1.1
APSL-1.2|Apple Public Source License 1.2
APSL-2.0|Apple Public Source License 2.0
Apache-1.0|Apache License 1.0
Apache-1.1|Apache License 1.1
Apache-2.0|Apache License 2.0
Artistic-1.0|Artistic License 1.0
Artistic-1.0-Perl|Artistic License 1.0 (Perl)
Artistic-1.0-cl8|Artistic License 1.0 w/clause 8
Artistic-2.0|Artistic License 2.0
BSD-1-Clause|BSD 1-Clause License
BSD-2-Clause|BSD 2-Clause "Simplified" License
BSD-2-Clause-Patent|BSD-2-Clause Plus Patent License
BSD-3-Clause|BSD 3-Clause "New" or "Revised" License
BSD-3-Clause-LBNL|Lawrence Berkeley National Labs BSD variant license
BSD-3-Clause-Open-MPI|BSD 3-Clause Open MPI variant
BSD-4-Clause|BSD 4-Clause "Original" or "Old" License
BSD-4-Clause-UC|BSD-4-Clause (University of California-Specific)
BSD-Source-Code|BSD Source Code Attribution
BSL-1.0|Boost Software License 1.0
BUSL-1.1|Business Source License 1.1
Bitstream-Vera|Bitstream Vera Font License
BlueOak-1.0.0|Blue Oak Model License 1.0.0
C-UDA-1.0|Computational Use of Data Agreement v1.0
CAL-1.0|Cryptographic Autonomy License 1.0
CAL-1.0-Combined-Work-Exception|Cryptographic Autonomy License 1.0 (Combined Work Exception)
CATOSL-1.1|Computer Associates Trusted Open Source License 1.1
CC-BY-1.0|Creative Commons Attribution 1.0 Generic
CC-BY-2.0|Creative Commons Attribution 2.0 Generic
CC-BY-2.5|Creative Commons Attribution 2.5 Generic
CC-BY-2.5-AU|Creative Commons Attribution 2.5 Australia
CC-BY-3.0|Creative Commons Attribution 3.0 Unported
CC-BY-3.0-AT|Creative Commons Attribution 3.0 Austria
CC-BY-3.0-AU|Creative Commons Attribution 3.0 Australia
CC-BY-3.0-DE|Creative Commons Attribution 3.0 Germany
CC-BY-3.0-IGO|Creative Commons Attribution 3.0 IGO
CC-BY-3.0-NL|Creative Commons Attribution 3.0 Netherlands
CC-BY-3.0-US|Creative Commons Attribution 3.0 United States
CC-BY-4.0|Creative Commons Attribution 4.0 International
CC-BY-NC-1.0|Creative Commons Attribution Non Commercial 1.0 Generic
CC-BY-NC-2.0|Creative Commons Attribution Non Commercial 2.0 Generic
CC-BY-NC-2.5|Creative Commons Attribution Non Commercial 2.5 Generic
CC-BY-NC-3.0|Creative Commons Attribution Non Commercial 3.0 Unported
CC-BY-NC-3.0-DE|Creative Commons Attribution Non Commercial 3.0 Germany
CC-BY-NC-3.0-IGO|Creative Commons Attribution Non Commercial 3.0 IGO
CC-BY-NC-4.0|Creative Commons Attribution Non Commercial 4.0 International
CC-BY-NC-ND-1.0|Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic
CC-BY-NC-ND-2.0|Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic
CC-BY-NC-ND-2.5|Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic
CC-BY-NC-ND-3.0|Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported
CC-BY-NC-ND-3.0-DE|Creative Commons Attribution Non Commercial No Derivatives 3.0 Germany
CC-BY-NC-ND-3.0-IGO|Creative Commons Attribution Non Commercial No Derivatives 3.0 IGO
CC-BY-NC-ND-4.0|Creative Commons Attribution Non Commercial No Derivatives 4.0 International
CC-BY-NC-SA-1.0|Creative Commons Attribution Non Commercial Share Alike 1.0 Generic
CC-BY-NC-SA-2.0|Creative Commons Attribution Non Commercial Share Alike 2.0 Generic
CC-BY-NC-SA-2.0-DE|Creative Commons Attribution Non Commercial Share Alike 2.0 Germany
CC-BY-NC-SA-2.0-FR|Creative Commons Attribution-NonCommercial-ShareAlike 2.0 France
CC-BY-NC-SA-2.0-UK|Creative Commons Attribution Non Commercial Share Alike 2.0 England and Wales
CC-BY-NC-SA-2.5|Creative Commons Attribution Non Commercial Share Alike 2.5 Generic
CC-BY-NC-SA-3.0|Creative Commons Attribution Non Commercial Share Alike 3.0 Unported
CC-BY-NC-SA-3.0-DE|Creative Commons Attribution Non Commercial Share Alike 3.0 Germany
CC-BY-NC-SA-3.0-IGO|Creative Commons Attribution Non Commercial Share Alike 3.0 IGO
CC-BY-NC-SA-4.0|Creative Commons Attribution Non Commercial Share Alike 4.0 International
CC-BY-ND-1.0|Creative Commons Attribution No Derivatives 1.0 Generic
CC-BY-ND-2.0|Creative Commons Attribution No Derivatives 2.0 Generic
CC-BY-ND-2.5|Creative Commons Attribution No Derivatives 2.5 Generic
CC-BY-ND-3.0|Creative Commons Attribution No Derivatives 3.0 Unported
CC-BY-ND-3.0-DE|Creative Commons Attribution No Derivatives 3.0 Germany
CC-BY-ND-4.0|Creative Commons Attribution No Derivatives 4.0 International
CC-BY-SA-1.0|Creative Commons Attribution Share Alike 1.0 Generic
CC-BY-SA-2.0|Creative Commons Attribution Share Alike 2.0 Generic
CC-BY-SA-2.0-UK|Creative Commons Attribution Share Alike 2.0 England and Wales
CC-BY-SA-2.1-JP|Creative Commons Attribution Share Alike 2.1 Japan
CC-BY-SA-2.5|Creative Commons Attribution Share Alike 2.5 Generic
CC-BY-SA-3.0|Creative Commons Attribution Share Alike 3.0 Unported
CC-BY-SA-3.0-AT|Creative Commons Attribution Share Alike 3.0 Austria
CC-BY-SA-3.0-DE|Creative Commons Attribution Share Alike 3.0 Germany
CC-BY-SA-3.0-IGO|Creative Commons Attribution-ShareAlike 3.0 IGO
CC-BY-SA-4.0|Creative Commons Attribution Share Alike 4.0 International
CC-PDDC|Creative Commons Public Domain Dedication and Certification
CC-PDM-1.0|Creative Commons Public Domain Mark 1.0 Universal
CC-SA-1.0|Creative Commons Share Alike 1.0 Generic
CC0-1.0|Creative Commons Zero v1.0 Universal
CDDL-1.0|Common Development and Distribution License 1.0
CDDL-1.1|Common Development and Distribution License 1.1
CDLA-Permissive-1.0|Community Data License Agreement Permissive 1.0
CDLA-Permissive-2.0|Community Data License Agreement Permissive 2.0
CDLA-Sharing-1.0|Community Data License Agreement Sharing 1.0
CECILL-1.0|CeCILL Free Software License Agreement v1.0
CECILL-1.1|CeCILL Free Software License Agreement v1.1
CECILL-2.0|CeCILL Free Software License Agreement v2.0
CECILL-2.1|CeCILL Free Software License Agreement v2.1
CECILL-B|CeCILL-B Free Software License Agreement
CECILL-C|CeCILL-C Free Software License Agreement
CERN-OHL-1.1|CERN Open Hardware Licence v1.1
CERN-OHL-1.2|CERN Open Hardware Licence v1.2
CERN-OHL-P-2.0|CERN Open Hardware Licence Version 2 - Permissive
CERN-OHL-S-2.0|CERN Open Hardware Licence Version 2 - Strongly Reciprocal
CERN-OHL-W-2.0|CERN Open Hardware Licence Version 2 - Weakly Reciprocal
CNRI-Python|CNRI Python License
CPAL-1.0|Common Public Attribution License 1.0
CPL-1.0|Common Public License 1.0
CUA-OPL-1.0|CUA Office Public License v1.0
Community-Spec-1.0|Community Specification License 1.0
D-FSL-1.0|Deutsche Freie Software Lizenz
DL-DE-BY-2.0|Data licence Germany – attribution – version 2.0
DL-DE-ZERO-2.0|Data licence Germany – zero – version 2.0
ECL-1.0|Educational Community License v1.0
ECL-2.0|Educational Community License v2.0
EFL-1.0|Eiffel Forum License v1.0
EFL-2.0|Eiffel Forum License v2.0
EPL-1.0|Eclipse Public License 1.0
EPL-2.0|Eclipse Public License 2.0
EUDatagrid|EU DataGrid Software License
EUPL-1.0|European Union Public License 1.0
EUPL-1.1|European Union Public License 1.1
EUPL-1.2|European Union Public License 1.2
Elastic-2.0|Elastic License 2.0
Entessa|Entessa Public License v1.0
FSFAP|FSF All Permissive License
FSFUL|FSF Unlimited License
FSFULLR|FSF Unlimited License (with License Retention)
FSFULLRWD|FSF Unlimited License (With License Retention and Warranty Disclaimer)
FTL|Freetype Project License
Fair|Fair License
Frameworx-1.0|Frameworx Open License 1.0
GFDL-1.1-only|GNU Free Documentation License v1.1 only
GFDL-1.1-or-later|GNU Free Documentation License v1.1 or later
GFDL-1.2-only|GNU Free Documentation License v1.2 only
GFDL-1.2-or-later|GNU Free Documentation License v1.2 or later
GFDL-1.3-only|GNU Free Documentation License v1.3 only
GFDL-1.3-or-later|GNU Free Documentation License v1.3 or later
GPL-1.0-only|GNU General Public License v1.0 only
GPL-1.0-or-later|GNU General Public License v1.0 or later
GPL-2.0-only|GNU General Public License v2.0 only
GPL-2.0-or-later|GNU General Public License v2.0 or later
GPL-3.0-only|GNU General Public License v3.0 only
GPL-3.0-or-later|GNU General Public License v3.0 or later
HPND|Historical Permission Notice and Disclaimer
Hippocratic-2.1|Hippocratic License 2.1
IBM-pibs|IBM PowerPC Initialization and Boot Software
ICU|ICU License
IJG|Independent JPEG Group License
IPA|IPA Font License
IPL-1.0|IBM Public License v1.0
ISC|ISC License
ImageMagick|ImageMagick License
Info-ZIP|Info-ZIP License
Intel|Intel Open Source License
JSON|JSON License
Jam|Jam License
JasPer-2.0|JasPer License
LAL-1.2|Licence Art Libre 1.2
LAL-1.3|Licence Art Libre 1.3
LGPL-2.0-only|GNU Library General Public License v2 only
LGPL-2.0-or-later|GNU Library General Public License v2 or later
LGPL-2.1-only|GNU Lesser General Public License v2.1 only
LGPL-2.1-or-later|GNU Lesser General Public License v2.1 or later
LGPL-3.0-only|GNU Lesser General Public License v3.0 only
LGPL-3.0-or-later|GNU Lesser General Public License v3.0 or later
LPL-1.0|Lucent Public License Version 1.0
LPL-1.02|Lucent Public License v1.02
LPPL-1.3c|LaTeX Project Public License v1.3c
LiLiQ-P-1.1|Licence Libre du Québec – Permissive version 1.1
LiLiQ-R-1.1|Licence Libre du Québec – Réciprocité version 1.1
LiLiQ-Rplus-1.1|Licence Libre du Québec – Réciprocité forte version 1.1
Libpng|libpng License
MIT|MIT License
MIT-0|MIT No Attribution
MIT-CMU|CMU License
MIT-Modern-Variant|MIT License Modern Variant
MPL-1.0|Mozilla Public License 1.0
MPL-1.1|Mozilla Public License 1.1
MPL-2.0|Mozilla Public License 2.0
MPL-2.0-no-copyleft-exception|Mozilla Public License 2.0 (no copyleft exception)
MS-PL|Microsoft Public License
MS-RL|Microsoft Reciprocal License
Minpack|Minpack License
MirOS|The MirOS Licence
Motosoto|Motosoto License
MulanPSL-1.0|Mulan Permissive Software License, Version 1
MulanPSL-2.0|Mulan Permissive Software License, Version 2
Multics|Multics License
NASA-1.3|NASA Open Source Agreement 1.3
NBPL-1.0|Net Boolean Public License v1
NCSA|University of Illinois/NCSA Open Source License
NGPL|Nethack General Public License
NIST-PD|NIST Public Domain Notice
NIST-PD-fallback|NIST Public Domain Notice with license fallback
NIST-Software|NIST Software License
NLOD-1.0|Norwegian Licence for Open Government Data (NLOD) 1.0
NLOD-2.0|Norwegian Licence for Open Government Data (NLOD) 2.0
NPOSL-3.0|Non-Profit Open Software License 3.0
NTP|NTP License
Naumen|Naumen Public License
Nokia|Nokia Open Source License
O-UDA-1.0|Open Use of Data Agreement v1.0
OCLC-2.0|OCLC Research Public License 2.0
ODC-By-1.0|Open Data Commons Attribution License v1.0
ODbL-1.0|Open Data Commons Open Database License v1.0
OFL-1.0|SIL Open Font License 1.0
OFL-1.1|SIL Open Font License 1.1
OFL-1.1-RFN|SIL Open Font License 1.1 with Reserved Font Name
OFL-1.1-no-RFN|SIL Open Font License 1.1 with no Reserved Font Name
OGDL-Taiwan-1.0|Taiwan Open Government Data License, version 1.0
OGL-Canada-2.0|Open Government Licence - Canada
OGL-UK-1.0|Open Government Licence v1.0
OGL-UK-2.0|Open Government Licence v2.0
OGL-UK-3.0|Open Government Licence v3.0
OGTSL|Open Group Test Suite License
OLDAP-2.8|Open LDAP Public License v2.8
OLFL-1.3|Open Logistics Foundation License Version 1.3
OPL-UK-3.0|United Kingdom Open Parliament Licence v3.0
OSC-1.0|OSC License 1.0
OSET-PL-2.1|OSET Public License version 2.1
OSL-1.0|Open Software License 1.0
OSL-2.0|Open Software License 2.0
OSL-2.1|Open Software License 2.1
OSL-3.0|Open Software License 3.0
OpenSSL|OpenSSL License
PDDL-1.0|Open Data Commons Public Domain Dedication & License 1.0
PHP-3.0|PHP License v3.0
PHP-3.01|PHP License v3.01
PolyForm-Noncommercial-1.0.0|PolyForm Noncommercial License 1.0.0
PolyForm-Small-Business-1.0.0|PolyForm Small Business License 1.0.0
PostgreSQL|PostgreSQL License
Python-2.0|Python License 2.0
QPL-1.0|Q Public License 1.0
Qhull|Qhull License
RPL-1.1|Reciprocal Public License 1.1
RPL-1.5|Reciprocal Public License 1.5
RPSL-1.0|RealNetworks Public Source License v1.0
RSA-MD|RSA Message-Digest License
RSCPL|Ricoh Source Code Public License
SGI-B-2.0|SGI Free Software License B v2.0
SHL-0.5|Solderpad Hardware License v0.5
SHL-0.51|Solderpad Hardware License, Version 0.51
SISSL|Sun Industry Standards Source License v1.1
SMLNJ|Standard ML of New Jersey License
SPL-1.0|Sun Public License v1.0
SSH-OpenSSH|SSH OpenSSH license
SSH-short|SSH short notice
SSPL-1.0|Server Side Public License, v 1
Saxpath|Saxpath License
SimPL-2.0|Simple Public License 2.0
Sleepycat|Sleepycat License
SunPro|SunPro License
TAPR-OHL-1.0|TAPR Open Hardware License v1.0
UCL-1.0|Upstream Compatibility License v1.0
UPL-1.0|Universal Permissive License v1.0
Unicode-3.0|Unicode License v3
Unicode-DFS-2015|Unicode License Agreement - Data Files and Software (2015)
Unicode-DFS-2016|Unicode License Agreement - Data Files and Software (2016)
Unlicense|The Unlicense
VSL-1.0|Vovida Software License v1.0
W3C|W3C Software Notice and License (2002-12-31)
W3C-19980720|W3C Software Notice and License (1998-07-20)
W3C-20150513|W3C Software Notice and Document License (2015-05-13)
WTFPL|Do What The F*ck You Want To Public License
Watcom-1.0|Sybase Open Watcom Public License 1.0
WordNet|WordNet License
X11|X11 License
XFree86-1.1|XFree86 License 1.1
Xnet|X.Net License
ZPL-2.0|Zope Public License 2.0
ZPL-2.1|Zope Public License 2.1
Zlib|zlib License
blessing|SQLite Blessing
bzip2-1.0.5|bzip2 and libbzip2 License v1.0.5
bzip2-1.0.6|bzip2 and libbzip2 License v1.0.6
curl|curl License
etalab-2.0|Etalab Open License 2.0
libpng-2.0|PNG Reference Library version 2
libtiff|libtiff License
wxWindows|wxWindows Library License
zlib-acknowledgement|zlib/libpng License with Acknowledgement`;
