import type { MessageCatalogue } from '@osee/core';
import type { Act, LicenceCondition } from './act.ts';
import type { RightsAnswer, RightsReason } from './rights-of.ts';

/**
 * The ids of the texts about rights: reasons, conditions, acts and answers, with their kind in front.
 *
 * @category rights
 * @example
 * ```ts
 * import type { RightsMessageId } from '@osee/catalogue';
 *
 * const id: RightsMessageId = 'reason.licence-forbids';
 * ```
 */
export type RightsMessageId =
  | `reason.${RightsReason}`
  | `condition.${LicenceCondition}`
  | `act.${Act}`
  | `answer.${RightsAnswer['answer']}`;

const en: MessageCatalogue<RightsMessageId> = {
  locale: 'en',
  messages: {
    'reason.free-to-read': 'It is free to read or use.',
    'reason.paid': 'It has to be paid for.',
    'reason.partly-paid': 'A part of it has to be paid for.',
    'reason.cost-unknown': 'It is not known what it costs.',
    'reason.licence-allows': 'The licence allows it.',
    'reason.licence-forbids': 'The licence forbids it.',
    'reason.licence-not-in-table': 'The licence is named, but its terms are not on record here.',
    'reason.licence-not-confirmed':
      'A licence that allows it is likely, but it was not confirmed for this resource.',
    'reason.words-forbid': 'The stated terms forbid it.',
    'reason.other-terms': 'The owner has terms of its own.',
    'reason.framework-words-only': 'Only the training framework says something about the terms.',
    'reason.no-terms-found': 'No terms were found.',
    'condition.attribution': 'Name the author, the source and the licence.',
    'condition.state-changes': 'Say what you changed.',
    'condition.share-alike': 'Publish your version under the same licence.',
    'condition.non-commercial': 'Do not use it for commercial gain.',
    'condition.no-derivatives': 'Pass it on unchanged only.',
    'condition.keep-notices': 'Keep the licence text and the copyright notices.',
    'act.read': 'Read',
    'act.share': 'Share',
    'act.translate': 'Translate',
    'act.adapt': 'Adapt',
    'act.print': 'Print',
    'act.sell': 'Sell',
    'answer.yes': 'Yes',
    'answer.no': 'No',
    'answer.ask': 'Ask the owner',
    'answer.unknown': 'Unknown',
  },
};

const fr: MessageCatalogue<RightsMessageId> = {
  locale: 'fr',
  messages: {
    'reason.free-to-read': 'La lecture ou l’utilisation est gratuite.',
    'reason.paid': 'L’accès est payant.',
    'reason.partly-paid': 'Une partie est payante.',
    'reason.cost-unknown': 'Le coût n’est pas connu.',
    'reason.licence-allows': 'La licence le permet.',
    'reason.licence-forbids': 'La licence l’interdit.',
    'reason.licence-not-in-table': 'La licence est nommée, mais ses conditions ne sont pas enregistrées ici.',
    'reason.licence-not-confirmed':
      'Une licence qui le permet est probable, mais elle n’a pas été confirmée pour cette ressource.',
    'reason.words-forbid': 'Les conditions indiquées l’interdisent.',
    'reason.other-terms': 'Le propriétaire a ses propres conditions.',
    'reason.framework-words-only': 'Seul le cadre de formation parle des conditions.',
    'reason.no-terms-found': 'Aucune condition n’a été trouvée.',
    'condition.attribution': 'Nommez l’auteur, la source et la licence.',
    'condition.state-changes': 'Dites ce que vous avez modifié.',
    'condition.share-alike': 'Publiez votre version sous la même licence.',
    'condition.non-commercial': 'Pas d’utilisation à des fins commerciales.',
    'condition.no-derivatives': 'Transmettez-le sans modification.',
    'condition.keep-notices': 'Conservez le texte de la licence et les mentions de droit d’auteur.',
    'act.read': 'Lire',
    'act.share': 'Partager',
    'act.translate': 'Traduire',
    'act.adapt': 'Adapter',
    'act.print': 'Imprimer',
    'act.sell': 'Vendre',
    'answer.yes': 'Oui',
    'answer.no': 'Non',
    'answer.ask': 'Demander au propriétaire',
    'answer.unknown': 'Inconnu',
  },
};

const es: MessageCatalogue<RightsMessageId> = {
  locale: 'es',
  messages: {
    'reason.free-to-read': 'Leerlo o usarlo es gratuito.',
    'reason.paid': 'Hay que pagar por ello.',
    'reason.partly-paid': 'Una parte es de pago.',
    'reason.cost-unknown': 'No se sabe cuánto cuesta.',
    'reason.licence-allows': 'La licencia lo permite.',
    'reason.licence-forbids': 'La licencia lo prohíbe.',
    'reason.licence-not-in-table': 'La licencia se nombra, pero sus condiciones no constan aquí.',
    'reason.licence-not-confirmed':
      'Es probable una licencia que lo permita, pero no se confirmó para este recurso.',
    'reason.words-forbid': 'Las condiciones indicadas lo prohíben.',
    'reason.other-terms': 'El titular tiene sus propias condiciones.',
    'reason.framework-words-only': 'Solo el marco de formación habla de las condiciones.',
    'reason.no-terms-found': 'No se encontraron condiciones.',
    'condition.attribution': 'Nombre al autor, la fuente y la licencia.',
    'condition.state-changes': 'Indique qué ha cambiado.',
    'condition.share-alike': 'Publique su versión con la misma licencia.',
    'condition.non-commercial': 'No lo use con fines comerciales.',
    'condition.no-derivatives': 'Difúndalo solo sin cambios.',
    'condition.keep-notices': 'Conserve el texto de la licencia y los avisos de derechos de autor.',
    'act.read': 'Leer',
    'act.share': 'Compartir',
    'act.translate': 'Traducir',
    'act.adapt': 'Adaptar',
    'act.print': 'Imprimir',
    'act.sell': 'Vender',
    'answer.yes': 'Sí',
    'answer.no': 'No',
    'answer.ask': 'Preguntar al titular',
    'answer.unknown': 'Se desconoce',
  },
};

