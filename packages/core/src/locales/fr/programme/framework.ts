/** The texts of “framework” in French. */
export const framework: Readonly<Record<string, string>> = {
  'framework.termLists.organisational-and-programmatic-chapters.name': 'Chapitres hors des modules',
  'framework.termLists.organisational-and-programmatic-chapters.description':
    'Deux chapitres qui précèdent les modules de cette catégorie : le bureau qui porte le travail et les ressources dont une transformation a besoin.',
  'framework.termLists.technical-considerations.name': 'Points à considérer',
  'framework.termLists.technical-considerations.description':
    'Les quatre préoccupations communes à tous les domaines de compétences de la catégorie.',
  'framework.termLists.technical-govstack-concepts.name': 'Notions de GovStack',
  'framework.termLists.technical-govstack-concepts.description':
    'L’idée de GovStack : les services sont assemblés à partir d’éléments réutilisables.',
  'framework.termLists.community-management-channels-for-a-small-community.name':
    'Communauté petite ou informelle',
  'framework.termLists.community-management-channels-for-a-small-community.description':
    'Des messageries adaptées à un petit cercle qui ne veut rien avoir à installer.',
  'framework.termLists.community-management-channels-for-a-large-community.name':
    'Communauté grande ou formelle',
  'framework.termLists.community-management-channels-for-a-large-community.description':
    'Des messageries avec canaux et fils de discussion, adaptées à de nombreux membres.',
  'framework.termLists.community-management-audiences-in-prose.name': 'Publics nommés dans le texte',
  'framework.termLists.community-management-audiences-in-prose.description':
    'Groupes que l’introduction du tableau des publics nomme en plus de ses lignes.',
  'framework.termLists.capacity-building-open-source-values.name': 'Valeurs du logiciel libre',
  'framework.termLists.capacity-building-open-source-values.description':
    'Ce que représente le logiciel libre, au-delà du code, selon les entreprises que le module cite.',
  'framework.termLists.capacity-building-ecosystem-parts.name': 'Éléments d’un écosystème du logiciel libre',
  'framework.termLists.capacity-building-ecosystem-parts.description':
    'Ce dont un écosystème se compose, pour n’oublier aucun élément dans un plan.',
  'framework.termLists.capacity-building-ecosystem-sectors.name':
    'Secteurs d’un écosystème du logiciel libre',
  'framework.termLists.capacity-building-ecosystem-sectors.description':
    'Où l’écosystème se trouve dans la société.',
  'framework.termLists.digital-inclusion-kinds-of-digital-public-good.name':
    'Types de biens publics numériques',
  'framework.termLists.digital-inclusion-kinds-of-digital-public-good.description':
    'Ce qui compte comme bien public numérique.',
  'framework.termLists.digital-inclusion-parts-of-a-deployment.name': 'Éléments d’un déploiement',
  'framework.termLists.digital-inclusion-parts-of-a-deployment.description':
    'Ce qu’il faut apporter aux personnes avec le logiciel.',
  'framework.termLists.digital-inclusion-vulnerable-groups.name': 'Groupes en situation de vulnérabilité',
  'framework.termLists.digital-inclusion-vulnerable-groups.description':
    'Personnes qu’une évaluation doit examiner groupe par groupe.',
  'framework.termLists.digital-inclusion-vulnerable-groups.note':
    'Recueilli dans trois phrases ; la formulation de certaines entrées est abrégée.',
  'framework.termLists.digital-inclusion-evaluation-tools.name': 'Outils d’évaluation',
  'framework.termLists.digital-inclusion-evaluation-tools.description':
    'Instruments publiés pour mesurer le degré de préparation au numérique, les biais de genre, l’effet sur les objectifs et l’inclusion.',
  'framework.termLists.digital-inclusion-audiences-in-prose.description':
    'Groupes auxquels le module s’adresse dans son introduction, et non dans son tableau.',
  'framework.termLists.resource-mobilisation-kinds-of-resource.name': 'Types de ressources',
  'framework.termLists.resource-mobilisation-kinds-of-resource.description':
    'Ce qu’un projet peut avoir à réunir.',
  'framework.termLists.resource-mobilisation-section-headings.name': 'Titres des sections',
  'framework.termLists.resource-mobilisation-section-headings.description':
    'Les titres, dans l’ordre, des conseils qui tiennent lieu de tableau de compétences.',
  'framework.considerations.procurement-and-legal-procurement-software.name': 'Logiciels d’achat public',
  'framework.considerations.procurement-and-legal-procurement-software.description':
    'L’achat lui-même peut reposer sur un logiciel libre : un État peut ainsi montrer, avec son propre système d’appels d’offres, ce qu’il attend des autres.',
  'framework.considerations.procurement-and-legal-licence-related.name': 'Questions de licence',
  'framework.considerations.procurement-and-legal-licence-related.description':
    'Une licence libre engage aussi fermement que tout autre contrat, et son non-respect peut conduire devant un tribunal. Chaque composant doit être vérifié seul, puis avec les autres composants livrés avec lui.',
  'framework.considerations.procurement-and-legal-compliance-with-data-privacy-laws.description':
    'Les logiciels et les services doivent respecter le droit de la vie privée du pays, et parfois d’autres territoires : les règles européennes suivent les citoyens européens où qu’ils vivent.',
  'framework.matrix.name': 'Matrice de développement de l’écosystème du logiciel libre',
  'framework.matrix.countryAssessment.description':
    'Une étude en cinq parties par laquelle commence le travail dans un pays. Elle traverse toutes les lignes, car chaque décision ultérieure s’appuie sur elle.',
  'framework.matrix.countryAssessment.note':
    'Son nom figure sous « Diagnostiquer », en haut de la matrice, et ses parties figurent plus bas dans cette colonne. L’ensemble est pris comme une seule case qui couvre les trois lignes ; c’est une déduction.',
  'framework.matrix.countryAssessment.parts.dpg-use-case-analysis.description':
    'Recherche les services publics dans lesquels un bien public numérique aiderait le plus.',
  'framework.matrix.countryAssessment.parts.dpg-use-case-analysis.note':
    'Imprimé dans la ligne « Organizational ». L’édition en texte porte « DPG/sse-case analysis », lu comme une coquille.',
  'framework.matrix.countryAssessment.parts.development-maturity-assessment.description':
    'Juge la capacité des institutions à développer et à exploiter des logiciels.',
  'framework.matrix.countryAssessment.parts.development-maturity-assessment.note':
    'Imprimé dans la ligne « Organizational ».',
  'framework.matrix.countryAssessment.parts.ecosystem-maturity-assessment.description':
    'Juge l’environnement : entreprises, universités, communautés, politiques et financement.',
  'framework.matrix.countryAssessment.parts.risks-assessment.description':
    'Nomme ce qui pourrait arrêter le programme dans ce pays ou lui nuire, et avec quelle gravité.',
  'framework.matrix.countryAssessment.parts.risks-assessment.note': 'Imprimé dans la ligne « Ecosystemic ».',
  'framework.matrix.countryAssessment.parts.osm-program-personalization.description':
    'Adapte le programme aux conditions locales : quels modules, pour qui, dans quel ordre.',
  'framework.matrix.countryAssessment.parts.osm-program-personalization.note':
    'Imprimé dans la ligne « Ecosystemic ». Le document n’explique pas « OSM » ; il s’agit sans doute de la gestion du logiciel libre.',
  'framework.referenceResources.govstack-specifications.name': 'Spécifications GovStack',
  'framework.referenceResources.govstack-specifications.description':
    'Décrit une à une les briques de l’administration numérique, chacune avec les fonctions et les interfaces qu’une mise en œuvre doit offrir.',
  'framework.referenceResources.paera.description':
    'Une architecture de référence pour l’administration publique : principes et modèles récurrents d’une infrastructure cohérente et indépendante de tout fournisseur.',
  'framework.notes.category.ecosystemic-and-societal.note':
    'Les tableaux de formation portent « Ecosystem and Societal » (lignes 670, 717, 776 et 1211) ; une dépendance d’« Achats publics et cadre juridique » porte « Ecosystemic » (ligne 472).',
  'framework.notes.category.technical.note': 'Comporte des domaines de compétences à la place de modules.',
  'framework.notes.module.procurement-and-legal.note':
    'La source ne donne pas de liste de sujets ici. Douze sujets ont été tirés d’une seule phrase, les trois autres sont les points à considérer, qui ont chacun un titre.',
  'framework.notes.module.capacity-building.note':
    'Les cinq compétences imprimées ici concernent toutes la mobilisation des ressources. Elles gardent leur place d’origine, chacune avec une note.',
  'framework.notes.module.digital-inclusion.note':
    'La source ne donne pas de liste de sujets ici ; les sujets ont été tirés de son texte.',
  'framework.notes.module.digital-governance-and-sovereignty.note':
    'Le module ne donne pas de liste de son périmètre ; ses sujets ont donc été tirés du texte suivi.',
  'framework.notes.module.resource-mobilisation.note':
    'La source donne des chapitres de conseils là où d’autres modules donnent un tableau de compétences. Cinq compétences sur la mobilisation sont imprimées sous « Renforcement des capacités » et y sont conservées.',
  'framework.notes.topic.resource-mobilisation-governance-and-budgeting-steps.note':
    'L’introduction annonce des conseils pour la gouvernance externe, interne et informelle ; une seule liste commune de neuf étapes suit.',
  'framework.notes.competency.capacity-building.note':
    'La ligne 332 de la source est une ligne de tableau sans nom. Par sa position, elle prolonge cette compétence ; par son sujet, elle convient aussi à la comparaison des coûts de main-d’œuvre et de licence.',
  'framework.notes.competency.leveraging-partnerships-for-resource-mobilization.note':
    'Imprimé sous « Renforcement des capacités », bien qu’il s’agisse de mobilisation des ressources ; ce dernier module n’a pas de tableau de compétences, le tableau est donc peut-être mal placé.',
  'framework.notes.audience.community-management-software-engineers.note':
    'La source donne une seule description, à côté des ingénieures et ingénieurs logiciels ; elle est lue comme valable pour tous les rôles du tableau.',
  'framework.notes.audience.digital-governance-and-sovereignty-national-cybersecurity-council.note':
    'La description imprimée parle de cadres de sécurité nationale ; elle semble avoir été échangée avec celle du Conseil national de sécurité.',
  'framework.notes.audience.digital-governance-and-sovereignty-national-security-council.note':
    'La description imprimée parle d’outils de cybersécurité ; elle semble avoir été échangée avec celle du Conseil national de cybersécurité.',
  'framework.notes.audience.resource-mobilisation-billing-managers-in-open-source-communities.note':
    'Un saut de page coupe le nom entre les lignes 794 et 797.',
  'framework.notes.dependency.procurement-and-legal-ecosystemic-and-societal.note':
    'Imprimé « Ecosystemic » ; lu comme la catégorie, car aucun module ne porte ce nom.',
  'framework.notes.dependency.digital-inclusion-all-modules.note':
    'Imprimé comme une phrase : le module recoupe tous les autres modules.',
  'framework.notes.dependency.resource-mobilisation-capacity-building.note':
    'Imprimé comme une catégorie, bien que « Renforcement des capacités » soit un module.',
  'framework.notes.training-activity.strategy-maturity-assessment.note':
    'Aucun module ne s’appelle « Digital Public Services Management Program », dernière partie du chemin.',
  'framework.notes.training-activity.community-management-stakeholder-engagement-strategy.note':
    'Aucun contenu de formation n’est imprimé ; la cellule a sans doute été fusionnée avec la ligne du dessus, ou perdue.',
  'framework.notes.training-activity.capacity-building-capacity-building.note':
    'Le séparateur du chemin s’est perdu dans l’édition en texte ; la catégorie et le module se suivent.',
  'framework.notes.training-activity.technical-fundamentals-of-open-source.note':
    '« Technology Basics », dans le chemin, n’est le nom d’aucun domaine ; les titres portent surtout sur les bureaux de programme open source (OSPO).',
  'framework.notes.reading.procurement-and-legal-consent-building-block-description.note':
    'Très probablement une page de la spécification GovStack de la brique « consentement » ; la source ne le dit pas.',
  'framework.notes.reading.procurement-and-legal-responsible-data-management.note':
    'C’est aussi le début du titre du dossier de formation d’Oxfam dans la même liste ; les deux forment des entrées distinctes.',
  'framework.notes.reading.procurement-and-legal-floss-for-sustainable-development.note':
    'Le titre imprimé se termine par une barre oblique : la suite a été coupée.',
  'framework.notes.reading.resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities.note':
    'La liste clôt à la fois le module et sa catégorie ; par son sujet, elle sert toute la catégorie.',
  'framework.notes.reading.resource-mobilisation-national-cybersecurity-strategy-good-practice.note':
    'Le « 5. » en tête du titre est le numéro du chapitre dans le guide. La liste clôt à la fois le module et sa catégorie ; par son sujet, elle sert toute la catégorie.',
  'framework.notes.matrix-item.os-requirements-specifications.note':
    'Le module appartient à la catégorie organisationnelle, alors que la ligne de la matrice est la ligne technique.',
  'framework.notes.matrix-item.dpg-os-management-program.note':
    'Aucun module ne porte ce nom. La trace la plus proche est le chemin d’une ligne de formation sous « Stratégie », à la ligne 348, qui se termine par « Digital Public Services Management Program ».',
  'framework.notes.matrix-item.ospo-setup.note':
    'Désigne le bureau de programme open source (OSPO), qui n’est pas un élément du cadre. Une cellule vide suit dans la ligne, ce qui plaide pour une étendue de « Planifier » à « Mettre en œuvre ».',
  'framework.printed.strategy-maturity-assessment.resources.0.note':
    'Un séparateur entre les mots s’est perdu ; il est rétabli ici.',
  'framework.printed.requirements-and-specifications-reference-architecture.resources.0.note':
    'Probablement ce qu’un navigateur affiche pour le portail de l’Australian Government Architecture, présent dans le catalogue ; œuvre distincte du titre suivant.',
  'framework.printed.requirements-and-specifications-service-prioritisation.resources.0.note':
    'On dirait le propriétaire et le nom d’un dépôt de code.',
  'framework.printed.capacity-building-monitoring-and-evaluation.resources.1.note':
    'Les séparateurs se sont perdus ; ils sont rétablis d’après la liste de lectures de la ligne 1216.',
  'framework.printed.capacity-building-monitoring-and-evaluation.resources.4.note':
    'Imprimé dans une ligne de suite, à la ligne 674.',
  'framework.printed.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.1.note':
    'Vérification faite, le début du titre suivant : les deux forment un seul séminaire, dont l’enregistrement est au catalogue.',
  'framework.printed.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.2.note':
    'Un séparateur entre les mots s’est perdu ; il est rétabli ici. Vérification faite, une seule œuvre avec le titre précédent.',
  'framework.printed.resource-mobilisation-resource-mobilisation-funding.resources.2.note':
    'Les séparateurs entre les mots se sont perdus ; ils sont rétablis ici.',
  'framework.printed.technical-fundamentals-of-open-source.resources.2.note':
    'Imprimé dans une ligne de suite, à la ligne 1280.',
  'framework.term.title': 'Bureau de programme open source (OSPO) : les deux premières années',
  'framework.term.milestones.office-opens.name': 'Ouverture du bureau',
  'framework.term.milestones.office-opens.description':
    'Premier jour où du personnel est en place dans l’organisation hôte.',
  'framework.term.milestones.first-year-review.name': 'Bilan de la première année',
  'framework.term.milestones.first-year-review.description':
    'Comparer ce qui a été atteint avec le diagnostic du pays et fixer les objectifs de la deuxième année.',
  'framework.term.milestones.continuation-plan.name': 'Plan pour la période qui suit le programme',
  'framework.term.milestones.continuation-plan.description':
    'Convenir avec l’organisation hôte de qui finance le bureau et de qui le dirige, six mois avant la fin du soutien.',
  'framework.term.milestones.support-ends.name': 'Fin du soutien du programme',
  'framework.term.milestones.support-ends.description': 'L’organisation hôte poursuit le travail du bureau.',
  'framework.call.title': 'Appel à manifestation d’intérêt OSEE, 2024',
  'framework.call.latePolicy.reason': 'Aucun document n’accorde de délai après le jour de clôture.',
  'framework.milestones.eoi-closes.name': 'Clôture de l’appel',
  'framework.milestones.eoi-closes.description': 'Dernier jour du formulaire de manifestation d’intérêt.',
};
