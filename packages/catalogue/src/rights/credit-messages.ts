import type { MessageCatalogue } from '@osee/core';

/**
 * The ids of the texts in a credit line.
 *
 * @category rights
 * @example
 * ```ts
 * import type { CreditMessageId } from '@osee/catalogue';
 *
 * const id: CreditMessageId = 'licensed';
 * ```
 */
export type CreditMessageId =
  | 'quoted'
  | 'untitled'
  | 'by'
  | 'published'
  | 'licensed'
  | 'terms'
  | 'no-terms'
  | 'changes'
  | 'separator'
  | 'end';

const en: MessageCatalogue<CreditMessageId> = {
  locale: 'en',
  messages: {
    quoted: '“{title}”',
    untitled: 'Untitled work',
    by: '{work} by {authors}',
    published: 'published by {publisher}',
    licensed: 'licensed under {licence}',
    terms: 'terms as stated: {terms}',
    'no-terms': 'licence not known',
    changes: 'Changes: {changes}',
    separator: ', ',
    end: '.',
  },
};

const fr: MessageCatalogue<CreditMessageId> = {
  locale: 'fr',
  messages: {
    quoted: '« {title} »',
    untitled: 'Œuvre sans titre',
    by: '{work} par {authors}',
    published: 'publié par {publisher}',
    licensed: 'sous licence {licence}',
    terms: 'conditions indiquées : {terms}',
    'no-terms': 'licence inconnue',
    changes: 'Modifications : {changes}',
    separator: ', ',
    end: '.',
  },
};

const es: MessageCatalogue<CreditMessageId> = {
  locale: 'es',
  messages: {
    quoted: '«{title}»',
    untitled: 'Obra sin título',
    by: '{work} de {authors}',
    published: 'publicado por {publisher}',
    licensed: 'con licencia {licence}',
    terms: 'condiciones indicadas: {terms}',
    'no-terms': 'licencia desconocida',
    changes: 'Cambios: {changes}',
    separator: ', ',
    end: '.',
  },
};

const pt: MessageCatalogue<CreditMessageId> = {
  locale: 'pt',
  messages: {
    quoted: '“{title}”',
    untitled: 'Obra sem título',
    by: '{work} de {authors}',
    published: 'publicado por {publisher}',
    licensed: 'com licença {licence}',
    terms: 'condições indicadas: {terms}',
    'no-terms': 'licença desconhecida',
    changes: 'Alterações: {changes}',
    separator: ', ',
    end: '.',
  },
};

const ar: MessageCatalogue<CreditMessageId> = {
  locale: 'ar',
  messages: {
    quoted: '«{title}»',
    untitled: 'عمل بلا عنوان',
    by: '{work}، تأليف {authors}',
    published: 'الناشر: {publisher}',
    licensed: 'بموجب ترخيص {licence}',
    terms: 'الشروط المذكورة: {terms}',
    'no-terms': 'الترخيص غير معروف',
    changes: 'التغييرات: {changes}',
    separator: '، ',
    end: '.',
  },
};

/**
 * The texts of credit lines in English, French, Spanish, Portuguese and Arabic.
 *
 * @category rights
 * @example
 * ```ts
 * import { creditMessages } from '@osee/catalogue';
 *
 * creditMessages.pt.messages['no-terms']; // => 'licença desconhecida'
 * ```
 */
export const creditMessages = { en, fr, es, pt, ar };
