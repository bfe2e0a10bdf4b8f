/**
 * Times searches of a large catalogue: `pnpm bench:search [resources] [searches]`. Times are those of the processor, which
 * other programs on the machine change little; the clock stands beside them.
 */
import { createCatalogueIndex, oseeCatalogue, type SearchOptions } from '@osee/catalogue';
import { oseeSynonyms } from '@osee/catalogue/synonyms';
import { drawsOf, manyResources } from '../packages/catalogue/src/search/many-resources.fixture.ts';
import { probes } from '../packages/catalogue/src/synonyms/probes.fixture.ts';

interface Call {
  readonly query: string;
  readonly options: SearchOptions;
}

const [resources = 10_000, searches = 2_000] = process.argv.slice(2).map(Number);
const catalogue = manyResources(resources);
const probed = Object.values(probes).flatMap((own) => Object.keys(own));
const competencies = oseeCatalogue.resources.flatMap(({ competencyIds }) => competencyIds);

/** The probes, two words, three words, a beginning and a word, a misspelt word and a word, in turn; some with filters. */
const calls = (count: number): readonly Call[] => {
  const draw = drawsOf(7);
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(draw() * list.length)] as T;
  const word = (): string => {
    const { title, description } = oneOf(catalogue.resources);
    return oneOf((draw() < 0.5 ? title : description).match(/[\p{L}\p{M}\p{N}]+/gu) ?? ['open']);
  };
  const misspelt = (): string => {
    const own = word();
    const place = Math.floor(draw() * own.length);
    return `${own.slice(0, place)}x${own.slice(place + 1)}`;
  };
  const filters = (): SearchOptions['filters'] & object => {
    const chance = draw();
    if (chance < 0.2) return { language: oneOf(['en', 'fr', 'ar', 'es', 'pt']) };
    if (chance < 0.35) return { cost: 'free' };
    return chance < 0.45 ? { competency: oneOf(competencies) } : {};
  };
  return Array.from({ length: count }, (_, place) => {
    const query = [
      () => probed[(place / 5) % probed.length] ?? '',
      () => `${word()} ${word()}`,
      () => `${word()} ${word()} ${word()}`,
      () => `${word().slice(0, 3 + Math.floor(draw() * 3))} ${word()}`,
      () => `${misspelt()} ${word()}`,
    ][place % 5]?.();
    const match = draw() < 0.15 ? 'all' : 'any';
    return { query: query ?? '', options: { filters: filters(), fuzzy: place % 5 === 4, match, limit: 10 } };
  });
};

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
const held = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const quantiles = (times: readonly number[]): string => {
  const sorted = [...times].sort((left, right) => left - right);
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return `half ${at(0.5)}, slowest of ten ${at(0.9)}, of a hundred ${at(0.99)}, of all ${at(1)} ms`;
};

const list = calls(searches);
/** A function of its own, so that nothing of one index is left when the next one is weighed. */
const measure = (name: string, options: Parameters<typeof createCatalogueIndex>[1]): void => {
  const [memory, start] = [held(), processor()];
  const index = createCatalogueIndex(catalogue, options);
  const made = processor() - start;
  console.log(`${name}: index of ${resources} in ${made.toFixed(0)} ms, ${(held() - memory).toFixed(1)} MB`);
  const run = ({ query, options: call }: Call) => {
    index.search(query, call);
    index.facets(call.filters);
  };
  for (const call of list.slice(0, 500)) run(call);
  const clock: number[] = [];
  const times = list.map((call) => {
    const [before, begin] = [processor(), process.hrtime.bigint()];
    run(call);
    clock.push(Number(process.hrtime.bigint() - begin) / 1e6);
    return processor() - before;
  });
  console.log(`  ${searches} searches with facets, processor: ${quantiles(times)}`);
  console.log(`  the same by the clock: ${quantiles(clock)}`);
};
measure('words alone', {});
measure('with synonyms', { synonyms: oseeSynonyms });
