import type { MessageTexts } from '@osee/core';
import type { SelectionMessageId } from '../../selection/explain/message-id.ts';

/** The sentences of an explanation of a selection in Spanish. */
export const selection = {
  'title-summary': 'En resumen',
  'title-gates': 'Condiciones',
  'title-scores': 'Puntuaciones',
  'title-reasons': 'Por qué no las demás',
  'title-changes': 'Qué cambiaría la elección',
  'title-rules': 'Lo que cuestan las reglas',
  'title-ranks': 'Puestos',
  'title-limits': 'Límites',
  'proposed-with-share':
    'Propuesta: {chosen}; ponderaciones que dan esta misma elección: {share} de 100; elección siguiente: {next}.',
  'proposed-with-share-alone':
    'Propuesta: {chosen}; ponderaciones que dan esta misma elección: {share} de 100; no hay otra.',
  proposed: 'Propuesta: {chosen}; elección siguiente: {next}.',
  'proposed-alone': 'Propuesta: {chosen}; no hay otra elección.',
  'nobody-proposed': 'No se puede proponer a nadie. Lo impide: {rules}',
  'nobody-proposed-too-few':
    'No se puede proponer a nadie: número que hay que elegir, {size}; número de candidaturas clasificadas, {count}.',
  'leader-with-share': 'En primer lugar: {leader}; ponderaciones en que también es así: {share} de 100.',
  leader: 'En primer lugar: {leader}.',
  'nobody-ranked': 'No se puede clasificar ninguna candidatura.',
  provisional: 'La elección es provisional: quedan condiciones por comprobar ({applicants}).',
  'too-close-choice':
    'La diferencia es demasiado pequeña para decidir: otros pesos dan a menudo otra elección.',
  'too-close-leader':
    'La diferencia en el primer puesto es demasiado pequeña para decidir: otros pesos dan a menudo otra candidatura en primer lugar.',
  tied: 'Los puntos no permiten decidir: otra elección tiene los mismos, y decidió el orden declarado.',
  'tied-leader': 'Los puntos no permiten decidir el primer puesto; los mismos puntos: {others}.',
  'gate-pass': '{applicant}: condición cumplida. {gate}',
  'gate-fail': '{applicant}: condición no cumplida. {gate}',
  'gate-unknown': '{applicant}: condición por comprobar. {gate}',
  'gate-waived':
    '{applicant}: dispensa. {gate} Dispensa concedida por: {by}; fecha: {date:date}; motivo: «{reason}»',
  'found-income-low': 'Ingreso bajo, ejercicio fiscal {fiscalYear}.',
  'found-income-lower-middle': 'Ingreso mediano bajo, ejercicio fiscal {fiscalYear}.',
  'found-income-upper-middle': 'Ingreso mediano alto, ejercicio fiscal {fiscalYear}.',
  'found-income-high': 'Ingreso alto, ejercicio fiscal {fiscalYear}.',
  'found-income-unclassified': 'Sin clasificación por ingreso, ejercicio fiscal {fiscalYear}.',
  'found-window':
    'Enviada el {submitted:date}; la convocatoria estuvo abierta del {opens:date} al {closes:date}.',
  'found-host-type': 'Tipo de organización: {type}.',
  'host-type-public': 'organismo público',
  'host-type-academic': 'institución académica',
  'host-type-not-for-profit': 'organización sin fines de lucro',
  'host-type-company': 'empresa',
  'found-host-country': 'País de la entidad anfitriona: {country}.',
  'found-fact': 'Dato «{fact}»: {value}.',
  'found-fact-source': 'Fuente: {source}, {date:date}.',
  'found-fact-none': 'Dato «{fact}»: no indicado.',
  'stated-by': 'Declaración de: {by}.',
  'stated-on': 'Declarado el {date:date}.',
  'stated-reason': 'Motivo dado: «{reason}»',
  score: '{applicant}: puntuación de {score} sobre 100.',
  'score-open': '{applicant}: puntuación de {score} sobre 100; de {worst} a {best} cuando se sepa todo.',
  'score-none':
    '{applicant}: sin puntuación, se sabe demasiado poco ({branches}); de {worst} a {best} sobre 100 cuando se sepa todo.',
  'bar-known': '{criterion}: {points} de {most}.',
  'bar-unknown': '{criterion}: desconocido, hasta {most}.',
  'bar-assessors': {
    plural: 'assessors',
    one: '{criterion}: {assessors} evaluación.',
    other: '{criterion}: {assessors} evaluaciones, de {lowest} a {highest} sobre 100.',
  },
  'bar-excluded': {
    plural: 'count',
    one: '{criterion}: {count} respuesta no contada por conflicto de intereses.',
    other: '{criterion}: {count} respuestas no contadas por conflicto de intereses.',
  },
  'why-not-eligible': '{applicant}: candidatura no admisible. No se cumple: {gates}',
  'why-undecided': '{applicant}: decisión pendiente. No se sabe: {gates}',
  'why-missing-branch': '{applicant}: no se puede clasificar, se sabe demasiado poco ({branches}).',
  'why-withdrawn': '{applicant}: candidatura retirada.',
  'why-superseded': '{applicant}: candidatura sustituida por otra posterior del mismo país.',
  'why-points': '{applicant}: {points} sobre 100 por debajo de la candidatura comparada ({chosen}).',
  'why-level': '{applicant}: empate con la candidatura comparada ({chosen}); decidió el orden declarado.',
  'why-rule':
    '{applicant}: {points} sobre 100 por encima de la candidatura comparada ({chosen}), pero lo impide una regla: {rules}',
  'ahead-on': '{chosen}: ventaja de {points} ({criterion}).',
  'behind-on': '{chosen}: desventaja de {points} ({criterion}).',
  'would-if-score': '{applicant}: empate si el valor fuera {to} en lugar de {from} sobre 100 ({criterion}).',
  'flip-weight':
    'Otra elección ({ids}) empataría si este peso fuera {to} en lugar de {from} sobre 100: {criterion}.',
  'flip-weight-none': 'Ningún cambio de un solo peso modifica la elección.',
  'flip-weight-unknown':
    'No se calculó cuánto puede variar un solo peso: hay lagunas, o las medias no son aritméticas.',
  'flip-score':
    'Otra elección ({ids}) empataría si este valor fuera {to} en lugar de {from} sobre 100: {applicant}, {criterion}.',
  'flip-score-none': 'Ningún cambio de una sola puntuación modifica la elección.',
  'left-out-changes': 'Sin este criterio, la elección sería otra ({ids}): {criterion}.',
  'left-out-same': 'Se omita el criterio que se omita, la elección es la misma.',
  'method-changes-arithmetic': 'Elección con medias aritméticas: {ids}.',
  'method-changes-geometric': 'Elección con medias geométricas: {ids}.',
  'method-changes-rank-sum': 'Elección con puestos en lugar de valores: {ids}.',
  'method-same': 'Medias aritméticas, medias geométricas y puestos dan la misma elección.',
  'assumptions-shift':
    'En el conjunto de los ajustes probados, desplazamiento medio de los puestos: {shift}.',
  'assumptions-still': 'Ninguno de los ajustes probados altera un puesto.',
  'assumptions-choice': 'Ajustes probados que dan esta misma elección: {share} de 100.',
  'assumptions-choice-same': 'Todos los ajustes probados dan la misma elección.',
  'shift-weights':
    'De lo que altera los puestos, proporción debida a los pesos: {first:percent} de forma aislada, {total:percent} junto con otros ajustes.',
  'choice-weights':
    'De lo que cambia la elección, proporción debida a los pesos: {first:percent} de forma aislada, {total:percent} junto con otros ajustes.',
  'shift-aggregation':
    'De lo que altera los puestos, proporción debida al tipo de media: {first:percent} de forma aislada, {total:percent} junto con otros ajustes.',
  'choice-aggregation':
    'De lo que cambia la elección, proporción debida al tipo de media: {first:percent} de forma aislada, {total:percent} junto con otros ajustes.',
  'shift-missing':
    'De lo que altera los puestos, proporción debida a la regla para las lagunas: {first:percent} de forma aislada, {total:percent} junto con otros ajustes.',
  'choice-missing':
    'De lo que cambia la elección, proporción debida a la regla para las lagunas: {first:percent} de forma aislada, {total:percent} junto con otros ajustes.',
  'shift-normalisation':
    'De lo que altera los puestos, proporción debida a las escalas: {first:percent} de forma aislada, {total:percent} junto con otros ajustes.',
  'choice-normalisation':
    'De lo que cambia la elección, proporción debida a las escalas: {first:percent} de forma aislada, {total:percent} junto con otros ajustes.',
  'left-out-shift':
    'Sin este criterio, desplazamiento medio de los puestos: {shift}, más que sin ningún otro ({criterion}).',
  'rule-free': 'Esta regla no cuesta nada: {rule}',
  'rule-costs': 'Costo de esta regla: {points} sobre 100; elección sin ella: {without}. {rule}',
  'no-rules': 'Ninguna regla se aplica a la elección.',
  'rule-blocks': 'Esta regla impide toda elección: {rule}',
  'rules-not-priced': 'No hay elección, así que no se puede decir cuánto cuestan las reglas.',
  rank: '{applicant}: puesto {rank}.',
  'rank-range': '{applicant}: puesto {rank}, entre {best} y {worst} cuando se sepa todo.',
  'rank-none': '{applicant}: sin puesto.',
  'rank-none-range': '{applicant}: aún sin puesto, entre {best} y {worst} cuando se sepa todo.',
  'rank-draws': '{applicant}: en nueve de diez ponderaciones, entre {best} y {worst}.',
  'rank-draws-one': '{applicant}: en nueve de diez ponderaciones, puesto {rank}.',
  'limit-support': 'La puntuación apoya la decisión del comité de selección y no la sustituye.',
  'limit-illustrative': 'Los pesos y los niveles son ejemplos: nadie los ha adoptado.',
  'limit-coverage': '{applicant}: parte conocida del peso, {coverage:percent}.',
  'limit-weightings':
    'Las proporciones se refieren a ponderaciones y no son probabilidades: número de simulaciones, {draws}; semilla aleatoria, {seed}.',
  'limit-assumptions':
    'Ajustes simulados con la semilla aleatoria {seed}, tamaño de la muestra {samples}; variación de cada peso hasta {band:percent} de su valor.',
  'limit-regions': 'Las regiones son las de esta lista: {scheme}.',
  'scheme-itu': 'UIT',
  'scheme-un': 'Naciones Unidas',
  'scheme-un-subregion': 'Naciones Unidas (subregiones)',
  'scheme-undp': 'PNUD',
  'scheme-world-bank': 'Banco Mundial',
  'limit-position':
    'Los documentos difieren en un punto, y se adoptó esta posición ({conflict}): {position}.',
  'nobody-proposed-unknown':
    'No se propone a nadie mientras no se conozcan los datos de los que dependen las reglas: {facts}.',
  'provisional-facts': 'La elección es provisional: depende de lo que nadie sabe todavía ({facts}).',
  'fact-of': '{applicant} ({attribute})',
  'attribute-region': 'región',
  'region-Africa': 'África',
  'region-Americas': 'Américas',
  'region-Arab States': 'Estados Árabes',
  'region-Asia-Pacific': 'Asia y el Pacífico',
  'region-CIS': 'Comunidad de Estados Independientes',
  'region-Europe': 'Europa',
  'region-Asia': 'Asia',
  'region-Oceania': 'Oceanía',
  alternative: 'Supuesto: {conditions}. Propuesta: {chosen}.',
  'alternative-nobody': 'Supuesto: {conditions}. No se puede proponer a nadie.',
  'alternative-open': 'Supuesto: {conditions}. Elección no calculada: hay demasiadas posibilidades.',
  'condition-is': '{applicant}, {attribute}: {value}',
  'condition-is-not': '{applicant}, {attribute} distinto de: {value}',
  'condition-same': 'mismo valor para {applicant} y {other} ({attribute})',
  'condition-not-same': 'valores distintos para {applicant} y {other} ({attribute})',
  'why-left-aside':
    '{applicant}: candidatura dejada de lado, porque no se conoce un dato del que depende esta regla ({attribute}). {rules}',
  'why-open': '{applicant}: elección aún posible, según lo que nadie sabe todavía ({facts}).',
  'ahead-on-rest': '{chosen}: ventaja de {points} en todo lo demás, redondeo incluido.',
  'behind-on-rest': '{chosen}: desventaja de {points} en todo lo demás, redondeo incluido.',
  'limit-stated-fact':
    '{applicant}, {attribute}: {value}, según la propia candidatura ({source}, {date:date}).',
  'limit-stated-fact-alone': '{applicant}, {attribute}: {value}, según la propia candidatura, sin fuente.',
  'limit-inferred-fact': '{applicant}, {attribute}: {value}; deducción, ninguna lista leída lo indica.',
  'found-income-none': 'Grupo de ingreso desconocido, ejercicio fiscal {fiscalYear}.',
  'found-window-readings':
    'Enviada el {submitted:date} o el {other:date}, según la zona horaria que se use; la convocatoria estuvo abierta del {opens:date} al {closes:date}.',
} as const satisfies MessageTexts<SelectionMessageId>;
