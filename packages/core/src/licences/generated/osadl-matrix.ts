// Written by scripts/build-licences.ts; do not edit by hand.

/**
 * The licence compatibility matrix of the Open Source Automation Development Lab (OSADL) eG, CC-BY-4.0, packed:
 * inbound licences with the same answers share a line. y yes, n no, d check the dependency, ? unknown.
 */
export const osadlDate = '2024-05-25';
export const osadlIds = `0BSD AFL-2.0 AFL-2.1 AFL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.0 Apache-1.1 Apache-2.0 Artistic-1.0 Artistic-1.0-Perl Artistic-2.0 BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-Open-MPI BSD-4-Clause BSD-4-Clause-UC BSD-Source-Code BSL-1.0 Bitstream-Vera CC-BY-2.5 CC-BY-3.0 CDDL-1.0 CDDL-1.1 CPL-1.0 ECL-1.0 ECL-2.0 EFL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 FSFAP FSFUL FSFULLR FSFULLRWD FTL GPL-1.0-only GPL-1.0-or-later GPL-2.0-only GPL-2.0-only_WITH_Classpath-exception-2.0 GPL-2.0-or-later GPL-3.0-only GPL-3.0-or-later HPND IBM-pibs ICU IJG IPL-1.0 ISC ImageMagick Info-ZIP JasPer-2.0 LGPL-2.0-only LGPL-2.0-or-later LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later Libpng LicenseRef-scancode-info-zip-2003-05 LicenseRef-scancode-ppp MIT MIT-CMU MPL-1.1 MPL-2.0 MPL-2.0-no-copyleft-exception MS-PL MS-RL Minpack MirOS NBPL-1.0 NCSA NTP OLDAP-2.8 OSL-3.0 OpenSSL PHP-3.01 PostgreSQL Python-2.0 Qhull RSA-MD SGI-B-2.0 SMLNJ SSH-OpenSSH SSH-short Saxpath Sleepycat SunPro UPL-1.0 Unicode-DFS-2015 Unicode-DFS-2016 Unlicense W3C W3C-19980720 W3C-20150513 WTFPL X11 XFree86-1.1 ZPL-2.0 Zlib blessing bzip2-1.0.5 bzip2-1.0.6 curl libpng-2.0 libtiff zlib-acknowledgement`;
export const osadlColumns = `0BSD BSD-1-Clause BSD-2-Clause BSD-2-Clause-Patent BSD-3-Clause BSD-3-Clause-Open-MPI BSD-Source-Code BSL-1.0 EFL-2.0 FSFAP FSFUL FSFULLR FSFULLRWD HPND IBM-pibs ICU ISC JasPer-2.0 Libpng MIT MIT-CMU MirOS NCSA NTP OLDAP-2.8 SGI-B-2.0 SMLNJ SSH-OpenSSH SSH-short Saxpath SunPro UPL-1.0 Unicode-DFS-2016 Unlicense WTFPL X11 Zlib blessing curl libpng-2.0 libtiff|yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
AFL-2.0 AFL-2.1 AFL-3.0 Artistic-1.0 Artistic-1.0-Perl Bitstream-Vera CC-BY-2.5 CC-BY-3.0 ECL-1.0 ImageMagick Info-ZIP NBPL-1.0 Qhull RSA-MD Unicode-DFS-2015|yyyy??yyyyyyyyyyyyyyyyyy???yyy????yyyyy???????yyyy?yyyy??????yyyyy?????yyyyyy??yyyyyyyyyy?yyyyyyyyyyyyyyyyyyyy
AGPL-3.0-only|nnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnndnndddnnnnnnnnnddddddnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
AGPL-3.0-or-later|nnnnyynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnndnndddnnnnnnnnnddddddnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
Apache-1.0 Apache-1.1 FTL Python-2.0 zlib-acknowledgement|yyyynnyyyyyyyyyyyyyyyyyy???yyy??nnyyyyynnnnnnnyyyy?yyyynnnnnnyyyyy?????yyyyyy??yyyyyyyyyy?yyyyyyyyyyyyyyyyyyyy
Apache-2.0|yyyyyyyyyyyyyyyyyyyyyyyy???yyyyy??yyyyynnnnnyyyyyy?yyyynnnnyyyyyyynyy??yyyyyy??yyyyyyyyyy?yyyyyyyyyyyyyyyyyyyy
Artistic-2.0|yyyyyyyyyyyyyyyyyyyyyyyy???yyy????yyyyy??yyyyyyyyy?yyyyyyyyyyyyyyy?????yyyyyy??yyyyyyyyyy?yyyyyyyyyyyyyyyyyyyy
BSD-4-Clause BSD-4-Clause-UC|yyyynnyyyyyyyyyyyyyyyyyy???yyy??nnyyyyynnnnnnnyyyy?yyyynnnnnnyyyyy???y?yyyyyy?yyyyyyyyyyy?yyyyyyyyyyyyyyyyyyyy
CDDL-1.0|nnnnnnnnnnnnnnnnnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
CDDL-1.1|nnnnnnnnnnnnnnnnnnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
CPL-1.0|nnnnnnnnnnnnnnnnnnnnnnnnnnynnnyynnnnnnnnnnnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
ECL-2.0|yyyyyyyyyyyyyyyyyyyyyyyy???yyy????yyyyynnnnnyyyyyy?yyyynnnnyyyyyyy?????yyyyyy??yyyyyyyyyy?yyyyyyyyyyyyyyyyyyyy
EPL-1.0|nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnyynnnnnnnnnnnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
EPL-2.0|nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnynnnnnnnnddddddnnnnnnnnnddddddnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
EUPL-1.1|nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnynyynnnnnndyyynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
EUPL-1.2|nnnnyynnnnnnnnnnnnnnnnnnnnnnnnynnynnnnnnnynyyynnnnnnnnnnnyyyynnnnnnynnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
GPL-1.0-only|nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
GPL-1.0-or-later|nnnnddnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnyyynyyynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
GPL-2.0-only|nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
GPL-2.0-only_WITH_Classpath-exception-2.0|nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnyynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
GPL-2.0-or-later|nnnnddnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnynyyynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
GPL-3.0-only|nnnnddnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
GPL-3.0-or-later|nnnnddnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnyynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
IJG|yyyyyyyyyyyyyyyyyyyyyyyy???yyy??nnyyyyyyyyyyyyyyyy?yyyyyyyyyyyyyyy?????yyyyyy??yyyyyyyyyy?yyyyyyyyyyyyyyyyyyyy
IPL-1.0|nnnnnnnnnnnnnnnnnnnnnnnnnnynnnynnnnnnnnnnnnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
LGPL-2.0-only|nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnndynyyynnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
LGPL-2.0-or-later|nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnndynyyynnnnnnnnnyynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
LGPL-2.1-only|nnnnddnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnndynyyynnnnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
LGPL-2.1-or-later|nnnnddnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnndynyyynnnnnnnnnnnyyyynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
LGPL-3.0-only|nnnnddnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnynnnnnnnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
LGPL-3.0-or-later|nnnnddnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnyynnnnnnnnnnnnnyynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
LicenseRef-scancode-info-zip-2003-05 PostgreSQL W3C W3C-19980720 W3C-20150513 bzip2-1.0.5 bzip2-1.0.6|yyyyyyyyyyyyyyyyyyyyyyyy???yyy????yyyyyyyyyyyyyyyy?yyyyyyyyyyyyyyy?????yyyyyy??yyyyyyyyyy?yyyyyyyyyyyyyyyyyyyy
LicenseRef-scancode-ppp|yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy?yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
MPL-1.1|nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnyynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
MPL-2.0|nnnnyynnnnnnnnnnnnnnnnnnnnnnnnnnnynnnnnndyyyyynnnnnnnnnyyyyyynnnnnnyynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
MPL-2.0-no-copyleft-exception|nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
MS-PL|?????????????????????????????????????????????????????????????????????y????????????????????????????????????????
MS-RL|nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
Minpack PHP-3.01|yyyynnyyyyyyyyyyyyyyyyyy???yyy????yyyyynnnnnnnyyyy?yyyynnnnnnyyyyy?????yyyyyy??yyyyyyyyyy?yyyyyyyyyyyyyyyyyyyy
OSL-3.0|nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnynnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn
OpenSSL|????nn??????????????????????????nn?????nnnnnnn?????????nnnnnn?????????????????y???????????????????????????????
Sleepycat|nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnynnnnnnnnnnnnnnnnnnnn
XFree86-1.1|yyyyyyyyyyyyyyyyyyyyyyyy???yyy??nnyyyyynnnnnyyyyyy?yyyynnnnyyyyyyy?????yyyyyy??yyyyyyyyyy?yyyyyyyyyyyyyyyyyyyy
ZPL-2.0|yyyyyyyyyyyyyyyyyyyyyyyy??yyyyyyy?yyyyyyyyyyyyyyyy?yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy?yyyyyyyyyyyyyyyyyyyy`;
