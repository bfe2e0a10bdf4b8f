/** The texts of “strategy” in French. */
export const strategy: Readonly<Record<string, string>> = {
  'question.analysing-labour-costs-versus-licencing-costs':
    'Parmi les grandes décisions que cette institution a prises sur des logiciels au cours des 24 derniers mois, combien étaient accompagnées d’une comparaison datée du coût du personnel et du coût des licences ?',
  'counted.analysing-labour-costs-versus-licencing-costs':
    'décisions sur des logiciels accompagnées d’une comparaison du coût du personnel et du coût des licences',
  'among.analysing-labour-costs-versus-licencing-costs':
    'toutes les décisions sur des logiciels au-dessus du seuil national prises au cours des 24 derniers mois',
  'countsIf.analysing-labour-costs-versus-licencing-costs':
    'la comparaison est antérieure à la décision, couvre les mêmes années pour chaque option et nomme la source de chaque chiffre',
  'evidence.analysing-labour-costs-versus-licencing-costs':
    'Une comparaison datée d’avant la décision, avec les sources de ses chiffres, et la note de décision qui la cite.',
  'noEvidence.analysing-labour-costs-versus-licencing-costs':
    'Le tarif d’un seul fournisseur, sans aucun chiffre pour le travail du personnel.',
  'note.analysing-labour-costs-versus-licencing-costs':
    'Si le pays n’a pas de seuil pour les achats, prendre les dix plus grandes décisions et le dire. La fiche complète du coût sur toute la durée de vie fait l’objet d’une autre question.',
  'question.capacity-building':
    'Parmi les dix systèmes dont cette institution dépend le plus, dans combien ses agents ont-ils mis une modification en service au cours des 12 derniers mois ?',
  'counted.capacity-building':
    'systèmes dans lesquels des agents de l’institution ont mis une modification en service',
  'among.capacity-building': 'les dix systèmes dont l’institution dépend le plus (tous, si elle en a moins)',
  'countsIf.capacity-building':
    'un agent a écrit au moins une modification du code ; un simple réglage modifié ne compte pas',
  'evidence.capacity-building':
    'Un journal daté des modifications qui indique l’employeur de la personne qui les a faites.',
  'noEvidence.capacity-building': 'Une attestation de formation à la programmation.',
  'note.capacity-building':
    'Les formations et les postes font l’objet d’autres questions ; ici ne compte que ce que les agents ont fait.',
  'question.platform-and-tool-selection':
    'Parmi les nouveaux systèmes choisis par cette institution au cours des 24 derniers mois, combien l’ont été au terme d’une comparaison consignée de solutions candidates ?',
  'counted.platform-and-tool-selection':
    'nouveaux systèmes choisis au terme d’une comparaison consignée de solutions candidates',
  'among.platform-and-tool-selection': 'tous les nouveaux systèmes choisis au cours des 24 derniers mois',
  'countsIf.platform-and-tool-selection':
    'deux solutions candidates ou plus ont été comparées selon des critères fixés d’avance, dont l’état du projet qui porte le logiciel',
  'evidence.platform-and-tool-selection':
    'Une grille de scores datée, avec les critères, les solutions candidates et les scores.',
  'noEvidence.platform-and-tool-selection': 'Un courriel qui recommande un produit.',
  'question.software-contribution-governance':
    'Au cours des 12 derniers mois, comment cette institution a-t-elle tranché les demandes d’agents qui voulaient contribuer à des projets libres extérieurs ?',
  'evidence.software-contribution-governance':
    'La règle datée et le journal des demandes, avec le nombre de jours jusqu’à la réponse.',
  'noEvidence.software-contribution-governance':
    'Une phrase, dans une politique, qui encourage les contributions.',
  'note.software-contribution-governance':
    'Une contribution est du code, un texte, une traduction, un test ou le signalement d’un défaut. Si aucune demande n’a été faite au cours de la période, la réponse ne dépasse pas le troisième degré.',
  'question.security-and-risk-management':
    'Parmi les systèmes que cette institution a en service aujourd’hui, pour combien existe-t-il une nomenclature logicielle à jour et lisible par machine ?',
  'counted.security-and-risk-management':
    'systèmes en service dotés d’une nomenclature logicielle à jour et lisible par machine',
  'among.security-and-risk-management': 'tous les systèmes en service',
  'countsIf.security-and-risk-management':
    'la nomenclature est au format SPDX ou CycloneDX, correspond à la version en service et n’a pas plus de 12 mois',
  'evidence.security-and-risk-management':
    'Un fichier SPDX ou CycloneDX daté pour la version en service de chaque système.',
  'noEvidence.security-and-risk-management': 'La promesse du fournisseur de remettre une nomenclature.',
  'obligation.security-and-risk-management':
    'Sans nomenclature logicielle, rien d’autre ne peut être jugé en matière de sécurité : personne ne peut dire quel système une vulnérabilité publiée concerne.',
  'question.change-management':
    'Parmi les passages au logiciel libre que cette institution a faits au cours des 36 derniers mois, combien ont été préparés avec leurs utilisateurs ?',
  'counted.change-management': 'passages au logiciel libre préparés avec leurs utilisateurs',
  'among.change-management':
    'tous les passages d’un autre logiciel à un logiciel libre faits au cours des 36 derniers mois',
  'countsIf.change-management':
    'les utilisateurs ont été formés avant la bascule, une personne nommément désignée pouvait les aider, et l’utilisation a été mesurée trois mois après la bascule',
  'evidence.change-management':
    'Le plan avec la date de la bascule, la liste des formations qui l’ont précédée, et la mesure faite trois mois après.',
  'noEvidence.change-management': 'Une circulaire qui annonce le nouveau logiciel.',
  'note.change-management': 'Un passage qui date de moins de trois mois n’entre dans aucun des deux nombres.',
  'steps.software-contribution-governance.not-yet':
    'Il n’y a, au cours de la période, aucune trace d’une règle ni d’une demande.',
  'steps.software-contribution-governance.first-steps':
    'Les demandes sont tranchées là où une personne s’en occupe.',
  'steps.software-contribution-governance.established':
    'De plus, une règle approuvée et datée dit qui tranche et sous combien de jours.',
  'steps.software-contribution-governance.managed':
    'De plus, un journal montre qu’au moins les trois quarts des demandes des 12 derniers mois ont suivi la règle.',
  'steps.software-contribution-governance.embedded':
    'De plus, la règle a été confrontée à son but au cours des 24 derniers mois, puis modifiée ou confirmée par écrit.',
};
