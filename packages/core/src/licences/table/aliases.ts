/**
 * Names as people write them, beside the ids and the names of the SPDX list. Compared without regard to case,
 * punctuation, and the words "the", "license" and "version". One line a licence: id, then names, separated by `|`.
 */
export const aliasLines = `
AGPL-3.0-only|AGPL 3|Affero GPL 3|AGPLv3 only
AGPL-3.0-or-later|AGPL 3 or later|AGPLv3 or later|GNU Affero General Public License v3 or later
Apache-1.1|Apache Software 1.1
Apache-2.0|Apache Software 2.0|ASL 2.0|AL2|Apache 2.0 License|Apache Public 2.0|Apache License Version 2.0 January 2004
Artistic-2.0|Perl Artistic 2.0
BSD-2-Clause|Simplified BSD|FreeBSD|BSD 2|BSD two clause|BSD 2 Clause Simplified
BSD-3-Clause|New BSD|Modified BSD|Revised BSD|BSD 3|BSD three clause|BSD 3 Clause New or Revised
BSD-4-Clause|Original BSD|BSD 4
BSL-1.0|Boost Software|Boost 1.0
CC-PDDC|CC PDDC
CC-PDM-1.0|CC PDM 1.0|Public Domain Mark|Creative Commons Public Domain Mark 1.0
CC0-1.0|CC0|CC 0|CC Zero|Creative Commons Zero|CC0 1.0 Universal
CDDL-1.0 OR GPL-2.0-only|CDDL + GPLv2|CDDL/GPLv2|CDDL or GPLv2
CDDL-1.0|CDDL 1
DL-DE-BY-2.0|Data licence Germany attribution 2.0|Datenlizenz Deutschland Namensnennung 2.0|dl-de/by-2-0
DL-DE-ZERO-2.0|Data licence Germany zero 2.0|Datenlizenz Deutschland Zero 2.0|dl-de/zero-2-0
ECL-2.0|Educational Community 2.0
EPL-1.0|Eclipse Public 1
EPL-2.0|Eclipse Public 2
EUPL-1.1|European Union Public Licence 1.1|Licence publique de l'Union européenne 1.1|EUPL v.1.1
EUPL-1.2|European Union Public Licence 1.2|Licence publique de l'Union européenne 1.2|Licencia Pública de la Unión Europea 1.2|Licença Pública da União Europeia 1.2|EUPL v.1.2
etalab-2.0|Licence Ouverte 2.0|Open Licence 2.0|LO-FR-2.0|Etalab 2.0|Licence Ouverte v2.0 Etalab
GFDL-1.3-only|GNU Free Documentation License 1.3 only
GPL-2.0-only WITH Classpath-exception-2.0|GPL 2 with Classpath exception|GPLv2 with Classpath exception|GPL2 with CE|GPLv2+CE
GPL-2.0-only|GPL 2 only|GPLv2 only
GPL-2.0-or-later|GPL 2 or later|GPLv2 or later|GNU General Public License v2 or later|GPL version 2 or any later version
GPL-3.0-only|GPL 3 only|GPLv3 only
GPL-3.0-or-later|GPL 3 or later|GPLv3 or later|GNU General Public License v3 or later|GPL version 3 or any later version
ISC|ISC License ISCL
LAL-1.3|Free Art 1.3|Licence Art Libre 1.3|FAL 1.3
LGPL-2.1-only|LGPL 2.1 only|LGPLv2.1 only
LGPL-2.1-or-later|LGPL 2.1 or later|LGPLv2.1 or later|GNU Lesser General Public License v2.1 or later
LGPL-3.0-only|LGPL 3 only|LGPLv3 only
LGPL-3.0-or-later|LGPL 3 or later|LGPLv3 or later|GNU Lesser General Public License v3 or later
LicenseRef-GODL-India|GODL India|Government Open Data License India
LicenseRef-IODL-2.0|IODL 2.0|Italian Open Data License 2.0
LicenseRef-KOGL-1|KOGL Type 1
LicenseRef-KOGL-2|KOGL Type 2
LicenseRef-KOGL-3|KOGL Type 3
LicenseRef-KOGL-4|KOGL Type 4
LicenseRef-Licence-Ouverte-1.0|Licence Ouverte 1.0|Open Licence 1.0 Etalab|LO-FR-1.0
LicenseRef-proprietary|proprietary|closed source|all rights reserved|commercial|UNLICENSED
LiLiQ-Rplus-1.1|LiLiQ R+ 1.1|Licence Libre du Québec Réciprocité forte 1.1
LiLiQ-R-1.1|Licence Libre du Québec Réciprocité 1.1
LiLiQ-P-1.1|Licence Libre du Québec Permissive 1.1
MIT|Expat|MIT Expat|MIT/Expat|Expat MIT|MIT X11 Expat
MIT-0|MIT No Attribution
MPL-1.1|Mozilla Public 1.1
MPL-2.0|Mozilla Public 2.0|Mozilla 2.0
MS-PL|Microsoft Public|Ms PL
MS-RL|Microsoft Reciprocal|Ms RL
NCSA|University of Illinois NCSA
ODbL-1.0|ODbL|Open Database|Open Data Commons Open Database 1.0|Open Data Commons Open Database License ODbL|ODC ODbL
ODC-By-1.0|ODC By|Open Data Commons Attribution 1.0
OFL-1.1|SIL OFL 1.1|SIL Open Font 1.1|Open Font 1.1
OGL-UK-3.0|OGL 3.0|Open Government 3.0|UK Open Government 3.0|OGL v3
PDDL-1.0|PDDL|ODC PDDL 1.0|Open Data Commons Public Domain Dedication and License 1.0
PostgreSQL|Postgres
Python-2.0|Python 2
Unlicense|The Unlicense|Unlicense org
W3C|W3C Software Notice and License
X11|MIT X11|X11 MIT
Zlib|zlib libpng|zlib/libpng
ZPL-2.1|Zope Public 2.1
`;

