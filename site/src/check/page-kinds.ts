/** The kinds of pages, by what makes a page of that kind. */
const kinds: readonly (readonly [kind: string, test: RegExp])[] = [
  ['home', /^index\.html$/],
  ['about', /^about\.html$/],
  ['not found', /^404\.html$/],
  ['start', /^starts\/[^/]+\.html$/],
  ['guide', /^guides\/maturity\.html$/],
  ['codes', /^guides\/errors\.html$/],
  ['method', /^methods\/maturity-scoring\.html$/],
  ['decision', /^decisions\/0001[^/]*\.html$/],
  ['example', /^examples\/01[^/]*\.html$/],
  ['project', /^project\/security\.html$/],
  ['categories', /^api\/categories\.html$/],
  ['package', /^api\/core\/index\.html$/],
  ['module', /^api\/scoring\/maturity\/index\.html$/],
  ['function', /^api\/scoring\/maturity\/scoreMaturity\.html$/],
  ['types', /^api\/scoring\/maturity\/types\.html$/],
  ['values', /^api\/scoring\/maturity\/values\.html$/],
  ['French home', /^fr\/index\.html$/],
  ['French start', /^fr\/starts\/[^/]+\.html$/],
];

/** @throws where a kind has no page, for then nothing of it would be checked */
export const pageKinds = (files: readonly string[]): [kind: string, file: string][] =>
  kinds.map(([kind, test]) => {
    const file = files.find((name) => test.test(name));
    if (file === undefined) throw new Error(`Expected a page of the kind ${kind} (${test}), found none.`);
    return [kind, file];
  });
