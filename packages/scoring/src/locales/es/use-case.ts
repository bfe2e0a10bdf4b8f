import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `use-case` in Spanish. */
export const useCase = {
  title: 'Elección de casos de uso y de sus productos',
  product: 'Producto candidato',
  maintainers: 'Responsables de mantenimiento',
  'maintainers.statement':
    'Si se ocupan del producto responsables de mantenimiento de al menos dos organizaciones.',
  'maintainers.evidence': 'lista de responsables de mantenimiento con sus empleadores',
  'maintainers.level.one': 'De una sola organización, o nadie.',
  'maintainers.level.two': 'De dos organizaciones o más.',
  release: 'Última versión publicada',
  'release.statement':
    'Hace cuántos meses se publicó la última versión; hasta 12, valor completo; a partir de 36, ninguno.',
  'release.evidence': 'lista de versiones publicadas con fechas',
  'release.unit': 'meses',
  'security-reports': 'Gestión de avisos de seguridad',
  'security-reports.statement': 'Si los avisos de vulnerabilidades tienen una vía y una respuesta.',
  'security-reports.evidence': 'política para recibir avisos, comunicados de seguridad con fecha',
  'security-reports.level.none': 'No se publica ninguna vía para avisar en privado.',
  'security-reports.level.way': 'Se publica una vía para avisar en privado.',
  'security-reports.level.answered':
    'Se publica, y los avisos de los últimos 24 meses recibieron respuesta pública.',
  'similar-users': 'Usuarios de tamaño similar',
  'similar-users.statement':
    'Cuántos organismos públicos de tamaño similar usan el producto, en escala logarítmica.',
  'similar-users.evidence': 'entradas en un registro o declaraciones de esos organismos',
  'similar-users.unit': 'organismos',
  documents: 'Documentación',
  'documents.statement':
    'Para cuántos de tres públicos hay páginas al día: quienes usan el producto, quienes lo operan y quienes lo desarrollan.',
  'documents.evidence': 'páginas con fecha y versión',
  language: 'Idiomas',
  'language.statement': 'En qué parte de los idiomas oficiales se puede usar el producto.',
  'language.evidence': 'prueba de una tarea en cada idioma',
  'data-exit': 'Salida de los datos',
  'data-exit.statement': 'Si se pueden sacar todos los datos en un formato abierto.',
  'data-exit.evidence': 'exportación de prueba, leída por otro programa',
  'data-exit.level.none': 'No se pueden exportar todos los datos.',
  'data-exit.level.export': 'Se pueden exportar todos los datos en un formato abierto.',
  'data-exit.level.tried': 'Se pueden, y otro programa leyó una exportación en una prueba.',
  'owner-named': 'Alguien responde del caso de uso.',
  'no-legal-bar': 'Ninguna ley prohíbe el caso de uso.',
  'licence-approved': 'La licencia del producto está identificada y aprobada como abierta.',
  'licence-approved.reason': 'Lo que no se sabe si es abierto no pasa.',
  'similar-users.reason': 'Por encima de diez usuarios de tamaño similar no se suma nada.',
} as const satisfies ChoiceTexts['use-case'];
