import type { MessageTexts } from '@osee/core';
import type { ReliabilityMessageId } from '../../reliability/explain/message-id.ts';

/** The labels and sentences about the reliability of answers in Portuguese. */
export const reliability = {
  'word.almost-perfect': 'quase perfeita',
  'word.excellent': 'excelente',
  'word.fair': 'razoável',
  'word.good': 'boa',
  'word.intermediate-to-good': 'de intermédia a boa',
  'word.moderate': 'moderada',
  'word.poor': 'fraca',
  'word.reliable': 'fiável',
  'word.slight': 'ligeira',
  'word.substantial': 'substancial',
  'word.tentative': 'apenas para conclusões provisórias',
  'word.unreliable': 'não fiável',
  'word.very-good': 'muito boa',
  'scale.altman': 'Altman',
  'scale.fleiss': 'Fleiss',
  'scale.krippendorff': 'Krippendorff',
  'scale.landis-koch': 'Landis e Koch',
  'strength-alike':
    'Na escala de {scale}, a concordância é «{holds}». Essa palavra, ou outra mais alta, vale com uma certeza de {level:percent}.',
  'strength-apart':
    'Na escala de {scale}, o valor situa-se em «{value}», mas com uma certeza de {level:percent} só se pode afirmar «{holds}».',
  'flag.floor': '«{item}»: respostas no grau mais baixo: {count} de {answered}.',
  'flag.ceiling': '«{item}»: respostas no grau mais alto: {count} de {answered}.',
  'flag.missing': '«{item}»: casos aplicáveis sem resposta ou desconhecidos: {count} de {applicable}.',
  'flag.low-item-rest':
    '«{item}»: as suas respostas mal acompanham as das outras perguntas (correlação {correlation}).',
  'close-pair':
    '«{item}» e «{other}»: as suas respostas estão tão ligadas (correlação {correlation}) que uma das duas perguntas pode ser supérflua.',
  'few-subjects':
    'Número de entidades avaliadas: {count}. Com menos de {minimum}, estes números devem-se sobretudo ao acaso.',
  'no-flags': 'Nenhuma pergunta se destaca.',
} as const satisfies MessageTexts<ReliabilityMessageId>;
