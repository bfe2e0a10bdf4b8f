import type { MessageTexts } from '@osee/core';
import type { RightsMessageId } from '../../rights/rights-message-id.ts';

/** The texts about rights in Portuguese. */
export const rights = {
  'reason.free-to-read': 'A leitura ou a utilização é gratuita.',
  'reason.paid': 'É preciso pagar.',
  'reason.partly-paid': 'Uma parte é paga.',
  'reason.cost-unknown': 'Não se sabe quanto custa.',
  'reason.licence-allows': 'A licença permite-o.',
  'reason.licence-forbids': 'A licença proíbe-o.',
  'reason.licence-not-in-table': 'A licença é indicada, mas as suas condições não constam aqui.',
  'reason.licence-not-confirmed':
    'É provável uma licença que o permita, mas não foi confirmada para este recurso.',
  'reason.words-forbid': 'As condições indicadas proíbem-no.',
  'reason.other-terms': 'O titular dos direitos tem condições próprias.',
  'reason.licences-differ':
    'As licenças indicadas lado a lado diferem neste ponto, e não se diz qual se aplica.',
  'reason.presumed-forbids':
    'As condições habituais de quem publica proíbem-no; não foram confirmadas para este recurso.',
  'reason.presumed-terms': 'Quem publica costuma ter condições próprias; não foram lidas para este recurso.',
  'reason.framework-words-only': 'Só o quadro de formação fala das condições.',
  'reason.no-terms-found': 'Não foram encontradas condições.',
  'condition.attribution': 'Indique a autoria, a fonte e a licença.',
  'condition.state-changes': 'Indique o que foi alterado.',
  'condition.share-alike': 'Publique a nova versão com a mesma licença.',
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
  'answer.ask': 'Perguntar ao titular dos direitos',
  'answer.unknown': 'Desconhecido',
} as const satisfies MessageTexts<RightsMessageId>;
