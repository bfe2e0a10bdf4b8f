import type { MessageCatalogue } from '@osee/core';
import type { MaturityMessageId } from './message-id.ts';

/**
 * The sentences of a maturity explanation in Spanish.
 *
 * @category maturity
 * @example
 * ```ts
 * import { formatMessage } from '@osee/core';
 * import { maturitySpanish } from '@osee/scoring/maturity';
 *
 * formatMessage(maturitySpanish, 'score', { title: 'Estrategia', score: 63, maximum: 100 });
 * // => 'Estrategia obtiene 63 de 100.'
 * ```
 */
export const maturitySpanish: MessageCatalogue<MaturityMessageId> = {
  locale: 'es',
  messages: {
    score: '{title} obtiene {score} de {maximum}.',
    'score-none': '{title} no tiene puntuación: nada se aplica o nada se ha respondido.',
    'score-blocked': '{title} no tendrá puntuación hasta que todas sus preguntas tengan respuesta.',
    interval: 'Según las respuestas pendientes, el resultado irá de {worst} a {best}.',
    coverage: 'Se ha respondido el {percent} % de lo que se aplica.',
    confidence: 'Los evaluadores declaran una confianza del {percent} %.',
    level: 'El nivel alcanzado es «{level}»; el siguiente es «{next}».',
    'level-none': 'Todavía no se alcanza ningún nivel.',
    'level-top': 'El nivel alcanzado es «{level}», el más alto.',
    'level-settled': 'Ninguna respuesta pendiente puede cambiar ya este nivel.',
    'level-range': 'Según las respuestas pendientes, el nivel está entre «{worst}» y «{best}».',
    'blocking-score': 'Para «{level}», «{title}» necesita {need} %; tiene {have} %.',
    'blocking-level': 'Para «{level}», las preguntas de «{bound}» necesitan {need} %; tienen {have} %.',
    'blocking-node': 'Para «{level}», «{part}» necesita {need} %; tiene {have} %.',
    'blocking-each': 'Para «{level}», cada una de estas partes necesita {need} %: {items}.',
    'blocking-criterion': 'Para «{level}», esta pregunta necesita {need} % y tiene {have} %: {items}',
    'blocking-musts': 'Para «{level}», antes hay que cumplir estas obligaciones: {items}',
    'blocking-no-data': 'Para «{level}», ninguna respuesta permite juzgar.',
    'conformance-yes': 'Se cumplen todas las obligaciones que se aplican.',
    'conformance-no': {
      plural: 'count',
      one: '{count} obligación no se cumple: {items}',
      other: '{count} obligaciones no se cumplen: {items}',
    },
    'conformance-unknown': 'Aún no se sabe si se cumplen todas las obligaciones.',
    part: '«{title}» obtiene {score} de {maximum} y aporta {points} puntos.',
    'part-none': '«{title}» no tiene puntuación y no cuenta.',
    gain: '«{criterion}»: subir a «{option}» aporta {points} puntos.',
    'gain-level': '«{criterion}»: subir a «{option}» aporta {points} puntos y el nivel «{level}».',
    'caveat-model-not-published':
      'El modelo no está publicado (estado: {status}): el resultado es una ilustración.',
    'caveat-low-coverage':
      'Solo se ha respondido el {coverage} %, menos del {minimum} % que pide el modelo: el resultado es provisional.',
    'caveat-not-applicable-share':
      'En «{title}», el {share} % del peso se declaró no aplicable, más del {maximum} %.',
    'caveat-hidden-zero': 'La puntuación de «{title}» oculta partes que tienen 0: {titles}.',
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
      one: '{count} respuesta es a una pregunta que no está en vigor y no cuenta.',
      other: '{count} respuestas son a preguntas que no están en vigor y no cuentan.',
    },
    'caveat-open-musts': {
      plural: 'count',
      one: '{count} obligación está pendiente.',
      other: '{count} obligaciones están pendientes.',
    },
    'policy-notApplicable-exclude': 'Lo que no se aplica queda fuera de la puntuación.',
    'policy-notApplicable-countAsMet': 'Lo que no se aplica cuenta como cumplido.',
    'policy-notApplicable-zero': 'Lo que no se aplica cuenta como 0.',
    'policy-notApplicable-anchorToTarget': 'Lo que no se aplica cuenta como su meta.',
    'policy-unanswered-zero':
      'Las preguntas pendientes cuentan como 0; el intervalo muestra lo que pueden llegar a ser.',
    'policy-unanswered-exclude':
      'Las preguntas pendientes quedan fuera de la puntuación; el intervalo muestra lo que pueden llegar a ser.',
    'policy-unanswered-block': 'Una parte con una pregunta pendiente no tiene puntuación.',
    'policy-rollUp-mean': 'Una parte obtiene la media ponderada de lo que contiene.',
    'policy-rollUp-flatMean': 'Una parte obtiene la media ponderada de todas sus preguntas.',
    'policy-rollUp-avgOfAvg': 'Una parte obtiene la media de sus partes, cada una una sola vez.',
    'policy-rollUp-sum': 'Una parte obtiene la suma ponderada de lo que contiene.',
    'policy-rollUp-min': 'Una parte vale lo que su parte más débil.',
    'policy-rollUp-ladder': 'Una parte cuenta hasta su primera pregunta que no se cumple del todo.',
    'policy-emptyRequirement-notEvaluated': 'Un nivel que no se puede juzgar no se concede.',
    'policy-emptyRequirement-skip': 'Un requisito que no se puede juzgar se pasa por alto.',
    'policy-emptyRequirement-fail': 'Un requisito que no se puede juzgar cuenta como no cumplido.',
  },
};
