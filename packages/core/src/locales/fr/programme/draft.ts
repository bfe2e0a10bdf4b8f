/** The texts of “draft” in French. */
export const draft: Readonly<Record<string, string>> = {
  'draft.statusNote':
    'Proposé aux spécialistes et à la communauté, invités à le questionner et à l’améliorer.',
  'draft.domains.organisational.name': 'Organisation',
  'draft.domains.organisational.description':
    'Communauté, droit, personnes et planification : ce qu’une organisation doit mettre en ordre.',
  'draft.domains.technical.name': 'Technique',
  'draft.domains.technical.description':
    'Spécifications, code, hébergement, sécurité, données et intelligence artificielle.',
  'draft.domains.ecosystemic.name': 'Écosystème',
  'draft.domains.ecosystemic.description':
    'Ce qui entoure l’organisation : infrastructure, coopération, inclusion, gouvernance et moyens.',
  'draft.domains.ecosystemic.note': 'Le bloc commence peut-être une rangée plus loin.',
  'draft.subdomains.community-management.description':
    'Choix, conduite et équipement d’une communauté du logiciel libre.',
  'draft.subdomains.legal-compliance.name': 'Conformité juridique',
  'draft.subdomains.legal-compliance.description':
    'Respect des licences et du droit ; les cases imprimées n’en disent rien.',
  'draft.subdomains.hr-procurement.name': 'Ressources humaines et achats',
  'draft.subdomains.hr-procurement.description':
    'Règles de recrutement et d’achat, et de licence pour ce qui est produit.',
  'draft.subdomains.process-implementation-and-planning.name': 'Processus, mise en œuvre et planification',
  'draft.subdomains.process-implementation-and-planning.description':
    'Planification et conduite d’un projet, et connaissance de ses risques.',
  'draft.subdomains.requirements-specifications.name': 'Exigences et spécifications',
  'draft.subdomains.requirements-specifications.description':
    'Énoncé de ce qu’un système doit faire, à l’aide des spécifications de GovStack.',
  'draft.subdomains.code-security-quality-reuse.name': 'Sécurité, qualité et réutilisation du code',
  'draft.subdomains.code-security-quality-reuse.description':
    'Écriture de code sécurisé, de qualité et réutilisé.',
  'draft.subdomains.code-hosting-deployment-scaleup.name':
    'Hébergement, déploiement et passage à l’échelle du code',
  'draft.subdomains.code-hosting-deployment-scaleup.description':
    'Conservation du code, mise en exploitation et croissance.',
  'draft.subdomains.privacy-security.name': 'Vie privée et sécurité',
  'draft.subdomains.privacy-security.description': 'Protection des personnes et des systèmes.',
  'draft.subdomains.open-data-analytics.name': 'Données ouvertes et analyse',
  'draft.subdomains.open-data-analytics.description':
    'Publication ouverte de données et enseignements tirés de celles-ci.',
  'draft.subdomains.open-source-ai.name': 'IA libre',
  'draft.subdomains.open-source-ai.description': 'Intelligence artificielle développée de façon ouverte.',
  'draft.subdomains.open-clouds-infrastructures.name': 'Nuages et infrastructures ouverts',
  'draft.subdomains.open-clouds-infrastructures.description':
    'Nuages et infrastructure sur des bases libres.',
  'draft.subdomains.os-contribution-and-south-south-cooperation.name':
    'Contribution au logiciel libre et coopération Sud-Sud',
  'draft.subdomains.os-contribution-and-south-south-cooperation.description':
    'Contribution en retour au logiciel libre, et travail avec d’autres pays du Sud.',
  'draft.subdomains.digital-inclusion.name': 'Inclusion numérique',
  'draft.subdomains.digital-inclusion.description': 'Ne laisser personne de côté.',
  'draft.subdomains.digital-governance-sovereignty.name': 'Gouvernance et souveraineté numériques',
  'draft.subdomains.digital-governance-sovereignty.description':
    'Règles du monde numérique, et maîtrise de celui-ci.',
  'draft.subdomains.capacity-building-resource-mobilization.name':
    'Renforcement des capacités et mobilisation des ressources',
  'draft.subdomains.capacity-building-resource-mobilization.description':
    'Formation des personnes et recherche des moyens.',
  'draft.competencyColumns.competency-1.name': 'Compétence 1',
  'draft.competencyColumns.competency-1.description': 'La première compétence de chaque sous-domaine.',
  'draft.competencyColumns.competency-2.name': 'Compétence 2',
  'draft.competencyColumns.competency-2.description': 'La deuxième compétence de chaque sous-domaine.',
  'draft.competencyColumns.competency-3.name': 'Compétence 3',
  'draft.competencyColumns.competency-3.description': 'La troisième compétence de chaque sous-domaine.',
  'draft.competencyColumns.competency-4.name': 'Compétence 4',
  'draft.competencyColumns.competency-4.description': 'La quatrième compétence de chaque sous-domaine.',
  'draft.competencyColumns.competency-5.name': 'Compétence 5',
  'draft.competencyColumns.competency-5.description': 'La cinquième compétence de chaque sous-domaine.',
  'draft.competencyColumns.competency-6.name': 'Compétence 6',
  'draft.competencyColumns.competency-6.description': 'La sixième compétence de chaque sous-domaine.',
  'draft.slots.0.text':
    'Repérer, comprendre et choisir la bonne communauté du logiciel libre tout au long du projet',
  'draft.slots.1.text': 'Animer votre communauté du logiciel libre tout au long du projet',
  'draft.slots.2.text': 'Doter votre communauté du logiciel libre d’outils adaptés',
  'draft.slots.12.text':
    'Comprendre, acquérir et gérer les politiques de ressources humaines et d’achats pour le logiciel libre',
  'draft.slots.13.text':
    'Adapter et faire respecter les politiques de ressources humaines et d’achats pour le logiciel libre',
  'draft.slots.14.text': 'Faire respecter des régimes de licence adaptés pour le logiciel libre produit',
  'draft.slots.18.text': 'Établir un processus de mise en œuvre et de planification de votre projet libre',
  'draft.slots.19.text': 'Gérer la mise en œuvre et la planification de votre projet libre',
  'draft.slots.24.text': 'Repérer des exigences particulières GovStack existant',
  'draft.slots.30.text': 'Développer le code source expérience à partir de',
  'draft.slots.32.text': 'Faciliter la réutilisation du code libre',
  'draft.competencySections.what.name': 'Quoi',
  'draft.competencySections.what.description': 'Dit ce qu’est la compétence.',
  'draft.competencySections.why.name': 'Pourquoi',
  'draft.competencySections.why.description': 'Dit pourquoi elle compte.',
  'draft.competencySections.how.name': 'Comment',
  'draft.competencySections.how.description': 'Dit comment on l’exerce.',
  'draft.competencySections.more.name': 'Pour aller plus loin',
  'draft.competencySections.more.description': 'Dit où poursuivre.',
  'draft.caseStudySlots.case-study-1.name': 'Étude de cas 1',
  'draft.caseStudySlots.case-study-1.description': 'Un emplacement pour une étude de cas.',
  'draft.caseStudySlots.case-study-2.name': 'Étude de cas 2',
  'draft.caseStudySlots.case-study-3.name': 'Étude de cas 3',
  'draft.trainingProgramme.name': 'Programme de formation et d’appui',
  'draft.trainingProgramme.description': 'Les formations et l’aide qui accompagnent le cadre.',
  'draft.trainingFormats.videos.name': 'Vidéos',
  'draft.trainingFormats.videos.description': 'Des films à regarder.',
  'draft.trainingFormats.interviews.name': 'Entretiens',
  'draft.trainingFormats.interviews.description': 'Des conversations avec des personnes qui l’ont fait.',
  'draft.trainingFormats.presentations.name': 'Présentations',
  'draft.trainingFormats.presentations.description': 'Des diapositives pour un exposé.',
  'draft.trainingFormats.hands-on.name': 'Exercices pratiques...',
  'draft.trainingFormats.hands-on.description': 'Des exercices à faire soi-même.',
  'draft.tailoringTopics.policy-development.name': 'Élaboration de politiques',
  'draft.tailoringTopics.policy-development.description':
    'Rédiger des règles pour adopter le logiciel libre et y contribuer en retour.',
  'draft.tailoringTopics.community-engagement.name': 'Engagement dans les communautés',
  'draft.tailoringTopics.community-engagement.description':
    'Connaître des personnes du monde du logiciel libre et travailler avec elles.',
  'draft.tailoringTopics.technical-support.name': 'Assistance technique',
  'draft.tailoringTopics.technical-support.description':
    'Aider les équipes qui utilisent ou développent du logiciel libre.',
  'draft.tailoringTopics.legal-compliance.description': 'Respecter les licences et le droit.',
  'draft.tailoringTopics.training-and-education.name': 'Formation et enseignement',
  'draft.tailoringTopics.training-and-education.description':
    'Enseigner au personnel les outils et les bonnes habitudes.',
  'draft.tailoringTopics.governance.name': 'Gouvernance',
  'draft.tailoringTopics.governance.description':
    'Établir des organes et des règles pour les projets et pour la conformité.',
  'draft.tailoringTopics.partnerships.name': 'Partenariats',
  'draft.tailoringTopics.partnerships.description':
    'Gagner comme alliées des organisations et des communautés extérieures.',
  'draft.tailoringTopics.communication.name': 'Communication',
  'draft.tailoringTopics.communication.description': 'Faire connaître les initiatives.',
  'draft.tailoringTopics.metrics.description': 'Suivre les indicateurs des projets.',
  'draft.doubts.same-labels-in-two-rows.name': 'Mêmes libellés dans deux rangées',
  'draft.doubts.same-labels-in-two-rows.description':
    '« Animation des communautés » et « Conformité juridique » portent les trois mêmes libellés ; la rangée sur le droit semble une copie de l’autre.',
  'draft.doubts.same-label-three-times.name': 'Même libellé trois fois',
  'draft.doubts.same-label-three-times.description':
    '« Exigences et spécifications » répète un libellé dans trois cases, sans verbe pour GovStack : des mots ont été perdus.',
  'draft.doubts.labels-break-off.name': 'Libellés interrompus',
  'draft.doubts.labels-break-off.description':
    'Deux libellés de « Sécurité, qualité et réutilisation du code » se ressemblent et s’arrêtent au milieu d’un groupe de mots.',
  'draft.doubts.start-of-the-ecosystemic-block.name': 'Début du bloc « Écosystème »',
  'draft.doubts.start-of-the-ecosystemic-block.description':
    'Le nom du bloc se trouve à côté de « Nuages et infrastructures ouverts », qui, par son sujet, pourrait encore relever de « Technique ».',
  'draft.doubts.columns-without-labels.name': 'Colonnes sans libellés',
  'draft.doubts.columns-without-labels.description':
    'Les colonnes quatre à six existent dans l’en-tête et n’ont de libellé dans aucune rangée.',
};
