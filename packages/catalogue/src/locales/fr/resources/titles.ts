/** The texts of “titles” in French. */
export const titles: Readonly<Record<string, string>> = {
  'resources.undp-digital-transformations.title': 'Transformations',
  'resources.digital-maturity-assessment-lao-pdr.title': 'Évaluation de la maturité numérique : RDP lao',
  'resources.five-levels-of-digital-government-maturity.title':
    'Cinq niveaux de maturité de l’administration numérique',
  'resources.e-government-maturity-model-for-developing-countries.title':
    'Modèle de maturité de l’administration en ligne pour des services durables, du point de vue des pays en développement',
  'resources.digital-india.title': 'Portail du programme Digital India',
  'resources.digital-ireland-framework.title': 'Tirer parti du numérique : le cadre Digital Ireland',
  'resources.e-estonia.title': 'e-Estonia',
  'resources.data-and-digital-government-strategy-australia.title':
    'Stratégie pour les données et l’administration numérique : la vision d’une fonction publique australienne de premier plan d’ici 2030',
  'resources.three-ways-to-start-an-open-source-strategy.title':
    'Trois façons pour toute entreprise de commencer une stratégie sur le logiciel libre',
  'resources.how-to-launch-an-open-source-project.title': 'Comment lancer un projet libre',
  'resources.how-to-develop-an-open-source-strategy.title':
    'Comment élaborer une stratégie sur le logiciel libre',
  'resources.european-commission-open-source-strategy.title':
    'Stratégie sur le logiciel libre 2020-2023 : « Penser ouvert »',
  'resources.setting-an-open-source-strategy.title': 'Définir une stratégie sur le logiciel libre',
  'resources.why-you-need-an-open-source-software-strategy.title':
    'Pourquoi une stratégie sur le logiciel libre est nécessaire',
  'resources.todo-group-ospo-guides.title': 'Guides du TODO Group sur les OSPO',
  'resources.the-ospo-book.title': 'Le livre des OSPO',
  'resources.ospo-a-new-tool-for-digital-government.title':
    'L’OSPO : un nouvel outil de l’administration numérique',
  'resources.ospo-101.title': 'Modules de formation OSPO 101',
  'resources.australian-government-architecture.title': 'Architecture de l’État australien (AGA)',
  'resources.creating-a-list-of-services.title': 'Créer une liste des services',
  'resources.building-great-open-source-documentation.title':
    'Construire une excellente documentation de projet libre',
  'resources.documentation-as-an-open-source-practice.title':
    'La documentation comme pratique du logiciel libre',
  'resources.how-to-write-effective-documentation.title':
    'Comment écrire une documentation efficace pour un projet libre',
  'resources.standard-for-public-code.title': 'Norme pour le code public',
  'resources.european-public-sector-open-source-opportunity.title':
    'Le potentiel du logiciel libre dans le secteur public européen : difficultés et recommandations pour l’avenir du logiciel libre en Europe',
  'resources.digital-public-goods-standard.title': 'Norme des biens publics numériques',
  'resources.govstack-building-block-specifications.title': 'Spécifications des briques GovStack',
  'resources.paera.title': 'Architecture de référence de l’écosystème de l’administration publique (PAERA)',
  'resources.unicef-open-source-inventory.title': 'Inventaire de l’UNICEF sur le logiciel libre',
  'resources.concise-guide-for-evaluating-open-source-software.title':
    'Guide concis pour évaluer les logiciels libres',
  'resources.the-turing-way.title': 'La méthode Turing',
  'resources.new-open-source-law-in-switzerland.title': 'Une nouvelle loi sur le logiciel libre en Suisse',
  'resources.public-sector-and-open-source.title': 'Le secteur public et le logiciel libre',
  'resources.govstack-consent-building-block.title':
    'Spécification de la brique « consentement » : description',
  'resources.openprocurement.title': 'Boîte à outils OpenProcurement',
  'resources.floss-license-slide.title': 'Le schéma des licences de logiciel libre (FLOSS)',
  'resources.gdpr-and-open-source-communities.title':
    'Le règlement général sur la protection des données et les communautés du logiciel libre',
  'resources.foss-and-technology-for-sustainable-development.title':
    'Le logiciel libre et la technologie pour le développement durable',
  'resources.reuse-specification.title': 'Spécification REUSE et tutoriel',
  'resources.spdx-license-list.title': 'Liste des licences SPDX',
  'resources.joinup-licensing-assistant.title': 'Assistant Joinup pour les licences (JLA)',
  'resources.choose-a-license.title': 'Choisir une licence',
  'resources.derisking-government-technology.title':
    'Guide pour réduire les risques des technologies de l’État',
  'resources.italian-guidelines-on-acquisition-and-reuse.title':
    'Lignes directrices sur l’acquisition et la réutilisation de logiciels par les administrations publiques',
  'resources.training-on-community-development.title': 'Formation au développement communautaire',
  'resources.pmp-certification-for-the-public-sector.title':
    'Certification PMP pour les chefs de projet du secteur public',
  'resources.effective-community-management-for-councillors.title':
    'Un nouveau cours en ligne sur la gestion efficace d’une communauté : un guide simple pour les élus et le public',
  'resources.sustainable-open-source-communities-guidelines.title':
    'Lignes directrices pour des communautés du logiciel libre durables dans le secteur public',
  'resources.chaoss-metrics.title': 'Mesures et modèles de mesure CHAOSS',
  'resources.producing-open-source-software.title': 'Produire du logiciel libre (2e édition)',
  'resources.building-the-foundations-technical-capacity.title':
    'Poser les fondations : renforcer les capacités techniques de l’État pour l’infrastructure publique numérique',
  'resources.undesa-policy-brief-117.title':
    'Note d’orientation no 117 de l’ONU/DAES : renforcer les capacités des agents publics pour mettre en œuvre le Programme 2030',
  'resources.open-source-in-government-conditions-for-success.title':
    'Le logiciel libre dans l’administration : réunir les conditions du succès',
  'resources.ten-steps-to-monitoring-and-evaluation.title':
    'Dix étapes vers un système de suivi et d’évaluation axé sur les résultats : manuel pour les praticiens du développement',
  'resources.how-cities-can-benefit-from-open-source.title':
    'Comment les villes peuvent tirer profit du logiciel libre',
  'resources.what-is-open-source.title': 'Qu’est-ce que le logiciel libre ?',
  'resources.digital-public-goods-alliance.title':
    'Digital Public Goods Alliance, registre et norme des biens publics numériques',
  'resources.govstack.title': 'GovStack',
  'resources.innovating-service-delivery-through-dpgs.title':
    'Innover dans les services publics grâce aux biens publics numériques et au logiciel libre',
  'resources.undp-digital-development-compass.title': 'Boussole du développement numérique du PNUD',
  'resources.gendermag.title': 'Méthode et trousse GenderMag',
  'resources.sdg-impact-assessment-tool.title': 'Outil d’évaluation d’impact sur les ODD',
  'resources.digital-accessibility-foundations.title':
    'Les bases de l’accessibilité numérique : cours en ligne gratuit',
  'resources.digital-sovereignty-new-era-of-internet-governance.title':
    'Séminaire no 2 sur la souveraineté des données : la souveraineté numérique dans une nouvelle ère de la gouvernance de l’internet (enregistrement)',
  'resources.national-cybersecurity-strategy-good-practice.title':
    'Guide pour élaborer une stratégie nationale de cybersécurité (édition 2025), section 5 : bonnes pratiques',
  'resources.un-open-source-principles.title': 'Principes des Nations Unies sur le logiciel libre',
  'resources.dpi-safeguards-framework.title':
    'Cadre universel de garanties pour l’infrastructure publique numérique, version 1.0',
  'resources.govtech-maturity-index.title': 'Indice de maturité GovTech (GTMI)',
  'resources.open-source-indicators-in-maturity-indexes.title':
    'Faire progresser l’administration numérique : intégrer des indicateurs sur le logiciel libre dans les indices de maturité',
  'resources.principles-for-digital-development.title': 'Principes pour le développement numérique',
  'resources.financing-the-dpg-ecosystem.title':
    'Financer l’écosystème des biens publics numériques (série d’articles)',
  'resources.lfs200-open-source-it-and-cloud.title':
    'Bases de l’informatique libre et de l’informatique en nuage (LFS200)',
  'resources.tools-for-managing-open-source-programs.title': 'Outils pour gérer des programmes open source',
  'resources.how-to-create-an-open-source-program-office.title':
    'Comment créer un bureau de programme open source (OSPO)',
  'resources.open-source-for-the-social-sector.title':
    'Introduction au logiciel libre pour les associations et les organisations sociales',
  'resources.public-sector-ospo-archetypes.title':
    'Les bureaux de programme open source (OSPO) du secteur public : types et façons de développer des capacités institutionnelles communes',
  'resources.sovereign-cloud-stack.title': 'Documentation de Sovereign Cloud Stack',
  'resources.world-development-report-2021.title':
    'Rapport sur le développement dans le monde 2021 : des données pour une vie meilleure',
  'resources.government-data-quality-framework.title': 'Cadre pour la qualité des données de l’État',
  'resources.cryptographic-storage-cheat-sheet.title': 'Aide-mémoire OWASP sur le stockage chiffré',
  'resources.govstack-cloud-infrastructure.title':
    'Spécification GovStack sur l’infrastructure en nuage (avec « Souveraineté numérique : infrastructure en nuage »)',
  'resources.statistical-disclosure-control.title':
    'Note d’orientation 1 : contrôle de la divulgation statistique',
  'resources.nist-privacy-framework.title': 'Cadre du NIST pour la protection de la vie privée',
  'resources.owasp-top-10.title': 'Les dix principaux risques OWASP, 2025',
  'resources.dora-capabilities.title': 'Capacités et recherches de DORA',
  'resources.govstack-sandbox.title': 'Documentation du bac à sable GovStack',
  'resources.apache-superset.title': 'Documentation d’Apache Superset',
  'resources.ai-and-digital-competencies-for-civil-servants.title':
    'Intelligence artificielle et transformation numérique : compétences des agents publics',
  'resources.diataxis.title': 'Diátaxis : une démarche méthodique pour écrire la documentation technique',
  'resources.govstack-change-management.title':
    'Guide pratique de mise en œuvre de GovStack : conduite du changement',
  'resources.hl7-fhir.title': 'HL7 FHIR (R5)',
  'resources.x-road-academy.title': 'Académie X-Road',
  'resources.lfd102-open-source-software-development.title':
    'Guide du développement de logiciels libres pour les débutants (LFD102)',
  'resources.lfs101-introduction-to-linux.title': 'Introduction à Linux (LFS101)',
  'resources.lfd121-developing-secure-software.title': 'Développer des logiciels sécurisés (LFD121)',
  'resources.openssf-scorecard.title': 'OpenSSF Scorecard',
  'resources.owasp-samm.title': 'OWASP SAMM (modèle de maturité de l’assurance logicielle)',
  'resources.ckan-documentation.title': 'Documentation de CKAN',
  'resources.mosip-documentation.title': 'Documentation de MOSIP',
  'resources.weblate-documentation.title': 'Documentation de Weblate (localisation continue)',
  'resources.dora-test-automation.title':
    'Capacité DORA : automatisation des tests (avec l’intégration continue)',
  'resources.technological-sovereignty-barcelona.title':
    'Politique de souveraineté technologique et lignes directrices pour sa mise en œuvre',
  'resources.free-and-open-source-government-software-saudi-arabia.title':
    'Logiciels libres de l’administration',
  'resources.egyptfoss.title': 'EgyptFOSS : la plateforme égyptienne du logiciel libre',
  'resources.open-source-for-global-public-goods.title':
    'Le logiciel libre au service des biens publics mondiaux',
  'resources.open-source-policies-collection-idb.title': 'Recueil de politiques sur le logiciel libre',
  'resources.publication-guide-for-open-source-tools-idb.title':
    'Guide de publication : évaluation d’outils libres',
  'resources.open-definition.title': 'La définition de l’ouvert 2.1',
  'resources.code-for-development-idb.title': 'Du code pour le développement',
  'resources.total-cost-of-ownership-italian-guidelines.title': 'Coût total de possession (TCO)',
  'resources.total-cost-of-ownership-of-open-source-software-lse.title':
    'Coût total de possession des logiciels libres',
  'resources.lifetime-cost-of-enterprise-software.title':
    'Comment calculer le coût de logiciels d’entreprise sur toute leur durée de vie',
  'resources.cost-comparison-model-treasury-board-of-canada.title':
    'Logiciels libres : modèle de comparaison des coûts',
  'resources.osor-guideline-on-procurement.title':
    'Lignes directrices pour les administrations publiques sur les marchés et le logiciel libre',
  'resources.osor-progress-and-trends-in-open-source-policies.title':
    'Progrès et tendances des politiques et des cadres juridiques nationaux sur le logiciel libre',
  'resources.government-open-source-policies-dataset.title':
    'Données du CSIS sur les politiques publiques relatives au logiciel libre',
  'resources.unicef-digital-public-goods-toolkit.title': 'Boîte à outils des biens publics numériques',
  'resources.procurement-of-digital-technology-dial.title': 'L’achat de technologies numériques',
  'resources.open-source-procurement-faq.title': 'Questions fréquentes sur l’achat de logiciels libres',
  'resources.open-source-contracting.title': 'Marchés reposant sur le logiciel libre',
  'resources.ppp-online-reference-guide.title': 'Guide de référence en ligne des PPP',
  'resources.ppp-legal-frameworks-guidance.title':
    'Conseils de la Banque mondiale sur les cadres juridiques des PPP',
  'resources.assessing-the-digital-divide-un-habitat.title': 'Évaluer la fracture numérique',
  'resources.measuring-the-margins.title':
    'Mesurer les marges : améliorer les mesures mondiales de l’inclusion numérique',
  'resources.bridging-digital-divides.title':
    'Réduire les fractures numériques : un cadre de coopération numérique',
  'resources.policies-to-promote-inclusion-digital-regulation.title':
    'Des politiques en faveur de l’inclusion',
  'resources.w3c-internationalization-articles.title':
    'L’internationalisation au W3C : articles et tutoriels',
  'resources.id4d-practitioners-guide.title': 'Guide ID4D des praticiens',
  'resources.publishing-and-licensing-software-assets-spain.title':
    'Réutilisation des logiciels publics : guide de leur publication et de leurs licences',
  'resources.magerit-v3.title': 'MAGERIT v3 : méthode d’analyse et de gestion des risques',
  'resources.digital-government-manual-colombia.title':
    'Manuel de l’administration numérique : mise en œuvre de la politique',
  'resources.interoperability-framework-colombia.title':
    'Cadre d’interopérabilité pour l’administration numérique',
  'resources.free-software-in-the-public-sector-uoc.title': 'Le logiciel libre dans le secteur public',
  'resources.free-software-in-public-administration-costa-rica.title':
    'Difficultés et possibilités du logiciel libre dans l’administration publique au Costa Rica',
  'resources.use-of-free-software-in-the-state-chile.title': 'L’usage du logiciel libre par l’État',
  'resources.economic-feasibility-model-for-free-software.title':
    'Logiciel libre : modèle d’analyse de faisabilité économique et financière',
  'resources.digital-society-gaps-latin-america-unesco.title':
    'Société numérique : fractures et défis de l’inclusion numérique en Amérique latine et dans les Caraïbes',
  'resources.free-software-for-the-government-of-el-salvador.title':
    'Promouvoir le logiciel libre auprès du gouvernement du Salvador',
  'resources.choosing-a-licence-producing-oss-spanish.title':
    'Produire du logiciel libre : choisir et appliquer une licence',
  'resources.measures-for-governments-gnu.title':
    'Mesures par lesquelles les États peuvent promouvoir le logiciel libre',
  'resources.accessibility-in-public-administration-spain.title':
    'L’accessibilité dans l’administration électronique',
  'resources.international-cooperation-in-the-digital-era-oecd.title':
    'Le rôle de la coopération internationale à l’ère numérique',
  'resources.digital-cooperation-and-technological-sovereignty.title':
    'Coopération numérique et souveraineté technologique pour réduire la fracture numérique dans la quatrième révolution industrielle',
  'resources.administration-as-receiver-of-free-software-projects-uoc.title':
    'L’administration publique, destinataire de projets internes de logiciel libre',
  'resources.free-software-in-public-administration-ecuador.title':
    'Logiciels libres dans l’administration publique',
  'resources.auditors-of-algorithms.title': 'Auditer les algorithmes',
  'resources.digital-identity-cepal.title': 'L’identité numérique',
  'resources.digital-governance-and-interoperability-cepal.title':
    'Gouvernance numérique et interopérabilité de l’administration : guide de mise en œuvre',
  'resources.ict-contracting-process-brazil.title': 'Processus de passation des marchés informatiques',
  'resources.contracting-software-development-brazil.title':
    'Directives pour les marchés de développement et de maintenance de systèmes',
  'resources.preliminary-technical-study-course-enap.title':
    'Étude technique préalable approfondie pour un marché informatique',
  'resources.escola-virtual-gov.title': 'École virtuelle de l’administration',
  'resources.good-practice-in-ict-contracting-tcu.title':
    'Guide de bonnes pratiques des marchés informatiques : risques et contrôles',
  'resources.guia-livre-migration-reference.title':
    'Guide libre : référence du gouvernement fédéral pour la migration vers le logiciel libre',
  'resources.privacy-and-security-framework-guide-brazil.title':
    'Guide du cadre de protection de la vie privée et de sécurité de l’information',
  'resources.privacy-by-design-guide-brazil.title':
    'Guide de la protection de la vie privée dès la conception',
  'resources.minimum-api-requirements-brazil.title':
    'Guide des exigences minimales de protection de la vie privée et de sécurité pour les API',
  'resources.data-processing-agents-guide-anpd.title':
    'Guide des définitions du responsable du traitement, du sous-traitant et du délégué à la protection des données',
  'resources.information-security-for-small-bodies-anpd.title':
    'Guide de la sécurité de l’information pour les petits organismes qui traitent des données',
  'resources.emag-accessibility-model.title':
    'Modèle d’accessibilité de l’administration électronique (eMAG) 3.1',
  'resources.internet-safety-booklet-cert-br.title': 'Livret de sécurité sur l’internet',
  'resources.resource-mobilisation-manual-telefonica-vivo.title': 'Manuel de mobilisation des ressources',
  'resources.fundraising-from-theory-to-practice.title': 'La collecte de fonds : de la théorie à la pratique',
  'resources.fundraising-course-e-tec-brasil.title': 'La collecte de fonds',
  'resources.ppp-manual-cabo-verde.title':
    'Cadre de politique et manuel de procédures des partenariats public-privé au Cabo Verde',
  'resources.auditing-ppps-court-of-auditors-portugal.title':
    'Lignes directrices et procédures pour l’audit externe des PPP',
  'resources.mosaico-digital-public-services.title': 'Mosaico : les services publics numériques',
  'resources.openchain-onboarding-portuguese.title':
    'Diapositives et document d’accompagnement pour débuter avec OpenChain',
  'resources.tic-domicilios-2023.title':
    'Panorama de l’usage de l’internet au Brésil : TIC dans les foyers 2023',
  'resources.manual-do-ofertante-software-publico.title': 'Manuel pour proposer un logiciel, version 3.0',
  'resources.public-software-portal-case-brazil.title': 'Portail du logiciel public brésilien',
  'resources.national-strategy-for-digital-inclusion-portugal.title':
    'Stratégie nationale pour l’inclusion et la culture numériques',
  'resources.incode-2030-resolution.title': 'Résolution du Conseil des ministres no 59/2021 (INCoDe.2030)',
  'resources.cplp-charter-of-digital-rights.title':
    'Charte de la CPLP des droits et principes dans l’environnement numérique',
  'resources.user-satisfaction-with-digital-services-brazil.title':
    'Évaluation de la satisfaction des usagers',
  'resources.service-evaluation-guide-cgu.title': 'Guide d’évaluation des services',
  'resources.service-quality-evaluation-course-enap.title':
    'L’évaluation de la qualité des services, base de leur gestion et de leur amélioration',
  'resources.adoption-guide-for-open-source-arabic.title': 'Guide de l’adoption du logiciel libre',
  'resources.masdar-platform-about.title': 'La plateforme Masdar : présentation',
  'resources.egypt-open-source-experience.title': 'L’expérience de l’Égypte avec le logiciel libre',
  'resources.strategic-dimensions-of-open-source-arabic.title':
    'Les dimensions stratégiques du logiciel libre',
  'resources.digital-government-policies-saudi-arabia.title': 'Politiques d’administration numérique',
  'resources.regulatory-framework-of-digital-government-saudi-arabia.title':
    'Cadre réglementaire de l’administration numérique',
  'resources.model-national-policy-on-digital-accessibility-escwa.title':
    'Modèle de politique nationale d’accessibilité numérique',
  'resources.digital-accessibility-best-practice-review-escwa.title':
    'L’accessibilité numérique : examen des bonnes pratiques',
  'resources.essential-cybersecurity-controls-saudi-arabia.title': 'Mesures essentielles de cybersécurité',
  'resources.cc-by-4-legal-code-arabic.title': 'Licence Creative Commons Attribution 4.0, texte juridique',
  'resources.hsoub-academy.title': 'Académie Hsoub',
  'resources.personal-data-knowledge-centre-saudi-arabia.title':
    'Centre de connaissances sur la protection des données à caractère personnel',
  'resources.cloud-policy-framework-qatar.title': 'Cadre de politique de l’informatique en nuage',
  'resources.data-governance-toolkit-article-arabic.title':
    'La gouvernance des données à l’ère numérique : guide pratique d’une gouvernance responsable',
  'resources.open-data-standards-masaar.title': 'Normes des données ouvertes',
  'resources.handbook-on-contributing-for-beginners-arabic.title':
    'Comment contribuer à des projets libres : le guide complet pour débuter',
  'resources.web-accessibility-standards-escwa.title': 'Normes d’accessibilité du web',
  'resources.digital-experience-maturity-index-saudi-arabia.title':
    'Indice de maturité de l’expérience numérique des services publics 2025',
  'resources.digital-project-tender-documents-saudi-arabia.title':
    'Guide pour établir les cahiers des charges des projets numériques',
};
