import type { RiskResponse } from '../register/risk.ts';
import type { RiskCategory } from '../register/risk-categories.ts';
import type { UndpRiskCategory } from '../register/undp-risk-categories.ts';

/** What a starter risk is, without its words. */
interface StarterFacts {
  readonly id: string;
  readonly category: RiskCategory;
  readonly undpCategory: UndpRiskCategory;
  readonly guidelines: readonly number[];
  /** By the id of the response. */
  readonly responses: Readonly<Record<string, RiskResponse['kind']>>;
  /** Criteria of the instrument whose low answer shows the risk; the first one is closest to the early sign. */
  readonly proposesFrom: readonly string[];
}

const risk = (
  id: string,
  category: RiskCategory,
  undpCategory: UndpRiskCategory,
  guidelines: readonly number[],
  responses: StarterFacts['responses'],
  proposesFrom: readonly string[],
): StarterFacts => ({ id, category, undpCategory, guidelines, responses, proposesFrom });

/** By category, in the order of `riskCategories`. */
export const starterFacts = (): readonly StarterFacts[] => [
  risk('grant-ends', 'funding', 'financial', [4, 10], { bridge: 'reduce', line: 'avoid' }, [
    'strategic-funding',
    'mobilisation-spread',
    'mobilisation-exit',
  ]),
  risk('budget-cut', 'funding', 'financial', [2, 3], { minimum: 'reduce', reserve: 'accept' }, [
    'mobilisation-reserve',
    'strategic-funding',
  ]),
  risk('late-disbursement', 'funding', 'financial', [3, 6], { stagger: 'reduce', reserve: 'accept' }, [
    'mobilisation-commitments',
    'mobilisation-reserve',
  ]),
  risk('hidden-upkeep', 'funding', 'financial', [1, 9], { 'whole-life': 'avoid', measure: 'reduce' }, [
    'understanding-total-cost-of-ownership-tco',
    'strategic-funding',
    'mobilisation-follow-up',
  ]),
  risk('champion-leaves', 'political', 'political', [2, 5], { decree: 'reduce', second: 'reduce' }, [
    'office-mandate',
  ]),
  risk('election-turn', 'political', 'political', [5, 6], { reference: 'reduce', results: 'reduce' }, [
    'legal-and-regulatory-frameworks-for-sovereign-open-source-software',
    'office-mandate',
  ]),
  risk('ministries-compete', 'political', 'strategic', [5, 7], { division: 'avoid', steering: 'reduce' }, [
    'office-mandate',
    'digital-sovereignty-and-policy-formulation',
  ]),
  risk('currency-fall', 'economy', 'financial', [3, 4], { local: 'avoid', clauses: 'transfer' }, [
    'mobilisation-plan-years',
    'mobilisation-reserve',
  ]),
  risk('wage-drain', 'economy', 'organisational', [8], { careers: 'reduce', bond: 'reduce' }, [
    'human-resource-planning-and-allocation',
    'office-people',
  ]),
  risk('data-centre-lost', 'disaster', 'operational', [2, 7], { copy: 'reduce', restore: 'reduce' }, [
    'cloud-and-infrastructure-management',
  ]),
  risk(
    'connectivity-outage',
    'disaster',
    'operational',
    [2],
    { offline: 'reduce', 'second-line': 'reduce' },
    ['monitoring-logging-and-observability', 'cloud-and-infrastructure-management'],
  ),
  risk('single-maintainer', 'capacity', 'organisational', [8], { pairs: 'reduce', second: 'reduce' }, [
    'managing-open-source-community-over-a-project-lifetime',
    'capacity-building',
  ]),
  risk('consultants-only', 'capacity', 'organisational', [8, 10], { staff: 'avoid', handover: 'reduce' }, [
    'capacity-building',
    'contractual-considerations',
  ]),
  risk('training-without-use', 'capacity', 'organisational', [8, 9], { posts: 'avoid', task: 'reduce' }, [
    'human-resource-planning-and-allocation',
  ]),
  risk(
    'office-overloaded',
    'capacity',
    'organisational',
    [6, 7],
    { scope: 'avoid', 'second-host': 'transfer' },
    ['office-service', 'office-people'],
  ),
  risk(
    'soft-lock-in',
    'lock-in',
    'strategic',
    [4, 10],
    { 'second-supplier': 'reduce', documents: 'reduce' },
    ['capacity-to-run-integrate-open-source-in-public-procurement', 'contractual-considerations'],
  ),
  risk('private-fork', 'lock-in', 'operational', [10], { upstream: 'avoid' }, [
    'sharing-technical',
    'active-engagement-with-the-open-source-community',
  ]),
  risk('proprietary-middle', 'lock-in', 'strategic', [2, 10], { interface: 'reduce', escrow: 'transfer' }, [
    'digital-sovereignty-and-policy-formulation',
    'public-private-partnerships-and-national-digital-ecosystems',
    'interoperability-and-standards-compliance',
  ]),
  risk('project-relicensed', 'lock-in', 'strategic', [7, 9], { watch: 'reduce', fork: 'reduce' }, [
    'active-engagement-with-the-open-source-community',
    'platform-and-tool-selection',
  ]),
  risk('known-weakness', 'security', 'safety-and-security', [1, 9], { list: 'reduce', upstream: 'reduce' }, [
    'cybersecurity-and-secure-devops',
    'security-and-risk-management',
  ]),
  risk('supply-chain', 'security', 'safety-and-security', [1], { pin: 'reduce', review: 'reduce' }, [
    'security-and-risk-management',
    'testing-integration-and-quality-assurance',
  ]),
  risk('leaked-secrets', 'security', 'safety-and-security', [2], { scan: 'avoid', rotate: 'reduce' }, [
    'testing-integration-and-quality-assurance',
    'compliance-with-security-and-privacy-regulations',
  ]),
  risk('rights-unclear', 'legal', 'regulatory', [1, 2], { audit: 'avoid', clauses: 'reduce' }, [
    'contractual-considerations',
    'ip-and-legal-compliance',
  ]),
  risk('procurement-challenge', 'legal', 'regulatory', [2, 5], { functional: 'avoid', reasons: 'reduce' }, [
    'procurement-process-integration',
    'capacity-to-recognize-and-address-legal-challenges',
  ]),
  risk(
    'digital-only',
    'exclusion',
    'social-and-environmental',
    [5, 9],
    { 'second-way': 'avoid', tests: 'reduce' },
    ['conducting-digital-inclusion-assessments', 'designing-inclusive-open-source-software-solutions'],
  ),
  risk(
    'one-language',
    'exclusion',
    'social-and-environmental',
    [5, 8],
    { translate: 'reduce', test: 'reduce' },
    ['localization-and-adaptability'],
  ),
];
