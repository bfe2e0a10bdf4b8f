import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `use-case` in French. */
export const useCase = {
  title: 'Choix de cas d’usage et de leurs produits',
  product: 'Produit candidat',
  maintainers: 'Responsables de maintenance',
  'maintainers.statement':
    'Suivi du produit par des responsables de maintenance d’au moins deux organisations.',
  'maintainers.evidence': 'liste des responsables de maintenance et de leurs employeurs',
  'maintainers.level.one': 'Ceux d’une seule organisation, ou aucun.',
  'maintainers.level.two': 'Ceux de deux organisations ou plus.',
  release: 'Dernière version publiée',
  'release.statement':
    'Nombre de mois écoulés depuis la dernière version publiée ; jusqu’à 12 comptent pleinement, à partir de 36, rien ne compte.',
  'release.evidence': 'liste des versions publiées avec leurs dates',
  'release.unit': 'mois',
  'security-reports': 'Traitement des signalements de sécurité',
  'security-reports.statement':
    'Existence d’une voie et d’une réponse pour les signalements de vulnérabilités.',
  'security-reports.evidence': 'politique de signalement, avis de sécurité datés',
  'security-reports.level.none': 'Aucune voie de signalement confidentiel n’est publiée.',
  'security-reports.level.way': 'Une voie de signalement confidentiel est publiée.',
  'security-reports.level.answered':
    'Elle l’est, et les signalements des 24 derniers mois ont reçu une réponse publique.',
  'similar-users': 'Utilisateurs de taille comparable',
  'similar-users.statement':
    'Nombre d’organismes publics de taille comparable qui utilisent le produit, sur une échelle logarithmique.',
  'similar-users.evidence': 'inscriptions dans un registre ou déclarations de ces organismes',
  'similar-users.unit': 'organismes',
  documents: 'Documentation',
  'documents.statement':
    'Nombre de publics, parmi trois, pour lesquels il existe des pages à jour : utilisateurs, exploitants, développeurs.',
  'documents.evidence': 'pages avec date et version',
  language: 'Langues',
  'language.statement': 'Part des langues officielles dans lesquelles le produit peut être utilisé.',
  'language.evidence': 'essai d’une tâche dans chaque langue',
  'data-exit': 'Sortie des données',
  'data-exit.statement': 'Possibilité d’extraire toutes les données dans un format ouvert.',
  'data-exit.evidence': 'export d’essai, lu par un autre programme',
  'data-exit.level.none': 'Une partie des données ne peut pas être exportée.',
  'data-exit.level.export': 'Toutes les données peuvent être exportées dans un format ouvert.',
  'data-exit.level.tried': 'Elles le peuvent, et un export a été lu par un autre programme lors d’un essai.',
  'owner-named': 'Quelqu’un répond du cas d’usage.',
  'no-legal-bar': 'Aucune loi n’interdit le cas d’usage.',
  'licence-approved': 'La licence du produit est identifiée et approuvée comme ouverte.',
  'licence-approved.reason': 'Ce dont on ignore si c’est libre n’est pas admis.',
  'similar-users.reason': 'Au-delà de dix utilisateurs de taille comparable, rien ne s’ajoute.',
} as const satisfies ChoiceTexts['use-case'];
