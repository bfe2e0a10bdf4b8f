import { readLicenceExpression } from '@osee/core/licences';
import { describe, expect, it } from 'vitest';
import { knownTexts } from './known-texts.ts';
import { readLicenceFile } from './read-licence-file.ts';

const codes = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);
const licenceOf = (text: string) => {
  const { details, facts } = readLicenceFile(text);
  const confidence = facts.find(({ fact }) => fact === 'licence')?.confidence;
  return [details?.licence, details?.foundBy, confidence];
};

/** Stand-ins with the titles and the few words by which texts are known. */
const mit =
  'Copyright (c) 2024-2026 Ada Example <ada@a.test>\n\nPermission is hereby granted, free of charge, to any.\nThe notice shall be included in all copies.';
const agpl =
  '                    GNU AFFERO GENERAL PUBLIC LICENSE\n                       Version 3, 19 November 2007\n\n Copyright (C) 2007 Free Software Foundation, Inc.\n\n 13. Remote Network Interaction\n Copyright (C) <year>  <name of author>';
const apache =
  '                                 Apache License\n                           Version 2.0, January 2004\n  3. Grant of Patent License.\n   Copyright [yyyy] [name of copyright owner]';
const bsd =
  'Copyright 2020, Org Inc.\nRedistribution and use in source and binary forms are allowed:\n2. binary form must reproduce the notice';

describe('readLicenceFile', () => {
  it.each([
    [mit, 'MIT'],
    [agpl, 'AGPL-3.0'],
    [apache, 'Apache-2.0'],
    [bsd, 'BSD-2-Clause'],
    [`${bsd}\n3. names may not be used to endorse or promote`, 'BSD-3-Clause'],
    [`${bsd}\nAll advertising materials\nendorse or promote`, 'BSD-4-Clause'],
    [
      '# GNU General Public License\n\n_Version 3, 29 June 2007_\n\n### 4. Conveying Verbatim Copies.',
      'GPL-3.0',
    ],
    [
      'GNU LESSER GENERAL PUBLIC LICENSE\nVersion 2.1, February 1999\na "work that uses the Library"',
      'LGPL-2.1',
    ],
    [
      'EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL © the European Union 2007, 2016\na Compatible Licence',
      'EUPL-1.2',
    ],
    ['Mozilla Public License Version 2.0\n==================================\nSecondary License', 'MPL-2.0'],
    ['Creative Commons Legal Code\n\nCC0 1.0 Universal\n\nStatement of Purpose\nAffirmer', 'CC0-1.0'],
    ['Attribution 4.0 International\n\nLicensed Material and Licensed Rights', 'CC-BY-4.0'],
    ['Attribution-ShareAlike 4.0 International\n\nLicensed Material and Licensed Rights', 'CC-BY-SA-4.0'],
    ['This is free and unencumbered software released into the public domain.', 'Unlicense'],
    ['Business Source License 1.1\nAdditional Use Grant: none\nChange Date: 2030-01-01', 'BUSL-1.1'],
  ])('knows a text by title and body: %#', (text, id) => {
    expect(licenceOf(text)).toEqual([id, 'text', 3]);
    expect(codes(readLicenceFile(text)).filter((code) => code !== 'address-dropped')).toEqual([]);
  });

  it('says of GNU texts that they leave later versions open', () => {
    const fact = readLicenceFile(agpl).facts[1];
    expect(fact?.note).toBe('the text does not say whether later versions may be used');
    const withException = readLicenceFile(
      `GNU GENERAL PUBLIC LICENSE\nVersion 2\nTERMS AND CONDITIONS FOR COPYING\n"CLASSPATH" EXCEPTION`,
    );
    expect(withException.facts[1]?.note).toContain('exception');
  });

  it('trusts a tag, and a title or a name less', () => {
    expect(licenceOf('SPDX-License-Identifier: mit OR Apache-2.0')).toEqual(['MIT OR Apache-2.0', 'tag', 3]);
    expect(licenceOf('GNU AFFERO GENERAL PUBLIC LICENSE\nVersion 3\n\nsee https://a.test')).toEqual([
      'AGPL-3.0',
      'title',
      2,
    ]);
    expect(licenceOf('# License\n\nThis project is licensed under the MIT License.')).toEqual([
      'MIT',
      'name',
      2,
    ]);
    expect(licenceOf('YEAR: 2024\nCOPYRIGHT HOLDER: Org')).toEqual([null, null, 1]);
  });

  it('does not choose between several texts', () => {
    const reading = readLicenceFile(`${mit}\n\n${apache}`);
    expect(reading.details).toMatchObject({ licence: null, texts: ['Apache-2.0', 'MIT'] });
    expect(codes(reading)).toContain('several-licences');
  });

  it('says that an unknown text is unknown, and that there is one', () => {
    const reading = readLicenceFile('Ask us.');
    expect(reading.facts.map(({ fact, value }) => [fact, value])).toEqual([
      ['licence-file', true],
      ['licence', null],
    ]);
    expect(codes(reading)).toEqual(['unknown-licence']);
  });

  it('does not take a sentence about a licence for one', () => {
    expect(
      licenceOf('This is not the MIT License, and it never will be, whatever anybody says.')[0],
    ).toBeNull();
    expect(licenceOf('Licensed under MIT\nLicensed under Apache-2.0')[0]).toBeNull();
  });

  it('names holders without years, addresses and templates', () => {
    expect(readLicenceFile(mit).details?.holders).toEqual(['Ada Example']);
    expect(readLicenceFile(agpl).details?.holders).toEqual([]);
    expect(readLicenceFile('© 2019, 2021-present World Org. All rights reserved.').details?.holders).toEqual([
      'World Org',
    ]);
    expect(readLicenceFile('Copyright notices must stay. Copyright law applies').details?.holders).toEqual(
      [],
    );
    const template = readLicenceFile(mit.replace('2024-2026 Ada Example <ada@a.test>', '[year] [fullname]'));
    expect(codes(template)).toEqual(['placeholder']);
  });

  it.each(['', '\u0000', '<<<<<<< a\n=======\n>>>>>>> b'])('refuses what is no text: %#', (text) => {
    expect(readLicenceFile(text)).toMatchObject({ readable: false, facts: [], details: null });
  });

  it('has ids that are licences', () => {
    for (const { id } of knownTexts) expect(readLicenceExpression(id).expression, id).not.toBeNull();
  });
});
