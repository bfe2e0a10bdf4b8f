/**
 * How the text of a licence is known: by a title on a line of its own near the top, and by words of its body. Titles and
 * a few words are facts; none of the texts is kept here.
 */
export interface KnownText {
  /** SPDX id. The old ids of GNU licences say what a text says: the version, and not whether later ones may be used. */
  readonly id: string;
  readonly title?: RegExp;
  /** All of them stand in the body. */
  readonly body: readonly RegExp[];
  /** None of them does. */
  readonly without?: readonly RegExp[];
}

/** Signs of headings and quotes that stand around a title. */
const line = (title: string): RegExp => new RegExp(`^[\\s#*_>"'=-]*(?:the )?${title}[\\s#*_"'.=-]*$`, 'imu');

const gnu = (kind: string, version: string): RegExp =>
  new RegExp(
    `^[\\s#*_>-]*gnu ${kind}general public licen[cs]e[\\s#*_,-]*(?:\\n[\\s#*_>]*)*version ${version.replace('.', '\\.')}\\b`,
    'imu',
  );

const creativeCommons = (id: string, name: string): KnownText => ({
  id,
  title: line(
    `(?:creative commons )?(?:legal code[\\s]*)?${name} 4\\.0 international(?: public licen[cs]e)?`,
  ),
  body: [/licensed rights/iu, /licensed material/iu],
});

const conditions = /redistribution and use in source and binary forms/iu;
const grant = /permission is hereby granted, free of charge/iu;
const anyPurpose = /permission to use, copy, modify,? and(?:\/or)? distribute this software/iu;