const pt: MessageCatalogue<RightsMessageId> = {
  locale: 'pt',
  messages: {
    'reason.free-to-read': 'A leitura ou o uso é gratuito.',
    'reason.paid': 'É preciso pagar.',
    'reason.partly-paid': 'Uma parte é paga.',
    'reason.cost-unknown': 'Não se sabe quanto custa.',
    'reason.licence-allows': 'A licença permite.',
    'reason.licence-forbids': 'A licença proíbe.',
    'reason.licence-not-in-table': 'A licença é indicada, mas as suas condições não estão registadas aqui.',
    'reason.licence-not-confirmed':
      'É provável uma licença que o permita, mas não foi confirmada para este recurso.',
    'reason.words-forbid': 'As condições indicadas proíbem.',
    'reason.other-terms': 'O titular tem condições próprias.',
    'reason.framework-words-only': 'Só o quadro de formação fala das condições.',
    'reason.no-terms-found': 'Não foram encontradas condições.',
    'condition.attribution': 'Indique o autor, a fonte e a licença.',
    'condition.state-changes': 'Diga o que alterou.',
    'condition.share-alike': 'Publique a sua versão com a mesma licença.',
    'condition.non-commercial': 'Não use para fins comerciais.',
    'condition.no-derivatives': 'Divulgue apenas sem alterações.',
    'condition.keep-notices': 'Mantenha o texto da licença e os avisos de direitos de autor.',
    'act.read': 'Ler',
    'act.share': 'Partilhar',
    'act.translate': 'Traduzir',
    'act.adapt': 'Adaptar',
    'act.print': 'Imprimir',
    'act.sell': 'Vender',
    'answer.yes': 'Sim',
    'answer.no': 'Não',
    'answer.ask': 'Perguntar ao titular',
    'answer.unknown': 'Desconhecido',
  },
};

const ar: MessageCatalogue<RightsMessageId> = {
  locale: 'ar',
  messages: {
    'reason.free-to-read': 'القراءة أو الاستخدام مجاني.',
    'reason.paid': 'يجب الدفع مقابله.',
    'reason.partly-paid': 'جزء منه مدفوع.',
    'reason.cost-unknown': 'التكلفة غير معروفة.',
    'reason.licence-allows': 'الترخيص يسمح بذلك.',
    'reason.licence-forbids': 'الترخيص يمنع ذلك.',
    'reason.licence-not-in-table': 'اسم الترخيص معروف، لكن شروطه غير مسجلة هنا.',
    'reason.licence-not-confirmed': 'من المرجح وجود ترخيص يسمح بذلك، لكنه لم يؤكد لهذا المورد.',
    'reason.words-forbid': 'الشروط المذكورة تمنع ذلك.',
    'reason.other-terms': 'لصاحب الحقوق شروطه الخاصة.',
    'reason.framework-words-only': 'إطار التدريب وحده يذكر شيئا عن الشروط.',
    'reason.no-terms-found': 'لم يعثر على شروط.',
    'condition.attribution': 'اذكر المؤلف والمصدر والترخيص.',
    'condition.state-changes': 'اذكر ما غيرته.',
    'condition.share-alike': 'انشر نسختك بالترخيص نفسه.',
    'condition.non-commercial': 'لا تستخدمه لأغراض تجارية.',
    'condition.no-derivatives': 'انقله دون تغيير فقط.',
    'condition.keep-notices': 'احتفظ بنص الترخيص وإشعارات حقوق النشر.',
    'act.read': 'قراءة',
    'act.share': 'مشاركة',
    'act.translate': 'ترجمة',
    'act.adapt': 'تعديل',
    'act.print': 'طباعة',
    'act.sell': 'بيع',
    'answer.yes': 'نعم',
    'answer.no': 'لا',
    'answer.ask': 'اسأل صاحب الحقوق',
    'answer.unknown': 'غير معروف',
  },
};

/**
 * The texts about rights in English, French, Spanish, Portuguese and Arabic. The translations are the project's own
 * and were not yet reviewed by a lawyer of each language.
 *
 * @category rights
 * @example
 * ```ts
 * import { oseeCatalogue, rightsMessages, rightsOf } from '@osee/catalogue';
 * import { formatMessage } from '@osee/core';
 *
 * const resource = oseeCatalogue.resources.find(({ id }) => id === 'the-ospo-book');
 * resource && formatMessage(rightsMessages.fr, `reason.${rightsOf(resource).translate.reason}`);
 * // => 'La licence le permet.'
 * ```
 */
export const rightsMessages = { en, fr, es, pt, ar };
