/** Files whose mistakes would show in the result of a country, and the tests that have to notice them. */
export interface MutationGroup {
  readonly name: string;
  readonly mutate: readonly string[];
  readonly tests: readonly string[];
}

const scoring = 'packages/scoring/src';
/** Not the tries of any input, which take longest and look at what is refused. */
const maturityTests = [
  `${scoring}/maturity/score/!(any-input)`,
  ...['range', 'compare'].map((folder) => `${scoring}/maturity/${folder}/*`),
];

export const mutationGroups: readonly MutationGroup[] = [
  {
    name: 'maturity score',
    mutate: [`${scoring}/maturity/score/{count-step,judge-evidence,read-answer,weighted-share}.ts`],
    tests: maturityTests,
  },
  {
    name: 'maturity result',
    mutate: [`${scoring}/maturity/score/{build-node,score-maturity}.ts`],
    tests: maturityTests,
  },
  {
    name: 'engine of maturity',
    mutate: [`${scoring}/maturity/engine/*.ts`],
    tests: maturityTests,
  },
  {
    name: 'level',
    mutate: [
      `${scoring}/maturity/score/{find-conformance,findings}.ts`,
      `${scoring}/maturity/range/level-bounds.ts`,
    ],
    tests: maturityTests,
  },
  {
    name: 'interval and range',
    mutate: [
      `${scoring}/maturity/score/open-ways.ts`,
      `${scoring}/maturity/range/{find-ranges,ladder-reach,node-reach,reach,roll-up-reach,score-reach,share-reach,ways}.ts`,
    ],
    tests: maturityTests,
  },
  {
    name: 'gates',
    mutate: [
      `${scoring}/selection/evaluate/{apply-rule,attribute-facts,derive-gate-answers,judge-applicant,judge-gates,standing}.ts`,
    ],
    tests: [`${scoring}/selection/evaluate/*`],
  },
  {
    name: 'portfolio rules',
    mutate: [
      `${scoring}/mcda/portfolio/select-portfolio.ts`,
      `${scoring}/mcda/portfolio/internal/{clashes,relaxations,rows-of-rule}.ts`,
    ],
    tests: [
      `${scoring}/mcda/portfolio/{select-portfolio,rule-prices}`,
      `${scoring}/mcda/portfolio/internal/{clashes,pair-search,relaxations,rows-of-rule}`,
    ],
  },
  {
    name: 'portfolio search',
    mutate: [
      `${scoring}/mcda/portfolio/internal/{best-selection,check-members,descend,incumbent,optimise,pair-search,prepare,row-table,search,subproblem}.ts`,
    ],
    tests: [`${scoring}/mcda/portfolio/select-portfolio`, `${scoring}/mcda/portfolio/internal/*`],
  },
  {
    name: 'rank',
    mutate: [
      `${scoring}/mcda/rank/*.ts`,
      `${scoring}/selection/evaluate/{rank-applicants,rank-intervals}.ts`,
      `${scoring}/mcda/diagnose/band-of.ts`,
    ],
    tests: [
      `${scoring}/mcda/rank/**/*`,
      `${scoring}/mcda/diagnose/**/*`,
      `${scoring}/selection/evaluate/**/*`,
    ],
  },
  {
    name: 'rights',
    mutate: [
      'packages/catalogue/src/rights/{combine-licences,licence-terms,rights-basis,rights-of,attribute}.ts',
    ],
    tests: ['packages/catalogue/src/rights/**/*', 'packages/catalogue/src/former/**/*'],
  },
  {
    name: 'income group',
    mutate: [
      'packages/core/src/geography/{income-group-at,income-issues,income-threshold,fiscal-year,ldc-at}.ts',
    ],
    tests: ['packages/core/src/geography/**/*'],
  },
];
