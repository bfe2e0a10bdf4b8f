import { attribute, oseeCatalogue, planTraining, rightsOf } from '@osee/catalogue';
import {
  buildSchedule,
  type CompetencyGap,
  callStatus,
  explainOffice,
  formatMessage,
  messagesOf,
  officeBoardCsv,
  oseeCallWindow2024,
  oseeOspo,
  oseeProgramme,
  planOffice,
  readCsv,
  toICalendar,
} from '@osee/core';
import { oseeEcosystemModel } from '@osee/scoring/models';
import {
  explainItemStatistics,
  explainStrength,
  itemStatistics,
  type StrengthScaleId,
  strengthOf,
  strengthScales,
} from '@osee/scoring/reliability';
import { renderMarkdown, riskReport, selectionReport } from '@osee/scoring/report';
import { assessRisks, riskReserve } from '@osee/scoring/risk';
import {
  type Application,
  assessAssumptions,
  assessRobustness,
  criteriaOf,
  evaluateApplications,
  explainSelection,
  oseeCall2024,
  renderExplanation,
} from '@osee/scoring/selection';
import { fullOutline } from '../../packages/core/src/office/testing/outline.fixture.ts';
import { fullRegister } from '../../packages/scoring/src/risk/testing/registers.fixture.ts';
import { bundles, type Tag } from './all-texts.ts';
import { ecosystemTexts } from './ecosystem-renderings.ts';

const facts = {
  KEN: { regions: { itu: 'Africa' }, incomeGroups: { FY2024: 'lower-middle' } },
  PER: { regions: { itu: 'Americas' }, incomeGroups: { FY2024: 'upper-middle' } },
  TTO: { regions: { itu: 'Americas' }, incomeGroups: { FY2024: 'high' } },
  VNM: { incomeGroups: { FY2024: 'low' } },
} as const;

/** Names without a meaning in any language, so that what is left is said by the library. */
export const given: Readonly<Record<string, string>> = {
  k: 'Zzken',
  p: 'Zzper',
  t: 'Zztto',
  v: 'Zzvnm',
  KEN: 'Zzken',
  PER: 'Zzper',
  TTO: 'Zztto',
  VNM: 'Zzvnm',
};

const apply = (
  id: string,
  country: string,
  levels: string,
  more: Partial<Application> = {},
): Application => ({
  id,
  country,
  host: { name: 'Zzhost', type: 'academic', country },
  submittedAt: '2024-05-02',
  gates: oseeCall2024.gates
    .filter(({ rule }) => rule === undefined)
    .map(({ id: gate }) => ({ gate, answer: 'pass', by: 'Zzby', date: '2024-05-27', reason: 'Zzreason' })),
  scores: criteriaOf(oseeCall2024).flatMap(({ id: criterion }, position) => {
    const value = { s: 'strong', e: 'established', p: 'partial', n: 'nascent' }[levels[position] ?? ''];
    return value === undefined ? [] : [{ criterion, value }];
  }),
  ...more,
});

const applications = [
  apply('k', 'KEN', 'ssssseeeee'),
  apply('p', 'PER', 'ppppppp-pp'),
  apply('t', 'TTO', 'ssssssssss', {
    waivers: [{ gate: 'lmic-status', by: 'Zzby', reason: 'Zzreason', date: '2024-06-03' }],
  }),
  apply('v', 'VNM', 'eepnnepppn', { host: { name: 'Zzhost', type: 'company', country: 'VNM' } }),
];

const selectionTexts = (tag: Tag): readonly string[] => {
  const locale = bundles[tag].scoring;
  return [applications, applications.slice(0, 1)].flatMap((some) => {
    const result = evaluateApplications(oseeCall2024, some, { facts });
    const robustness = assessRobustness(oseeCall2024, result, { seed: 1, draws: 50 });
    const assumptions = assessAssumptions(oseeCall2024, some, { seed: 1, samples: 8, facts });
    const explanation = explainSelection(result, { model: oseeCall2024, robustness, assumptions });
    const sections = renderExplanation(explanation, { locale, names: given });
    const report = selectionReport({ result, explanation, locale, names: given, robustness });
    return [
      ...sections.flatMap(({ title, lines }) => [title, ...lines]),
      renderMarkdown(report).replaceAll('osee-call-2024', ''),
    ];
  });
};

const riskTexts = (tag: Tag): readonly string[] => {
  const locale = bundles[tag].scoring;
  const names = Object.fromEntries(fullRegister.risks.map(({ id }) => [id, 'Zzrisk']));
  const register = {
    ...fullRegister,
    risks: fullRegister.risks.map((risk) => ({ ...risk, ...(risk.owner ? { owner: 'Zzowner' } : {}) })),
  };
  return (['ends', 'even'] as const).flatMap((words) =>
    (['none', 'in-place', 'all'] as const).map((responses) => {
      const options = { words, responses, asOf: '2027-03-02' };
      const assessment = assessRisks(register, options);
      const reserve = riskReserve(register, { ...options, draws: { seed: 1, count: 500 } });
      return renderMarkdown(riskReport({ assessment, reserve, locale, names })).replaceAll('KES', '');
    }),
  );
};

