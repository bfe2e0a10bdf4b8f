import { OseeError } from '@osee/core';
import { describe, expect, it } from 'vitest';
import type { Application } from '../application/application.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import type { SelectionOptions } from '../settings/selection-options.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { badApplications } from '../testing/bad-applications.fixture.ts';

describe('ugly input', () => {
  const sound = soundApplication('ken', 'KEN', 'eeeeepppps');
  it.each([
    [null, ['applications']],
    [undefined, ['applications']],
    ['ken', ['applications']],
    [[null], ['applications', 0]],
    [
      [sound, undefined],
      ['applications', 1],
    ],
    [new Array(1), ['applications', 0]],
    [[{ country: 'KEN' }], ['applications', 0]],
    [[{ ...sound, scores: {} }], ['applications', 0, 'scores']],
    [[{ ...sound, gates: [null] }], ['applications', 0, 'gates']],
  ])('refuses what is no list of applications: %o', (applications, path) => {
    const call = () => evaluateApplications(oseeCall2024, applications as unknown as readonly Application[]);
    expect(call).toThrow(expect.objectContaining({ code: 'invalid-application', path }));
  });

  it.each(badApplications)('refuses %s', (_, code, applications, path) => {
    const call = () => evaluateApplications(oseeCall2024, applications as readonly Application[]);
    expect(call).toThrow(OseeError);
    expect(call).toThrow(expect.objectContaining({ code, path }));
  });

  it.each([
    [{ weights: { luck: 1 } }, 'unknown-criterion', ['weights', 'luck']],
    [{ weights: { country: -1 } }, 'invalid-weight', ['weights', 'country']],
    [{ weights: { country: Number.NaN } }, 'invalid-weight', ['weights', 'country']],
    [{ weights: { country: 0, host: 0 } }, 'no-weight', ['weights']],
    [{ conflicts: { luck: 'x' } }, 'unknown-conflict', ['conflicts', 'luck']],
    [{ conflicts: { 'eoi-closing-date': 'x' } }, 'unknown-position', ['conflicts', 'eoi-closing-date']],
    [{ policies: { missng: 'propagate' } }, 'unknown-policy', ['policies', 'missng']],
    [{ policies: { ties: 'ordinal' } }, 'unknown-policy', ['policies', 'ties']],
    [{ policies: { minimumCoverage: Number.NaN } }, 'unknown-policy', ['policies', 'minimumCoverage']],
    [{ policies: { minimumCoverage: [] } }, 'unknown-policy', ['policies', 'minimumCoverage']],
    [{ policies: { minimumCoverage: [0.5, 2] } }, 'unknown-policy', ['policies', 'minimumCoverage', 1]],
    [{ policies: { tieBreak: 'luck' } }, 'unknown-policy', ['policies', 'tieBreak']],
    [{ policies: { tieBreak: ['luck'] } }, 'unknown-criterion', ['policies', 'tieBreak', 0]],
    [{ asOf: 'today' }, 'invalid-date', ['asOf']],
    [{ policies: { windowDay: 'UTC' } }, 'unknown-policy', ['policies', 'windowDay']],
    [{ policies: { windowDay: {} } }, 'unknown-policy', ['policies', 'windowDay']],
    [{ policies: { windowDay: null } }, 'unknown-policy', ['policies', 'windowDay']],
    [
      { policies: { windowDay: { timeZone: 'Europe/Atlantis' } } },
      'unknown-policy',
      ['policies', 'windowDay'],
    ],
    [
      { policies: { windowDay: { timeZone: 'UTC', timezone: 'Europe/Zurich' } } },
      'unknown-policy',
      ['policies', 'windowDay', 'timezone'],
    ],
    [{ wieghts: { country: 2 } }, 'unknown-option', ['wieghts']],
    [{ toString: 1 }, 'unknown-option', ['toString']],
    [{ asof: undefined }, 'unknown-option', ['asof']],
  ])('refuses the options %o', (options, code, path) => {
    expect(() => evaluateApplications(oseeCall2024, [sound], options as SelectionOptions)).toThrow(
      expect.objectContaining({ code, path }),
    );
  });

  it('lists the options that there are', () => {
    const call = () => evaluateApplications(oseeCall2024, [sound], { wieghts: {} } as SelectionOptions);
    expect(call).toThrow(
      'Expected one of the options weights, preset, policies, conflicts, facts, regionScheme, incomeFiscalYear, asOf (probably "weights"), got "wieghts".',
    );
  });

  it.each([
    ['ken', 'Expected an ISO 3166-1 alpha-3 code (probably "KEN"), got "ken".'],
    [' KEN', 'Expected an ISO 3166-1 alpha-3 code (probably "KEN"), got " KEN".'],
    ['XYZ', 'Expected an ISO 3166-1 alpha-3 code, got "XYZ".'],
  ])('names the code that was probably meant by %s', (country, message) => {
    const { host: _, ...application } = sound;
    expect(() => evaluateApplications(oseeCall2024, [{ ...application, country }])).toThrow(message);
  });

  it('lists every mistake at once', () => {
    const worse = { ...sound, country: 'XYZ', submittedAt: 'soon' };
    expect(() => evaluateApplications(oseeCall2024, [worse])).toThrow(
      expect.objectContaining({
        details: expect.objectContaining({
          issues: ['unknown-country', 'host-of-another-country', 'invalid-date'].map((code) =>
            expect.objectContaining({ code }),
          ),
        }),
      }),
    );
  });

  it('reports days after the day of the evaluation', () => {
    const { issues } = evaluateApplications(oseeCall2024, [sound], { facts, asOf: '2024-05-15' });
    expect(issues.map(({ code }) => code)).toEqual(['date-in-future', 'date-in-future', 'date-in-future']);
    expect(issues[0]?.path).toEqual(['applicants', 'ken', 'gates', 'implemented-digital-public-service']);
  });

  it('takes no applications', () => {
    expect(evaluateApplications(oseeCall2024, []).applicants).toEqual([]);
  });

  it('does not change what it is given', () => {
    const frozen = Object.freeze([Object.freeze(sound)]);
    expect(() => evaluateApplications(oseeCall2024, frozen, { facts })).not.toThrow();
  });
});
