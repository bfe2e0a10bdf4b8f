import type { MessageTexts } from '@osee/core';
import type { MaturityMessageId } from '../../maturity/explain/messages/message-id.ts';

/** The sentences of an explanation of maturity in Spanish. */
export const maturity = {
  score: '{title}: puntuación de {score} sobre {maximum}.',
  'score-none': '{title}: sin puntuación, porque no hay nada aplicable o nada se ha respondido.',
  'score-blocked': '{title}: sin puntuación hasta que todas las preguntas tengan respuesta.',
  interval: 'Según las preguntas sin responder, el resultado irá de {worst} a {best}.',
  coverage: 'Parte respondida de lo aplicable: {percent:percent}.',
  confidence: 'Grado de certeza declarado por el equipo evaluador: {percent:percent}.',
  level: 'Nivel alcanzado: «{level}»; nivel siguiente: «{next}».',
  'level-none': 'Todavía no se alcanza ningún nivel.',
  'level-top': 'Nivel alcanzado: «{level}», el más alto.',
  'level-settled': 'Ninguna pregunta sin responder puede cambiar ya este nivel.',
  'level-range': 'Según las preguntas sin responder, el nivel está entre «{worst}» y «{best}».',
  'blocking-score': '«{title}»: {have:percent}; umbral de «{level}»: {need:percent}.',
  'blocking-level': 'Preguntas de «{bound}»: {have:percent}; umbral de «{level}»: {need:percent}.',
  'blocking-node': '«{part}»: {have:percent}; umbral de «{level}»: {need:percent}.',
  'blocking-each': 'Umbral de «{level}» en cada parte: {need:percent}. No se alcanza: {items}.',
  'blocking-criterion':
    'Umbral de «{level}» en esta pregunta: {need:percent}; alcanzado: {have:percent}. {items}',
  'blocking-musts': 'Antes de «{level}», obligaciones por cumplir: {items}',
  'blocking-no-data': 'Para «{level}», ninguna respuesta permite juzgar.',
  'conformance-yes': 'Se cumplen todas las obligaciones aplicables.',
  'conformance-no': {
    plural: 'count',
    one: '{count} obligación no se cumple: {items}',
    other: '{count} obligaciones no se cumplen: {items}',
  },
  'conformance-unknown': 'Queda por comprobar si se cumplen todas las obligaciones.',
  part: '«{title}»: {score} sobre {maximum}, aporta {points}.',
  'part-none': '«{title}»: sin puntuación, no cuenta.',
  gain: '«{criterion}»: subir a «{option}» aporta {points}.',
  'gain-level': '«{criterion}»: subir a «{option}» aporta {points} y el nivel «{level}».',
  'caveat-model-not-published':
    'El modelo no está publicado (estado: {status}): el resultado solo tiene valor ilustrativo.',
  'status-draft': 'borrador',
  'status-published': 'publicado',
  'status-retired': 'retirado',
  'caveat-low-coverage':
    'Se ha respondido el {coverage:percent}, menos del mínimo del modelo ({minimum:percent}): el resultado es provisional.',
  'caveat-not-applicable-share':
    '«{title}»: parte del peso declarada no aplicable, {share:percent}, por encima de {maximum:percent}.',
  'caveat-hidden-zero': 'La puntuación de «{title}» oculta partes con puntuación 0: {titles}.',
  'caveat-expired-evidence': {
    plural: 'count',
    one: '{count} respuesta cuenta como desconocida, porque su prueba ha caducado.',
    other: '{count} respuestas cuentan como desconocidas, porque sus pruebas han caducado.',
  },
  'caveat-future-evidence': {
    plural: 'count',
    one: '{count} respuesta cuenta como desconocida, porque su prueba es de un día posterior.',
    other: '{count} respuestas cuentan como desconocidas, porque sus pruebas son de un día posterior.',
  },
  'caveat-contradicting-evidence': {
    plural: 'count',
    one: '{count} respuesta cuenta como desconocida, porque una prueba la contradice.',
    other: '{count} respuestas cuentan como desconocidas, porque hay pruebas que las contradicen.',
  },
  'caveat-unsupported-answers': {
    plural: 'count',
    one: '{count} respuesta cuenta como desconocida, porque le falta justificación o prueba.',
    other: '{count} respuestas cuentan como desconocidas, porque les falta justificación o prueba.',
  },
  'caveat-without-evidence': {
    plural: 'count',
    one: '{count} respuesta no tiene pruebas.',
    other: '{count} respuestas no tienen pruebas.',
  },
  'caveat-ignored-answers': {
    plural: 'count',
    one: '{count} respuesta, a una pregunta que no está en vigor, no cuenta.',
    other: '{count} respuestas, a preguntas que no están en vigor, no cuentan.',
  },
  'caveat-open-musts': {
    plural: 'count',
    one: '{count} obligación está por comprobar.',
    other: '{count} obligaciones están por comprobar.',
  },
  'policy-notApplicable-exclude': 'Lo no aplicable queda fuera de la puntuación.',
  'policy-notApplicable-countAsMet': 'Lo no aplicable cuenta como cumplido.',
  'policy-notApplicable-zero': 'Lo no aplicable cuenta como 0.',
  'policy-notApplicable-anchorToTarget': 'Lo no aplicable cuenta como su meta.',
  'policy-unanswered-zero':
    'Las preguntas sin responder cuentan como 0 en la puntuación; el intervalo muestra el efecto que pueden tener.',
  'policy-unanswered-exclude':
    'Las preguntas sin responder quedan fuera de la puntuación; el intervalo muestra el efecto que pueden tener.',
  'policy-unanswered-block': 'Una parte con una pregunta sin responder no tiene puntuación.',
  'policy-rollUp-mean': 'Puntuación de una parte: media ponderada de lo que contiene.',
  'policy-rollUp-flatMean': 'Puntuación de una parte: media ponderada de todas sus preguntas.',
  'policy-rollUp-avgOfAvg': 'Puntuación de una parte: media de sus partes; cada una cuenta una vez.',
  'policy-rollUp-sum': 'Puntuación de una parte: suma ponderada de lo que contiene.',
  'policy-rollUp-min': 'Puntuación de una parte: la de su parte más débil.',
  'policy-rollUp-ladder':
    'Puntuación de una parte: hasta su primera pregunta cuya exigencia no se cumple del todo.',
  'policy-emptyRequirement-notEvaluated': 'Un nivel que no se puede juzgar no se concede.',
  'policy-emptyRequirement-skip': 'Un requisito que no se puede juzgar se pasa por alto.',
  'policy-emptyRequirement-fail': 'Un requisito que no se puede juzgar cuenta como no cumplido.',
  'score-thin': '{title}: sin puntuación, hay muy pocas respuestas.',
  'bound-outer':
    'Estos dos valores son límites: ninguna respuesta los sobrepasa, y puede que el resultado no los alcance.',
  'level-thin': 'No se indica ningún nivel, hay muy pocas respuestas.',
  'blocking-unknown': 'Para «{level}», esto todavía no se conoce: {items}',
  'policy-openAnswers-anyAnswer':
    'El intervalo tiene en cuenta todas las respuestas posibles a las preguntas sin responder, también «no aplicable» donde se permite.',
  'policy-openAnswers-anyStep':
    'El intervalo tiene en cuenta todos los grados posibles de las preguntas sin responder, pero no «no aplicable».',
  'policy-partWithoutLevel-zero':
    'Una parte sin preguntas para un nivel cuenta como 0 en la proporción de ese nivel.',
  'policy-belowMinimumCoverage-provisional':
    'Por debajo de la cobertura mínima, un resultado es provisional.',
  'policy-belowMinimumCoverage-noLevel': 'Por debajo de la cobertura mínima no se indica ningún nivel.',
  'policy-belowMinimumCoverage-noScore': 'Por debajo de la cobertura mínima no hay puntuación ni nivel.',
  'policy-tolerance':
    'Una proporción inferior al umbral lo alcanza de todos modos si la diferencia no supera {tolerance}.',
  'node-cap': '«{title}»: la suma aporta como máximo {cap}.',
  'node-deduction': '«{title}»: se descuenta {percent:percent}, porque «{part}» alcanza {need:percent}.',
  'node-averaged': '«{title}»: media de las partes del tipo «{kind}»; cada una cuenta una vez.',
} as const satisfies MessageTexts<MaturityMessageId>;
