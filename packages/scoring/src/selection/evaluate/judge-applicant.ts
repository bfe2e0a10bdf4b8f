import type { Candidate } from '../application/application.ts';
import { notice } from '../check/notice.ts';
import type { ApplicantResult, UnrankedReason } from '../result/applicant-result.ts';
import type { Settings } from '../settings/settings.ts';
import { attributeFacts, factNotices } from './attribute-facts.ts';
import { attributeNotices } from './attribute-notices.ts';
import { judgeGates } from './judge-gates.ts';
import { futureNotices, scoreNotices } from './notices.ts';
import { scoreApplicant } from './score-applicant.ts';

/** Everything that can be said of an applicant without looking at the others. */
export type JudgedApplicant = Omit<ApplicantResult, 'rank' | 'rankInterval'>;

/** Judges the gates and the criteria of one application. */
export const judgeApplicant = (
  application: Candidate,
  standing: ApplicantResult['standing'],
  settings: Settings,
): JudgedApplicant => {
  const { gates, eligibility, issues } = judgeGates(application, settings);
  const scored = scoreApplicant(application, settings);
  const facts = attributeFacts(application, settings);
  const missing =
    scored.score === null
      ? [
          notice(
            'missing-branch',
            'warning',
            ['applicants', application.id, 'score'],
            'Expected enough answers in every branch, got gaps.',
            {
              branches: scored.branches.filter(({ value }) => value === null).map(({ branch }) => branch),
            },
          ),
        ]
      : [];
  return {
    id: application.id,
    country: application.country ?? null,
    host: application.host ?? null,
    submittedAt: application.submittedAt ?? null,
    withdrawn:
      application.withdrawn === undefined
        ? null
        : { date: application.withdrawn.date, reason: application.withdrawn.reason ?? null },
    standing,
    eligibility,
    gates,
    ...scored,
    unranked: unrankedReason(standing, eligibility, scored.score, settings),
    attributes: Object.fromEntries(facts.map(({ attribute, value }) => [attribute, value])),
    attributeFacts: facts,
    issues: [
      ...issues,
      ...scoreNotices(application.id, scored.criteria),
      ...missing,
      ...futureNotices(application, settings),
      ...factNotices(application.id, facts),
      ...attributeNotices(application, settings),
    ],
  };
};

const unrankedReason = (
  standing: ApplicantResult['standing'],
  eligibility: ApplicantResult['eligibility'],
  score: number | null,
  { policies }: Settings,
): UnrankedReason | null => {
  if (standing !== 'active') return standing;
  if (eligibility === 'not-eligible') return eligibility;
  if (eligibility === 'undecided' && policies.admit === 'eligible') return eligibility;
  return score === null ? 'missing-branch' : null;
};
