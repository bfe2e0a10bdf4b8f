import type { CaseIssueCode } from '../../case/report/case-issue.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** The loss reports of CASE in Spanish. */
export const caseReport = {
  'not-a-package': 'Se esperaba un paquete CASE y se recibió otra cosa.',
  'missing-document': 'Se esperaba un CFDocument y no hay ninguno.',
  'moved-part': '{field}: estaba en otro lugar que el de CASE y se leyó allí.',
  'null-field': '{field}: valor null, que CASE no admite; se leyó como ausente (en total: {count}).',
  'service-field': '{field}: dirección del servidor y no contenido; se omitió (en total: {count}).',
  'unknown-field': '{field}: no es un campo de CASE 1.1; se omitió (en total: {count}).',
  'renamed-field': '{field}: se leyó como {used} (en total: {count}).',
  'wrong-type': '{field}: tipo distinto del de CASE; se convirtió el valor (en total: {count}).',
  'unreadable-value': '{field}: valor que no se puede usar; se omitió (en total: {count}).',
  'missing-field': '{field}: obligatorio y ausente (en total: {count}).',
  'white-space-changed':
    '{field}: saltos de línea o tabulaciones, que pasaron a espacios (en total: {count}).',
  'date-rewritten': '{field}: fecha escrita de otro modo que en CASE; se reescribió (en total: {count}).',
  'identifier-missing': '{field}: ausente; se creó a partir del lugar (en total: {count}).',
  'identifier-rewritten': '{field}: UUID escrito de otro modo; se reescribió (en total: {count}).',
  'identifier-replaced':
    '{field}: no es un UUID admitido por CASE; se creó uno a partir de él (en total: {count}).',
  'duplicate-identifier':
    '{field}: figura dos veces; los posteriores recibieron uno nuevo (en total: {count}).',
  'unknown-association-type':
    '{field}: no es un tipo de asociación de CASE 1.1; se leyó como el más cercano o como uno propio (en total: {count}).',
  'item-without-parent': 'Los elementos sin padre se pusieron en el primer nivel (en total: {count}).',
  'unknown-parent':
    'Los elementos cuyo padre no está en el paquete se pusieron en el primer nivel (en total: {count}).',
  'second-parent': 'Los elementos con un segundo padre quedan bajo el primero (en total: {count}).',
  cycle: 'Los elementos que son sus propios ancestros se pusieron en el primer nivel (en total: {count}).',
  'extension-left-out': '{field}: extensión que se omitió (en total: {count}).',
  'item-left-out':
    'El otro formato no tiene lugar para elementos de esta clase: {field} (en total: {count}).',
  'field-left-out': 'El otro formato no tiene lugar: {field} (en total: {count}).',
  'association-left-out': 'El otro formato no tiene lugar para la relación: {field} (en total: {count}).',
  'order-changed': '{field}: el orden sigue el árbol y no la lista.',
  'creator-not-given': 'No se indica autoría; figura en su lugar el título del marco.',
  'not-translated': 'Los textos sin traducción quedan en su idioma (en total: {count}).',
  'levels-mapped': 'Los niveles del árbol se leyeron como categorías, módulos y competencias.',
  'item-moved': 'Hay elementos donde su clase no corresponde; se leyeron según su lugar (en total: {count}).',
  'notes-unreadable': 'Las notas cambiaron y ya no se puede leer este campo: {field} (en total: {count}).',
  'source-unknown': 'El paquete no nombra ninguna fuente; los elementos se marcan como obra de un proyecto.',
  'status-unknown':
    'Se esperaba un estado de adopción de CASE y se recibió otra palabra; se leyó como borrador.',
  'licence-unknown': 'No se encontró el identificador SPDX de la licencia.',
} as const satisfies MessageTexts<CaseIssueCode>;
