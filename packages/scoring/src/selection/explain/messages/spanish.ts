import type { MessageTemplate } from '@osee/core';
import type { SelectionMessageId } from '../message-id.ts';

/** The Spanish texts. */
export const spanish: Readonly<Record<SelectionMessageId, MessageTemplate>> = {
  'title-summary': 'En resumen',
  'title-gates': 'Condiciones',
  'title-scores': 'Puntuaciones',
  'title-reasons': 'Por qué no los demás',
  'title-changes': 'Qué cambiaría la elección',
  'title-rules': 'Lo que cuestan las reglas',
  'title-ranks': 'Puestos',
  'title-limits': 'Límites',

  'proposed-with-share':
    'Propuesta: {chosen}; de 100 ponderaciones, {share} dan esta misma elección; la siguiente es {next}.',
  'proposed-with-share-alone':
    'Propuesta: {chosen}; de 100 ponderaciones, {share} dan esta misma elección; no hay otra.',
  proposed: 'Propuesta: {chosen}; la siguiente elección es {next}.',
  'proposed-alone': 'Propuesta: {chosen}; no hay otra elección.',
  'nobody-proposed': 'No se puede proponer a nadie. Lo impide: {rules}',
  'nobody-proposed-too-few':
    'No se puede proponer a nadie: el número que hay que elegir es {size}, y el número de candidaturas clasificadas es {count}.',
  'leader-with-share': '{leader} queda en primer lugar; así ocurre también en {share} de 100 ponderaciones.',
  leader: '{leader} queda en primer lugar.',
  'nobody-ranked': 'No se puede clasificar a nadie.',
  provisional: 'La elección es provisional: quedan condiciones abiertas para {applicants}.',
  'too-close-choice': 'La elección está demasiado reñida para decidir: otros pesos dan a menudo otra.',
  'too-close-leader': 'El primer puesto está demasiado reñido para decidir: otros pesos dan a menudo otro.',
  tied: 'Está demasiado reñido para decidir: otra elección tiene los mismos puntos, y decidió el orden declarado.',
  'tied-leader': 'El primer puesto está demasiado reñido para decidir: los mismos puntos para {others}.',

  'gate-pass': '{applicant}: cumplida. {gate}',
  'gate-fail': '{applicant}: no cumplida. {gate}',
  'gate-unknown': '{applicant}: no se sabe. {gate}',
  'gate-waived': '{applicant}: dispensada. {gate} Dispensa de {by} el {date}: «{reason}»',
  'found-income-low': 'Ingreso bajo en {fiscalYear}.',
  'found-income-lower-middle': 'Ingreso mediano bajo en {fiscalYear}.',
  'found-income-upper-middle': 'Ingreso mediano alto en {fiscalYear}.',
  'found-income-high': 'Ingreso alto en {fiscalYear}.',
  'found-income-unclassified': 'Sin clasificación por ingreso en {fiscalYear}.',
  'found-window': 'Enviada el {submitted}; la convocatoria estuvo abierta del {opens} al {closes}.',
  'found-host-type': 'Tipo de organización: {type}.',
  'found-host-country': 'País de la entidad anfitriona: {country}.',
  'stated-by': 'Declarado por {by}.',
  'stated-on': 'Declarado el {date}.',
  'stated-reason': 'Motivo dado: «{reason}»',

  score: '{applicant}: {score} puntos de 100.',
  'score-open': '{applicant}: {score} puntos de 100; de {worst} a {best} cuando se sepa todo.',
  'score-none':
    '{applicant}: sin puntuación, se sabe demasiado poco de {branches}; de {worst} a {best} puntos cuando se sepa todo.',
  'bar-known': '{criterion}: {points} de {most} puntos.',
  'bar-unknown': '{criterion}: no se sabe, hasta {most} puntos.',
  'bar-assessors': {
    plural: 'assessors',
    one: '{criterion}: {assessors} evaluador.',
    other: '{criterion}: {assessors} evaluadores, de {lowest} a {highest} de 100.',
  },
  'bar-excluded': {
    plural: 'count',
    one: '{criterion}: {count} respuesta no contada por conflicto de intereses.',
    other: '{criterion}: {count} respuestas no contadas por conflicto de intereses.',
  },

  'why-not-eligible': '{applicant} no es admisible. No se cumple: {gates}',
  'why-undecided': '{applicant} está sin decidir. No se sabe: {gates}',
  'why-missing-branch': '{applicant} no se puede clasificar: se sabe demasiado poco de {branches}.',
  'why-withdrawn': '{applicant}: candidatura retirada.',
  'why-superseded': '{applicant}: candidatura sustituida por otra posterior del mismo país.',
  'why-points': '{applicant} tiene {points} puntos menos que {chosen}.',
  'why-level': '{applicant} tiene los mismos puntos que {chosen}; decidió el orden declarado.',
  'why-rule': '{applicant} tiene {points} puntos más que {chosen}, pero lo impide una regla: {rules}',
  'ahead-on': '{chosen} tiene {points} puntos más en {criterion}.',
  'behind-on': '{chosen} tiene {points} puntos menos en {criterion}.',
  'would-if-score': '{applicant} empataría con {to} en lugar de {from} de 100 en {criterion}.',

  'flip-weight': 'Si {criterion} pesara {to} en lugar de {from} de 100, la elección {ids} empataría.',
  'flip-weight-none': 'Ningún cambio de un solo peso cambia la elección.',
  'flip-weight-unknown':
    'No se calculó cuánto puede moverse un solo peso: hay lagunas, o las medias no son aritméticas.',
  'flip-score':
    'Si {applicant} tuviera {to} en lugar de {from} de 100 en {criterion}, la elección {ids} empataría.',
  'flip-score-none': 'Ningún cambio de una sola puntuación cambia la elección.',
  'left-out-changes': 'Sin {criterion}, la elección sería {ids}.',
  'left-out-same': 'Sin cualquiera de los criterios, la elección es la misma.',
  'method-changes-arithmetic': 'Con medias aritméticas, la elección sería {ids}.',
  'method-changes-geometric': 'Con medias geométricas, la elección sería {ids}.',
  'method-changes-rank-sum': 'Con puestos en lugar de valores, la elección sería {ids}.',
  'method-same': 'Medias aritméticas, medias geométricas y puestos dan la misma elección.',

  'assumptions-shift':
    'En el conjunto de los ajustes probados, un puesto se mueve en promedio {shift} lugares.',
  'assumptions-still': 'Ninguno de los ajustes probados mueve un puesto.',
  'assumptions-choice': 'De 100 ajustes probados, {share} dan esta misma elección.',
  'assumptions-choice-same': 'Todos los ajustes probados dan la misma elección.',
  'shift-weights':
    'De 100 partes de lo que mueve los puestos, los pesos explican {first} por sí solos y {total} junto con otros ajustes.',
  'shift-aggregation':
    'De 100 partes de lo que mueve los puestos, el tipo de media explica {first} por sí solo y {total} junto con otros ajustes.',
  'shift-missing':
    'De 100 partes de lo que mueve los puestos, la regla para las lagunas explica {first} por sí sola y {total} junto con otros ajustes.',
  'shift-normalisation':
    'De 100 partes de lo que mueve los puestos, las escalas explican {first} por sí solas y {total} junto con otros ajustes.',
  'choice-weights':
    'De 100 partes de lo que cambia la elección, los pesos explican {first} por sí solos y {total} junto con otros ajustes.',
  'choice-aggregation':
    'De 100 partes de lo que cambia la elección, el tipo de media explica {first} por sí solo y {total} junto con otros ajustes.',
  'choice-missing':
    'De 100 partes de lo que cambia la elección, la regla para las lagunas explica {first} por sí sola y {total} junto con otros ajustes.',
  'choice-normalisation':
    'De 100 partes de lo que cambia la elección, las escalas explican {first} por sí solas y {total} junto con otros ajustes.',
  'left-out-shift':
    'Sin {criterion}, un puesto se mueve en promedio {shift} lugares, más que sin cualquier otro criterio.',

  'rule-free': 'Esta regla no cuesta nada: {rule}',
  'rule-costs': 'Esta regla cuesta {points} puntos; sin ella, la elección sería {without}: {rule}',
  'no-rules': 'Ninguna regla afecta a la elección.',
  'rule-blocks': 'Esta regla impide toda elección: {rule}',
  'rules-not-priced': 'No hay elección, así que no se puede decir cuánto cuestan las reglas.',

  rank: '{applicant}: puesto {rank}.',
  'rank-range': '{applicant}: puesto {rank}, entre {best} y {worst} cuando se sepa todo.',
  'rank-none': '{applicant}: sin puesto.',
  'rank-none-range': '{applicant}: aún sin puesto, entre {best} y {worst} cuando se sepa todo.',
  'rank-draws': '{applicant}: en nueve de diez ponderaciones, entre {best} y {worst}.',
  'rank-draws-one': '{applicant}: en nueve de diez ponderaciones, puesto {rank}.',

  'limit-support': 'La puntuación apoya la decisión del jurado y no la sustituye.',
  'limit-illustrative': 'Los pesos y los niveles son ejemplos: nadie los ha adoptado.',
  'limit-coverage': '{applicant}: se conoce {coverage} de 100 del peso.',
  'limit-weightings':
    'Las partes cuentan ponderaciones y no probabilidades: se sortearon {draws} con la semilla {seed}.',
  'limit-assumptions':
    'Los ajustes se sortearon con la semilla {seed} en torno a una muestra de {samples}; cada peso se movió hasta {band} de 100 de su valor.',
  'limit-regions': 'Las regiones son las de la lista {scheme}.',
  'limit-position': 'Los documentos difieren en un punto, y se tomó esta posición: {conflict}: {position}.',

  'nobody-proposed-unknown': 'No se propone a nadie antes de conocer lo que leen las reglas: {facts}.',
  'provisional-facts': 'La elección es provisional: depende de lo que nadie sabe todavía: {facts}.',
  'fact-of': '{applicant} ({attribute})',
  'attribute-region': 'región',
  alternative: 'Si {conditions}, propuesta: {chosen}.',
  'alternative-nobody': 'Si {conditions}, no se puede proponer a nadie.',
  'alternative-open': 'Si {conditions}, la elección no se calculó: hay demasiadas posibilidades.',
  'condition-is': '{applicant} tiene como {attribute} {value}',
  'condition-is-not': '{applicant} no tiene como {attribute} {value}',
  'condition-same': '{applicant} y {other} tienen el mismo valor ({attribute})',
  'condition-not-same': '{applicant} y {other} no tienen el mismo valor ({attribute})',
  'why-left-aside':
    '{applicant} quedó aparte, porque no se conoce un dato ({attribute}) que lee esta regla: {rules}',
  'why-open': '{applicant} todavía puede resultar en la elección: depende de lo que nadie sabe aún: {facts}.',
  'ahead-on-rest': 'En todo lo demás, redondeo incluido, {chosen} tiene {points} puntos más.',
  'behind-on-rest': 'En todo lo demás, redondeo incluido, {chosen} tiene {points} puntos menos.',
  'limit-stated-fact': '{applicant}: {value} ({attribute}), según la propia candidatura ({source}, {date}).',
  'limit-stated-fact-alone': '{applicant}: {value} ({attribute}), según la propia candidatura, sin fuente.',
  'limit-inferred-fact':
    '{applicant}: {value} ({attribute}) es una deducción; ninguna lista leída lo indica.',
  'found-income-none': 'No se conoce ningún grupo de ingresos para {fiscalYear}.',
  'found-window-readings':
    'Envío el {submitted} o el {other}, según el huso horario que se use; la convocatoria estuvo abierta del {opens} al {closes}.',
};