/** The first that fits is taken; the others that fit are told. */
export const knownTexts: readonly KnownText[] = [
  { id: 'AGPL-3.0', title: gnu('affero ', '3'), body: [/remote network interaction/iu] },
  { id: 'LGPL-3.0', title: gnu('lesser ', '3'), body: [/combined work/iu] },
  { id: 'LGPL-2.1', title: gnu('lesser ', '2.1'), body: [/work that uses the library/iu] },
  { id: 'LGPL-2.0', title: gnu('library ', '2'), body: [/work that uses the library/iu] },
  { id: 'GPL-3.0', title: gnu('', '3'), body: [/conveying (?:verbatim copies|modified source)/iu] },
  { id: 'GPL-2.0', title: gnu('', '2'), body: [/terms and conditions for copying/iu] },
  {
    id: 'Apache-2.0',
    title: line('apache licen[cs]e(?:,? *\\n?\\s*version 2\\.0(?:, january 2004)?)?'),
    body: [/version 2\.0/iu, /grant of patent licen[cs]e/iu],
  },
  {
    id: 'MPL-2.0',
    title: line('mozilla public licen[cs]e,?\\s*version 2\\.0'),
    body: [/secondary licen[cs]e/iu],
  },
  {
    id: 'EUPL-1.2',
    title: /european union public licence\s*v\.? ?1\.2|eupl[©\s]*v\.? ?1\.2/iu,
    body: [/compatible licence/iu],
  },
  {
    id: 'EUPL-1.1',
    title: /european union public licence\s*v\.? ?1\.1|eupl[©\s]*v\.? ?1\.1/iu,
    body: [/compatible licence/iu],
  },
  { id: 'EPL-2.0', title: line('eclipse public licen[cs]e - v ?2\\.0'), body: [/secondary licen[cs]e/iu] },
  { id: 'EPL-1.0', title: line('eclipse public licen[cs]e - v ?1\\.0'), body: [/commercial distribution/iu] },
  {
    id: 'CC0-1.0',
    title: line('(?:creative commons (?:legal code\\s*)?)?cc0 1\\.0 universal'),
    body: [/statement of purpose/iu, /affirmer/iu],
  },
  creativeCommons('CC-BY-4.0', '(?:cc |creative commons )?attribution'),
  creativeCommons('CC-BY-SA-4.0', '(?:cc |creative commons )?attribution-sharealike'),
  creativeCommons('CC-BY-NC-4.0', '(?:cc |creative commons )?attribution-noncommercial'),
  creativeCommons('CC-BY-NC-SA-4.0', '(?:cc |creative commons )?attribution-noncommercial-sharealike'),
  creativeCommons('CC-BY-ND-4.0', '(?:cc |creative commons )?attribution-noderivatives'),
  creativeCommons('CC-BY-NC-ND-4.0', '(?:cc |creative commons )?attribution-noncommercial-noderivatives'),
  { id: 'ODbL-1.0', title: /^[\s#*_]*(?:odc )?open database licen[cs]e/imu, body: [/derivative database/iu] },
  { id: 'OFL-1.1', title: /sil open font licen[cs]e version 1\.1/iu, body: [/reserved font name/iu] },
  {
    id: 'BSL-1.0',
    title: line('boost software licen[cs]e - version 1\\.0(?: - august 17th, 2003)?'),
    body: [grant],
  },
  {
    id: 'BUSL-1.1',
    title: line('business source licen[cs]e 1\\.1'),
    body: [/change date/iu, /additional use grant/iu],
  },
  {
    id: 'SSPL-1.0',
    title: line('server side public licen[cs]e'),
    body: [/offering the program as a service/iu],
  },
  { id: 'Elastic-2.0', title: line('elastic licen[cs]e(?: 2\\.0)?'), body: [/hosted or managed service/iu] },
  { id: 'Artistic-2.0', title: line('artistic licen[cs]e 2\\.0'), body: [/standard version/iu] },
  {
    id: 'UPL-1.0',
    title: line('universal permissive licen[cs]e(?: \\(upl\\))?,? version 1\\.0'),
    body: [/larger works/iu],
  },
  {
    id: 'OGL-UK-3.0',
    title: /open government licen[cs]e(?: for public sector information)?,? *(?:v|version )3\.0/iu,
    body: [/information provider/iu],
  },
  { id: 'CECILL-2.1', title: /cecill free software licen[cs]e agreement/iu, body: [/version 2\.1/iu] },
  {
    id: 'Python-2.0',
    title: /python software foundation licen[cs]e version 2/iu,
    body: [/beopen/iu, /cnri/iu],
  },
  { id: 'BlueOak-1.0.0', title: line('blue oak model licen[cs]e'), body: [/version 1\.0\.0/iu] },
  { id: 'Unlicense', body: [/free and unencumbered software/iu, /released into the public domain/iu] },
  {
    id: 'WTFPL',
    title: line('do what the fuck you want to public licen[cs]e'),
    body: [/you just do what/iu],
  },
  { id: 'BSD-4-Clause', body: [conditions, /all advertising materials/iu] },
  {
    id: 'BSD-3-Clause',
    body: [conditions, /endorse or promote/iu],
    without: [/all advertising materials/iu],
  },
  {
    id: 'BSD-2-Clause',
    body: [conditions, /binary form must reproduce/iu],
    without: [/endorse or promote/iu, /all advertising materials/iu],
  },
  {
    id: 'MIT',
    body: [grant, /shall be included in all/iu],
    without: [/boost software licen[cs]e/iu, /except as contained in this notice/iu],
  },
  { id: 'X11', body: [grant, /shall be included in all/iu, /except as contained in this notice/iu] },
  { id: 'MIT-0', title: /mit no attribution/iu, body: [grant], without: [/shall be included in all/iu] },
  {
    id: 'ISC',
    body: [anyPurpose, /provided that the above copyright notice/iu],
    without: [/python software foundation/iu],
  },
  { id: '0BSD', body: [anyPurpose], without: [/provided that the above/iu, /^[\s#*]*postgresql/imu] },
  { id: 'Zlib', body: [/altered source versions must be plainly marked/iu, /not be misrepresented/iu] },
];
