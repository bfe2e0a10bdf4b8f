/** The texts of “registry” in French. */
export const registry: Readonly<Record<string, string>> = {
  'registry.systems.itu.description':
    'L’institution des Nations Unies pour les télécommunications, qui dirige OSEE avec le PNUD.',
  'registry.systems.undp.description':
    'Le programme des Nations Unies pour le développement, qui dirige OSEE avec l’UIT.',
  'registry.systems.european-union.description': 'Paie OSEE.',
  'registry.systems.ndici-global-gateway-programme.name': 'Programme NDICI Global Gateway',
  'registry.systems.ndici-global-gateway-programme.description':
    'Le programme d’action extérieure de l’Union européenne d’où vient l’argent.',
  'registry.systems.united-nations.name': 'Nations Unies',
  'registry.systems.united-nations.description':
    'Définissent l’inclusion numérique ; leur Assemblée générale est citée sur l’innovation numérique.',
  'registry.systems.sustainable-development-goals.name': 'Objectifs de développement durable (ODD)',
  'registry.systems.sustainable-development-goals.description': 'Les objectifs que le programme veut servir.',
  'registry.systems.ospo-for-good-symposium.name': 'Symposium OSPO for Good',
  'registry.systems.ospo-for-good-symposium.description':
    'La réunion de New York où les pays choisis devaient être annoncés.',
  'registry.systems.open-source-policy-summit.name': 'Open Source Policy Summit',
  'registry.systems.open-source-policy-summit.description':
    'La réunion de Bruxelles où OSEE a été présenté pour la première fois.',
  'registry.systems.openforum-europe.description': 'A célébré ses dix ans lors du sommet.',
  'registry.systems.harvard-business-school.name': 'Harvard Business School',
  'registry.systems.harvard-business-school.description':
    'A publié le document de travail sur la valeur du logiciel libre.',
  'registry.systems.ssrn.name': 'SSRN',
  'registry.systems.ssrn.description': 'Conserve le document de travail sur la valeur du logiciel libre.',
  'registry.systems.sdg-digital-acceleration-agenda.name':
    'SDG Digital Acceleration Agenda (page de publication du PNUD)',
  'registry.systems.sdg-digital-acceleration-agenda.description':
    'La publication d’où vient le chiffre de 70 pour cent.',
  'registry.systems.sdg-digital-acceleration-agenda.note': 'Le nom est lu dans l’adresse.',
  'registry.systems.osee-website.name': 'Site web d’OSEE (UIT-D)',
  'registry.systems.osee-website.description': 'Les détails de l’appel, et des actualités.',
  'registry.systems.osee-website.note': 'La source n’imprime que l’adresse et l’appelle le site web d’OSEE.',
  'registry.systems.itu-d-digital-services-and-applications.name':
    'Services et applications numériques de l’UIT-D',
  'registry.systems.itu-d-digital-services-and-applications.description':
    'La partie du site de l’UIT qui portait l’appel.',
  'registry.systems.digital-public-goods-alliance.name': 'Digital Public Goods Alliance',
  'registry.systems.digital-public-goods-alliance.description':
    'Tient le registre des biens publics numériques ; une alliance de nombreuses parties que les Nations Unies soutiennent.',
  'registry.systems.govstack.name': 'GovStack',
  'registry.systems.govstack.description':
    'Spécifie les briques des services numériques de l’administration.',
  'registry.systems.paera.name': 'Public Administration Ecosystem Reference Architecture (PAERA)',
  'registry.systems.paera.description':
    'Des principes et des modèles pour l’architecture de l’administration publique.',
  'registry.systems.bb-consent.name': 'bb-consent',
  'registry.systems.bb-consent.description': 'Un texte sur le consentement dans la liste de lectures.',
  'registry.systems.bb-consent.note':
    'Très probablement la brique de consentement de GovStack ; la source ne le dit pas.',
  'registry.systems.govstack-service-prioritisation.name': 'adopt-govstack/service-prioritization',
  'registry.systems.govstack-service-prioritisation.description':
    'Des documents sur le choix des services à numériser en premier.',
  'registry.systems.dhis2.name': 'DHIS2',
  'registry.systems.dhis2.description':
    'Un système d’information sanitaire et bien public numérique, dont le modèle économique sert d’étude de cas.',
  'registry.systems.openprocurement.name': 'OpenProcurement',
  'registry.systems.openprocurement.description': 'Un logiciel libre pour les achats publics.',
  'registry.systems.standard-for-public-code.name': 'Standard for Public Code',
  'registry.systems.standard-for-public-code.description':
    'Des critères pour le code que des organismes publics développent en commun.',
  'registry.systems.gpl.name': 'GPL',
  'registry.systems.gpl.description': 'Un exemple de licence qui demande en retour la même licence.',
  'registry.systems.apache.name': 'Apache',
  'registry.systems.apache.description': 'Un exemple de licence permissive.',
  'registry.systems.mit.name': 'MIT',
  'registry.systems.mit.description': 'Un exemple de licence permissive courte.',
  'registry.systems.creative-commons-licensing.name': 'Licences Creative Commons',
  'registry.systems.creative-commons-licensing.description':
    'Des licences pour les contenus, comme possibilité pour des propriétaires privés.',
  'registry.systems.iso.name': 'ISO',
  'registry.systems.iso.description': 'Un exemple d’organisme qui établit des normes techniques.',
  'registry.systems.w3c.name': 'W3C',
  'registry.systems.w3c.description': 'Un exemple d’organisme qui établit les standards du Web.',
  'registry.systems.ieee.name': 'IEEE',
  'registry.systems.ieee.description': 'Un exemple d’organisme qui établit des normes d’ingénierie.',
  'registry.systems.hl7.name': 'HL7',
  'registry.systems.hl7.description': 'Un exemple de cadre d’interopérabilité, pour les données de santé.',
  'registry.systems.sdg-digital-public-infrastructure-standards.name':
    'Normes SDG Digital Public Infrastructure',
  'registry.systems.sdg-digital-public-infrastructure-standards.description':
    'Un exemple de normes d’interopérabilité.',
  'registry.systems.gdpr.name': 'RGPD',
  'registry.systems.gdpr.description':
    'Le règlement de l’Union européenne sur la vie privée, dont la portée dépasse ses frontières.',
  'registry.systems.fisma.name': 'FISMA',
  'registry.systems.fisma.description': 'Un exemple de loi sur la sécurité de l’information, des États-Unis.',
  'registry.systems.nist.name': 'NIST',
  'registry.systems.nist.description': 'Un exemple d’organisme qui établit des normes de sécurité.',
  'registry.systems.open-source-law-in-switzerland.name': 'Loi sur le logiciel libre en Suisse',
  'registry.systems.open-source-law-in-switzerland.description':
    'Une loi nationale, comme contenu de formation.',
  'registry.systems.open-source-law-in-switzerland.note': 'Imprimé à l’intérieur d’un titre plus long.',
  'registry.systems.joinup.name': 'Joinup',
  'registry.systems.joinup.description': 'Un portail qui a publié un contenu de formation.',
  'registry.systems.interoperable-europe-portal.name': 'Interoperable Europe Portal',
  'registry.systems.interoperable-europe-portal.description': 'Un portail qui a publié une lecture.',
  'registry.systems.european-commission-open-source-software-strategy.name':
    'Stratégie du logiciel libre de la Commission européenne',
  'registry.systems.european-commission-open-source-software-strategy.description':
    'Une politique de la liste de lectures.',
  'registry.systems.european-commission-open-source-software-strategy.note':
    'La source imprime le nom après le titre.',
  'registry.systems.the-european-public-sector-open-source-opportunity.name':
    'The European Public Sector Open Source Opportunity',
  'registry.systems.the-european-public-sector-open-source-opportunity.description':
    'Un rapport des tableaux de formation et de la liste de lectures.',
  'registry.systems.undp-digital-readiness-assessments.name':
    'Évaluations par le PNUD du degré de préparation au numérique (DRA)',
  'registry.systems.undp-digital-readiness-assessments.description':
    'Un outil du PNUD pour établir le degré de préparation d’un pays.',
  'registry.systems.undp-digital-readiness-assessments.note':
    'Aussi imprimé dans la source anglaise sous la forme « UNDP Digital Readiness Assessment ».',
  'registry.systems.gendermag.name': 'GenderMag',
  'registry.systems.gendermag.description':
    'Une méthode pour établir si un logiciel convient à tous les genres.',
  'registry.systems.sdg-impact-assessment-toolkits.name': 'SDG Impact Assessment Toolkits',
  'registry.systems.sdg-impact-assessment-toolkits.description':
    'Des outils pour juger les effets sur les ODD.',
  'registry.systems.sdg-impact-assessment-toolkits.note': 'Aussi imprimé au singulier.',
  'registry.systems.digital-inclusion-evaluation-toolkits.name': 'Digital Inclusion Evaluation Toolkits',
  'registry.systems.digital-inclusion-evaluation-toolkits.description':
    'Des outils pour évaluer l’inclusion.',
  'registry.systems.whatsapp.name': 'WhatsApp',
  'registry.systems.whatsapp.description': 'Une messagerie pour de petites communautés.',
  'registry.systems.telegram.name': 'Telegram',
  'registry.systems.slack.name': 'Slack',
  'registry.systems.slack.description': 'Une plateforme de discussion pour de grandes communautés.',
  'registry.systems.zulip.name': 'Zulip',
  'registry.systems.linux.name': 'Linux',
  'registry.systems.linux.description': 'Un système d’exploitation, comme sujet de formation technique.',
  'registry.systems.docker.name': 'Docker',
  'registry.systems.docker.description': 'Un exemple de logiciel de conteneurs.',
  'registry.systems.kubernetes.name': 'Kubernetes',
  'registry.systems.kubernetes.description': 'Un exemple de logiciel qui exécute des conteneurs.',
  'registry.systems.terraform.name': 'Terraform',
  'registry.systems.terraform.description': 'Un exemple d’infrastructure en tant que code.',
  'registry.systems.linux-foundation.name': 'Linux Foundation',
  'registry.systems.linux-foundation.description': 'Citée au sujet de la souveraineté numérique.',
  'registry.systems.linux-foundation.note':
    'La formation LFS200 des tableaux de formation est la sienne, comme l’a montré une recherche ; la source ne le dit pas.',
  'registry.systems.ibm.name': 'IBM',
  'registry.systems.ibm.description': 'Citée au sujet de ce qu’est le logiciel libre.',
  'registry.systems.red-hat.name': 'Red Hat',
  'registry.systems.world-bank.name': 'Banque mondiale',
  'registry.systems.world-bank.description': 'Un exemple de source de financement du développement.',
  'registry.systems.international-monetary-fund.name': 'Fonds monétaire international (FMI)',
  'registry.systems.v-dem.name': 'Varieties of Democracy (V-Dem)',
  'registry.systems.v-dem.description': 'Classe les pays selon leur forme de gouvernement.',
  'registry.systems.worldpopulationreview-com.name': 'worldpopulationreview.com',
  'registry.systems.worldpopulationreview-com.description':
    'Le site dont est tiré le chiffre sur les autocraties.',
  'registry.systems.2030-agenda.name': 'Programme 2030',
  'registry.systems.2030-agenda.description': 'Le programme des Nations Unies, dans un titre de formation.',
  'registry.systems.servicenow.name': 'ServiceNow',
  'registry.systems.servicenow.description': 'Nommé dans un titre de formation.',
  'registry.systems.servicenow.note':
    'Probablement le titre d’une page de l’Australian Government Architecture, et non une formation de cette entreprise.',
  'registry.systems.digitalocean.name': 'DigitalOcean',
  'registry.systems.digitalocean.description': 'A publié un contenu de formation sur la documentation.',
  'registry.systems.devimpact-institute.name': 'Devimpact Institute',
  'registry.systems.devimpact-institute.description':
    'Offre une formation payante sur le développement des communautés.',
  'registry.systems.red-learning.name': 'Red Learning',
  'registry.systems.red-learning.description': 'Offre une formation payante sur la gestion de projet.',
  'registry.systems.pmp-certification.name': 'Certification PMP',
  'registry.systems.pmp-certification.description':
    'Un certificat de gestion de projet, dans une formation payante.',
  'registry.systems.artha-global.name': 'Artha Global',
  'registry.systems.artha-global.description':
    'A publié un contenu de formation sur les capacités techniques.',
  'registry.systems.un-desa.name': 'ONU/DAES',
  'registry.systems.un-desa.description':
    'A publié une note d’orientation sur le renforcement des capacités.',
  'registry.systems.oecd-ilibrary.name': 'OECD iLibrary',
  'registry.systems.oecd-ilibrary.description':
    'Contient des publications des tableaux de formation et de la liste de lectures.',
  'registry.systems.kpmg-international.name': 'KPMG International',
  'registry.systems.kpmg-international.description':
    'A publié un contenu de formation sur le suivi-évaluation.',
  'registry.systems.nihf.name': 'NIHF',
  'registry.systems.nihf.description':
    'A publié un contenu de formation sur le suivi-évaluation dans le domaine de la santé.',
  'registry.systems.bsog.name': 'BSoG',
  'registry.systems.bsog.description': 'A publié un séminaire sur la souveraineté numérique.',
  'registry.systems.center-for-internet-and-society.name': 'Center for Internet and Society',
  'registry.systems.center-for-internet-and-society.description':
    'A publié un projet sur la gouvernance et la souveraineté numériques.',
  'registry.systems.negd.name': 'NeGD',
  'registry.systems.negd.description':
    'Offre un programme pour les hauts responsables de l’administration numérique.',
  'registry.systems.unssc.name': 'UNSSC',
  'registry.systems.unssc.description':
    'Offre des formations payantes sur les partenariats et la mobilisation des ressources.',
  'registry.systems.fossa.name': 'FOSSA',
  'registry.systems.fossa.description':
    'A publié un contenu de formation sur la gestion du logiciel libre et les bureaux.',
  'registry.systems.ospo-archetypes-author-site.name': 'Virtual Home of Johan Linåker',
  'registry.systems.ospo-archetypes-author-site.description':
    'Le site d’un chercheur, qui porte un rapport sur les bureaux du secteur public.',
  'registry.systems.digital-india.name': 'Digital India',
  'registry.systems.digital-india.description':
    'Une stratégie numérique nationale, comme contenu de formation.',
  'registry.systems.digital-ireland-framework.name': 'Digital Ireland Framework',
  'registry.systems.e-estonia.name': 'e-Estonia',
  'registry.systems.e-estonia.note':
    'Vérification faite, un portail sur l’État numérique et non un document de stratégie.',
  'registry.systems.data-and-digital-government-strategy.name': 'Data and Digital Government Strategy',
  'registry.systems.data-and-digital-government-strategy.note': 'La source ne nomme aucun pays.',
  'registry.systems.gobierno-de-mexico.name': 'Gobierno de México',
  'registry.systems.gobierno-de-mexico.description':
    'Un gouvernement national dont la stratégie numérique est un contenu de formation.',
  'registry.systems.lao-pdr.name': 'République démocratique populaire lao',
  'registry.systems.lao-pdr.description': 'Un pays dont la maturité numérique a été étudiée.',
  'registry.systems.the-github-blog.name': 'The GitHub Blog',
  'registry.systems.the-github-blog.description': 'A publié une lecture sur la stratégie.',
  'registry.systems.bcg.name': 'BCG',
  'registry.systems.open-source-guides.name': 'Open Source Guides',
  'registry.systems.open-source-guides.description':
    'Des guides sur le logiciel libre, dans la liste de lectures.',
  'registry.systems.oxfam.name': 'Oxfam',
  'registry.systems.oxfam.description':
    'A publié un support de formation sur l’usage responsable des données.',
  'registry.systems.ncs-guide.name': 'NCS guide',
  'registry.systems.ncs-guide.description':
    'Un guide des stratégies nationales de cybersécurité, dans la liste de lectures.',
  'registry.assessments.country-assessment.name': 'Diagnostic du pays',
  'registry.assessments.country-assessment.description': 'L’étude initiale d’un pays dans son ensemble.',
  'registry.assessments.dpg-use-case-analysis.name':
    'Analyse des biens publics numériques et des cas d’usage',
  'registry.assessments.dpg-use-case-analysis.description':
    'Établit quels biens publics numériques conviennent à quels usages.',
  'registry.assessments.dpg-use-case-analysis.note': 'Dans la source anglaise, « use » est imprimé « sse ».',
  'registry.assessments.development-maturity-assessment.name': 'Évaluation de la maturité du développement',
  'registry.assessments.development-maturity-assessment.description':
    'Juge où en est le développement de logiciels.',
  'registry.assessments.ecosystem-maturity-assessment.name': 'Évaluation de la maturité de l’écosystème',
  'registry.assessments.ecosystem-maturity-assessment.description':
    'Juge où en est l’écosystème environnant.',
  'registry.assessments.risks-assessment.name': 'Évaluation des risques',
  'registry.assessments.risks-assessment.description': 'Nomme les risques du programme.',
  'registry.assessments.osm-program-personalization.name': 'Adaptation du programme OSM',
  'registry.assessments.osm-program-personalization.description': 'Adapte le programme au pays.',
  'registry.assessments.osm-program-personalization.note':
    'OSM n’est jamais développé ; très probablement « open source management » (gestion du logiciel libre).',
  'registry.assessments.national-open-source-mapping.name': 'Cartographie nationale du logiciel libre',
  'registry.assessments.national-open-source-mapping.description':
    'Recense le logiciel libre dans les organismes publics d’un pays et aboutit à un plan.',
  'registry.assessments.national-open-source-mapping.note': 'Le nom est une désignation de ce projet.',
  'registry.assessments.country-selection-evaluation.name': 'Sélection des pays et des organisations hôtes',
  'registry.assessments.country-selection-evaluation.description':
    'Juge les pays et les organisations hôtes selon les critères de l’appel.',
  'registry.assessments.project-risk-assessment.name':
    'Évaluation des risques de votre projet libre et plans d’atténuation',
  'registry.assessments.project-risk-assessment.description':
    'Nomme les risques d’un projet de logiciel libre et les réponses à y apporter.',
  'registry.assessments.metrics-and-kpis.name': 'Mesures',
  'registry.assessments.metrics-and-kpis.description': 'Suit les indicateurs de projets de logiciel libre.',
  'registry.assessments.oss-labour-vs-licence.name':
    'Comparaison des coûts de main-d’œuvre et des coûts de licence',
  'registry.assessments.oss-labour-vs-licence.description':
    'Compare le coût des personnes et le coût des licences.',
  'registry.assessments.tco.name': 'Coût total de possession (TCO)',
  'registry.assessments.tco.description':
    'Additionne tous les coûts de possession d’un système, maintenance comprise.',
  'registry.assessments.value-for-money.name': 'Évaluation du rapport qualité-prix',
  'registry.assessments.value-for-money.description':
    'Juge si un achat vaut son prix : le premier principe de l’achat public.',
  'registry.assessments.platform-needs-assessment.name': 'évaluation des besoins',
  'registry.assessments.platform-needs-assessment.description': 'Établit ce qu’une plateforme doit faire.',
  'registry.assessments.platform-evaluation.name': 'Choix des plateformes et des outils',
  'registry.assessments.platform-evaluation.description':
    'Compare des plateformes et des outils selon quatre facteurs.',
  'registry.assessments.platform-evaluation.factors.0': 'compatibilité et interopérabilité',
  'registry.assessments.platform-evaluation.factors.1': 'appui de la communauté',
  'registry.assessments.platform-evaluation.factors.2': 'pérennité',
  'registry.assessments.security-audits.name': 'audits de sécurité',
  'registry.assessments.security-audits.description':
    'Vérifie à intervalles réguliers la sécurité du logiciel libre utilisé.',
  'registry.assessments.compliance-risk-assessment.name': 'évaluation des risques',
  'registry.assessments.compliance-risk-assessment.description':
    'Juge les risques au regard du droit de la sécurité et de la vie privée.',
  'registry.assessments.continuous-evaluation.name': 'Évaluation continue et mécanismes d’amélioration',
  'registry.assessments.continuous-evaluation.description':
    'Évalue une solution en continu et l’améliore d’après les performances, les retours, les audits et les points de comparaison.',
  'registry.assessments.maturity-assessment-activity.name': 'Évaluation de la maturité',
  'registry.assessments.maturity-assessment-activity.description':
    'Juge la maturité de l’administration numérique ; une activité de formation avec des modèles donnés en exemple.',
  'registry.assessments.maturity-assessment-activity.relatedTitles.0':
    'Digital Maturity Assessment – Lao PDR',
  'registry.assessments.maturity-assessment-activity.relatedTitles.1':
    '5 Levels Of Digital Government Maturity',
  'registry.assessments.maturity-assessment-activity.relatedTitles.2':
    'E-Government Maturity Model for Sustainable E-Government Services from the Perspective of Developing Countries',
  'registry.assessments.service-prioritisation.name': 'Priorisation des services',
  'registry.assessments.service-prioritisation.description': 'Décide des services qui viennent en premier.',
  'registry.assessments.validation-and-verification.name': 'Validation et vérification',
  'registry.assessments.validation-and-verification.description':
    'Vérifie un logiciel libre au regard de ce qu’il prétend faire.',
  'registry.assessments.specification-review.name': 'revue des spécifications par la communauté',
  'registry.assessments.specification-review.description':
    'Laisse la communauté vérifier les spécifications.',
  'registry.assessments.specification-review.factors.0': 'exhaustivité',
  'registry.assessments.specification-review.factors.1': 'clarté',
  'registry.assessments.specification-review.factors.2': 'pertinence',
  'registry.assessments.procurement-risk-assessment.name': 'évaluation des risques (achats publics)',
  'registry.assessments.procurement-risk-assessment.description':
    'Juge les risques dans le cadre d’un achat.',
  'registry.assessments.procurement-risk-assessment.note': 'Les mots entre parenthèses sont de nous.',
  'registry.assessments.alternatives-evaluation.name': 'évaluation des solutions de rechange',
  'registry.assessments.alternatives-evaluation.description':
    'Compare les options avant l’attribution d’un marché.',
  'registry.assessments.licence-compatibility.name': 'vérification de la compatibilité des licences',
  'registry.assessments.licence-compatibility.description':
    'Vérifie si des éléments sous plusieurs licences peuvent être combinés et transmis ensemble.',
  'registry.assessments.data-privacy-compliance.name': 'Conformité aux lois sur la vie privée',
  'registry.assessments.data-privacy-compliance.description':
    'Vérifie un système au regard du droit de la vie privée, dans le pays et à l’étranger.',
  'registry.assessments.vendor-evaluation.name': 'Évaluation des fournisseurs',
  'registry.assessments.vendor-evaluation.description':
    'Juge dans quelle mesure un fournisseur connaît le logiciel libre et en respecte les principes.',
  'registry.assessments.community-health-metrics.name': 'Mesures du succès',
  'registry.assessments.community-health-metrics.description': 'Mesure la vitalité d’une communauté.',
  'registry.assessments.digital-readiness-by-experts.name':
    'évaluation du degré de préparation au numérique par des spécialistes',
  'registry.assessments.digital-readiness-by-experts.description':
    'Des spécialistes jugent le degré de préparation d’un pays et ce dont il a besoin.',
  'registry.assessments.digital-inclusion-assessment.name':
    'Réalisation de diagnostics d’inclusion numérique',
  'registry.assessments.digital-inclusion-assessment.description':
    'Trouve les possibilités et les obstacles de l’inclusion dans un pays et fixe une situation de référence.',
  'registry.assessments.digital-inclusion-assessment.factors.0': 'infrastructure',
  'registry.assessments.digital-inclusion-assessment.factors.1': 'accès',
  'registry.assessments.digital-inclusion-assessment.factors.2': 'politique',
  'registry.assessments.undp-dra.name': 'Évaluation par le PNUD du degré de préparation au numérique (DRA)',
  'registry.assessments.undp-dra.description':
    'L’outil du PNUD sur la préparation au numérique, en abrégé DRA.',
  'registry.assessments.sdg-impact-assessment-toolkit.name': 'SDG Impact Assessment Toolkit',
  'registry.assessments.sdg-impact-assessment-toolkit.description': 'Juge l’effet d’un système sur les ODD.',
  'registry.assessments.gendermag.description': 'Établit si un logiciel convient à tous les genres.',
  'registry.assessments.digital-inclusion-evaluation-toolkits.description': 'Évalue l’inclusion.',
  'registry.assessments.inclusion-monitoring.name':
    'suivi de l’inclusion par rapport à la situation de référence',
  'registry.assessments.inclusion-monitoring.description':
    'Compare plus tard l’inclusion à la situation de référence du premier diagnostic.',
  'registry.assessments.policy-gap-identification.name': 'repérage des lacunes des politiques',
  'registry.assessments.policy-gap-identification.description':
    'Trouve les lacunes de la politique de souveraineté.',
  'registry.assessments.regulation-review.name': 'examen de la réglementation existante',
  'registry.assessments.regulation-review.description':
    'Passe en revue les règles existantes et dit ce qui doit changer.',
  'registry.assessments.international-agreement-impact.name': 'effet des accords internationaux',
  'registry.assessments.international-agreement-impact.description':
    'Juge l’effet d’accords avec d’autres États sur l’écosystème numérique d’un pays.',
  'registry.assessments.monitoring-and-evaluation-frameworks.name': 'Suivi et évaluation',
  'registry.assessments.monitoring-and-evaluation-frameworks.description':
    'Mesure l’adoption, les performances et l’effet à l’aide d’indicateurs.',
  'registry.assessments.partnership-factors.name': 'examen des points à considérer pour un partenariat',
  'registry.assessments.partnership-factors.description':
    'Vérifie cinq points avant un partenariat avec une entreprise.',
  'registry.assessments.community-resource-mapping.name': 'Recensement des ressources mené par la communauté',
  'registry.assessments.community-resource-mapping.description': 'Recense ce qu’une communauté possède déjà.',
  'registry.assessments.infrastructure-assessments.name': 'évaluations de l’infrastructure',
  'registry.assessments.infrastructure-assessments.description':
    'Établit le besoin d’hébergement et de capacité.',
  'registry.assessments.impact-measurement.name': 'mesure de l’effet',
  'registry.assessments.impact-measurement.description':
    'Montre la valeur du travail à ceux qui y investissent.',
  'registry.assessments.needs-and-gap-analysis.name': 'Évaluation des besoins et analyse des lacunes',
  'registry.assessments.needs-and-gap-analysis.description': 'Compare les biens nécessaires à ce qui existe.',
  'registry.assessments.cost-estimation.name': 'Estimation des coûts de mise en œuvre',
  'registry.assessments.cost-estimation.description':
    'Additionne en quatre groupes les coûts d’un déploiement.',
  'registry.assessments.mobilisation-risk-assessment.name': 'Repérage et évaluation des risques',
  'registry.assessments.mobilisation-risk-assessment.description':
    'Classe les risques qui pèsent sur l’argent et les moyens.',
  'registry.assessments.mobilisation-risk-assessment.factors.0': 'vraisemblance',
  'registry.assessments.mobilisation-risk-assessment.factors.1': 'gravité',
  'registry.assessments.code-auditing.name': 'audit du code',
  'registry.assessments.code-auditing.description': 'Audite le code et la façon dont il est déployé.',
  'registry.assessments.continuous-testing.name': 'intégration et tests continus',
  'registry.assessments.continuous-testing.description':
    'Teste à chaque changement les systèmes composés de modules.',
  'registry.assessments.observability.name': 'Supervision, journalisation et observabilité',
  'registry.assessments.observability.description':
    'Observe les performances, la fiabilité et ce que vivent les utilisateurs.',
  'registry.assessments.standard-for-public-code.description':
    'Vérifie du code au regard des critères de la norme.',
  'registry.assessments.ospo-archetypes.name':
    'Rapport : Public Sector Open Source Program Offices - Archetypes for how to Grow (Common) Institutional Capabilities',
  'registry.assessments.ospo-archetypes.description':
    'Décrit des types de bureaux et la façon dont se développent les capacités des institutions.',
  'registry.assessments.training-outcome-evaluation.name': 'Rôle « Performance et suivi »',
  'registry.assessments.training-outcome-evaluation.description':
    'Le personnel interne du bureau juge les performances et l’effet.',
  'registry.assessments.training-outcome-evaluation.note':
    'Le nom est une désignation de ce projet, d’après le rôle dans le bureau.',
  'registry.documents.presentation-2024.description':
    'Les diapositives qui présentent le programme, son projet de cadre, le bureau et la sélection.',
  'registry.documents.presentation-2024.headings.1.name': 'Financement de la Commission européenne',
  'registry.documents.presentation-2024.headings.5.name': 'Projet OSEE',
  'registry.documents.presentation-2024.headings.7.name': 'Cadre de formation et d’appui',
  'registry.documents.presentation-2024.headings.8.name': 'Définition du cadre OSEE',
  'registry.documents.presentation-2024.headings.10.name': 'Qu’est-ce qu’un OSPO et que couvrira-t-il ?',
  'registry.documents.presentation-2024.headings.11.name': 'Processus de sélection des pays',
  'registry.documents.presentation-2024.headings.12.name': 'Critères de sélection des pays pour l’OSTF',
  'registry.documents.presentation-2024.headings.13.name':
    'Sous-critères relatifs à l’organisation hôte de l’OSTF',
  'registry.documents.presentation-2024.headings.14.name': 'Processus de repérage et de sélection des pays',
  'registry.documents.presentation-2024.headings.15.name':
    'Manifestation d’intérêt : Open Source Ecosystem Enabler',
  'registry.documents.presentation-2024.headings.16.name': 'Plan de travail',
  'registry.documents.presentation-2024.headings.18.name': 'Livrables intermédiaires',
  'registry.documents.presentation-2024.headings.19.name': 'Quelle est la suite ?',
  'registry.documents.presentation-2024.headings.20.name': 'Questions ?',
  'registry.documents.presentation-2024.note':
    'Sans date ; le document a été établi pendant que l’appel était ouvert.',
  'registry.documents.circular-2024.name': 'Circulaire BDT/DNS/DSD/027',
  'registry.documents.circular-2024.description':
    'La lettre par laquelle l’UIT invite les administrations de ses États Membres à manifester leur intérêt.',
  'registry.documents.circular-2024.headings.0.name': 'Calendrier et prochaines étapes',
  'registry.documents.circular-2024.headings.1.name':
    'ANNEXE : Informations générales sur l’initiative OSEE et le processus de candidature',
  'registry.documents.circular-2024.headings.2.name': 'L’initiative Open Source Ecosystem Enabler (OSEE)',
  'registry.documents.circular-2024.headings.3.name': 'Critères de participation et structure opérationnelle',
  'registry.documents.circular-2024.headings.5.name': 'Calendrier et prochaines étapes',
  'registry.documents.circular-2024.note': 'Le nom est la référence de la lettre.',
  'registry.documents.call-page-2024.name': 'Page de l’appel',
  'registry.documents.call-page-2024.description':
    'Le texte de la page qui portait l’appel : contexte, bureau, activités et coûts.',
  'registry.documents.call-page-2024.note':
    'La page n’a pas de titre propre ; le nom est une désignation. Elle n’énonce aucun critère.',
  'registry.documents.news-2024.name': 'L’UIT et le PNUD s’associent à l’Union européenne',
  'registry.documents.news-2024.description': 'L’article sur la première présentation du programme.',
  'registry.documents.news-2024.headings.0.name': 'À propos de Global Gateway, de l’Union européenne',
  'registry.documents.news-2024.headings.1.name': 'À propos de l’UIT',
  'registry.documents.news-2024.headings.2.name': 'À propos du PNUD',
  'registry.documents.news-2024.note': 'Le nom est la première partie du titre.',
  'registry.documents.training-framework-1.0.name': 'Cadre de formation Open Source Ecosystem Enabler',
  'registry.documents.training-framework-1.0.description': 'Le cadre de formation, version 1.0.',
  'registry.documents.training-framework-1.0.headings.0.name': 'Catégorie « Organisation et programme »',
  'registry.documents.training-framework-1.0.headings.1.name':
    'BUREAU DE PROGRAMME OPEN SOURCE (OSPO) – Un point de départ',
  'registry.documents.training-framework-1.0.headings.2.name':
    'Programme de transformation numérique par le logiciel libre – Ressources nécessaires',
  'registry.documents.training-framework-1.0.headings.3.name': 'Ressources humaines',
  'registry.documents.training-framework-1.0.headings.4.name': 'Ressources financières',
  'registry.documents.training-framework-1.0.headings.5.name': 'Ressources d’infrastructure',
  'registry.documents.training-framework-1.0.headings.6.name': 'Ressources institutionnelles',
  'registry.documents.training-framework-1.0.headings.7.name': 'STRATÉGIE',
  'registry.documents.training-framework-1.0.headings.8.name': 'Champ et but',
  'registry.documents.training-framework-1.0.headings.9.name': 'Public visé',
  'registry.documents.training-framework-1.0.headings.10.name': 'Compétences acquises',
  'registry.documents.training-framework-1.0.headings.11.name': 'Dépendances et recoupements',
  'registry.documents.training-framework-1.0.headings.12.name': 'Exemples de supports de formation',
  'registry.documents.training-framework-1.0.headings.13.name': 'EXIGENCES ET SPÉCIFICATIONS',
  'registry.documents.training-framework-1.0.headings.14.name': 'Champ et but',
  'registry.documents.training-framework-1.0.headings.19.name': 'ACHATS PUBLICS ET CADRE JURIDIQUE',
  'registry.documents.training-framework-1.0.headings.22.name': 'CONSIDÉRATIONS',
  'registry.documents.training-framework-1.0.headings.26.name': 'ANIMATION DES COMMUNAUTÉS',
  'registry.documents.training-framework-1.0.headings.29.name': 'Compétences acquises',
  'registry.documents.training-framework-1.0.headings.32.name': 'Lectures / contenus de référence',
  'registry.documents.training-framework-1.0.headings.33.name': 'Catégorie « Écosystème et société »',
  'registry.documents.training-framework-1.0.headings.34.name': 'RENFORCEMENT DES CAPACITÉS',
  'registry.documents.training-framework-1.0.headings.38.name': 'Dépendances et recoupement',
  'registry.documents.training-framework-1.0.headings.40.name': 'INCLUSION NUMÉRIQUE',
  'registry.documents.training-framework-1.0.headings.46.name': 'GOUVERNANCE ET SOUVERAINETÉ NUMÉRIQUES',
  'registry.documents.training-framework-1.0.headings.52.name': 'MOBILISATION DES RESSOURCES',
  'registry.documents.training-framework-1.0.headings.56.name':
    'Qu’est-ce que la mobilisation des ressources',
  'registry.documents.training-framework-1.0.headings.57.name': 'Stratégies de mobilisation des ressources',
  'registry.documents.training-framework-1.0.headings.58.name':
    'Partenariats avec les géants de la technologie',
  'registry.documents.training-framework-1.0.headings.59.name': 'Partenariats public-privé',
  'registry.documents.training-framework-1.0.headings.60.name':
    'Points à considérer dans un partenariat avec le secteur privé',
  'registry.documents.training-framework-1.0.headings.61.name': 'Action auprès des communautés',
  'registry.documents.training-framework-1.0.headings.62.name':
    'Mobilisation des ressources selon le niveau de financement',
  'registry.documents.training-framework-1.0.headings.63.name': 'Financement nul ou faible',
  'registry.documents.training-framework-1.0.headings.64.name': 'Financement partiel',
  'registry.documents.training-framework-1.0.headings.65.name': 'Financement complet',
  'registry.documents.training-framework-1.0.headings.66.name':
    'Mobilisation des ressources selon la propriété',
  'registry.documents.training-framework-1.0.headings.67.name': 'Propriété de l’État',
  'registry.documents.training-framework-1.0.headings.68.name': 'Propriété d’une organisation',
  'registry.documents.training-framework-1.0.headings.69.name': 'Portage informel par une organisation',
  'registry.documents.training-framework-1.0.headings.70.name':
    'Mobilisation des ressources selon la structure de gouvernance',
  'registry.documents.training-framework-1.0.headings.71.name':
    'Lignes directrices pour la gestion des imprévus',
  'registry.documents.training-framework-1.0.headings.72.name': 'Dépendances et recoupements',
  'registry.documents.training-framework-1.0.headings.75.name': 'Catégorie « Technique »',
  'registry.documents.training-framework-1.0.headings.76.name': 'Exemples de domaines pertinents',
};
