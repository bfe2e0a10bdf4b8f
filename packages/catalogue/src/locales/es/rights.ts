import type { MessageTexts } from '@osee/core';
import type { RightsMessageId } from '../../rights/rights-message-id.ts';

/** The texts about rights in Spanish. */
export const rights = {
  'reason.free-to-read': 'Leerlo o usarlo es gratuito.',
  'reason.paid': 'El acceso es de pago.',
  'reason.partly-paid': 'Una parte es de pago.',
  'reason.cost-unknown': 'No se sabe cuánto cuesta.',
  'reason.licence-allows': 'La licencia lo permite.',
  'reason.licence-forbids': 'La licencia lo prohíbe.',
  'reason.licence-not-in-table': 'La licencia se nombra, pero sus condiciones no constan aquí.',
  'reason.licence-not-confirmed':
    'Es probable una licencia que lo permita, pero no se confirmó para este recurso.',
  'reason.words-forbid': 'Las condiciones indicadas lo prohíben.',
  'reason.other-terms': 'El titular de los derechos tiene sus propias condiciones.',
  'reason.licences-differ':
    'Las licencias indicadas una junto a otra difieren en esto, y no se dice cuál se aplica.',
  'reason.presumed-forbids':
    'Las condiciones habituales de la entidad editora lo prohíben; no se confirmaron para este recurso.',
  'reason.presumed-terms':
    'La entidad editora suele tener condiciones propias; no se leyeron para este recurso.',
  'reason.framework-words-only': 'Solo el marco de formación menciona condiciones.',
  'reason.no-terms-found': 'No se encontraron condiciones.',
  'condition.attribution': 'Indique la autoría, la fuente y la licencia.',
  'condition.state-changes': 'Indique los cambios que ha hecho.',
  'condition.share-alike': 'Publique su versión con la misma licencia.',
  'condition.non-commercial': 'No lo use con fines comerciales.',
  'condition.no-derivatives': 'Difunda la obra solo sin cambios.',
  'condition.keep-notices': 'Conserve el texto de la licencia y los avisos de derechos de autor.',
  'act.read': 'Leer',
  'act.share': 'Compartir',
  'act.translate': 'Traducir',
  'act.adapt': 'Adaptar',
  'act.print': 'Imprimir',
  'act.sell': 'Vender',
  'answer.yes': 'Sí',
  'answer.no': 'No',
  'answer.ask': 'Preguntar al titular de los derechos',
  'answer.unknown': 'No se sabe',
} as const satisfies MessageTexts<RightsMessageId>;
