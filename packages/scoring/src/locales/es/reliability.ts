import type { MessageTexts } from '@osee/core';
import type { ReliabilityMessageId } from '../../reliability/explain/message-id.ts';

/** The labels and sentences about the reliability of answers in Spanish. */
export const reliability = {
  'word.almost-perfect': 'casi perfecta',
  'word.excellent': 'excelente',
  'word.fair': 'aceptable',
  'word.good': 'buena',
  'word.intermediate-to-good': 'de intermedia a buena',
  'word.moderate': 'moderada',
  'word.poor': 'pobre',
  'word.reliable': 'fiable',
  'word.slight': 'leve',
  'word.substantial': 'considerable',
  'word.tentative': 'solo para conclusiones provisionales',
  'word.unreliable': 'no fiable',
  'word.very-good': 'muy buena',
  'scale.altman': 'Altman',
  'scale.fleiss': 'Fleiss',
  'scale.krippendorff': 'Krippendorff',
  'scale.landis-koch': 'Landis y Koch',
  'strength-alike':
    'En la escala de {scale}, la concordancia es «{holds}». Esa palabra, u otra más alta, vale con una certeza del {level:percent}.',
  'strength-apart':
    'En la escala de {scale}, el valor se sitúa en «{value}», pero con una certeza del {level:percent} solo puede afirmarse «{holds}».',
  'flag.floor': '«{item}»: de {answered} respuestas, {count} están en el grado más bajo.',
  'flag.ceiling': '«{item}»: de {answered} respuestas, {count} están en el grado más alto.',
  'flag.missing': '«{item}»: de {applicable} casos aplicables, {count} están sin responder o no se saben.',
  'flag.low-item-rest':
    '«{item}»: sus respuestas apenas siguen las de las demás preguntas (correlación {correlation}).',
  'close-pair':
    '«{item}» y «{other}»: sus respuestas van tan unidas (correlación {correlation}) que una de las dos preguntas puede ser superflua.',
  'few-subjects':
    'Número de entidades evaluadas: {count}. Con menos de {minimum}, estas cifras se deben sobre todo al azar.',
  'no-flags': 'Ninguna pregunta se sale de lo común.',
} as const satisfies MessageTexts<ReliabilityMessageId>;
