import * as arResources from '@osee/catalogue/locales/ar/resources';
import * as esResources from '@osee/catalogue/locales/es/resources';
import * as frResources from '@osee/catalogue/locales/fr/resources';
import * as ptResources from '@osee/catalogue/locales/pt/resources';
import type { ContentBundle } from '@osee/core';
import { ar } from '@osee/core/locales/ar';
import * as arInstrument from '@osee/core/locales/ar/instrument';
import * as arMobilisation from '@osee/core/locales/ar/mobilisation';
import * as arPages from '@osee/core/locales/ar/pages';
import * as arPractice from '@osee/core/locales/ar/practice';
import * as arProgramme from '@osee/core/locales/ar/programme';
import { es } from '@osee/core/locales/es';
import * as esInstrument from '@osee/core/locales/es/instrument';
import * as esMobilisation from '@osee/core/locales/es/mobilisation';
import * as esPages from '@osee/core/locales/es/pages';
import * as esPractice from '@osee/core/locales/es/practice';
import * as esProgramme from '@osee/core/locales/es/programme';
import { fr } from '@osee/core/locales/fr';
import * as frInstrument from '@osee/core/locales/fr/instrument';
import * as frMobilisation from '@osee/core/locales/fr/mobilisation';
import * as frPages from '@osee/core/locales/fr/pages';
import * as frPractice from '@osee/core/locales/fr/practice';
import * as frProgramme from '@osee/core/locales/fr/programme';
import { pt } from '@osee/core/locales/pt';
import * as ptInstrument from '@osee/core/locales/pt/instrument';
import * as ptMobilisation from '@osee/core/locales/pt/mobilisation';
import * as ptPages from '@osee/core/locales/pt/pages';
import * as ptPractice from '@osee/core/locales/pt/practice';
import * as ptProgramme from '@osee/core/locales/pt/programme';
import type { ContentEntry } from './content-texts.ts';

type ContentBundles = Readonly<Record<ContentEntry, ContentBundle>>;

/** The texts of content, by language and entry. */
export const contentBundles = {
  fr: {
    ...frInstrument,
    ...frMobilisation,
    ...frPages,
    ...frPractice,
    ...frProgramme,
    rest: fr.rest,
    ...frResources,
  },
  es: {
    ...esInstrument,
    ...esMobilisation,
    ...esPages,
    ...esPractice,
    ...esProgramme,
    rest: es.rest,
    ...esResources,
  },
  pt: {
    ...ptInstrument,
    ...ptMobilisation,
    ...ptPages,
    ...ptPractice,
    ...ptProgramme,
    rest: pt.rest,
    ...ptResources,
  },
  ar: {
    ...arInstrument,
    ...arMobilisation,
    ...arPages,
    ...arPractice,
    ...arProgramme,
    rest: ar.rest,
    ...arResources,
  },
} satisfies Readonly<Record<string, ContentBundles>>;
