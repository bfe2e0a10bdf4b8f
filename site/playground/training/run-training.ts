import {
  type CatalogueFilters,
  createCatalogueIndex,
  type LocalisedResource,
  localiseCatalogue,
  oseeCatalogue,
} from '@osee/catalogue';
import { oseeSynonyms } from '@osee/catalogue/synonyms';
import { formatNumber } from '@osee/core/text';
import type { Found } from '../shell/found.ts';
import type { Wording } from '../shell/wording.ts';
import { say } from '../words/say.ts';
import type { TrainingInput } from './training-input.ts';
import type { TrainingWords } from './training-words.ts';

export interface FoundTraining extends Found {
  readonly resources: readonly LocalisedResource[];
}

/** How many are shown at once. */
export const mostShown = 12;

/** The catalogue in a language is made once. */
const indices = new Map<string, ReturnType<typeof createCatalogueIndex>>();

const indexIn = ({ locale, words }: Wording<TrainingWords>): ReturnType<typeof createCatalogueIndex> => {
  const made =
    indices.get(locale) ??
    createCatalogueIndex(localiseCatalogue(oseeCatalogue, locale, words.resources).catalogue, {
      synonyms: oseeSynonyms,
    });
  indices.set(locale, made);
  return made;
};

/** The filters that are set. */
export const filtersOf = ({ competency, language, cost }: TrainingInput): CatalogueFilters => ({
  ...(competency !== '' && { competency }),
  ...(language !== '' && { language }),
  ...(cost !== '' && { cost }),
});

/** What fits the words, the filters and the time. A stated time counts before an estimated one; none is not 0. */
export const runTraining = (input: TrainingInput, wording: Wording<TrainingWords>): FoundTraining => {
  const { locale, texts } = wording;
  const { query, hours } = input;
  const hits = indexIn(wording).search(query, { filters: filtersOf(input) });
  const all: readonly LocalisedResource[] = hits.map(({ resource }) => resource);
  const longest = (resource: LocalisedResource): number | null =>
    (resource.hours ?? resource.estimatedHours)?.maximum ?? null;
  const resources =
    hours === null ? all : all.filter((resource) => (longest(resource) ?? Number.POSITIVE_INFINITY) <= hours);
  const untold = hours === null ? 0 : all.filter((resource) => longest(resource) === null).length;
  return {
    resources,
    figure: formatNumber(resources.length, locale),
    caption: texts.found,
    tone: resources.length === 0 ? 'open' : 'plain',
    notes: [
      ...(resources.length > mostShown ? [say(locale, 'shownFirst', { count: mostShown })] : []),
      ...(untold > 0 ? [say(locale, 'noHours', { count: untold })] : []),
    ],
  };
};
