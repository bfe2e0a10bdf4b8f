/** One page of each kind that is there, by what makes it of that kind. */
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
  ['function', /^api\/scoring\/(?:maturity|index)\/scoreMaturity\.html$/],
  ['types', /^api\/scoring\/maturity\/types\.html$/],
  ['values', /^api\/scoring\/maturity\/values\.html$/],
  ['French home', /^fr\/index\.html$/],
  ['French start', /^fr\/starts\/[^/]+\.html$/],
  ['playground', /^playground\.html$/],
];

export const pageKinds = (files: readonly string[]): [kind: string, file: string][] =>
  kinds.flatMap(([kind, test]) => {
    const file = files.find((name) => test.test(name));
    return file === undefined ? [] : [[kind, file] as [string, string]];
  });
