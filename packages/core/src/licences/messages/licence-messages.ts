import { licenceMessagesAr as ar } from './ar.ts';
import { licenceMessagesEn as en } from './en.ts';
import { licenceMessagesEs as es } from './es.ts';
import { licenceMessagesFr as fr } from './fr.ts';
import { licenceMessagesPt as pt } from './pt.ts';

/**
 * The texts about licences in five languages.
 *
 * @category licences
 * @example
 * ```ts
 * import { formatMessage } from '@osee/core';
 * import { licenceMessages } from '@osee/core/licences';
 *
 * formatMessage(licenceMessages.es, 'verdict.yes'); // => 'Sí'
 * ```
 */
export const licenceMessages = { en, fr, es, pt, ar } as const;
