import { describe, expect, it } from 'vitest';
import { en } from '../../locales/en/index.ts';
import type { Application } from '../application/application.ts';
import { evaluateApplications } from '../evaluate/evaluate-applications.ts';
import { oseeCall2024 } from '../osee-call-2024/osee-call-2024.ts';
import type { SelectionOptions } from '../settings/selection-options.ts';
import { facts, soundApplication } from '../testing/applications.fixture.ts';
import { explainSelection } from './explain-selection.ts';
import { renderExplanation } from './render-explanation.ts';

const withoutRegion = { ...facts, PER: { incomeGroups: { FY2024: 'upper-middle' } } } as const;
const ken = soundApplication('ken', 'KEN', 'eeeeeeeeee');
const per = soundApplication('per', 'PER', 'ssssssssss');
const vnm = soundApplication('vnm', 'VNM', 'aaaaaaaaaa');

const told = (
  section: string,
  options: SelectionOptions = {},
  applications: readonly Application[] = [ken, per, vnm],
): readonly string[] => {
  const result = evaluateApplications(oseeCall2024, applications, { facts: withoutRegion, ...options });
  const explanation = explainSelection(result, { model: oseeCall2024 });
  const names = { ken: 'Kenya', per: 'Peru', vnm: 'Viet Nam' };
  return renderExplanation(explanation, { locale: en, names }).find(({ id }) => id === section)?.lines ?? [];
};

describe('an unknown region in words', () => {
  it('makes the choice provisional and says which fact decides', () => {
    expect(told('summary')).toEqual([
      'Kenya and Peru are proposed; the next is Peru and Viet Nam.',
      'The choice is provisional: it depends on what nobody knows yet: Peru (region).',
      'If Peru does not have Africa as region, Kenya and Peru are proposed.',
      'If Peru has Africa as region, Peru and Viet Nam are proposed.',
    ]);
    expect(told('reasons')[0]).toMatch(
      /^Viet Nam may still be chosen: it depends on what nobody knows yet: Peru \(region\)\. /,
    );
  });

  it('is the reason that is given where an applicant was left aside', () => {
    const reasons = told('reasons', { policies: { unknownAttribute: 'leaveAside' } });
    expect(reasons).toHaveLength(1);
    expect(reasons[0]).toMatch(
      /^Peru was left aside, because a fact is not known \(region\) that this rule reads: /,
    );
    expect(reasons[0]).not.toContain('cannot be chosen under');
  });

  it('is asked for first where the policy says so', () => {
    const strict = { policies: { unknownAttribute: 'refuse' } } as const;
    const sentence = 'Nobody is proposed before what the rules read is known: Peru (region).';
    expect(told('summary', strict)).toEqual([sentence]);
    expect(told('reasons', strict)).toEqual([sentence, sentence, sentence]);
  });

  it('is told as stated by the application, with its source', () => {
    const region = { value: 'Americas', source: 'letter', date: '2024-05-03' };
    const limits = told('limits', {}, [ken, { ...per, attributes: { region } }, vnm]);
    expect(limits).toContain('Peru states its region: Americas (letter, 3 May 2024).');
    const bare = told('limits', {}, [ken, { ...per, attributes: { region: 'Americas' } }]);
    expect(bare).toContain('Peru states its region without a source: Americas.');
  });

  it('is told as inferred', () => {
    const inferred = { ...facts, PER: { ...facts['PER'], inferredRegions: ['itu'] } };
    expect(told('limits', { facts: inferred })).toContain(
      'Peru: Americas (region) is inferred; no list that was read names it.',
    );
  });
});

describe('differences as printed', () => {
  it('add up to the difference of the scores', () => {
    const uneven = soundApplication('vnm', 'VNM', 'epnapeneap');
    const result = evaluateApplications(oseeCall2024, [ken, per, uneven], {
      facts,
      weights: { 'local-ecosystem': 1.7, 'host-government-links': 2.3 },
    });
    const { reasons } = explainSelection(result, { model: oseeCall2024 });
    const messages = reasons.find(({ applicant }) => applicant === 'vnm')?.messages ?? [];
    const tenths = (points: unknown): number => Math.round(Number(points) * 10);
    const total = messages.find(({ id }) => id === 'why-points')?.parameters['points'];
    const parts = messages.flatMap(({ id, parameters }) => {
      if (id.startsWith('ahead-on')) return [tenths(parameters['points'])];
      return id.startsWith('behind-on') ? [-tenths(parameters['points'])] : [];
    });
    expect(messages.some(({ id }) => id === 'ahead-on-rest')).toBe(true);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(tenths(total));
  });
});
