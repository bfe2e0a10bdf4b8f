import { instrument } from '@osee/core/locales/ar/instrument';
import { stamps } from './osee-ecosystem/stamps.ts';

/** The stamps of the words of the ecosystem model, with those of the questions, which are the core's. */
export const ecosystemStamps = {
  ...stamps,
  'osee-ecosystem': { ...stamps['osee-ecosystem'], ...instrument.stamps },
};
