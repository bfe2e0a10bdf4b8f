import type { MessageTexts } from '@osee/core';
import type { ReliabilityMessageId } from '../../reliability/explain/message-id.ts';

/** The labels and sentences about the reliability of answers in French. */
export const reliability = {
  'word.almost-perfect': 'presque parfaite',
  'word.excellent': 'excellente',
  'word.fair': 'passable',
  'word.good': 'bonne',
  'word.intermediate-to-good': 'moyenne à bonne',
  'word.moderate': 'modérée',
  'word.poor': 'médiocre',
  'word.reliable': 'fiable',
  'word.slight': 'légère',
  'word.substantial': 'forte',
  'word.tentative': 'suffisante pour des conclusions provisoires seulement',
  'word.unreliable': 'non fiable',
  'word.very-good': 'très bonne',
  'scale.altman': 'Altman',
  'scale.fleiss': 'Fleiss',
  'scale.krippendorff': 'Krippendorff',
  'scale.landis-koch': 'Landis et Koch',
  'strength-alike':
    'Échelle de {scale} : concordance « {holds} ». Ce terme, ou un terme plus élevé, vaut avec une certitude de {level:percent}.',
  'strength-apart':
    'Échelle de {scale} : la valeur se situe dans « {value} », mais seul « {holds} » peut être affirmé avec une certitude de {level:percent}.',
  'flag.floor': '« {item} » : sur {answered} réponses, {count} se situent au degré le plus bas.',
  'flag.ceiling': '« {item} » : sur {answered} réponses, {count} se situent au degré le plus élevé.',
  'flag.missing':
    '« {item} » : sur {applicable} cas où elle s’applique, {count} sont sans réponse ou inconnus.',
  'flag.low-item-rest':
    '« {item} » : ses réponses suivent à peine celles des autres questions (corrélation {correlation}).',
  'close-pair':
    '« {item} » et « {other} » : leurs réponses vont si étroitement de pair (corrélation {correlation}) que l’une des deux questions est peut-être superflue.',
  'few-subjects':
    'Nombre d’entités évaluées : {count}. En dessous de {minimum}, ces chiffres relèvent surtout du hasard.',
  'no-flags': 'Aucune question ne se démarque.',
} as const satisfies MessageTexts<ReliabilityMessageId>;