/** Names that fit several licences: they give an issue and no licence. */
export const ambiguousNames = `apache|artistic|bsd|bsd like|bsd style|cc|cc by|cc by nc|cc by nc nd|cc by nc sa|cc by nd|
  cc by sa|cddl|cecill|creative commons|creative commons attribution|eclipse public|epl|eupl|european union public|
  free software|gfdl|gnu|gnu agpl|gnu agpl 3|gnu general public|gnu general public 2|gnu general public 3|gnu gpl|
  gnu gpl 2|gnu gpl 3|gnu lesser general public|gnu lesser general public 2.1|gnu lesser general public 3|gnu lgpl|
  gnu lgpl 2|gnu lgpl 2.1|gnu lgpl 3|gnu affero general public|gnu affero general public 3|gpl|agpl|lgpl|mozilla|
  mozilla public|mpl|mit like|mit style|mulan|odc|ogl|open government|open source|osl|permissive|public domain|
  python|w3c like|zope`;

/** Deprecated ids of the SPDX list that another expression replaces. Those without a simple successor are not here. */
export const deprecatedIds: Readonly<Record<string, string>> = {
  'AGPL-3.0': 'AGPL-3.0-only',
  'BSD-2-Clause-FreeBSD': 'BSD-2-Clause',
  'BSD-2-Clause-NetBSD': 'BSD-2-Clause',
  'GFDL-1.1': 'GFDL-1.1-only',
  'GFDL-1.2': 'GFDL-1.2-only',
  'GFDL-1.3': 'GFDL-1.3-only',
  'GPL-1.0': 'GPL-1.0-only',
  'GPL-2.0': 'GPL-2.0-only',
  'GPL-2.0-with-autoconf-exception': 'GPL-2.0-only WITH Autoconf-exception-2.0',
  'GPL-2.0-with-bison-exception': 'GPL-2.0-only WITH Bison-exception-2.2',
  'GPL-2.0-with-classpath-exception': 'GPL-2.0-only WITH Classpath-exception-2.0',
  'GPL-2.0-with-font-exception': 'GPL-2.0-only WITH Font-exception-2.0',
  'GPL-2.0-with-GCC-exception': 'GPL-2.0-only WITH GCC-exception-2.0',
  'GPL-3.0': 'GPL-3.0-only',
  'GPL-3.0-with-autoconf-exception': 'GPL-3.0-only WITH Autoconf-exception-3.0',
  'GPL-3.0-with-GCC-exception': 'GPL-3.0-only WITH GCC-exception-3.1',
  'LGPL-2.0': 'LGPL-2.0-only',
  'LGPL-2.1': 'LGPL-2.1-only',
  'LGPL-3.0': 'LGPL-3.0-only',
};
