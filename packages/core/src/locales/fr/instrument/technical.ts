/** The texts of “technical” in French. */
export const technical: Readonly<Record<string, string>> = {
  'question.interoperability-and-standards-compliance':
    'Parmi les systèmes clés que cette administration exploite aujourd’hui, combien ont une interface en service décrite dans un catalogue ?',
  'counted.interoperability-and-standards-compliance':
    'systèmes clés dotés d’une interface en service décrite dans un catalogue',
  'among.interoperability-and-standards-compliance':
    'tous les systèmes clés que l’administration exploite, registres de base compris',
  'countsIf.interoperability-and-standards-compliance':
    'un autre système utilise l’interface, et sa fiche dans le catalogue nomme la version',
  'evidence.interoperability-and-standards-compliance':
    'La fiche du catalogue avec la version et la date de sa dernière modification.',
  'noEvidence.interoperability-and-standards-compliance': 'Un fichier envoyé à la main chaque mois.',
  'note.interoperability-and-standards-compliance':
    'Joindre la liste des systèmes clés à la réponse. Les registres de base recensent les personnes, les entreprises, les terres, les véhicules ou les adresses.',
  'question.open-source-software-development':
    'Parmi les systèmes développés sur mesure que cette institution exploite aujourd’hui, combien ont une version en service produite à partir d’un dépôt qu’elle maîtrise ?',
  'counted.open-source-software-development':
    'systèmes développés sur mesure dont la version en service a été produite à partir d’un dépôt que l’institution maîtrise',
  'among.open-source-software-development': 'tous les systèmes développés sur mesure en service',
  'countsIf.open-source-software-development':
    'la trace de la version en service nomme le commit à partir duquel elle a été produite',
  'evidence.open-source-software-development':
    'La trace datée de la production de cette version, qui nomme le commit.',
  'noEvidence.open-source-software-development':
    'Une copie du code source sur un disque venu du fournisseur.',
  'note.open-source-software-development':
    'Maîtriser le dépôt signifie que l’institution peut accorder et retirer les droits de tous les autres.',
  'question.cloud-and-infrastructure-management':
    'Parmi les services numériques que cette institution exploite, combien ont été restaurés sur un autre site d’hébergement lors d’un test au cours des 12 derniers mois ?',
  'counted.cloud-and-infrastructure-management':
    'services numériques restaurés sur un autre site d’hébergement lors d’un test',
  'among.cloud-and-infrastructure-management': 'tous les services numériques que l’institution exploite',
  'countsIf.cloud-and-infrastructure-management':
    'le test est parti du code et de la sauvegarde seuls, et le service a fonctionné',
  'evidence.cloud-and-infrastructure-management':
    'Le rapport daté du test, avec la durée de la restauration.',
  'noEvidence.cloud-and-infrastructure-management':
    'Un journal qui montre que des sauvegardes ont été écrites.',
  'question.cybersecurity-and-secure-devops':
    'Parmi les vulnérabilités graves publiées au cours des 12 derniers mois pour des composants que cette institution utilise, combien ont été corrigées à temps ?',
  'depends.cybersecurity-and-secure-devops':
    'Sans nomenclature logicielle, personne ne peut dire quelles vulnérabilités concernent l’institution.',
  'counted.cybersecurity-and-secure-devops': 'vulnérabilités graves corrigées à temps',
  'among.cybersecurity-and-secure-devops':
    'toutes les vulnérabilités critiques et élevées publiées au cours des 12 derniers mois pour des composants utilisés',
  'countsIf.cybersecurity-and-secure-devops':
    'le correctif était en service dans le délai que l’institution a fixé par écrit',
  'evidence.cybersecurity-and-secure-devops':
    'Une liste avec la date de chaque avis de sécurité et la date de la version qui portait le correctif.',
  'noEvidence.cybersecurity-and-secure-devops': 'Un rapport d’analyse sans dates de correction.',
  'obligation.cybersecurity-and-secure-devops':
    'Une vulnérabilité non corrigée est le plus court chemin pour nuire à des personnes à travers un système public.',
  'note.cybersecurity-and-secure-devops':
    'Si aucun délai n’est fixé par écrit, la réponse est le premier degré. Une vulnérabilité dont le délai n’est pas écoulé n’entre dans aucun des deux nombres. Si une recherche dans la nomenclature logicielle ne trouve aucune vulnérabilité publiée, la réponse est le cinquième degré.',
  'question.data-architecture-and-management':
    'Parmi les fonds de données de cette institution aujourd’hui, combien ont une fiche complète dans un catalogue ?',
  'counted.data-architecture-and-management': 'fonds de données dotés d’une fiche complète dans un catalogue',
  'among.data-architecture-and-management': 'tous les fonds de données de l’institution',
  'countsIf.data-architecture-and-management':
    'la fiche suit une norme de métadonnées et nomme un responsable et une règle d’accès',
  'evidence.data-architecture-and-management': 'Un export daté du catalogue.',
  'noEvidence.data-architecture-and-management': 'Un schéma des bases de données.',
  'note.data-architecture-and-management':
    'Un fonds de données est un ensemble de données tenu pour une mission, comme un registre. Si personne n’a dressé la liste des fonds, la réponse est « inconnu ».',
  'question.digital-identity-and-access-management':
    'Parmi les services de cette administration qui demandent aujourd’hui une connexion à un compte, combien acceptent une connexion commune à plusieurs institutions ?',
  'counted.digital-identity-and-access-management':
    'services qui acceptent une connexion commune à plusieurs institutions',
  'among.digital-identity-and-access-management':
    'tous les services de l’administration qui demandent une connexion à un compte',
  'countsIf.digital-identity-and-access-management':
    'plusieurs institutions utilisent cette connexion, qui repose sur un protocole ouvert',
  'evidence.digital-identity-and-access-management':
    'Une liste datée des services avec le protocole de chacun.',
  'noEvidence.digital-identity-and-access-management':
    'Une seule règle de mots de passe pour de nombreuses connexions séparées.',
  'question.monitoring-logging-and-observability':
    'Parmi les services numériques que cette institution exploite, pour combien existe-t-il des chiffres de fonctionnement mesurés au cours des 3 derniers mois ?',
  'counted.monitoring-logging-and-observability':
    'services numériques avec des chiffres de fonctionnement mesurés',
  'among.monitoring-logging-and-observability':
    'tous les services numériques que l’institution exploite au jour de la réponse',
  'countsIf.monitoring-logging-and-observability':
    'les chiffres de disponibilité et d’erreurs proviennent d’une mesure sans lacune sur les 3 mois',
  'evidence.monitoring-logging-and-observability':
    'Un fichier ou une page avec les chiffres de chaque service pour chaque jour du trimestre.',
  'noEvidence.monitoring-logging-and-observability': 'Une estimation de la disponibilité par le prestataire.',
  'note.monitoring-logging-and-observability':
    'Une lacune de mesure de moins d’un jour au cours du trimestre est sans conséquence.',
  'question.localization-and-adaptability':
    'Parmi les services numériques que cette institution propose aujourd’hui, combien fonctionnent du début à la fin dans chaque langue officielle ?',
  'counted.localization-and-adaptability':
    'services numériques qui fonctionnent du début à la fin dans chaque langue officielle',
  'among.localization-and-adaptability': 'tous les services numériques que l’institution propose',
  'countsIf.localization-and-adaptability':
    'un test a parcouru le service de la première page au résultat dans chaque langue',
  'evidence.localization-and-adaptability': 'Le compte rendu daté du test dans chaque langue.',
  'noEvidence.localization-and-adaptability': 'Une première page traduite automatiquement.',
  'note.localization-and-adaptability':
    'Les langues minoritaires reconnues comptent dans les territoires où la loi en accorde l’usage.',
  'question.testing-integration-and-quality-assurance':
    'Parmi les systèmes que cette institution exploite aujourd’hui et qui comportent du code écrit pour elle, pour combien chaque modification doit-elle réussir des tests automatiques ?',
  'counted.testing-integration-and-quality-assurance':
    'systèmes comportant du code écrit pour l’institution, où chaque modification doit réussir des tests automatiques',
  'among.testing-integration-and-quality-assurance':
    'tous les systèmes en service comportant du code écrit pour l’institution : développés sur mesure, ou adaptés dans leur code',
  'countsIf.testing-integration-and-quality-assurance':
    'une modification qui échoue à un test ne peut pas être mise en service',
  'evidence.testing-integration-and-quality-assurance':
    'La trace datée des trois dernières modifications, avec le résultat de leurs tests.',
  'noEvidence.testing-integration-and-quality-assurance':
    'Des tests lancés à la main quand on en a le temps.',
};
