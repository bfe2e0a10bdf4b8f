import { instrument } from '@osee/core/locales/fr/instrument';
import type { EcosystemTextId } from '../../models/osee-ecosystem/text-id.ts';
import { general } from './osee-ecosystem/general.ts';

/** The words of the ecosystem model in French; a text that is not there yet stays in English. */
export const oseeEcosystem: Readonly<Partial<Record<EcosystemTextId, string>>> = {
  ...general,
  ...instrument.texts,
};
