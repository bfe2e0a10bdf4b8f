import type { EvidenceRule, FactTest } from '../../maturity/index.ts';
import type { DpgCriterionId } from './text-id.ts';

type Part = readonly FactTest[];

const yes = (fact: string, most?: number): FactTest => ({ fact, holds: 'yes', ...(most && { most }) });
const no = (fact: string, most?: number): FactTest => ({ fact, holds: 'no', ...(most && { most }) });
const named = (fact: string, count = 1, most?: number): FactTest => ({
  fact,
  holds: 'named',
  ...(count > 1 && { count }),
  ...(most && { most }),
});
const atLeast = (fact: string, minimum: number, most?: number): FactTest => ({
  fact,
  holds: 'atLeast',
  minimum,
  ...(most && { most }),
});
const within = (fact: string, months: number): FactTest => ({ fact, holds: 'within', months });
/** A check of Scorecard counts from 8 of 10, so that a practice followed nearly always is enough. */
const scorecard = (key: string): FactTest => ({ fact: 'scorecard-check', key, holds: 'atLeast', minimum: 8 });
const badgeLevel: FactTest = { fact: 'badge-level', holds: 'oneOf', words: ['passing', 'silver', 'gold'] };
const baselineLevel: FactTest = {
  fact: 'baseline-level',
  holds: 'oneOf',
  words: ['1', '2', '3', 'baseline-1', 'baseline-2', 'baseline-3'],
};
const rule = (...parts: readonly Part[]): EvidenceRule => ({ parts });

/**
 * Which facts of files speak for which criterion. What a file can only hint at is worth 1, whatever the file says of
 * it. A criterion without a rule is never answered by a file.
 */
export const dpgFileRules: Readonly<Partial<Record<DpgCriterionId, EvidenceRule>>> = {
  'approved-licence': rule([{ fact: 'licence', holds: 'accepted' }], [yes('licence-file')]),
  'marked-parts': rule([yes('licence-per-file')]),
  'licence-check': rule([yes('licence-per-file', 1)]),
  'contributor-rights': rule([yes('contributor-rights')], [yes('trade-mark-policy')]),

  'named-maintainers': rule([yes('maintainers'), yes('code-owners'), atLeast('maintainer-count', 1)]),
  'decision-rule': rule([yes('governance')]),
  'shared-decisions': rule(
    [yes('several-organisations', 2), atLeast('organisations', 2, 2)],
    [yes('decision-records', 2)],
  ),

  'public-work': rule([yes('public-repository')], [yes('issue-tracker'), yes('issue-templates', 2)]),
  'contribution-guide': rule([yes('contributing')], [yes('code-of-conduct')]),
  'measured-response': rule([atLeast('first-response-days', 0)]),

  'install-steps': rule([yes('install-guide'), yes('docs', 1), yes('readme', 1)]),
  'stranger-deploys': rule([yes('container', 1), yes('deployment-files', 1)]),
  'versioned-docs': rule([yes('user-guide', 1), yes('administrator-guide', 1), yes('api-docs', 1)]),
  'taught-languages': rule([named('docs-language', 2)], [yes('training')], [yes('demo')]),

  'data-export': rule([yes('data-export'), yes('api-description', 1)]),
  'open-interface': rule([yes('api-description'), yes('api-docs', 1)]),
  'standard-tests': rule([
    yes('standards-conformance'),
    atLeast('govstack-level', 1, 2),
    named('standard', 1, 1),
  ]),

  'listed-dependencies': rule([yes('dependencies-listed'), yes('sbom')]),
  'open-dependencies': rule([no('platform-dependence'), yes('open-alternative')]),
  'extension-points': rule([yes('extension-points')], [yes('localisation-ready'), yes('translations')]),

  'security-contact': rule(
    [yes('security-policy'), yes('private-reporting'), scorecard('Security-Policy')],
    [yes('dependency-updates'), scorecard('Dependency-Update-Tool')],
  ),
  'checked-changes': rule(
    [yes('code-review'), scorecard('Code-Review')],
    [yes('static-analysis'), scorecard('SAST')],
    [yes('sbom'), scorecard('SBOM')],
  ),
  'signed-releases': rule(
    [yes('signed-releases'), scorecard('Signed-Releases')],
    [badgeLevel, baselineLevel],
  ),
  'independent-audit': rule(
    [yes('security-audit'), { fact: 'security-assessment', key: 'third-party', holds: 'yes' }],
    [within('security-audit-date', 24)],
  ),

  'data-statement': rule([yes('privacy-policy'), named('personal-data')]),
  'protective-controls': rule(
    [yes('privacy-controls'), no('personal-data')],
    [yes('content-policy'), no('content-collected')],
    [yes('harassment-protection'), no('user-interaction')],
  ),
  'impact-assessment': rule([yes('privacy-assessment')]),

  'dated-release': rule([within('release', 12)], [yes('changelog')]),
  'support-window': rule([yes('support-window')], [yes('roadmap')]),
  'several-funders': rule([named('funder', 2)], [yes('cost-guidance')]),
  'shared-stewardship': rule([yes('access-continuity', 1)]),

  'named-users': rule([named('user'), atLeast('user-count', 1), named('deployment-country', 1, 2)]),
  'several-users': rule([named('user', 3), atLeast('user-count', 3)], [yes('sdg-evidence')]),
  'trained-implementers': rule([named('contractor', 1, 1)]),
};
