/** The texts of “notes” in French. */
export const notes: Readonly<Record<string, string>> = {
  'category.ecosystemic-and-societal.note':
    'Les tableaux de formation portent « Ecosystem and Societal » (lignes 670, 717, 776 et 1211) ; une dépendance d’« Achats publics et cadre juridique » porte « Ecosystemic » (ligne 472).',
  'category.technical.note': 'Comporte des domaines de compétences à la place de modules.',
  'module.procurement-and-legal.note':
    'La source ne donne pas de liste de sujets ici. Douze sujets ont été tirés d’une seule phrase, les trois autres sont les points à considérer, qui ont chacun un titre.',
  'module.capacity-building.note':
    'Les cinq compétences imprimées ici concernent toutes la mobilisation des ressources. Elles gardent leur place d’origine, chacune avec une note.',
  'module.digital-inclusion.note':
    'La source ne donne pas de liste de sujets ici ; les sujets ont été tirés de son texte.',
  'module.digital-inclusion.termLists.digital-inclusion-vulnerable-groups.note':
    'Recueilli dans trois phrases ; la formulation de certaines entrées est abrégée.',
  'module.digital-governance-and-sovereignty.note':
    'Le module ne donne pas de liste de son périmètre ; ses sujets ont donc été tirés du texte suivi.',
  'module.resource-mobilisation.note':
    'La source donne des chapitres de conseils là où d’autres modules donnent un tableau de compétences. Cinq compétences sur la mobilisation sont imprimées sous « Renforcement des capacités » et y sont conservées.',
  'topic.resource-mobilisation-governance-and-budgeting-steps.note':
    'L’introduction annonce des conseils pour la gouvernance externe, interne et informelle ; une seule liste commune de neuf étapes suit.',
  'competency.capacity-building.note':
    'La ligne 332 de la source est une ligne de tableau sans nom. Par sa position, elle prolonge cette compétence ; par son sujet, elle convient aussi à la comparaison des coûts de main-d’œuvre et de licence.',
  'competency.leveraging-partnerships-for-resource-mobilization.note':
    'Imprimé sous « Renforcement des capacités », bien qu’il s’agisse de mobilisation des ressources ; ce dernier module n’a pas de tableau de compétences, le tableau est donc peut-être mal placé.',
  'audience.community-management-software-engineers.note':
    'La source donne une seule description, à côté des ingénieures et ingénieurs logiciels ; elle est lue comme valable pour tous les rôles du tableau.',
  'audience.digital-governance-and-sovereignty-national-cybersecurity-council.note':
    'La description imprimée parle de cadres de sécurité nationale ; elle semble avoir été échangée avec celle du Conseil national de sécurité.',
  'audience.digital-governance-and-sovereignty-national-security-council.note':
    'La description imprimée parle d’outils de cybersécurité ; elle semble avoir été échangée avec celle du Conseil national de cybersécurité.',
  'audience.resource-mobilisation-billing-managers-in-open-source-communities.note':
    'Un saut de page coupe le nom entre les lignes 794 et 797.',
  'dependency.procurement-and-legal-ecosystemic-and-societal.note':
    'Imprimé « Ecosystemic » ; lu comme la catégorie, car aucun module ne porte ce nom.',
  'dependency.digital-inclusion-all-modules.note':
    'Imprimé comme une phrase : le module recoupe tous les autres modules.',
  'dependency.resource-mobilisation-capacity-building.note':
    'Imprimé comme une catégorie, bien que « Renforcement des capacités » soit un module.',
  'training-activity.strategy-maturity-assessment.note':
    'Aucun module ne s’appelle « Digital Public Services Management Program », dernière partie du chemin.',
  'training-activity.strategy-maturity-assessment.resources.0.note':
    'Un séparateur entre les mots s’est perdu ; il est rétabli ici.',
  'training-activity.requirements-and-specifications-reference-architecture.resources.0.note':
    'Probablement ce qu’un navigateur affiche pour le portail de l’Australian Government Architecture, présent dans le catalogue ; œuvre distincte du titre suivant.',
  'training-activity.requirements-and-specifications-service-prioritisation.resources.0.note':
    'On dirait le propriétaire et le nom d’un dépôt de code.',
  'training-activity.community-management-stakeholder-engagement-strategy.note':
    'Aucun contenu de formation n’est imprimé ; la cellule a sans doute été fusionnée avec la ligne du dessus, ou perdue.',
  'training-activity.capacity-building-capacity-building.note':
    'Le séparateur du chemin s’est perdu dans l’édition en texte ; la catégorie et le module se suivent.',
  'training-activity.capacity-building-monitoring-and-evaluation.resources.1.note':
    'Les séparateurs se sont perdus ; ils sont rétablis d’après la liste de lectures de la ligne 1216.',
  'training-activity.capacity-building-monitoring-and-evaluation.resources.4.note':
    'Imprimé dans une ligne de suite, à la ligne 674.',
  'training-activity.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.1.note':
    'Vérification faite, le début du titre suivant : les deux forment un seul séminaire, dont l’enregistrement est au catalogue.',
  'training-activity.digital-governance-and-sovereignty-digital-governance-and-sovereignty.resources.2.note':
    'Un séparateur entre les mots s’est perdu ; il est rétabli ici. Vérification faite, une seule œuvre avec le titre précédent.',
  'training-activity.resource-mobilisation-resource-mobilisation-funding.resources.2.note':
    'Les séparateurs entre les mots se sont perdus ; ils sont rétablis ici.',
  'training-activity.technical-fundamentals-of-open-source.note':
    '« Technology Basics », dans le chemin, n’est le nom d’aucun domaine ; les titres portent surtout sur les bureaux de programme open source (OSPO).',
  'training-activity.technical-fundamentals-of-open-source.resources.2.note':
    'Imprimé dans une ligne de suite, à la ligne 1280.',
  'reading.procurement-and-legal-consent-building-block-description.note':
    'Très probablement une page de la spécification GovStack de la brique « consentement » ; la source ne le dit pas.',
  'reading.procurement-and-legal-responsible-data-management.note':
    'C’est aussi le début du titre du dossier de formation d’Oxfam dans la même liste ; les deux forment des entrées distinctes.',
  'reading.procurement-and-legal-floss-for-sustainable-development.note':
    'Le titre imprimé se termine par une barre oblique : la suite a été coupée.',
  'reading.resource-mobilisation-guidelines-for-creating-sustainable-open-source-communities.note':
    'La liste clôt à la fois le module et sa catégorie ; par son sujet, elle sert toute la catégorie.',
  'reading.resource-mobilisation-national-cybersecurity-strategy-good-practice.note':
    'Le « 5. » en tête du titre est le numéro du chapitre dans le guide. La liste clôt à la fois le module et sa catégorie ; par son sujet, elle sert toute la catégorie.',
  'matrix-item.os-requirements-specifications.note':
    'Le module appartient à la catégorie organisationnelle, alors que la ligne de la matrice est la ligne technique.',
  'matrix-item.dpg-os-management-program.note':
    'Aucun module ne porte ce nom. La trace la plus proche est le chemin d’une ligne de formation sous « Stratégie », à la ligne 348, qui se termine par « Digital Public Services Management Program ».',
  'matrix-item.ospo-setup.note':
    'Désigne le bureau de programme open source (OSPO), qui n’est pas un élément du cadre. Une cellule vide suit dans la ligne, ce qui plaide pour une étendue de « Planifier » à « Mettre en œuvre ».',
  'matrix.countryAssessment.note':
    'Son nom figure sous « Diagnostiquer », en haut de la matrice, et ses parties figurent plus bas dans cette colonne. L’ensemble est pris comme une seule case qui couvre les trois lignes ; c’est une déduction.',
  'matrix.countryAssessment.parts.dpg-use-case-analysis.note':
    'Imprimé dans la ligne « Organizational ». L’édition en texte porte « DPG/sse-case analysis », lu comme une coquille.',
  'matrix.countryAssessment.parts.development-maturity-assessment.note':
    'Imprimé dans la ligne « Organizational ».',
  'matrix.countryAssessment.parts.risks-assessment.note': 'Imprimé dans la ligne « Ecosystemic ».',
  'matrix.countryAssessment.parts.osm-program-personalization.note':
    'Imprimé dans la ligne « Ecosystemic ». Le document n’explique pas « OSM » ; il s’agit sans doute de la gestion du logiciel libre.',
};