const catalogueTexts = (tag: Tag): readonly string[] => {
  const locale = bundles[tag].catalogue;
  const credit = (rights: { readonly asStated: string | null; readonly spdx: string | null }): string =>
    attribute(
      {
        title: 'Zztitle',
        authors: ['Zzauthor', 'Zzother'],
        publisher: 'Zzpublisher',
        url: '',
        rights: { attributionRequired: null, evidence: null, ...rights },
      },
      { format: 'text', locale, changes: 'Zzchanges' },
    ).credit;
  const rights = messagesOf(locale, 'rights');
  const gap = (competencyId: string): CompetencyGap => ({
    competencyId,
    current: 0,
    target: 1,
    gap: 1,
    weight: 1,
    coverage: 1,
  });
  const plan = planTraining([gap('strategic-funding'), gap('nothing')], oseeCatalogue);
  const training = messagesOf(locale, 'training');
  return [
    credit({ asStated: null, spdx: null }),
    credit({ asStated: 'Zzterms', spdx: null }),
    ...oseeCatalogue.resources.slice(0, 20).flatMap((resource) => {
      const { conditions, translate, print } = rightsOf(resource);
      return [
        formatMessage(rights, `answer.${translate.answer}`),
        formatMessage(rights, `reason.${print.reason}`),
        ...conditions.map((condition) => formatMessage(rights, `condition.${condition}`)),
      ];
    }),
    ...plan.steps.map(({ reason }) =>
      formatMessage(training, `step.${reason}`, { count: 2, gaps: ['Zzgap', 'Zzgap'] }),
    ),
    ...plan.unmet.map(({ reason }) => formatMessage(training, `unmet.${reason}`, { gap: 'Zzgap' })),
    formatMessage(training, 'hours-unknown', { count: plan.hours.unknown }),
  ];
};

const coreTexts = (tag: Tag): readonly string[] => {
  const locale = bundles[tag].core;
  const latePolicy = { graceDays: 7, reason: 'Zzreason.' };
  const days = ['2024-01-01', '2024-04-20', '2024-05-25', '2024-12-31'];
  const { entries, ...schedule } = buildSchedule(oseeProgramme);
  const bare = entries.map(({ description, ...entry }) => ({ ...entry, name: 'Zzname' }));
  const calendar = toICalendar({ ...schedule, title: 'Zztitle', entries: bare }, { locale });
  const office = planOffice({ ...fullOutline, title: 'Zztitle' });
  const roles = Object.fromEntries(oseeOspo.roles.map(({ id }) => [id, 'Zzrole']));
  const people = Object.fromEntries(fullOutline.staff.map(({ id }) => [id, 'Zzname']));
  const board = readCsv(officeBoardCsv(office, { locale, names: { ...roles, ...people } }));
  return [
    ...explainOffice(office, { locale, names: roles }).map(({ text }) => text),
    ...board.slice(1).flatMap((row) => row.slice(1, 8)),
    ...days.map((day) => callStatus(oseeCallWindow2024, day, { locale, latePolicy }).reason),
    ...calendar
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .flatMap((line) =>
        /^(?:DESCRIPTION|CATEGORIES):/u.test(line) ? [line.replace(/^\w+:/u, '').replaceAll('\\n', ' ')] : [],
      ),
  ];
};

const reliabilityTexts = (tag: Tag): readonly string[] => {
  const locale = bundles[tag].scoring;
  const { id, version, criteria } = oseeEcosystemModel;
  const given = ['not-yet', 'embedded', 'embedded'].map((optionId) => ({
    subject: 'Zzsubject',
    model: { id, version },
    asOf: '2027-01-31',
    answers: criteria.slice(0, 3).map((each, place) => ({
      criterionId: each.id,
      status: 'answered' as const,
      optionId: place === 2 && optionId === 'not-yet' ? 'managed' : optionId,
    })),
  }));
  const statistics = itemStatistics(given, oseeEcosystemModel);
  const names = Object.fromEntries(criteria.map((each) => [each.id, 'Zzquestion']));
  const scales = Object.keys(strengthScales) as StrengthScaleId[];
  return [
    ...explainItemStatistics(statistics, { locale, names }),
    ...explainItemStatistics({ ...statistics, items: [], closePairs: [] }, { locale }),
    ...scales.flatMap((scale) =>
      strengthScales[scale].flatMap(({ from }) =>
        [0, 0.3].map((standardError) =>
          explainStrength(strengthOf({ value: Math.min(1, from + 0.01), standardError }, scale), { locale }),
        ),
      ),
    ),
  ].map(({ text }) => text);
};

/** By subject: what the library says in a language about made-up input. */
export const renderingsIn = (tag: Tag): Readonly<Record<string, readonly string[]>> => ({
  selection: selectionTexts(tag),
  maturity: ecosystemTexts(tag),
  risk: riskTexts(tag),
  reliability: reliabilityTexts(tag),
  catalogue: catalogueTexts(tag),
  core: coreTexts(tag),
});
