// Written by scripts/build-licences.ts; do not edit by hand.

/** Id, letters (OSI approved, patents, marks, endorsement, liability), address and name. SPDX License List through spdx-license-list 6.12.0 (CC0-1.0). */
export const spdxFacts = `0BSD|ol|http://landley.net/toybox/license.html|BSD Zero Clause License
AAL|otel|https://opensource.org/licenses/attribution|Attribution Assurance License
AFL-1.1|optel|http://opensource.linux-mirror.org/licenses/afl-1.1.txt|Academic Free License v1.1
AFL-1.2|optel|http://opensource.linux-mirror.org/licenses/afl-1.2.txt|Academic Free License v1.2
AFL-2.0|optel|http://wayback.archive.org/web/20060924134533/http://www.opensource.org/licenses/afl-2.0.txt|Academic Free License v2.0
AFL-2.1|optel|http://opensource.linux-mirror.org/licenses/afl-2.1.txt|Academic Free License v2.1
AFL-3.0|optel|http://www.rosenlaw.com/AFL3.0.htm|Academic Free License v3.0
AGPL-3.0-only|optel|https://www.gnu.org/licenses/agpl.txt|GNU Affero General Public License v3.0 only
AGPL-3.0-or-later|optel|https://www.gnu.org/licenses/agpl.txt|GNU Affero General Public License v3.0 or later
ALGLIB-Documentation|ol||ALGLIB Documentation License
APL-1.0|optel|https://opensource.org/licenses/APL-1.0|Adaptive Public License 1.0
APSL-1.0|optel|https://fedoraproject.org/wiki/Licensing/Apple_Public_Source_License_1.0|Apple Public Source License 1.0
APSL-1.1|optel|http://www.opensource.apple.com/source/IOSerialFamily/IOSerialFamily-7/APPLE_LICENSE|Apple Public Source License 1.1
APSL-1.2|optel|http://www.samurajdata.se/opensource/mirror/licenses/apsl.php|Apple Public Source License 1.2
APSL-2.0|optel|http://www.opensource.apple.com/license/apsl/|Apple Public Source License 2.0
Apache-1.0|el|http://www.apache.org/licenses/LICENSE-1.0|Apache License 1.0
Apache-1.1|oel|http://apache.org/licenses/LICENSE-1.1|Apache License 1.1
Apache-2.0|optl|https://www.apache.org/licenses/LICENSE-2.0|Apache License 2.0
Artistic-1.0|oel|https://opensource.org/licenses/Artistic-1.0|Artistic License 1.0
Artistic-1.0-Perl|oel|http://dev.perl.org/licenses/artistic.html|Artistic License 1.0 (Perl)
Artistic-1.0-cl8|oel|https://opensource.org/licenses/Artistic-1.0|Artistic License 1.0 w/clause 8
Artistic-2.0|optl|http://www.perlfoundation.org/artistic_license_2_0|Artistic License 2.0
BSD-1-Clause|ol|https://svnweb.freebsd.org/base/head/include/ifaddrs.h?revision=326823|BSD 1-Clause License
BSD-2-Clause|ol|https://opensource.org/licenses/BSD-2-Clause|BSD 2-Clause "Simplified" License
BSD-2-Clause-Patent|opl|https://opensource.org/licenses/BSDplusPatent|BSD-2-Clause Plus Patent License
BSD-3-Clause|oel|https://opensource.org/licenses/BSD-3-Clause|BSD 3-Clause "New" or "Revised" License
BSD-3-Clause-LBNL|oel|https://fedoraproject.org/wiki/Licensing/LBNLBSD|Lawrence Berkeley National Labs BSD variant license
BSD-3-Clause-Open-MPI|opel|https://www.open-mpi.org/community/license.php|BSD 3-Clause Open MPI variant
BSD-4-Clause|el|http://directory.fsf.org/wiki/License:BSD_4Clause|BSD 4-Clause "Original" or "Old" License
BSD-4-Clause-UC|el|http://www.freebsd.org/copyright/license.html|BSD-4-Clause (University of California-Specific)
BSD-Source-Code|el|https://github.com/robbiehanson/CocoaHTTPServer/blob/master/LICENSE.txt|BSD Source Code Attribution
BSL-1.0|ol|http://www.boost.org/LICENSE_1_0.txt|Boost Software License 1.0
BUSL-1.1|tl|https://mariadb.com/bsl11/|Business Source License 1.1
Bitstream-Vera|ptl|https://web.archive.org/web/20080207013128/http://www.gnome.org/fonts/|Bitstream Vera Font License
BlueOak-1.0.0|opl|https://blueoakcouncil.org/license/1.0.0|Blue Oak Model License 1.0.0
C-UDA-1.0|l|https://github.com/microsoft/Computational-Use-of-Data-Agreement/blob/master/C-UDA-1.0.md|Computational Use of Data Agreement v1.0
CAL-1.0|optl|http://cryptographicautonomylicense.com/license-text.html|Cryptographic Autonomy License 1.0
CAL-1.0-Combined-Work-Exception|optl|http://cryptographicautonomylicense.com/license-text.html|Cryptographic Autonomy License 1.0 (Combined Work Exception)
CATOSL-1.1|optel|https://opensource.org/licenses/CATOSL-1.1|Computer Associates Trusted Open Source License 1.1
CC-BY-1.0|tel|https://creativecommons.org/licenses/by/1.0/legalcode|Creative Commons Attribution 1.0 Generic
CC-BY-2.0|tl|https://creativecommons.org/licenses/by/2.0/legalcode|Creative Commons Attribution 2.0 Generic
CC-BY-2.5|tl|https://creativecommons.org/licenses/by/2.5/legalcode|Creative Commons Attribution 2.5 Generic
CC-BY-2.5-AU|tl|https://creativecommons.org/licenses/by/2.5/au/legalcode|Creative Commons Attribution 2.5 Australia
CC-BY-3.0|tel|https://creativecommons.org/licenses/by/3.0/legalcode|Creative Commons Attribution 3.0 Unported
CC-BY-3.0-AT|l|https://creativecommons.org/licenses/by/3.0/at/legalcode|Creative Commons Attribution 3.0 Austria
CC-BY-3.0-AU|tel|https://creativecommons.org/licenses/by/3.0/au/legalcode|Creative Commons Attribution 3.0 Australia
CC-BY-3.0-DE|l|https://creativecommons.org/licenses/by/3.0/de/legalcode|Creative Commons Attribution 3.0 Germany
CC-BY-3.0-IGO|tel|https://creativecommons.org/licenses/by/3.0/igo/legalcode|Creative Commons Attribution 3.0 IGO
CC-BY-3.0-NL||https://creativecommons.org/licenses/by/3.0/nl/legalcode|Creative Commons Attribution 3.0 Netherlands
CC-BY-3.0-US|tel|https://creativecommons.org/licenses/by/3.0/us/legalcode|Creative Commons Attribution 3.0 United States
CC-BY-4.0|ptel|https://creativecommons.org/licenses/by/4.0/legalcode|Creative Commons Attribution 4.0 International
CC-BY-NC-1.0|tel|https://creativecommons.org/licenses/by-nc/1.0/legalcode|Creative Commons Attribution Non Commercial 1.0 Generic
CC-BY-NC-2.0|tl|https://creativecommons.org/licenses/by-nc/2.0/legalcode|Creative Commons Attribution Non Commercial 2.0 Generic
CC-BY-NC-2.5|tl|https://creativecommons.org/licenses/by-nc/2.5/legalcode|Creative Commons Attribution Non Commercial 2.5 Generic
CC-BY-NC-3.0|tel|https://creativecommons.org/licenses/by-nc/3.0/legalcode|Creative Commons Attribution Non Commercial 3.0 Unported
CC-BY-NC-3.0-DE|l|https://creativecommons.org/licenses/by-nc/3.0/de/legalcode|Creative Commons Attribution Non Commercial 3.0 Germany
CC-BY-NC-3.0-IGO||https://creativecommons.org/licenses/by-nc/3.0/igo/legalcode|Creative Commons Attribution Non Commercial 3.0 IGO
CC-BY-NC-4.0|ptel|https://creativecommons.org/licenses/by-nc/4.0/legalcode|Creative Commons Attribution Non Commercial 4.0 International
CC-BY-NC-ND-1.0|tel|https://creativecommons.org/licenses/by-nd-nc/1.0/legalcode|Creative Commons Attribution Non Commercial No Derivatives 1.0 Generic
CC-BY-NC-ND-2.0|tl|https://creativecommons.org/licenses/by-nc-nd/2.0/legalcode|Creative Commons Attribution Non Commercial No Derivatives 2.0 Generic
CC-BY-NC-ND-2.5|tl|https://creativecommons.org/licenses/by-nc-nd/2.5/legalcode|Creative Commons Attribution Non Commercial No Derivatives 2.5 Generic
CC-BY-NC-ND-3.0|tel|https://creativecommons.org/licenses/by-nc-nd/3.0/legalcode|Creative Commons Attribution Non Commercial No Derivatives 3.0 Unported
CC-BY-NC-ND-3.0-DE|l|https://creativecommons.org/licenses/by-nc-nd/3.0/de/legalcode|Creative Commons Attribution Non Commercial No Derivatives 3.0 Germany
CC-BY-NC-ND-3.0-IGO|tel|https://creativecommons.org/licenses/by-nc-nd/3.0/igo/legalcode|Creative Commons Attribution Non Commercial No Derivatives 3.0 IGO
CC-BY-NC-ND-4.0|ptel|https://creativecommons.org/licenses/by-nc-nd/4.0/legalcode|Creative Commons Attribution Non Commercial No Derivatives 4.0 International
CC-BY-NC-SA-1.0|tel|https://creativecommons.org/licenses/by-nc-sa/1.0/legalcode|Creative Commons Attribution Non Commercial Share Alike 1.0 Generic
CC-BY-NC-SA-2.0|tl|https://creativecommons.org/licenses/by-nc-sa/2.0/legalcode|Creative Commons Attribution Non Commercial Share Alike 2.0 Generic
CC-BY-NC-SA-2.0-DE|l|https://creativecommons.org/licenses/by-nc-sa/2.0/de/legalcode|Creative Commons Attribution Non Commercial Share Alike 2.0 Germany
CC-BY-NC-SA-2.0-FR|l|https://creativecommons.org/licenses/by-nc-sa/2.0/fr/legalcode|Creative Commons Attribution-NonCommercial-ShareAlike 2.0 France
CC-BY-NC-SA-2.0-UK|ptl|https://creativecommons.org/licenses/by-nc-sa/2.0/uk/legalcode|Creative Commons Attribution Non Commercial Share Alike 2.0 England and Wales
CC-BY-NC-SA-2.5|tl|https://creativecommons.org/licenses/by-nc-sa/2.5/legalcode|Creative Commons Attribution Non Commercial Share Alike 2.5 Generic
CC-BY-NC-SA-3.0|tel|https://creativecommons.org/licenses/by-nc-sa/3.0/legalcode|Creative Commons Attribution Non Commercial Share Alike 3.0 Unported
CC-BY-NC-SA-3.0-DE|l|https://creativecommons.org/licenses/by-nc-sa/3.0/de/legalcode|Creative Commons Attribution Non Commercial Share Alike 3.0 Germany
CC-BY-NC-SA-3.0-IGO|tel|https://creativecommons.org/licenses/by-nc-sa/3.0/igo/legalcode|Creative Commons Attribution Non Commercial Share Alike 3.0 IGO
CC-BY-NC-SA-4.0|ptel|https://creativecommons.org/licenses/by-nc-sa/4.0/legalcode|Creative Commons Attribution Non Commercial Share Alike 4.0 International
CC-BY-ND-1.0|tel|https://creativecommons.org/licenses/by-nd/1.0/legalcode|Creative Commons Attribution No Derivatives 1.0 Generic
CC-BY-ND-2.0|tl|https://creativecommons.org/licenses/by-nd/2.0/legalcode|Creative Commons Attribution No Derivatives 2.0 Generic
CC-BY-ND-2.5|tl|https://creativecommons.org/licenses/by-nd/2.5/legalcode|Creative Commons Attribution No Derivatives 2.5 Generic
CC-BY-ND-3.0|tel|https://creativecommons.org/licenses/by-nd/3.0/legalcode|Creative Commons Attribution No Derivatives 3.0 Unported
CC-BY-ND-3.0-DE|l|https://creativecommons.org/licenses/by-nd/3.0/de/legalcode|Creative Commons Attribution No Derivatives 3.0 Germany
CC-BY-ND-4.0|ptel|https://creativecommons.org/licenses/by-nd/4.0/legalcode|Creative Commons Attribution No Derivatives 4.0 International
CC-BY-SA-1.0|tel|https://creativecommons.org/licenses/by-sa/1.0/legalcode|Creative Commons Attribution Share Alike 1.0 Generic
CC-BY-SA-2.0|tl|https://creativecommons.org/licenses/by-sa/2.0/legalcode|Creative Commons Attribution Share Alike 2.0 Generic
CC-BY-SA-2.0-UK|ptl|https://creativecommons.org/licenses/by-sa/2.0/uk/legalcode|Creative Commons Attribution Share Alike 2.0 England and Wales
CC-BY-SA-2.1-JP|l|https://creativecommons.org/licenses/by-sa/2.1/jp/legalcode|Creative Commons Attribution Share Alike 2.1 Japan
CC-BY-SA-2.5|tl|https://creativecommons.org/licenses/by-sa/2.5/legalcode|Creative Commons Attribution Share Alike 2.5 Generic
CC-BY-SA-3.0|tel|https://creativecommons.org/licenses/by-sa/3.0/legalcode|Creative Commons Attribution Share Alike 3.0 Unported
CC-BY-SA-3.0-AT|l|https://creativecommons.org/licenses/by-sa/3.0/at/legalcode|Creative Commons Attribution Share Alike 3.0 Austria
CC-BY-SA-3.0-DE|l|https://creativecommons.org/licenses/by-sa/3.0/de/legalcode|Creative Commons Attribution Share Alike 3.0 Germany
CC-BY-SA-3.0-IGO|tel|https://creativecommons.org/licenses/by-sa/3.0/igo/legalcode|Creative Commons Attribution-ShareAlike 3.0 IGO
CC-BY-SA-4.0|ptel|https://creativecommons.org/licenses/by-sa/4.0/legalcode|Creative Commons Attribution Share Alike 4.0 International
CC-PDDC|l|https://creativecommons.org/licenses/publicdomain/|Creative Commons Public Domain Dedication and Certification
CC-PDM-1.0|ptel|https://creativecommons.org/publicdomain/mark/1.0/|Creative Commons Public Domain Mark 1.0 Universal
CC-SA-1.0|tel|https://creativecommons.org/licenses/sa/1.0/legalcode|Creative Commons Share Alike 1.0 Generic
CC0-1.0|ptel|https://creativecommons.org/publicdomain/zero/1.0/legalcode|Creative Commons Zero v1.0 Universal
CDDL-1.0|optl|https://opensource.org/licenses/cddl1|Common Development and Distribution License 1.0
CDDL-1.1|ptl|http://glassfish.java.net/public/CDDL+GPL_1_1.html|Common Development and Distribution License 1.1
CDLA-Permissive-1.0|l|https://cdla.io/permissive-1-0|Community Data License Agreement Permissive 1.0
CDLA-Permissive-2.0|l|https://cdla.dev/permissive-2-0|Community Data License Agreement Permissive 2.0
CDLA-Sharing-1.0|l|https://cdla.io/sharing-1-0|Community Data License Agreement Sharing 1.0
CECILL-1.0|pl|http://www.cecill.info/licences/Licence_CeCILL_V1-fr.html|CeCILL Free Software License Agreement v1.0
CECILL-1.1|ptl|http://www.cecill.info/licences/Licence_CeCILL_V1.1-US.html|CeCILL Free Software License Agreement v1.1
CECILL-2.0|ptl|http://www.cecill.info/licences/Licence_CeCILL_V2-en.html|CeCILL Free Software License Agreement v2.0
CECILL-2.1|optl|http://www.cecill.info/licences/Licence_CeCILL_V2.1-en.html|CeCILL Free Software License Agreement v2.1
CECILL-B|ptl|http://www.cecill.info/licences/Licence_CeCILL-B_V1-en.html|CeCILL-B Free Software License Agreement
CECILL-C|ptl|http://www.cecill.info/licences/Licence_CeCILL-C_V1-en.html|CeCILL-C Free Software License Agreement
CERN-OHL-1.1|ptel|https://www.ohwr.org/project/licenses/wikis/cern-ohl-v1.1|CERN Open Hardware Licence v1.1
CERN-OHL-1.2|ptel|https://www.ohwr.org/project/licenses/wikis/cern-ohl-v1.2|CERN Open Hardware Licence v1.2
CERN-OHL-P-2.0|optel|https://www.ohwr.org/project/cernohl/wikis/Documents/CERN-OHL-version-2|CERN Open Hardware Licence Version 2 - Permissive
CERN-OHL-S-2.0|optel|https://www.ohwr.org/project/cernohl/wikis/Documents/CERN-OHL-version-2|CERN Open Hardware Licence Version 2 - Strongly Reciprocal
CERN-OHL-W-2.0|optel|https://www.ohwr.org/project/cernohl/wikis/Documents/CERN-OHL-version-2|CERN Open Hardware Licence Version 2 - Weakly Reciprocal
CNRI-Python|otel|https://opensource.org/licenses/CNRI-Python|CNRI Python License
CPAL-1.0|optl|https://opensource.org/licenses/CPAL-1.0|Common Public Attribution License 1.0
CPL-1.0|opl|https://opensource.org/licenses/CPL-1.0|Common Public License 1.0
CUA-OPL-1.0|optl|https://opensource.org/licenses/CUA-OPL-1.0|CUA Office Public License v1.0
Community-Spec-1.0|ptl|https://github.com/CommunitySpecification/1.0/blob/master/1._Community_Specification_License-v1.md|Community Specification License 1.0
D-FSL-1.0|pl|http://www.dipp.nrw.de/d-fsl/lizenzen/|Deutsche Freie Software Lizenz
DL-DE-BY-2.0||https://www.govdata.de/dl-de/by-2-0|Data licence Germany – attribution – version 2.0
DL-DE-ZERO-2.0||https://www.govdata.de/dl-de/zero-2-0|Data licence Germany – zero – version 2.0
ECL-1.0|otel|https://opensource.org/licenses/ECL-1.0|Educational Community License v1.0
ECL-2.0|optl|https://opensource.org/licenses/ECL-2.0|Educational Community License v2.0
EFL-1.0|ol|http://www.eiffel-nice.org/license/forum.txt|Eiffel Forum License v1.0
EFL-2.0|ol|http://www.eiffel-nice.org/license/eiffel-forum-license-2.html|Eiffel Forum License v2.0
EPL-1.0|opl|http://www.eclipse.org/legal/epl-v10.html|Eclipse Public License 1.0
EPL-2.0|optl|https://www.eclipse.org/legal/epl-2.0|Eclipse Public License 2.0
EUDatagrid|opel|http://eu-datagrid.web.cern.ch/eu-datagrid/license.html|EU DataGrid Software License
EUPL-1.0|ptl|http://ec.europa.eu/idabc/en/document/7330.html|European Union Public License 1.0
EUPL-1.1|optl|https://joinup.ec.europa.eu/software/page/eupl/licence-eupl|European Union Public License 1.1
EUPL-1.2|optl|https://joinup.ec.europa.eu/page/eupl-text-11-12|European Union Public License 1.2
Elastic-2.0|ptl|https://www.elastic.co/licensing/elastic-license|Elastic License 2.0
Entessa|oel|https://opensource.org/licenses/Entessa|Entessa Public License v1.0
FSFAP|l|https://www.gnu.org/prep/maintain/html_node/License-Notices-for-Other-Files.html|FSF All Permissive License
FSFUL||https://fedoraproject.org/wiki/Licensing/FSF_Unlimited_License|FSF Unlimited License
FSFULLR||https://fedoraproject.org/wiki/Licensing/FSF_Unlimited_License#License_Retention_Variant|FSF Unlimited License (with License Retention)
FSFULLRWD|l|https://lists.gnu.org/archive/html/autoconf/2012-04/msg00061.html|FSF Unlimited License (With License Retention and Warranty Disclaimer)
FTL|l|http://freetype.fis.uniroma2.it/FTL.TXT|Freetype Project License
Fair|ol|https://web.archive.org/web/20150926120323/http://fairlicense.org/|Fair License
Frameworx-1.0|opl|https://opensource.org/licenses/Frameworx-1.0|Frameworx Open License 1.0
GFDL-1.1-only|e|https://www.gnu.org/licenses/old-licenses/fdl-1.1.txt|GNU Free Documentation License v1.1 only
GFDL-1.1-or-later|e|https://www.gnu.org/licenses/old-licenses/fdl-1.1.txt|GNU Free Documentation License v1.1 or later
GFDL-1.2-only|el|https://www.gnu.org/licenses/old-licenses/fdl-1.2.txt|GNU Free Documentation License v1.2 only
GFDL-1.2-or-later|el|https://www.gnu.org/licenses/old-licenses/fdl-1.2.txt|GNU Free Documentation License v1.2 or later
GFDL-1.3-only|el|https://www.gnu.org/licenses/fdl-1.3.txt|GNU Free Documentation License v1.3 only
GFDL-1.3-or-later|el|https://www.gnu.org/licenses/fdl-1.3.txt|GNU Free Documentation License v1.3 or later
GPL-1.0-only|l|https://www.gnu.org/licenses/old-licenses/gpl-1.0-standalone.html|GNU General Public License v1.0 only
GPL-1.0-or-later|l|https://www.gnu.org/licenses/old-licenses/gpl-1.0-standalone.html|GNU General Public License v1.0 or later
GPL-2.0-only|opl|https://www.gnu.org/licenses/old-licenses/gpl-2.0-standalone.html|GNU General Public License v2.0 only
GPL-2.0-or-later|opl|https://www.gnu.org/licenses/old-licenses/gpl-2.0-standalone.html|GNU General Public License v2.0 or later
GPL-3.0-only|optel|https://www.gnu.org/licenses/gpl-3.0-standalone.html|GNU General Public License v3.0 only
GPL-3.0-or-later|optel|https://www.gnu.org/licenses/gpl-3.0-standalone.html|GNU General Public License v3.0 or later
HPND|oel|https://opensource.org/licenses/HPND|Historical Permission Notice and Disclaimer
Hippocratic-2.1|ptl|https://firstdonoharm.dev/version/2/1/license.html|Hippocratic License 2.1
IBM-pibs|p|http://git.denx.de/?p=u-boot.git;a=blob;f=arch/powerpc/cpu/ppc4xx/miiphy.c;h=297155fdafa064b955e53e9832de93bfb0cfb85b;hb=9fab4bf4cc077c21e43941866f3f2c196f28670d|IBM PowerPC Initialization and Boot Software
ICU|ol|http://source.icu-project.org/repos/icu/icu/trunk/license.html|ICU License
IJG|ptel|http://dev.w3.org/cvsweb/Amaya/libjpeg/Attic/README?rev=1.2|Independent JPEG Group License
IPA|otl|https://opensource.org/licenses/IPA|IPA Font License
IPL-1.0|opl|https://opensource.org/licenses/IPL-1.0|IBM Public License v1.0
ISC|ol|https://www.isc.org/licenses/|ISC License
ImageMagick|ptel|http://www.imagemagick.org/script/license.php|ImageMagick License
Info-ZIP|l|http://www.info-zip.org/license.html|Info-ZIP License
Intel|oel|https://opensource.org/licenses/Intel|Intel Open Source License
JSON|l|http://www.json.org/license.html|JSON License
Jam|ol|https://www.boost.org/doc/libs/1_35_0/doc/html/jam.html|Jam License
JasPer-2.0|pel|http://www.ece.uvic.ca/~mdadams/jasper/LICENSE|JasPer License
LAL-1.2||http://artlibre.org/licence/lal/licence-art-libre-12/|Licence Art Libre 1.2
LAL-1.3|l|https://artlibre.org/|Licence Art Libre 1.3
LGPL-2.0-only|opl|https://www.gnu.org/licenses/old-licenses/lgpl-2.0-standalone.html|GNU Library General Public License v2 only
LGPL-2.0-or-later|opl|https://www.gnu.org/licenses/old-licenses/lgpl-2.0-standalone.html|GNU Library General Public License v2 or later
LGPL-2.1-only|opl|https://www.gnu.org/licenses/old-licenses/lgpl-2.1-standalone.html|GNU Lesser General Public License v2.1 only
LGPL-2.1-or-later|opl|https://www.gnu.org/licenses/old-licenses/lgpl-2.1-standalone.html|GNU Lesser General Public License v2.1 or later
LGPL-3.0-only|optel|https://www.gnu.org/licenses/lgpl-3.0-standalone.html|GNU Lesser General Public License v3.0 only
LGPL-3.0-or-later|optel|https://www.gnu.org/licenses/lgpl-3.0-standalone.html|GNU Lesser General Public License v3.0 or later
LPL-1.0|opl|https://opensource.org/licenses/LPL-1.0|Lucent Public License Version 1.0
LPL-1.02|opl|http://plan9.bell-labs.com/plan9/license.html|Lucent Public License v1.02
LPPL-1.3c|ol|http://www.latex-project.org/lppl/lppl-1-3c.txt|LaTeX Project Public License v1.3c
LiLiQ-P-1.1|otl|https://forge.gouv.qc.ca/licence/fr/liliq-v1-1/|Licence Libre du Québec – Permissive version 1.1
LiLiQ-R-1.1|otl|https://www.forge.gouv.qc.ca/participez/licence-logicielle/licence-libre-du-quebec-liliq-en-francais/licence-libre-du-quebec-reciprocite-liliq-r-v1-1/|Licence Libre du Québec – Réciprocité version 1.1
LiLiQ-Rplus-1.1|otl|https://www.forge.gouv.qc.ca/participez/licence-logicielle/licence-libre-du-quebec-liliq-en-francais/licence-libre-du-quebec-reciprocite-forte-liliq-r-v1-1/|Licence Libre du Québec – Réciprocité forte version 1.1
Libpng|l|http://www.libpng.org/pub/png/src/libpng-LICENSE.txt|libpng License
MIT|ol|https://opensource.org/license/mit/|MIT License
MIT-0|ol|https://github.com/aws/mit-0|MIT No Attribution
MIT-CMU|el|https://fedoraproject.org/wiki/Licensing:MIT?rd=Licensing/MIT#CMU_Style|CMU License
MIT-Modern-Variant|ol|https://fedoraproject.org/wiki/Licensing:MIT#Modern_Variants|MIT License Modern Variant
MPL-1.0|opl|http://www.mozilla.org/MPL/MPL-1.0.html|Mozilla Public License 1.0
MPL-1.1|optl|http://www.mozilla.org/MPL/MPL-1.1.html|Mozilla Public License 1.1
MPL-2.0|optl|https://www.mozilla.org/MPL/2.0/|Mozilla Public License 2.0
MPL-2.0-no-copyleft-exception|optl|https://www.mozilla.org/MPL/2.0/|Mozilla Public License 2.0 (no copyleft exception)
MS-PL|optl|http://www.microsoft.com/opensource/licenses.mspx|Microsoft Public License
MS-RL|optl|http://www.microsoft.com/opensource/licenses.mspx|Microsoft Reciprocal License
Minpack|l|http://www.netlib.org/minpack/disclaimer|Minpack License
MirOS|ol|https://opensource.org/licenses/MirOS|The MirOS Licence
Motosoto|optl|https://opensource.org/licenses/Motosoto|Motosoto License
MulanPSL-1.0|ptl|https://license.coscl.org.cn/MulanPSL/|Mulan Permissive Software License, Version 1
MulanPSL-2.0|optl|https://license.coscl.org.cn/MulanPSL2|Mulan Permissive Software License, Version 2
Multics|oe|https://opensource.org/licenses/Multics|Multics License
NASA-1.3|opel|http://ti.arc.nasa.gov/opensource/nosa/|NASA Open Source Agreement 1.3
NBPL-1.0|el|http://www.openldap.org/devel/gitweb.cgi?p=openldap.git;a=blob;f=LICENSE;hb=37b4b3f6cc4bf34e1d3dec61e69914b9819d8894|Net Boolean Public License v1
NCSA|oel|http://otm.illinois.edu/uiuc_openSource|University of Illinois/NCSA Open Source License
NGPL|ol|https://opensource.org/licenses/NGPL|Nethack General Public License
NIST-PD|l|https://github.com/tcheneau/simpleRPL/blob/e645e69e38dd4e3ccfeceb2db8cba05b7c2e0cd3/LICENSE.txt|NIST Public Domain Notice
NIST-PD-fallback|l|https://github.com/usnistgov/jsip/blob/59700e6926cbe96c5cdae897d9a7d2656b42abe3/LICENSE|NIST Public Domain Notice with license fallback
NIST-Software|l|https://github.com/open-quantum-safe/liboqs/blob/40b01fdbb270f8614fde30e65d30e9da18c02393/src/common/rand/rand_nist.c#L1-L15|NIST Software License
NLOD-1.0|ptl|http://data.norge.no/nlod/en/1.0|Norwegian Licence for Open Government Data (NLOD) 1.0
NLOD-2.0|ptl|http://data.norge.no/nlod/en/2.0|Norwegian Licence for Open Government Data (NLOD) 2.0
NPOSL-3.0|optel|https://opensource.org/licenses/NOSL3.0|Non-Profit Open Software License 3.0
NTP|otel|https://opensource.org/licenses/NTP|NTP License
Naumen|otel|https://opensource.org/licenses/Naumen|Naumen Public License
Nokia|optl|https://opensource.org/licenses/nokia|Nokia Open Source License
O-UDA-1.0|l|https://github.com/microsoft/Open-Use-of-Data-Agreement/blob/v1.0/O-UDA-1.0.md|Open Use of Data Agreement v1.0
OCLC-2.0|optl|http://www.oclc.org/research/activities/software/license/v2final.htm|OCLC Research Public License 2.0
ODC-By-1.0|ptl|https://opendatacommons.org/licenses/by/1.0/|Open Data Commons Attribution License v1.0
ODbL-1.0|ptl|http://www.opendatacommons.org/licenses/odbl/1.0/|Open Data Commons Open Database License v1.0
OFL-1.0|ptel|http://scripts.sil.org/cms/scripts/page.php?item_id=OFL10_web|SIL Open Font License 1.0
OFL-1.1|optel|http://scripts.sil.org/cms/scripts/page.php?item_id=OFL_web|SIL Open Font License 1.1
OFL-1.1-RFN|optel|http://scripts.sil.org/cms/scripts/page.php?item_id=OFL_web|SIL Open Font License 1.1 with Reserved Font Name
OFL-1.1-no-RFN|optel|http://scripts.sil.org/cms/scripts/page.php?item_id=OFL_web|SIL Open Font License 1.1 with no Reserved Font Name
OGDL-Taiwan-1.0|ptl|https://data.gov.tw/license|Taiwan Open Government Data License, version 1.0
OGL-Canada-2.0|ptel|https://open.canada.ca/en/open-government-licence-canada|Open Government Licence - Canada
OGL-UK-1.0|ptel|http://www.nationalarchives.gov.uk/doc/open-government-licence/version/1/|Open Government Licence v1.0
OGL-UK-2.0|ptel|http://www.nationalarchives.gov.uk/doc/open-government-licence/version/2/|Open Government Licence v2.0
OGL-UK-3.0|ptel|http://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/|Open Government Licence v3.0
OGTSL|oel|http://www.opengroup.org/testing/downloads/The_Open_Group_TSL.txt|Open Group Test Suite License
OLDAP-2.8|otl|http://www.openldap.org/software/release/license.html|Open LDAP Public License v2.8
OLFL-1.3|optl|https://openlogisticsfoundation.org/licenses/|Open Logistics Foundation License Version 1.3
OPL-UK-3.0|ptel|https://www.parliament.uk/site-information/copyright-parliament/open-parliament-licence/|United Kingdom Open Parliament Licence v3.0
OSC-1.0|ol|https://opensource.org/license/osc-license-1-0|OSC License 1.0
OSET-PL-2.1|optl|http://www.osetfoundation.org/public-license|OSET Public License version 2.1
OSL-1.0|optl|https://opensource.org/licenses/OSL-1.0|Open Software License 1.0
OSL-2.0|optel|http://web.archive.org/web/20041020171434/http://www.rosenlaw.com/osl2.0.html|Open Software License 2.0
OSL-2.1|optel|http://web.archive.org/web/20050212003940/http://www.rosenlaw.com/osl21.htm|Open Software License 2.1
OSL-3.0|optel|https://web.archive.org/web/20120101081418/http://rosenlaw.com:80/OSL3.0.htm|Open Software License 3.0
OpenSSL|el|http://www.openssl.org/source/license.html|OpenSSL License
PDDL-1.0|ptl|http://opendatacommons.org/licenses/pddl/1.0/|Open Data Commons Public Domain Dedication & License 1.0
PHP-3.0|oel|http://www.php.net/license/3_0.txt|PHP License v3.0
PHP-3.01|oel|http://www.php.net/license/3_01.txt|PHP License v3.01
PolyForm-Noncommercial-1.0.0|pl|https://polyformproject.org/licenses/noncommercial/1.0.0|PolyForm Noncommercial License 1.0.0
PolyForm-Small-Business-1.0.0|pl|https://polyformproject.org/licenses/small-business/1.0.0|PolyForm Small Business License 1.0.0
PostgreSQL|ol|http://www.postgresql.org/about/licence|PostgreSQL License
Python-2.0|otel|https://opensource.org/licenses/Python-2.0|Python License 2.0
QPL-1.0|otl|http://doc.qt.nokia.com/3.3/license.html|Q Public License 1.0
Qhull|l|https://fedoraproject.org/wiki/Licensing/Qhull|Qhull License
RPL-1.1|optl|https://opensource.org/licenses/RPL-1.1|Reciprocal Public License 1.1
RPL-1.5|optl|https://opensource.org/licenses/RPL-1.5|Reciprocal Public License 1.5
RPSL-1.0|optel|https://helixcommunity.org/content/rpsl|RealNetworks Public Source License v1.0
RSA-MD|l|http://www.faqs.org/rfcs/rfc1321.html|RSA Message-Digest License
RSCPL|optel|http://wayback.archive.org/web/20060715140826/http://www.risource.org/RPL/RPL-1.0A.shtml|Ricoh Source Code Public License
SGI-B-2.0|l|http://oss.sgi.com/projects/FreeB/SGIFreeSWLicB.2.0.pdf|SGI Free Software License B v2.0
SHL-0.5|ptel|https://solderpad.org/licenses/SHL-0.5/|Solderpad Hardware License v0.5
SHL-0.51|ptel|https://solderpad.org/licenses/SHL-0.51/|Solderpad Hardware License, Version 0.51
SISSL|optl|http://www.openoffice.org/licenses/sissl_license.html|Sun Industry Standards Source License v1.1
SMLNJ|el|https://www.smlnj.org/license.html|Standard ML of New Jersey License
SPL-1.0|optl|https://opensource.org/licenses/SPL-1.0|Sun Public License v1.0
SSH-OpenSSH|pl|https://github.com/openssh/openssh-portable/blob/1b11ea7c58cd5c59838b5fa574cd456d6047b2d4/LICENCE#L10|SSH OpenSSH license
SSH-short||https://github.com/openssh/openssh-portable/blob/1b11ea7c58cd5c59838b5fa574cd456d6047b2d4/pathnames.h|SSH short notice
SSPL-1.0|ptel|https://www.mongodb.com/licensing/server-side-public-license|Server Side Public License, v 1
Saxpath|el|https://fedoraproject.org/wiki/Licensing/Saxpath_License|Saxpath License
SimPL-2.0|otl|https://opensource.org/licenses/SimPL-2.0|Simple Public License 2.0
Sleepycat|oel|https://opensource.org/licenses/Sleepycat|Sleepycat License
SunPro||https://github.com/freebsd/freebsd-src/blob/main/lib/msun/src/e_acosh.c|SunPro License
TAPR-OHL-1.0|pl|https://www.tapr.org/OHL|TAPR Open Hardware License v1.0
UCL-1.0|optel|https://opensource.org/licenses/UCL-1.0|Upstream Compatibility License v1.0
UPL-1.0|opl|https://opensource.org/licenses/UPL|Universal Permissive License v1.0
Unicode-3.0|ol|https://www.unicode.org/license.txt|Unicode License v3
Unicode-DFS-2015|l|https://web.archive.org/web/20151224134844/http://unicode.org/copyright.html|Unicode License Agreement - Data Files and Software (2015)
Unicode-DFS-2016|ol|https://www.unicode.org/license.txt|Unicode License Agreement - Data Files and Software (2016)
Unlicense|ol|https://unlicense.org/|The Unlicense
VSL-1.0|oel|https://opensource.org/licenses/VSL-1.0|Vovida Software License v1.0
W3C|optel|http://www.w3.org/Consortium/Legal/2002/copyright-software-20021231.html|W3C Software Notice and License (2002-12-31)
W3C-19980720|ptel|http://www.w3.org/Consortium/Legal/copyright-software-19980720.html|W3C Software Notice and License (1998-07-20)
W3C-20150513|optel|https://www.w3.org/Consortium/Legal/2015/copyright-software-and-document|W3C Software Notice and Document License (2015-05-13)
WTFPL||http://www.wtfpl.net/about/|Do What The F*ck You Want To Public License
Watcom-1.0|optel|https://opensource.org/licenses/Watcom-1.0|Sybase Open Watcom Public License 1.0
WordNet|optel|https://wordnet.princeton.edu/license-and-commercial-use|WordNet License
X11|tl|http://www.xfree86.org/3.3.6/COPYRIGHT2.html#3|X11 License
XFree86-1.1|l|http://www.xfree86.org/current/LICENSE4.html|XFree86 License 1.1
Xnet|ol|https://opensource.org/licenses/Xnet|X.Net License
ZPL-2.0|otel|http://old.zope.org/Resources/License/ZPL-2.0|Zope Public License 2.0
ZPL-2.1|otel|http://old.zope.org/Resources/ZPL/|Zope Public License 2.1
Zlib|ol|http://www.zlib.net/zlib_license.html|zlib License
blessing||https://www.sqlite.org/src/artifact/e33a4df7e32d742a?ln=4-9|SQLite Blessing
bzip2-1.0.5|pel|https://sourceware.org/bzip2/1.0.5/bzip2-manual-1.0.5.html|bzip2 and libbzip2 License v1.0.5
bzip2-1.0.6|el|https://sourceware.org/git/?p=bzip2.git;a=blob;f=LICENSE;hb=bzip2-1.0.6|bzip2 and libbzip2 License v1.0.6
curl|l|https://github.com/bagder/curl/blob/master/COPYING|curl License
etalab-2.0|l|https://github.com/DISIC/politique-de-contribution-open-source/blob/master/LICENSE.pdf|Etalab Open License 2.0
libpng-2.0|l|http://www.libpng.org/pub/png/src/libpng-LICENSE.txt|PNG Reference Library version 2
libtiff|el|https://fedoraproject.org/wiki/Licensing/libtiff|libtiff License
wxWindows|o|https://opensource.org/licenses/WXwindows|wxWindows Library License
zlib-acknowledgement|l|https://fedoraproject.org/wiki/Licensing/ZlibWithAcknowledgement|zlib/libpng License with Acknowledgement`;
