import { Ajv2019 } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { smallFramework } from '../framework/small-framework.fixture.ts';
import { textStamp } from '../text/text-stamp.ts';
import { caseSchema } from './conformance/case-schema.fixture.ts';
import { validatorOf } from './conformance/validate.fixture.ts';
import { readCasePackage } from './read-case-package.ts';
import { toCasePackage } from './to-case-package.ts';
import { toCaseTranslations } from './to-case-translations.ts';

const options = { lastChangeDateTime: '2026-01-01T00:00:00Z' };
const stampsOf = (id: string): [string, string] => [textStamp(id), textStamp(`What ${id} is.`)];
const french = {
  locale: 'fr',
  frameworkId: 'small',
  licence: 'CC-BY-SA-4.0',
  texts: { module: { plan: { name: 'Prévoir', description: 'Ce qui vient.' } } },
  stamps: { module: { plan: stampsOf('plan') } },
  reviewed: {},
};

describe('toCaseTranslations', () => {
  const [written] = toCaseTranslations(smallFramework, [french], options);
  const casePackage = written?.package;

  it('writes a document of its own with translated items', () => {
    const ajv = new Ajv2019({ strict: false });
    addFormats.default(ajv);
    expect(validatorOf(ajv.compile(caseSchema))(casePackage)).toEqual([]);
    const original = toCasePackage(smallFramework, options).package;
    const theirs = new Set(original.CFItems.map(({ identifier }) => identifier));
    expect(casePackage?.CFItems.some(({ identifier }) => theirs.has(identifier))).toBe(false);
    expect(casePackage?.CFDocument).toMatchObject({ language: 'fr', licenseURI: { title: 'CC-BY-SA-4.0' } });
    const plan = casePackage?.CFItems.find(({ humanCodingScheme }) => humanCodingScheme === 'plan');
    expect(plan).toMatchObject({ abbreviatedStatement: 'Prévoir', language: 'fr' });
    const links = casePackage?.CFAssociations.filter(
      ({ associationType }) => associationType === 'isTranslationOf',
    );
    expect(links?.map(({ originNodeURI }) => originNodeURI.identifier)).toEqual([plan?.identifier]);
    const source = original.CFItems.find(({ humanCodingScheme }) => humanCodingScheme === 'plan');
    expect(links?.[0]?.destinationNodeURI).toMatchObject({
      identifier: source?.identifier,
      uri: source?.uri,
    });
  });

  it('tells what is not translated and names its language', () => {
    const all = written?.report.filter(({ code }) => code === 'not-translated') ?? [];
    const questions = all.filter(({ details }) => details['field'] === 'CFRubrics');
    expect(questions.map(({ details }) => details['count'])).toEqual([1]);
    const untold = all.filter((issue) => !questions.includes(issue));
    const count = untold.reduce((sum, { details }) => sum + Number(details['count']), 0);
    expect(count).toBe((casePackage?.CFItems.length ?? 0) - 1);
    expect(casePackage?.CFItems.filter(({ language }) => language === 'en').length).toBe(count);
  });

  it('is read back with our ids', () => {
    const { framework } = readCasePackage(JSON.parse(JSON.stringify(casePackage)));
    expect(framework).toMatchObject({ id: 'small', language: 'fr', licence: 'CC-BY-SA-4.0' });
    expect(framework.modules).toMatchObject([{ id: 'plan', name: 'Prévoir' }, { id: 'build' }]);
  });

  it('leaves out bundles of other frameworks and outdated texts', () => {
    expect(toCaseTranslations(smallFramework, [{ ...french, frameworkId: 'other' }], options)).toEqual([]);
    const outdated = { ...french, stamps: { module: { plan: stampsOf('older') } } };
    const [old] = toCaseTranslations(smallFramework, [outdated], options);
    expect(old?.package.CFItems.every(({ language }) => language === 'en')).toBe(true);
  });
});
