import type { CaseIssueCode } from '../../case/report/case-issue.ts';
import type { MessageTexts } from '../../text/message-bundle.ts';

/** The loss reports of CASE in French. */
export const caseReport = {
  'not-a-package': 'Un paquet CASE était attendu, autre chose a été reçu.',
  'missing-document': 'Un CFDocument était attendu, aucun n’a été reçu.',
  'moved-part': '{field} : trouvé à un autre endroit que celui de CASE, et lu à cet endroit.',
  'null-field': '{field} : valeur null, que CASE n’admet pas ; lu comme absent (au total : {count}).',
  'service-field': '{field} : adresse du serveur et non contenu ; laissé de côté (au total : {count}).',
  'unknown-field': '{field} : absent de CASE 1.1 ; laissé de côté (au total : {count}).',
  'renamed-field': '{field} : lu comme {used} (au total : {count}).',
  'wrong-type': '{field} : type autre que celui de CASE ; valeur convertie (au total : {count}).',
  'unreadable-value': '{field} : valeur inutilisable ; laissée de côté (au total : {count}).',
  'missing-field': '{field} : obligatoire et absent (au total : {count}).',
  'white-space-changed':
    '{field} : sauts de ligne ou tabulations, remplacés par des espaces (au total : {count}).',
  'date-rewritten': '{field} : date écrite autrement que CASE le demande ; réécrite (au total : {count}).',
  'identifier-missing': '{field} : absent ; créé à partir de l’emplacement (au total : {count}).',
  'identifier-rewritten': '{field} : UUID écrit autrement ; réécrit (au total : {count}).',
  'identifier-replaced': '{field} : pas un UUID admis par CASE ; un UUID en a été tiré (au total : {count}).',
  'duplicate-identifier':
    '{field} : présent deux fois ; les suivants en ont reçu un nouveau (au total : {count}).',
  'unknown-association-type':
    '{field} : pas un type d’association de CASE 1.1 ; lu comme le plus proche ou comme un type propre (au total : {count}).',
  'item-without-parent': 'Éléments sans parent placés au premier niveau (au total : {count}).',
  'unknown-parent':
    'Éléments dont le parent n’est pas dans le paquet, placés au premier niveau (au total : {count}).',
  'second-parent': 'Éléments à deux parents laissés sous le premier (au total : {count}).',
  cycle: 'Éléments ancêtres d’eux-mêmes placés au premier niveau (au total : {count}).',
  'extension-left-out': '{field} : extension laissée de côté (au total : {count}).',
  'item-left-out':
    'Pas de place dans l’autre format pour les éléments de ce genre : {field} (au total : {count}).',
  'field-left-out': 'Pas de place dans l’autre format : {field} (au total : {count}).',
  'association-left-out': 'Pas de place dans l’autre format pour la relation : {field} (au total : {count}).',
  'order-changed': '{field} : l’ordre suit l’arbre et non la liste.',
  'creator-not-given': 'Aucun auteur n’est indiqué ; le titre du cadre en tient lieu.',
  'not-translated': 'Textes sans traduction laissés dans leur langue (au total : {count}).',
  'levels-mapped': 'Les niveaux de l’arbre ont été lus comme catégories, modules et compétences.',
  'item-moved':
    'Éléments placés où leur genre n’a pas sa place, lus selon leur emplacement (au total : {count}).',
  'notes-unreadable': 'Notes modifiées, d’où ce champ ne peut plus être lu : {field} (au total : {count}).',
  'source-unknown': 'Le paquet ne nomme pas de source ; les éléments sont marqués comme l’œuvre d’un projet.',
  'status-unknown':
    'Un état d’adoption de CASE était attendu, un autre mot a été reçu ; lu comme « projet ».',
  'licence-unknown': 'La licence n’a pas pu être rapprochée d’un identifiant SPDX.',
} as const satisfies MessageTexts<CaseIssueCode>;
