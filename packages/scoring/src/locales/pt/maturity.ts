import type { MessageTexts } from '@osee/core';
import type { MaturityMessageId } from '../../maturity/explain/messages/message-id.ts';

/** The sentences of an explanation of maturity in Portuguese. */
export const maturity = {
  score: '{title}: pontuação de {score} em {maximum}.',
  'score-none': '{title}: sem pontuação, porque nada se aplica ou nada foi respondido.',
  'score-blocked': '{title}: sem pontuação até todas as perguntas terem resposta.',
  interval: 'Conforme as perguntas sem resposta, o resultado fica entre {worst} e {best}.',
  coverage: 'Parte respondida do que se aplica: {percent:percent}.',
  confidence: 'Grau de certeza declarado pela equipa de avaliação: {percent:percent}.',
  level: 'Nível alcançado: «{level}»; nível seguinte: «{next}».',
  'level-none': 'Ainda não foi alcançado nenhum nível.',
  'level-top': 'Nível alcançado: «{level}», o mais alto.',
  'level-settled': 'As perguntas sem resposta já não podem mudar este nível.',
  'level-range': 'Conforme as perguntas sem resposta, o nível está entre «{worst}» e «{best}».',
  'blocking-score': '«{title}»: {have:percent}, limiar de «{level}» {need:percent}.',
  'blocking-level': 'Perguntas de «{bound}»: {have:percent}, limiar de «{level}» {need:percent}.',
  'blocking-node': '«{part}»: {have:percent}, limiar de «{level}» {need:percent}.',
  'blocking-each': 'Limiar de «{level}» em cada parte: {need:percent}. Não alcançado: {items}.',
  'blocking-criterion':
    'Limiar de «{level}» nesta pergunta: {need:percent}; alcançado: {have:percent}. {items}',
  'blocking-musts': 'Antes de «{level}», obrigações por cumprir: {items}',
  'blocking-no-data': 'Para «{level}», nenhuma resposta permite julgar.',
  'conformance-yes': 'Cumprem-se todas as obrigações aplicáveis.',
  'conformance-no': {
    plural: 'count',
    one: '{count} obrigação não se cumpre: {items}',
    other: '{count} obrigações não se cumprem: {items}',
  },
  'conformance-unknown': 'Falta verificar se todas as obrigações se cumprem.',
  part: '«{title}»: {score} em {maximum}, contribui com {points}.',
  'part-none': '«{title}»: sem pontuação, não conta.',
  gain: '«{criterion}»: subir para «{option}» acrescenta {points}.',
  'gain-level': '«{criterion}»: subir para «{option}» acrescenta {points} e o nível «{level}».',
  'caveat-model-not-published':
    'O modelo não está publicado (estado: {status}): o resultado é uma ilustração.',
  'status-draft': 'rascunho',
  'status-published': 'publicado',
  'status-retired': 'retirado',
  'caveat-low-coverage':
    'Parte respondida de {coverage:percent}, abaixo do mínimo do modelo ({minimum:percent}): o resultado é provisório.',
  'caveat-not-applicable-share':
    '«{title}»: parte do peso declarada não aplicável, {share:percent}, acima de {maximum:percent}.',
  'caveat-hidden-zero': 'A pontuação de «{title}» esconde partes com pontuação 0: {titles}.',
  'caveat-expired-evidence': {
    plural: 'count',
    one: '{count} resposta conta como desconhecida, porque a sua evidência caducou.',
    other: '{count} respostas contam como desconhecidas, porque as suas evidências caducaram.',
  },
  'caveat-future-evidence': {
    plural: 'count',
    one: '{count} resposta conta como desconhecida, porque a sua evidência é de um dia posterior.',
    other: '{count} respostas contam como desconhecidas, porque as suas evidências são de um dia posterior.',
  },
  'caveat-contradicting-evidence': {
    plural: 'count',
    one: '{count} resposta conta como desconhecida, porque uma evidência a contradiz.',
    other: '{count} respostas contam como desconhecidas, porque há evidências que as contradizem.',
  },
  'caveat-unsupported-answers': {
    plural: 'count',
    one: '{count} resposta conta como desconhecida, por falta de justificação ou de evidência.',
    other: '{count} respostas contam como desconhecidas, por falta de justificação ou de evidência.',
  },
  'caveat-without-evidence': {
    plural: 'count',
    one: '{count} resposta não tem evidência.',
    other: '{count} respostas não têm evidência.',
  },
  'caveat-ignored-answers': {
    plural: 'count',
    one: '{count} resposta é a uma pergunta que não está em vigor e não conta.',
    other: '{count} respostas são a perguntas que não estão em vigor e não contam.',
  },
  'caveat-open-musts': {
    plural: 'count',
    one: '{count} obrigação está por verificar.',
    other: '{count} obrigações estão por verificar.',
  },
  'policy-notApplicable-exclude': 'O que não é aplicável fica fora da pontuação.',
  'policy-notApplicable-countAsMet': 'O que não é aplicável conta como cumprido.',
  'policy-notApplicable-zero': 'O que não é aplicável conta como 0.',
  'policy-notApplicable-anchorToTarget': 'O que não é aplicável conta como a sua meta.',
  'policy-unanswered-zero':
    'As perguntas sem resposta contam como 0 na pontuação; o intervalo mostra o que podem vir a valer.',
  'policy-unanswered-exclude':
    'As perguntas sem resposta ficam fora da pontuação; o intervalo mostra o que podem vir a valer.',
  'policy-unanswered-block': 'Uma parte com uma pergunta sem resposta não tem pontuação.',
  'policy-rollUp-mean': 'Pontuação de uma parte: média ponderada do que contém.',
  'policy-rollUp-flatMean': 'Pontuação de uma parte: média ponderada de todas as suas perguntas.',
  'policy-rollUp-avgOfAvg': 'Pontuação de uma parte: média das suas partes, cada uma uma só vez.',
  'policy-rollUp-sum': 'Pontuação de uma parte: soma ponderada do que contém.',
  'policy-rollUp-min': 'Pontuação de uma parte: a da sua parte mais fraca.',
  'policy-rollUp-ladder': 'Pontuação de uma parte: até à primeira pergunta que não se cumpre por completo.',
  'policy-emptyRequirement-notEvaluated': 'Um nível que não se pode julgar não é atribuído.',
  'policy-emptyRequirement-skip': 'Um requisito que não se pode julgar é ignorado.',
  'policy-emptyRequirement-fail': 'Um requisito que não se pode julgar conta como não cumprido.',
  'score-thin': '{title}: sem pontuação, há muito poucas respostas.',
  'bound-outer':
    'Estes dois valores são limites: nenhuma resposta os ultrapassa, e o resultado pode não os alcançar.',
  'level-thin': 'Nenhum nível é indicado, há muito poucas respostas.',
  'blocking-unknown': 'Para «{level}», isto ainda não se conhece: {items}',
  'policy-openAnswers-anyAnswer':
    'O intervalo tem em conta todas as respostas possíveis às perguntas sem resposta, também «não aplicável» onde é permitido.',
  'policy-openAnswers-anyStep':
    'O intervalo tem em conta todos os graus possíveis das perguntas sem resposta, mas não «não aplicável».',
  'policy-partWithoutLevel-zero':
    'Uma parte sem perguntas para um nível conta como 0 na proporção desse nível.',
  'policy-belowMinimumCoverage-provisional': 'Abaixo da cobertura mínima, um resultado é provisório.',
  'policy-belowMinimumCoverage-noLevel': 'Abaixo da cobertura mínima nenhum nível é indicado.',
  'policy-belowMinimumCoverage-noScore': 'Abaixo da cobertura mínima não há pontuação nem nível.',
  'policy-tolerance': 'Uma proporção pode ficar a {tolerance} de um limiar e alcançá-lo mesmo assim.',
  'node-cap': '«{title}»: a soma traz no máximo {cap}.',
  'node-deduction': '«{title}»: desconta-se {percent:percent}, porque «{part}» alcança {need:percent}.',
  'node-averaged': '«{title}»: média das partes do tipo «{kind}», cada uma uma só vez.',
} as const satisfies MessageTexts<MaturityMessageId>;
