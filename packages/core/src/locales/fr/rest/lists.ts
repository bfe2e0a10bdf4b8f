/** The texts of “lists” in French. */
export const lists: Readonly<Record<string, string>> = {
  'category.organisational-and-programmatic.termLists.organisational-and-programmatic-chapters.name':
    'Chapitres hors des modules',
  'category.organisational-and-programmatic.termLists.organisational-and-programmatic-chapters.description':
    'Deux chapitres qui précèdent les modules de cette catégorie : le bureau qui porte le travail et les ressources dont une transformation a besoin.',
  'category.technical.termLists.technical-considerations.name': 'Points à considérer',
  'category.technical.termLists.technical-considerations.description':
    'Les quatre préoccupations communes à tous les domaines de compétences de la catégorie.',
  'category.technical.termLists.technical-govstack-concepts.name': 'Notions de GovStack',
  'category.technical.termLists.technical-govstack-concepts.description':
    'L’idée de GovStack : les services sont assemblés à partir d’éléments réutilisables.',
  'module.procurement-and-legal.considerations.procurement-and-legal-procurement-software.name':
    'Logiciels d’achat public',
  'module.procurement-and-legal.considerations.procurement-and-legal-procurement-software.description':
    'L’achat lui-même peut reposer sur un logiciel libre : un État peut ainsi montrer, avec son propre système d’appels d’offres, ce qu’il attend des autres.',
  'module.procurement-and-legal.considerations.procurement-and-legal-licence-related.name':
    'Questions de licence',
  'module.procurement-and-legal.considerations.procurement-and-legal-licence-related.description':
    'Une licence libre engage aussi fermement que tout autre contrat, et son non-respect peut conduire devant un tribunal. Chaque composant doit être vérifié seul, puis avec les autres composants livrés avec lui.',
  'module.procurement-and-legal.considerations.procurement-and-legal-compliance-with-data-privacy-laws.name':
    'Conformité aux lois sur la vie privée',
  'module.procurement-and-legal.considerations.procurement-and-legal-compliance-with-data-privacy-laws.description':
    'Les logiciels et les services doivent respecter le droit de la vie privée du pays, et parfois d’autres territoires : les règles européennes suivent les citoyens européens où qu’ils vivent.',
  'module.community-management.termLists.community-management-channels-for-a-small-community.name':
    'Communauté petite ou informelle',
  'module.community-management.termLists.community-management-channels-for-a-small-community.description':
    'Des messageries adaptées à un petit cercle qui ne veut rien avoir à installer.',
  'module.community-management.termLists.community-management-channels-for-a-large-community.name':
    'Communauté grande ou formelle',
  'module.community-management.termLists.community-management-channels-for-a-large-community.description':
    'Des messageries avec canaux et fils de discussion, adaptées à de nombreux membres.',
  'module.community-management.termLists.community-management-audiences-in-prose.name':
    'Publics nommés dans le texte',
  'module.community-management.termLists.community-management-audiences-in-prose.description':
    'Groupes que l’introduction du tableau des publics nomme en plus de ses lignes.',
  'module.capacity-building.termLists.capacity-building-open-source-values.name': 'Valeurs du logiciel libre',
  'module.capacity-building.termLists.capacity-building-open-source-values.description':
    'Ce que représente le logiciel libre, au-delà du code, selon les entreprises que le module cite.',
  'module.capacity-building.termLists.capacity-building-ecosystem-parts.name':
    'Éléments d’un écosystème du logiciel libre',
  'module.capacity-building.termLists.capacity-building-ecosystem-parts.description':
    'Ce dont un écosystème se compose, pour n’oublier aucun élément dans un plan.',
  'module.capacity-building.termLists.capacity-building-ecosystem-sectors.name':
    'Secteurs d’un écosystème du logiciel libre',
  'module.capacity-building.termLists.capacity-building-ecosystem-sectors.description':
    'Où l’écosystème se trouve dans la société.',
  'module.digital-inclusion.termLists.digital-inclusion-kinds-of-digital-public-good.name':
    'Types de biens publics numériques',
  'module.digital-inclusion.termLists.digital-inclusion-kinds-of-digital-public-good.description':
    'Ce qui compte comme bien public numérique.',
  'module.digital-inclusion.termLists.digital-inclusion-parts-of-a-deployment.name':
    'Éléments d’un déploiement',
  'module.digital-inclusion.termLists.digital-inclusion-parts-of-a-deployment.description':
    'Ce qu’il faut apporter aux personnes avec le logiciel.',
  'module.digital-inclusion.termLists.digital-inclusion-vulnerable-groups.name':
    'Groupes en situation de vulnérabilité',
  'module.digital-inclusion.termLists.digital-inclusion-vulnerable-groups.description':
    'Personnes qu’une évaluation doit examiner groupe par groupe.',
  'module.digital-inclusion.termLists.digital-inclusion-evaluation-tools.name': 'Outils d’évaluation',
  'module.digital-inclusion.termLists.digital-inclusion-evaluation-tools.description':
    'Instruments publiés pour mesurer le degré de préparation au numérique, les biais de genre, l’effet sur les objectifs et l’inclusion.',
  'module.digital-inclusion.termLists.digital-inclusion-audiences-in-prose.description':
    'Groupes auxquels le module s’adresse dans son introduction, et non dans son tableau.',
  'module.resource-mobilisation.termLists.resource-mobilisation-kinds-of-resource.name':
    'Types de ressources',
  'module.resource-mobilisation.termLists.resource-mobilisation-kinds-of-resource.description':
    'Ce qu’un projet peut avoir à réunir.',
  'module.resource-mobilisation.termLists.resource-mobilisation-section-headings.name': 'Titres des sections',
  'module.resource-mobilisation.termLists.resource-mobilisation-section-headings.description':
    'Les titres, dans l’ordre, des conseils qui tiennent lieu de tableau de compétences.',
  title: 'Cadre de formation Open Source Ecosystem Enabler',
  'referenceResources.govstack-specifications.name': 'Spécifications GovStack',
  'referenceResources.govstack-specifications.description':
    'Décrit une à une les briques de l’administration numérique, chacune avec les fonctions et les interfaces qu’une mise en œuvre doit offrir.',
  'referenceResources.paera.name': 'Public Administration Ecosystem Reference Architecture (PAERA)',
  'referenceResources.paera.description':
    'Une architecture de référence pour l’administration publique : principes et modèles récurrents d’une infrastructure cohérente et indépendante de tout fournisseur.',
  'matrix.name': 'Matrice de développement de l’écosystème du logiciel libre',
  'matrix.countryAssessment.name': 'Diagnostic du pays',
  'matrix.countryAssessment.description':
    'Une étude en cinq parties par laquelle commence le travail dans un pays. Elle traverse toutes les lignes, car chaque décision ultérieure s’appuie sur elle.',
  'matrix.countryAssessment.parts.dpg-use-case-analysis.name':
    'Analyse des biens publics numériques et des cas d’usage',
  'matrix.countryAssessment.parts.dpg-use-case-analysis.description':
    'Recherche les services publics dans lesquels un bien public numérique aiderait le plus.',
  'matrix.countryAssessment.parts.development-maturity-assessment.name':
    'Évaluation de la maturité du développement',
  'matrix.countryAssessment.parts.development-maturity-assessment.description':
    'Juge la capacité des institutions à développer et à exploiter des logiciels.',
  'matrix.countryAssessment.parts.ecosystem-maturity-assessment.name':
    'Évaluation de la maturité de l’écosystème',
  'matrix.countryAssessment.parts.ecosystem-maturity-assessment.description':
    'Juge l’environnement : entreprises, universités, communautés, politiques et financement.',
  'matrix.countryAssessment.parts.risks-assessment.name': 'Évaluation des risques',
  'matrix.countryAssessment.parts.risks-assessment.description':
    'Nomme ce qui pourrait arrêter le programme dans ce pays ou lui nuire, et avec quelle gravité.',
  'matrix.countryAssessment.parts.osm-program-personalization.name': 'Adaptation du programme OSM',
  'matrix.countryAssessment.parts.osm-program-personalization.description':
    'Adapte le programme aux conditions locales : quels modules, pour qui, dans quel ordre.',
};
