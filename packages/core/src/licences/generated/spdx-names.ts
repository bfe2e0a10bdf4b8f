// Written by scripts/build-licences.ts; do not edit by hand.

/** Id and key of the name of each licence of the table, where the id has another key. SPDX License List through spdx-license-list 6.12.0 (CC0-1.0). */
export const spdxNames = `0BSD|bsd zero clause
AAL|attribution assurance
AFL-1.1|academic free 1.1
AFL-1.2|academic free 1.2
AFL-2.0|academic free 2
AFL-2.1|academic free 2.1
AFL-3.0|academic free 3
AGPL-3.0-only|gnu affero general public 3 only
AGPL-3.0-or-later|gnu affero general public 3 or later
APL-1.0|adaptive public 1
APSL-1.0|apple public source 1
APSL-1.1|apple public source 1.1
APSL-1.2|apple public source 1.2
APSL-2.0|apple public source 2
Artistic-1.0-cl8|artistic 1 w clause 8
BSD-2-Clause|bsd 2 clause simplified
BSD-2-Clause-Patent|bsd 2 clause plus patent
BSD-3-Clause|bsd 3 clause new or revised
BSD-3-Clause-LBNL|lawrence berkeley national labs bsd variant
BSD-3-Clause-Open-MPI|bsd 3 clause open mpi variant
BSD-4-Clause|bsd 4 clause original or old
BSD-4-Clause-UC|bsd 4 clause university of california specific
BSD-Source-Code|bsd source code attribution
BSL-1.0|boost software 1
BUSL-1.1|business source 1.1
Bitstream-Vera|bitstream vera font
BlueOak-1.0.0|blue oak model 1
C-UDA-1.0|computational use of data agreement 1
CAL-1.0|cryptographic autonomy 1
CAL-1.0-Combined-Work-Exception|cryptographic autonomy 1 combined work exception
CATOSL-1.1|computer associates trusted open source 1.1
CC-BY-2.5-AU|cc by 2.5 australia
CC-BY-3.0-AT|cc by 3 austria
CC-BY-3.0-AU|cc by 3 australia
CC-BY-3.0-DE|cc by 3 germany
CC-BY-3.0-NL|cc by 3 netherlands
CC-BY-3.0-US|cc by 3 united states
CC-BY-NC-3.0-DE|cc by nc 3 germany
CC-BY-NC-ND-3.0-DE|cc by nc nd 3 germany
CC-BY-NC-SA-2.0-DE|cc by nc sa 2 germany
CC-BY-NC-SA-2.0-FR|cc by nc sa 2 france
CC-BY-NC-SA-2.0-UK|cc by nc sa 2 england and wales
CC-BY-NC-SA-3.0-DE|cc by nc sa 3 germany
CC-BY-ND-3.0-DE|cc by nd 3 germany
CC-BY-SA-2.0-UK|cc by sa 2 england and wales
CC-BY-SA-2.1-JP|cc by sa 2.1 japan
CC-BY-SA-3.0-AT|cc by sa 3 austria
CC-BY-SA-3.0-DE|cc by sa 3 germany
CC-PDDC|cc public domain dedication and certification
CC-PDM-1.0|cc public domain mark 1 universal
CC0-1.0|cc zero 1 universal
CDDL-1.0|common development and distribution 1
CDDL-1.1|common development and distribution 1.1
CDLA-Permissive-1.0|community data agreement permissive 1
CDLA-Permissive-2.0|community data agreement permissive 2
CDLA-Sharing-1.0|community data agreement sharing 1
CECILL-1.0|cecill free software agreement 1
CECILL-1.1|cecill free software agreement 1.1
CECILL-2.0|cecill free software agreement 2
CECILL-2.1|cecill free software agreement 2.1
CECILL-B|cecill b free software agreement
CECILL-C|cecill c free software agreement
CERN-OHL-1.1|cern open hardware 1.1
CERN-OHL-1.2|cern open hardware 1.2
CERN-OHL-P-2.0|cern open hardware 2 permissive
CERN-OHL-S-2.0|cern open hardware 2 strongly reciprocal
CERN-OHL-W-2.0|cern open hardware 2 weakly reciprocal
CPAL-1.0|common public attribution 1
CPL-1.0|common public 1
CUA-OPL-1.0|cua office public 1
Community-Spec-1.0|community specification 1
D-FSL-1.0|deutsche freie software lizenz
DL-DE-BY-2.0|data germany attribution 2
DL-DE-ZERO-2.0|data germany zero 2
ECL-1.0|educational community 1
ECL-2.0|educational community 2
EFL-1.0|eiffel forum 1
EFL-2.0|eiffel forum 2
EPL-1.0|eclipse public 1
EPL-2.0|eclipse public 2
EUDatagrid|eu datagrid software
EUPL-1.0|european union public 1
EUPL-1.1|european union public 1.1
EUPL-1.2|european union public 1.2
Entessa|entessa public 1
FSFAP|fsf all permissive
FSFUL|fsf unlimited
FSFULLR|fsf unlimited with retention
FSFULLRWD|fsf unlimited with retention and warranty disclaimer
FTL|freetype project
Frameworx-1.0|frameworx open 1
GFDL-1.1-only|gnu free documentation 1.1 only
GFDL-1.1-or-later|gnu free documentation 1.1 or later
GFDL-1.2-only|gnu free documentation 1.2 only
GFDL-1.2-or-later|gnu free documentation 1.2 or later
GFDL-1.3-only|gnu free documentation 1.3 only
GFDL-1.3-or-later|gnu free documentation 1.3 or later
GPL-1.0-only|gnu general public 1 only
GPL-1.0-or-later|gnu general public 1 or later
GPL-2.0-only|gnu general public 2 only
GPL-2.0-or-later|gnu general public 2 or later
GPL-3.0-only|gnu general public 3 only
GPL-3.0-or-later|gnu general public 3 or later
HPND|historical permission notice and disclaimer
IBM-pibs|ibm powerpc initialization and boot software
IJG|independent jpeg group
IPA|ipa font
IPL-1.0|ibm public 1
Intel|intel open source
JasPer-2.0|jasper
LAL-1.2|art libre 1.2
LAL-1.3|art libre 1.3
LGPL-2.0-only|gnu library general public 2 only
LGPL-2.0-or-later|gnu library general public 2 or later
LGPL-2.1-only|gnu lesser general public 2.1 only
LGPL-2.1-or-later|gnu lesser general public 2.1 or later
LGPL-3.0-only|gnu lesser general public 3 only
LGPL-3.0-or-later|gnu lesser general public 3 or later
LPL-1.0|lucent public 1
LPL-1.02|lucent public 1.02
LPPL-1.3c|latex project public 1.3c
LiLiQ-P-1.1|libre du québec permissive 1.1
LiLiQ-R-1.1|libre du québec réciprocité 1.1
LiLiQ-Rplus-1.1|libre du québec réciprocité forte 1.1
MIT-0|mit no attribution
MIT-CMU|cmu
MPL-1.0|mozilla public 1
MPL-1.1|mozilla public 1.1
MPL-2.0|mozilla public 2
MPL-2.0-no-copyleft-exception|mozilla public 2 no copyleft exception
MS-PL|microsoft public
MS-RL|microsoft reciprocal
MulanPSL-1.0|mulan permissive software 1
MulanPSL-2.0|mulan permissive software 2
NASA-1.3|nasa open source agreement 1.3
NBPL-1.0|net boolean public 1
NCSA|university of illinois ncsa open source
NGPL|nethack general public
NIST-PD|nist public domain notice
NIST-PD-fallback|nist public domain notice with fallback
NLOD-1.0|norwegian for open government data nlod 1
NLOD-2.0|norwegian for open government data nlod 2
NPOSL-3.0|non profit open software 3
Naumen|naumen public
Nokia|nokia open source
O-UDA-1.0|open use of data agreement 1
OCLC-2.0|oclc research public 2
ODC-By-1.0|open data commons attribution 1
ODbL-1.0|open data commons open database 1
OFL-1.0|sil open font 1
OFL-1.1|sil open font 1.1
OFL-1.1-RFN|sil open font 1.1 with reserved font name
OFL-1.1-no-RFN|sil open font 1.1 with no reserved font name
OGDL-Taiwan-1.0|taiwan open government data 1
OGL-Canada-2.0|open government canada
OGL-UK-1.0|open government 1
OGL-UK-2.0|open government 2
OGL-UK-3.0|open government 3
OGTSL|open group test suite
OLDAP-2.8|open ldap public 2.8
OLFL-1.3|open logistics foundation 1.3
OPL-UK-3.0|united kingdom open parliament 3
OSET-PL-2.1|oset public 2.1
OSL-1.0|open software 1
OSL-2.0|open software 2
OSL-2.1|open software 2.1
OSL-3.0|open software 3
PDDL-1.0|open data commons public domain dedication 1
QPL-1.0|q public 1
RPL-1.1|reciprocal public 1.1
RPL-1.5|reciprocal public 1.5
RPSL-1.0|realnetworks public source 1
RSA-MD|rsa message digest
RSCPL|ricoh source code public
SGI-B-2.0|sgi free software b 2
SHL-0.5|solderpad hardware 0.5
SHL-0.51|solderpad hardware 0.51
SISSL|sun industry standards source 1.1
SMLNJ|standard ml of new jersey
SPL-1.0|sun public 1
SSH-short|ssh short notice
SSPL-1.0|server side public 1
SimPL-2.0|simple public 2
TAPR-OHL-1.0|tapr open hardware 1
UCL-1.0|upstream compatibility 1
UPL-1.0|universal permissive 1
Unicode-DFS-2015|unicode agreement data files and software 2015
Unicode-DFS-2016|unicode agreement data files and software 2016
VSL-1.0|vovida software 1
W3C|w 3c software notice and 2002 12 31
W3C-19980720|w 3c software notice and 1998 07 20
W3C-20150513|w 3c software notice and document 2015 05 13
WTFPL|do what f ck you want to public
Watcom-1.0|sybase open watcom public 1
Xnet|x net
ZPL-2.0|zope public 2
ZPL-2.1|zope public 2.1
blessing|sqlite blessing
bzip2-1.0.5|bzip 2 and libbzip 2 1.0.5
bzip2-1.0.6|bzip 2 and libbzip 2 1.0.6
etalab-2.0|etalab open 2
libpng-2.0|png reference library 2
wxWindows|wxwindows library
zlib-acknowledgement|zlib libpng with acknowledgement`;
