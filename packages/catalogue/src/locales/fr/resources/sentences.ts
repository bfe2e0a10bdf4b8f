/** The texts of “sentences” in French. */
export const sentences: Readonly<Record<string, string>> = {
  'resources.undp-digital-transformations.description':
    'Page du PNUD sur un cadre de transformation numérique qui englobe la société tout entière.',
  'resources.undp-digital-transformations.rights.evidence':
    'Conditions habituelles de l’éditeur ; non lues sur cette page.',
  'resources.undp-digital-transformations.note':
    'Le titre de la page n’a pas été vu ; l’adresse correspond au titre imprimé.',
  'resources.digital-maturity-assessment-lao-pdr.description':
    'Rapport sur le degré d’avancement du numérique dans les organismes publics de la RDP lao, mesuré selon cinq niveaux et six piliers.',
  'resources.five-levels-of-digital-government-maturity.description':
    'Court article de Gartner qui classe l’administration numérique en cinq stades.',
  'resources.five-levels-of-digital-government-maturity.rights.evidence':
    'Gartner réserve tous les droits sur ses articles ; les mots imprimés dans le cadre n’y changent rien.',
  'resources.e-government-maturity-model-for-developing-countries.description':
    'Article de recherche qui construit un modèle de maturité pour des services administratifs en ligne durables, pensé pour les pays à revenu faible ou intermédiaire.',
  'resources.e-government-maturity-model-for-developing-countries.rights.evidence':
    'Licence habituelle de la revue ; la page portait la mention d’accès libre, la ligne de licence n’a pas été vue.',
  'resources.digital-india.description':
    'Portail du programme national indien pour l’administration, les services et les compétences numériques.',
  'resources.digital-india.note': 'Le site officiel n’est pas ressorti de la recherche.',
  'resources.digital-ireland-framework.description':
    'Stratégie nationale de l’Irlande pour son développement numérique.',
  'resources.digital-ireland-framework.rights.evidence':
    'La licence irlandaise pour les informations du secteur public est CC BY 4.0, avec des exceptions ; elle n’a pas été lue sur cette page.',
  'resources.digital-ireland-framework.note':
    'Le site a réorganisé ses adresses ; une redirection est donc probable. Le tiret du titre imprimé fait partie d’un seul titre.',
  'resources.e-estonia.description':
    'Vitrine de l’État numérique estonien : ses services, ses briques et son histoire.',
  'resources.e-estonia.note': 'Un portail, et non un document de stratégie.',
  'resources.data-and-digital-government-strategy-australia.description':
    'Stratégie australienne pour les données et l’administration numérique à l’horizon 2030.',
  'resources.data-and-digital-government-strategy-australia.note':
    'A succédé à la stratégie d’administration numérique de 2021.',
  'resources.three-ways-to-start-an-open-source-strategy.description':
    'Article de blog avec trois premiers pas pour une organisation qui n’a pas encore de stratégie sur le logiciel libre.',
  'resources.three-ways-to-start-an-open-source-strategy.note':
    'Paru d’abord dans un autre magazine ; le blog a pu le déplacer à une autre adresse.',
  'resources.how-to-launch-an-open-source-project.description':
    'Liste de contrôle pour ouvrir un projet : objectifs, licence, gouvernance, infrastructure et première publication.',
  'resources.how-to-launch-an-open-source-project.note': 'D’autres éditeurs emploient le même titre.',
  'resources.how-to-develop-an-open-source-strategy.description':
    'Article qui résume des conseils pour écrire la stratégie d’une organisation sur le logiciel libre.',
  'resources.european-commission-open-source-strategy.description':
    'Stratégie de la Commission européenne pour son propre usage du logiciel libre et la publication de ses logiciels sous licence libre, de 2020 à 2023.',
  'resources.european-commission-open-source-strategy.note':
    'La période de la stratégie s’est terminée en 2023.',
  'resources.setting-an-open-source-strategy.description':
    'Guide pour mettre par écrit pourquoi une organisation utilise le logiciel libre, comment elle contribue et qui décide.',
  'resources.setting-an-open-source-strategy.rights.evidence':
    'L’index des guides indique CC-BY-SA-4.0 et le dépôt CC-BY-4.0 ; la licence qui impose le plus d’obligations est retenue.',
  'resources.setting-an-open-source-strategy.note':
    'Le japonais et le chinois existent sur le site ; ils n’ont pas été vérifiés pour ce guide.',
  'resources.why-you-need-an-open-source-software-strategy.description':
    'Article d’un cabinet de conseil qui défend l’intérêt économique d’une stratégie réfléchie sur le logiciel libre.',
  'resources.open-source-guides.description':
    'Recueil de guides, en de nombreuses langues, pour celles et ceux qui lancent, dirigent ou rejoignent un projet libre.',
  'resources.open-source-guides.rights.evidence': 'Lu à l’adresse indiquée ou dans le dépôt source.',
  'resources.open-source-guides.note': 'La part traduite varie selon la langue.',
  'resources.todo-group-ospo-guides.description':
    'Une vingtaine de guides pour créer, diriger, mesurer et fermer un bureau de programme open source (OSPO).',
  'resources.the-ospo-book.description':
    'Livre écrit par une communauté sur la création, la conduite et la mesure d’un bureau de programme open source (OSPO).',
  'resources.good-governance-initiative-handbook.description':
    'Manuel de vingt-cinq activités, réparties entre cinq objectifs, pour bien gérer le logiciel libre dans une organisation, avec des fiches d’évaluation.',
  'resources.good-governance-initiative-handbook.note':
    'L’éditeur parle de six langues ; trois ont été vues.',
  'resources.ospo-a-new-tool-for-digital-government.description':
    'Rapport sur les raisons pour lesquelles des organismes publics créent un bureau de programme open source (OSPO) et sur ce qu’il fait.',
  'resources.ospo-a-new-tool-for-digital-government.note':
    'L’adresse est celle d’une copie conservée dans un dépôt ; celle de l’éditeur n’a pas été trouvée.',
  'resources.ospo-101.description':
    'Sept modules à suivre à son rythme sur la stratégie, la conformité, la communauté et la création de projets, pour le personnel d’un bureau de programme open source (OSPO).',
  'resources.ospo-101.note':
    'Les parties de code sont sous licence Apache-2.0. Le même contenu est vendu sous la forme des cours LFC202 à LFC208.',
  'resources.govstack-implementation-playbook.description':
    'Guide pratique pour un État qui construit des services numériques à partir de briques réutilisables, de l’évaluation de la maturité à l’exploitation du service.',
  'resources.govstack-implementation-playbook.note':
    'L’adresse est celle d’une page de l’édition 1.0.0-rc ; la source se trouve dans le dépôt.',
  'resources.australian-government-architecture.description':
    'Architecture de référence de l’État australien : politiques, normes et modèles que les organismes doivent réutiliser.',
  'resources.australian-government-architecture.note':
    'Le mot imprimé est le titre d’onglet de l’ancien portail, qui fonctionnait avec un produit de ce nom ; ce n’est pas la page d’un produit.',
  'resources.creating-a-list-of-services.description':
    'Récit du Home Office britannique sur la manière dont il a trouvé et recensé tous les services qu’il gère.',
  'resources.creating-a-list-of-services.note':
    'Une page plus récente du Service Manual traite du même sujet.',
  'resources.govstack-service-prioritisation.description':
    'Page d’un guide pratique sur le choix des services à numériser d’abord, avec une grille qui croise l’effet et la faisabilité.',
  'resources.building-great-open-source-documentation.description':
    'Article de blog sur ce que contient une bonne documentation de projet libre et sur la manière de la tenir à jour.',
  'resources.documentation-as-an-open-source-practice.description':
    'Article de blog qui propose de traiter la documentation comme une contribution à part entière.',
  'resources.how-to-write-effective-documentation.description':
    'Article qui donne des conseils concrets pour écrire une documentation que les utilisateurs et les contributeurs peuvent suivre.',
  'resources.how-to-write-effective-documentation.note': 'Le site n’a rien publié depuis 2023.',
  'resources.standard-for-public-code.description':
    'Ensemble de critères qui rendent facile à réutiliser un code payé par le public, avec une liste de contrôle pour s’évaluer.',
  'resources.standard-for-public-code.note':
    'La version 0.8.1 porte encore la mention de projet ; les traductions ne sont pas officielles.',
  'resources.european-public-sector-open-source-opportunity.description':
    'Rapport sur la manière dont les organismes publics d’Europe utilisent et soutiennent le logiciel libre, avec des recommandations.',
  'resources.european-public-sector-open-source-opportunity.estimatedHours.note': '39 pages',
  'resources.european-public-sector-open-source-opportunity.note':
    'Le titre imprimé désigne un résumé du rapport ; le résumé lui-même n’a pas été trouvé.',
  'resources.digital-public-goods-standard.description':
    'Les neuf indicateurs selon lesquels un projet est reconnu comme bien public numérique.',
  'resources.digital-public-goods-standard.note':
    'Le numéro de version diffère entre le fichier readme et l’en-tête de la norme.',
  'resources.publiccode-yml.description':
    'Norme pour un fichier par lequel un projet logiciel public se décrit, afin que les catalogues puissent le trouver.',
  'resources.govstack-building-block-specifications.description':
    'Spécifications de briques réutilisables pour les services publics, telles que l’identité, le consentement, les paiements et l’échange de données.',
  'resources.paera.description':
    'Architecture de référence pour les systèmes numériques d’une administration publique, neutre à l’égard des fournisseurs.',
  'resources.unicef-open-source-inventory.description':
    'Conseils pour les équipes qui veulent satisfaire chaque indicateur de la norme des biens publics numériques.',
  'resources.concise-guide-for-evaluating-open-source-software.description':
    'Liste de questions à poser avant d’utiliser un composant libre.',
  'resources.the-turing-way.description':
    'Manuel sur des façons ouvertes, reproductibles et inclusives de travailler avec les données et le code.',
  'resources.the-turing-way.note':
    'Les langues sont celles du fichier readme traduit ; le livre est en anglais.',
  'resources.new-open-source-law-in-switzerland.description':
    'Actualité sur la loi suisse selon laquelle les organismes fédéraux doivent depuis 2024 publier leurs logiciels sous licence libre, sauf si les droits de tiers ou la sécurité l’interdisent.',
  'resources.public-sector-and-open-source.description':
    'Chapitre d’un livre de droit sur la manière dont les organismes publics achètent, utilisent et publient le logiciel libre.',
  'resources.public-sector-and-open-source.rights.evidence':
    'Les conditions ont été lues dans des catalogues de bibliothèques ; le numéro de version ne l’a pas été.',
  'resources.public-sector-and-open-source.note':
    'L’adresse est celle du livre entier. L’édition électronique est gratuite, l’édition imprimée est vendue.',
  'resources.govstack-consent-building-block.description':
    'Chapitre de la spécification GovStack sur le consentement, qui décrit ce que fait la brique.',
  'resources.responsible-data-management-training-pack.description':
    'Dossier de formation, avec cartes et diapositives, sur le traitement prudent des données à caractère personnel dans l’aide humanitaire.',
  'resources.responsible-data-management-training-pack.rights.evidence':
    'L’éditeur autorise d’ordinaire l’enseignement, la recherche et le plaidoyer avec mention de la source ; non lu sur cette page.',
  'resources.openprocurement.description':
    'Boîte à outils libre pour les appels d’offres publics électroniques, créée pour ProZorro en Ukraine.',
  'resources.openprocurement.note': 'Le développement se poursuit dans les dépôts de ProzorroUKR.',
  'resources.floss-license-slide.description':
    'Un schéma qui montre quelles licences libres courantes peuvent être combinées.',
  'resources.floss-license-slide.rights.evidence': 'La mention de source du schéma sur Wikimedia Commons.',
  'resources.floss-license-slide.note':
    'Antérieur à des licences plus récentes comme EUPL-1.2. La licence n’a été vue que pour le schéma.',
  'resources.gdpr-and-open-source-communities.description':
    'Article d’une revue de droit sur ce que le droit européen de la protection des données demande aux communautés du logiciel libre.',
  'resources.foss-and-technology-for-sustainable-development.description':
    'Livre d’études de cas sur le logiciel libre dans des pays à revenu faible ou intermédiaire.',
  'resources.foss-and-technology-for-sustainable-development.note':
    'Les adresses du livre et du chapitre se ressemblent ; publié en 2012.',
  'resources.reuse-specification.description':
    'Spécification et tutoriel pour marquer chaque fichier avec sa licence et le titulaire du droit d’auteur.',
  'resources.spdx-license-list.description':
    'Liste de licences avec de courts identifiants et les textes complets, qui sert à désigner une licence sans ambiguïté.',
  'resources.spdx-license-list.rights.evidence':
    'Les distributeurs indiquent des licences différentes ; la liste elle-même n’a pas été lue à ce sujet.',
  'resources.openchain-license-compliance.description':
    'Norme pour un programme qui veille à ce qu’une organisation respecte les licences de ce qu’elle utilise ; aussi ISO/IEC 5230.',
  'resources.openchain-license-compliance.note':
    'Le texte est gratuit ; l’édition ISO est vendue. Les langues autres que l’anglais sont des traductions de référence.',
  'resources.joinup-licensing-assistant.description':
    'Outil qui aide à trouver et à comparer des licences selon ce qu’elles permettent, exigent et interdisent.',
  'resources.joinup-licensing-assistant.note':
    'L’adresse est la page de la solution, qui mène à l’outil ; l’autre est l’annonce de son lancement.',
  'resources.choose-a-license.description':
    'Site qui explique les licences libres courantes par ce qu’elles permettent et exigent.',
  'resources.choose-a-license.note': 'La licence couvre le texte ; le code est sous licence MIT.',
  'resources.derisking-government-technology.description':
    'Guide pour acheter et suivre par petites étapes un logiciel sur mesure, avec des fiches de travail pour celles et ceux qui évaluent.',
  'resources.derisking-government-technology.note':
    'Le bureau qui l’a écrit a été fermé en 2025 ; le dépôt conserve le texte.',
  'resources.italian-guidelines-on-acquisition-and-reuse.description':
    'Règles italiennes contraignantes sur la comparaison des solutions et la préférence à donner à la réutilisation et au logiciel libre quand un organisme public acquiert un logiciel.',
  'resources.open-contracting-data-standard.description':
    'Norme de données pour publier ce qui se passe à chaque étape des marchés publics.',
  'resources.open-contracting-data-standard.rights.evidence': 'Le fichier de licence du dépôt de la norme.',
  'resources.training-on-community-development.description':
    'Cours payant sur le développement communautaire au sens social, en présentiel ou en ligne.',
  'resources.training-on-community-development.note':
    'Il ne porte pas sur les communautés du logiciel libre, mais sur les quartiers et les groupes sociaux.',
  'resources.pmp-certification-for-the-public-sector.description':
    'Article qui fait la promotion d’un certificat de gestion de projet auprès du personnel du secteur public.',
  'resources.pmp-certification-for-the-public-sector.note':
    'L’article est gratuit ; le certificat et le cours sont payants. Rien n’y concerne le logiciel libre.',
  'resources.effective-community-management-for-councillors.description':
    'Annonce d’un cours vidéo sur la gestion d’une communauté territoriale, pour les élus et les habitants en Ukraine.',
  'resources.effective-community-management-for-councillors.note':
    'Il ne porte pas sur les communautés du logiciel libre, mais sur l’administration locale. Le cours demande une inscription et sa langue n’a pas été vue ; la page qui le présente est en anglais.',
  'resources.sustainable-open-source-communities-guidelines.description':
    'Lignes directrices pour lancer, développer et faire durer une communauté du logiciel libre dans le secteur public.',
  'resources.sustainable-open-source-communities-guidelines.rights.evidence':
    'Une transcription du document montre la licence.',
  'resources.chaoss-metrics.description':
    'Catalogue de mesures et de modèles sur la vitalité d’une communauté du logiciel libre.',
  'resources.contributor-covenant.description':
    'Code de conduite qu’un projet peut adopter tel quel, en de nombreuses langues.',
  'resources.contributor-covenant.note':
    'Version 2.1 ; les langues indiquées sont un échantillon des traductions.',
  'resources.producing-open-source-software.description':
    'Livre sur les aspects humains et techniques de la conduite d’un projet libre.',
  'resources.producing-open-source-software.note':
    'La licence a été vue pour la première édition ; pour la deuxième, on suppose qu’elle est de la même famille.',
  'resources.building-the-foundations-technical-capacity.description':
    'Rapport sur la manière dont un État acquiert les compétences techniques nécessaires à une infrastructure publique numérique.',
  'resources.undesa-policy-brief-117.description':
    'Note d’orientation sur les compétences dont les agents publics ont besoin pour le Programme 2030 et sur la manière de les acquérir.',
  'resources.open-source-in-government-conditions-for-success.description':
    'Rapport sur ce qui permet au logiciel libre de réussir dans l’administration, avec un modèle de capacités pour s’évaluer.',
  'resources.ten-steps-to-monitoring-and-evaluation.description':
    'Manuel de la Banque mondiale qui construit un système de suivi et d’évaluation en dix étapes.',
  'resources.ten-steps-to-monitoring-and-evaluation.rights.evidence':
    'La notice de l’ouvrage dans l’Open Knowledge Repository.',
  'resources.monitoring-open-government-strategies.description':
    'Chapitre chiffré sur la façon dont les membres de l’OCDE assurent le suivi et l’évaluation de leurs stratégies de gouvernement ouvert.',
  'resources.monitoring-open-government-strategies.note':
    'La bibliothèque a été déplacée vers oecd.org ; une redirection est donc probable.',
  'resources.how-cities-can-benefit-from-open-source.description':
    'Article de blog avec des exemples de villes qui tirent profit du logiciel libre.',
  'resources.how-cities-can-benefit-from-open-source.note':
    'L’adresse courte a été vue, l’adresse lisible ne l’a pas été.',
  'resources.what-is-open-source.description':
    'Page d’un fournisseur qui explique ce qu’est le logiciel libre, comme façon de produire du logiciel et comme mouvement.',
  'resources.what-is-open-source.note':
    'Cité par un lien dans le texte sous le nom de l’entreprise ; d’autres langues sont également proposées.',
  'resources.digital-public-goods-alliance.description':
    'Site de l’alliance qui tient le registre des biens publics numériques et la norme sur laquelle il repose.',
  'resources.digital-public-goods-alliance.rights.evidence': 'Le fichier de licence du dépôt de la norme.',
  'resources.govstack.description':
    'Site de l’initiative qui propose des briques, des spécifications et un appui pour les services publics numériques.',
  'resources.innovating-service-delivery-through-dpgs.description':
    'Cours en ligne encadré, pour les agents publics, sur l’usage de biens publics numériques et du logiciel libre dans les services.',
  'resources.innovating-service-delivery-through-dpgs.note':
    'Gratuit pour les participants retenus, au plus 32 par session.',
  'resources.undp-digital-development-compass.description':
    'Application web avec les piliers et les données publiques sur lesquels repose le travail du PNUD sur le degré de préparation au numérique.',
  'resources.undp-digital-development-compass.note':
    'La page de l’évaluation elle-même n’est pas apparue ; celle-ci en est le complément, qui note les pays.',
  'resources.gendermag.description':
    'Méthode et trousse pour trouver les parties d’une interface qui servent moins bien certaines personnes.',
  'resources.sdg-impact-assessment-tool.description':
    'Outil web gratuit pour réfléchir aux effets d’un projet sur chaque objectif de développement durable.',
  'resources.sdg-impact-assessment-tool.note': 'Un compte est nécessaire.',
  'resources.digital-accessibility-foundations.description':
    'Cours gratuit, à suivre à son rythme, sur les bases de l’accessibilité numérique, pour un public technique ou non.',
  'resources.digital-accessibility-foundations.note':
    'Sous cette licence, les traductions et les adaptations demandent une autorisation.',
  'resources.digital-sovereignty-new-era-of-internet-governance.description':
    'Séminaire enregistré sur la souveraineté numérique et sur qui gouverne l’internet.',
  'resources.digital-sovereignty-new-era-of-internet-governance.note':
    'Un enregistrement public et gratuit, bien que la ligne parle de programmes payants.',
  'resources.digisov.description':
    'Page d’un projet de recherche sur les conceptions concurrentes de la souveraineté numérique entre États.',
  'resources.digisov.note':
    'Un projet de recherche de 2024 à 2027, ni un cours ni une offre payante. La page vue est en français.',
  'resources.national-cybersecurity-strategy-good-practice.description':
    'Section sur les bonnes pratiques du guide pour écrire une stratégie nationale de cybersécurité.',
  'resources.national-cybersecurity-strategy-good-practice.note':
    'La licence de l’édition de 2025 n’a pas été vue ; la deuxième édition était réservée à un usage non commercial.',
  'resources.un-open-source-principles.description':
    'Huit principes sur le logiciel libre pour les organismes des Nations Unies, auxquels les États peuvent aussi souscrire.',
  'resources.dpi-safeguards-framework.description':
    'Cadre de principes, de risques et de pratiques qui rendent une infrastructure publique numérique sûre et inclusive.',
  'resources.dpi-safeguards-framework.rights.evidence': 'La page du cadre sur la licence.',
  'resources.govtech-maturity-index.description':
    'Indice de la Banque mondiale sur l’avancement des économies en matière d’administration numérique, avec ses données.',
  'resources.govtech-maturity-index.rights.evidence': 'Le rapport de l’édition de 2022.',
  'resources.govtech-maturity-index.note':
    'La Banque précise que l’indice n’est pas destiné à établir un classement.',
  'resources.open-source-indicators-in-maturity-indexes.description':
    'Prépublication qui propose des indicateurs de la mesure dans laquelle un État favorise le logiciel libre.',
  'resources.open-source-indicators-in-maturity-indexes.note':
    'La version de juin 2026 porte un autre titre : Advancing Digital Government through Open Source Indicators.',
  'resources.principles-for-digital-development.description':
    'Principes pour le numérique au service du développement, renouvelés en 2024 et soutenus par de nombreuses organisations.',
  'resources.getting-paid-for-open-source-work.description':
    'Guide sur les façons de financer le travail sur le logiciel libre, pour les personnes, les projets et les organisations.',
  'resources.financing-the-dpg-ecosystem.description':
    'Série d’articles de blog sur le financement des technologies centrales des biens publics numériques.',
  'resources.financing-the-dpg-ecosystem.note': 'L’adresse est celle de la première de trois parties.',
  'resources.lfs200-open-source-it-and-cloud.description':
    'Cours à suivre à son rythme sur les bases de l’infrastructure libre et de l’informatique en nuage.',
  'resources.lfs200-open-source-it-and-cloud.note':
    'Les mots « Open Source » dans la colonne des licences désignent le sujet ; le cours est payant.',
  'resources.tools-for-managing-open-source-programs.description':
    'Guide des outils avec lesquels un bureau de programme open source (OSPO) fait son travail.',
  'resources.tools-for-managing-open-source-programs.note':
    'Les adresses sous /guides sont redirigées vers /resources/guides.',
  'resources.how-to-create-an-open-source-program-office.description':
    'Guide sur le mandat, les rôles et les premiers pas d’un bureau de programme open source (OSPO).',
  'resources.open-source-for-the-social-sector.description':
    'Guide du logiciel libre pour les débutants, destiné aux associations et autres organisations sociales.',
  'resources.public-sector-ospo-archetypes.description':
    'Rapport sur six types de bureau de programme open source (OSPO) du secteur public et sur la manière dont chacun développe les capacités.',
  'resources.public-sector-ospo-archetypes.rights.evidence': 'Une copie des métadonnées de l’article.',
  'resources.public-sector-ospo-archetypes.note':
    'Le cadre cite la page du blog d’un auteur ; l’adresse est celle de l’article sur arXiv, avec sa licence.',
  'resources.sovereign-cloud-stack.description':
    'Documentation d’une plateforme d’informatique en nuage libre : infrastructure, conteneurs, identité et exploitation.',
  'resources.world-development-report-2021.description':
    'Rapport de la Banque mondiale sur la manière dont les données peuvent servir le développement, avec des parties sur le cycle de vie des données et sur la mise en commun des systèmes nationaux de données.',
  'resources.government-data-quality-framework.description':
    'Cadre du Royaume-Uni pour veiller à la qualité des données tout au long de leur cycle de vie.',
  'resources.cryptographic-storage-cheat-sheet.description':
    'Aide-mémoire sur le stockage chiffré des données : algorithmes, clés et erreurs courantes.',
  'resources.govstack-cloud-infrastructure.description':
    'Spécification de ce qu’un État devrait demander pour l’hébergement en nuage, avec un texte d’accompagnement sur la souveraineté.',
  'resources.statistical-disclosure-control.description':
    'Note d’orientation sur la réduction du risque que des personnes soient reconnues dans des données partagées.',
  'resources.nist-privacy-framework.description':
    'Cadre pour gérer les risques pour la vie privée dans une organisation.',
  'resources.owasp-top-10.description':
    'Liste des dix types de risque les plus graves pour les applications web, édition de 2025.',
  'resources.owasp-top-10.note':
    'Les traductions de cette édition en espagnol et en portugais du Brésil sont partielles ; l’édition de 2021 existe en davantage de langues.',
  'resources.dora-capabilities.description':
    'Site de recherches et de guides sur les capacités qui permettent de bien livrer des logiciels.',
  'resources.govstack-sandbox.description':
    'Documentation d’un environnement de démonstration où l’on peut essayer des briques.',
  'resources.apache-superset.description':
    'Application web libre pour explorer des données et construire des tableaux de bord.',
  'resources.openssf-best-practices-badge.description':
    'Critères et autocertification par lesquels un projet libre montre ses bonnes pratiques.',
  'resources.openssf-best-practices-badge.rights.evidence': 'L’expression de licence du fichier readme.',
  'resources.openssf-best-practices-badge.note':
    'Le français est complet ; l’espagnol et le portugais du Brésil le sont pour un sixième environ, et le site ne les propose pas de lui-même.',
  'resources.ai-and-digital-competencies-for-civil-servants.description':
    'Rapport avec un cadre de compétences des agents publics pour le numérique et l’intelligence artificielle.',
  'resources.diataxis.description':
    'Méthode pour organiser une documentation technique selon ce dont le lecteur a besoin sur le moment.',
  'resources.best-practices-for-maintainers.description':
    'Guide de la conduite d’un projet au jour le jour : dire non, mettre par écrit et répartir la charge.',
  'resources.govstack-change-management.description':
    'Chapitres d’un guide pratique sur l’accompagnement des personnes lors du passage à de nouveaux services numériques.',
  'resources.hl7-fhir.description': 'Norme d’échange de données de santé entre systèmes, version 5.',
  'resources.hl7-fhir.note': 'HL7 et FHIR sont des marques déposées.',
  'resources.x-road-academy.description':
    'Cours en ligne sur X-Road, une couche libre d’échange sécurisé de données.',
  'resources.x-road-academy.note': 'La licence et le prix des cours n’ont pas été vus.',
  'resources.lfd102-open-source-software-development.description':
    'Cours gratuit, à suivre à son rythme, pour débuter dans le développement de logiciels libres.',
  'resources.lfs101-introduction-to-linux.description':
    'Introduction gratuite à Linux, à suivre à son rythme.',
  'resources.kubernetes-documentation.description':
    'Documentation de la plateforme de conteneurs Kubernetes : concepts, tâches et tutoriels.',
  'resources.kubernetes-documentation.note': 'Les traductions sont partielles.',
  'resources.lfd121-developing-secure-software.description':
    'Cours gratuit, à suivre à son rythme et avec certificat, sur la conception de logiciels qui résistent aux attaques.',
  'resources.lfd121-developing-secure-software.note':
    'Quelques images citées et les banques de questions d’examen ne sont pas couvertes par la licence ; le certificat de l’édition edX est payant.',
  'resources.openssf-scorecard.description':
    'Outil qui vérifie les pratiques de sécurité d’un dépôt et donne un score de 0 à 10.',
  'resources.owasp-samm.description':
    'Modèle de maturité de la sécurité des logiciels, avec des pratiques, des niveaux et une méthode d’évaluation.',
  'resources.ckan-documentation.description':
    'Documentation de CKAN, logiciel libre pour les portails de données ouvertes.',
  'resources.mosip-documentation.description':
    'Documentation de MOSIP, plateforme libre pour les systèmes nationaux d’identité.',
  'resources.opentelemetry-documentation.description':
    'Documentation d’une façon commune de recueillir traces, mesures et journaux.',
  'resources.opentelemetry-documentation.note': 'L’étendue des traductions varie selon la langue.',
  'resources.weblate-documentation.description':
    'Documentation d’un outil de traduction continue des logiciels, avec des conseils pour constituer une équipe de traduction.',
  'resources.weblate-documentation.rights.evidence':
    'La documentation se trouve dans le dépôt du logiciel, sous sa licence.',
  'resources.dora-test-automation.description':
    'Guide des tests automatisés et de l’intégration continue comme capacités d’une équipe.',
  'resources.definition-of-an-ospo-code-gouv-fr.description':
    'Article de l’État français sur ce qu’est un bureau de programme open source (OSPO) et sur la manière dont une administration en crée un.',
  'resources.which-source-code-to-open-data-gouv-fr.description':
    'Guide pour les organismes publics français : lesquels de leurs codes sources ouvrir d’abord, et jusqu’où inviter d’autres à participer.',
  'resources.technological-sovereignty-barcelona.description':
    'Politique de la ville de Barcelone sur les normes ouvertes, le logiciel libre, ses fournisseurs et les droits sur ce qu’elle fait écrire.',
  'resources.free-and-open-source-government-software-saudi-arabia.description':
    'Page du portail national saoudien sur la façon dont les organismes publics adoptent, déposent et réutilisent le logiciel libre.',
  'resources.egyptfoss.description':
    'Plateforme de la communauté égyptienne du logiciel libre, avec un wiki sur la stratégie nationale de 2014 et ses suites.',
  'resources.open-source-for-global-public-goods.rights.evidence': 'Lu dans une copie du rapport.',
  'resources.open-source-for-global-public-goods.description':
    'Note de la Banque mondiale sur la construction de systèmes publics communs à partir du logiciel libre, avec le coût sur toute la durée de vie et la dépendance qui est évitée.',
  'resources.owasp-top-10-2021.description':
    'Les dix principaux risques de sécurité des applications web dans l’édition de 2021, traduite en plus de langues que la suivante.',
  'resources.owasp-top-10-2021.rights.evidence': '2021/mkdocs.yml de OWASP/Top10.',
  'resources.owasp-asvs.description':
    'Exigences de sécurité des applications, par niveaux, que l’on peut vérifier et inscrire dans un appel d’offres.',
  'resources.owasp-asvs.rights.evidence': 'README.md du dépôt.',
  'resources.owasp-asvs.note':
    'Le français et le portugais du Brésil ont la version 5.0.0, l’espagnol et l’arabe la 4.0.3.',
  'resources.owasp-api-security-top-10.description':
    'Les dix principaux risques de sécurité des interfaces de programmation, avec les moyens de les prévenir.',
  'resources.owasp-api-security-top-10.rights.evidence': 'README.md de OWASP/API-Security.',
  'resources.owasp-api-security-top-10.note':
    'L’édition de 2023 existe en français et en portugais européen, celle de 2019 également en arabe et en portugais du Brésil.',
  'resources.open-data-handbook.description':
    'Manuel sur les aspects juridiques, sociaux et techniques des données ouvertes, avec un glossaire.',
  'resources.pppue-toolkit.description':
    'Modules du PNUD sur les partenariats entre organismes publics et privés dans les villes, des premiers pas à leur conduite.',
  'resources.pppue-toolkit.note':
    'Un texte plus ancien pour les services urbains, conservé sur le site d’un concepteur.',
  'resources.acquiring-resources-for-a-community.description':
    'Texte de formation sur la recherche d’argent et de contributions en nature pour un projet communautaire, et sur la tenue de leurs comptes.',
  'resources.open-source-policies-collection-idb.description':
    'Recueil des politiques sur le logiciel libre de nombreux pays, classées par thèmes, de la publication à l’achat et à la formation.',
  'resources.open-source-policies-collection-idb.rights.evidence': 'README.md de EL-BID/OSS_policies.',
  'resources.publication-guide-for-open-source-tools-idb.description':
    'Guide de ce qu’il faut à un outil public avant sa publication comme logiciel libre : documentation, vérifications, licence et suivi.',
  'resources.publication-guide-for-open-source-tools-idb.rights.evidence':
    'README.md de EL-BID/guia-de-publicacion.',
  'resources.uncitral-model-law-on-public-procurement-guide.description':
    'Guide des Nations Unies qui explique article par article la loi type sur la passation des marchés publics.',
  'resources.uncitral-model-law-on-public-procurement-guide.note': 'L’adresse est celle de la page en arabe.',
  'resources.uncitral-procurement-and-ppp-texts.description':
    'Textes des Nations Unies sur la passation des marchés publics et sur les partenariats public-privé : lois types et guides.',
  'resources.open-definition.description':
    'Définition de ce qu’une licence ouverte doit permettre et de ce qu’elle peut demander.',
  'resources.open-definition.note': 'L’adresse est celle de la traduction en arabe.',
  'resources.eupl-1-2.description':
    'Licence libre faite pour les administrations, avec des lignes directrices et la même valeur juridique en 23 langues.',
  'resources.eupl-1-2.note': 'Elle existe dans dix-neuf autres langues de l’Union européenne.',
  'resources.wcag-2.description':
    'Norme internationale pour rendre les contenus du web utilisables par les personnes handicapées, avec ses traductions.',
  'resources.wcag-2.note': 'Les versions des traductions varient selon la langue.',
  'resources.code-for-development-idb.description':
    'Catalogue d’outils libres pour les organismes publics d’Amérique latine et des Caraïbes, avec des guides.',
  'resources.pro-git.description':
    'Livre sur la gestion de versions avec Git, des premiers pas au travail dans de grands projets.',
  'resources.pro-git.note':
    'La part traduite varie selon la langue ; l’adresse de l’édition arabe a été vue.',
  'resources.how-to-contribute-to-open-source.description':
    'Guide pour trouver un projet, y faire une première contribution et travailler avec celles et ceux qui en assurent la maintenance.',
  'resources.digital-identification-guide-in-brief.description':
    'Article qui résume le guide de la Banque mondiale sur l’identification numérique et l’importance de systèmes inclusifs.',
  'resources.digital-identification-guide-in-brief.note':
    'L’adresse est celle de la page en français ; le titre anglais est tiré d’une adresse.',
  'resources.introduction-to-web-accessibility.description':
    'Introduction à l’accessibilité du web : ce qu’elle est, qui elle sert et comment on l’évalue.',
  'resources.total-cost-of-ownership-italian-guidelines.description':
    'Chapitre des lignes directrices italiennes sur ce qui entre dans le coût total de possession d’un logiciel et sur l’étape où l’acheteur le compare.',
  'resources.total-cost-of-ownership-of-open-source-software-lse.description':
    'Rapport sur les coûts du logiciel libre dans l’administration et sur le calcul de son coût total de possession.',
  'resources.total-cost-of-ownership-of-open-source-software-lse.note':
    'Le titre et l’éditeur sont connus par ailleurs ; la page vue est une notice avec le fichier.',
  'resources.lifetime-cost-of-enterprise-software.description':
    'Guide pour les programmes sur le calcul de ce que coûte un logiciel sur toute sa durée de vie, avec l’hébergement, le matériel et l’assistance.',
  'resources.cost-comparison-model-treasury-board-of-canada.description':
    'Feuille de calcul avec notes, qui compare sur cinq ans une installation libre et une installation propriétaire.',
  'resources.cost-comparison-model-treasury-board-of-canada.note':
    'Une page archivée de 2007. Elle précise qu’il ne s’agit pas d’un modèle du coût total de possession.',
  'resources.osor-guideline-on-procurement.description':
    'Lignes directrices de la Commission européenne sur l’acquisition de logiciels libres, avec des modèles de texte pour les appels d’offres et des notes juridiques.',
  'resources.osor-guideline-on-procurement.note':
    'Archivé ; le texte repose sur les règles européennes de 2010.',
  'resources.osor-progress-and-trends-in-open-source-policies.description':
    'Rapport qui compare les politiques et les lois de quinze pays sur le logiciel libre et ce qui a changé en cinq ans.',
  'resources.government-open-source-policies-dataset.description':
    'Données sur 669 initiatives d’États en matière de logiciel libre, avec le type de politique, son but et son état.',
  'resources.government-open-source-policies-dataset.rights.evidence':
    'Une liste de dépôts établie par d’autres indique cette licence ; le fichier de licence n’a pas été lu.',
  'resources.unicef-digital-public-goods-toolkit.description':
    'Boîte à outils pour les États sur la politique, la préparation, l’achat et le choix de biens publics numériques, avec un modèle de contrat.',
  'resources.unicef-digital-public-goods-toolkit.rights.evidence': 'Le fichier readme du dépôt.',
  'resources.procurement-of-digital-technology-dial.description':
    'Guide pour les États sur l’achat de technologies numériques, de la planification stratégique à la gestion de leur cycle de vie.',
  'resources.procurement-of-digital-technology-dial.note':
    'Vu par l’intermédiaire de la boîte à outils de l’UNICEF, qui s’appuie dessus.',
  'resources.open-source-procurement-faq.description':
    'Réponses aux questions des acheteurs publics sur l’achat, l’assistance et les licences du logiciel libre.',
  'resources.open-source-procurement-faq.note':
    'Texte écrit par une entreprise ; les règles citées sont celles des États-Unis.',
  'resources.open-source-contracting.description':
    'Exemples de clauses pour des marchés qui reposent sur le logiciel libre et veulent qu’il se développe.',
  'resources.ppp-online-reference-guide.description':
    'Guide de référence de la Banque mondiale : pourquoi, comment et selon quelles règles les États travaillent avec des partenaires privés.',
  'resources.ppp-online-reference-guide.note':
    'Une page du site avec le plan a été vue, et non la page d’accueil.',
  'resources.ppp-legal-frameworks-guidance.description':
    'Conseils aux États pour établir et appliquer un cadre juridique des partenariats public-privé.',
  'resources.assessing-the-digital-divide-un-habitat.description':
    'Guide pratique sur la façon de mesurer qui manque d’accès, d’équipement et de compétences numériques, et sur l’inclusion au sein d’une organisation.',
  'resources.measuring-the-margins.description':
    'Rapport qui compare des mesures de l’inclusion numérique et propose des indicateurs pour les groupes laissés de côté.',
  'resources.bridging-digital-divides.description':
    'Rapport qui propose un cadre de coopération entre de nombreux acteurs contre les fractures numériques.',
  'resources.bridging-digital-divides.estimatedHours.note': '33 pages',
  'resources.bridging-digital-divides.rights.evidence': 'La page des mentions d’édition de la copie.',
  'resources.bridging-digital-divides.note':
    'L’adresse est celle d’une copie sur le site de tiers ; celle de l’éditeur n’a pas été vue.',
  'resources.policies-to-promote-inclusion-digital-regulation.description':
    'Page d’une plateforme sur la réglementation du numérique, consacrée aux politiques d’accès, de compétences et de connectivité efficace.',
  'resources.w3c-internationalization-articles.description':
    'Articles sur la manière de faire fonctionner logiciels et pages dans toutes les langues, écritures et sens d’écriture.',
  'resources.id4d-practitioners-guide.description':
    'Guide de la Banque mondiale pour planifier, construire et exploiter des systèmes d’identification inclusifs et dignes de confiance.',
  'resources.free-software-and-public-administration-code-gouv-fr.description':
    'Manuel de l’État français pour trouver, juger, acheter, utiliser et publier des logiciels libres, avec les licences et les communautés.',
  'resources.free-software-and-public-administration-code-gouv-fr.rights.evidence':
    'About.md de codegouvfr/documentation.',
  'resources.legal-guide-for-publishing-public-software-france.description':
    'Questions et réponses qui aident un organisme public français à savoir si son code doit être publié, et comment.',
  'resources.legal-guide-for-publishing-public-software-france.rights.evidence':
    'README.org de codegouvfr/guide-juridique.',
  'resources.legal-guide-for-publishing-public-software-france.note': 'Il repose sur le droit français.',
  'resources.directory-of-free-software-training-france.description':
    'Annuaire de l’État français qui recense les formations au logiciel libre pour les agents publics.',
  'resources.directory-of-free-software-training-france.note': 'Certains des cours recensés sont payants.',
  'resources.guide-to-free-software-in-administrations-adullact.description':
    'Guide pratique pour les administrations françaises sur l’usage du logiciel libre, avec des chapitres sur les marchés et la propriété intellectuelle.',
  'resources.guide-to-free-software-in-administrations-adullact.note':
    'Un texte plus ancien dont les chapitres sur les marchés sont encore repris.',
  'resources.open-source-contribution-policy-of-the-french-state.description':
    'Politique de l’État français sur l’ouverture du code et la contribution au logiciel libre, avec de bonnes pratiques et un certificat d’origine en français.',
  'resources.open-source-contribution-policy-of-the-french-state.rights.evidence':
    'README.md de DISIC/politique-de-contribution-open-source.',
  'resources.open-source-contribution-policy-of-the-french-state.note':
    'En cours d’archivage ; des parties ont été reprises dans des guides plus récents.',
  'resources.support-contracts-for-free-software-france.description':
    'Page sur la manière dont l’État français achète l’assistance aux logiciels libres de tous les ministères dans des marchés communs.',
  'resources.interministerial-base-of-free-software-sill.description':
    'Liste des logiciels libres que l’État français recommande, avec les organismes qui les utilisent et les personnes qui les connaissent.',
  'resources.selecting-free-software-anssi.description':
    'Conseils de l’agence française de cybersécurité pour juger la sécurité d’un logiciel libre avant de le choisir.',
  'resources.digital-hygiene-guide-anssi.description':
    'Guide de l’agence française de cybersécurité avec 42 mesures, en deux niveaux, pour les systèmes d’information d’un organisme.',
  'resources.ebios-risk-manager-method.description':
    'Méthode de l’agence française de cybersécurité pour l’analyse des risques numériques en cinq ateliers.',
  'resources.secnumacademie.description':
    'Cours en ligne de l’agence française de cybersécurité sur les bases de la cybersécurité.',
  'resources.secnumacademie.note':
    'Une source indique que la plateforme est fermée pour refonte depuis février 2026.',
  'resources.free-software-as-a-lever-french-state-purchasing.description':
    'Article de la direction des achats de l’État français sur le logiciel libre comme levier d’une administration souveraine et durable.',
  'resources.gdpr-guide-for-developers-cnil.description':
    'Guide de l’autorité française de protection des données pour les équipes de développement, en 18 fiches, des données à caractère personnel aux tests.',
  'resources.gdpr-guide-for-developers-cnil.rights.evidence':
    'Le fichier readme du dépôt nomme les deux licences, sans dire si l’on peut choisir.',
  'resources.open-source-guides-government-of-canada.description':
    'Six projets de guides du gouvernement du Canada : acquérir et utiliser des logiciels libres, y contribuer et en publier.',
  'resources.open-source-guides-government-of-canada.rights.evidence':
    'Le fichier de licence du dépôt, qui n’indique pas de version.',
  'resources.open-source-guides-government-of-canada.note':
    'Des projets de texte ; le français est une traduction de travail.',
  'resources.strategic-guide-open-source-swiss-federal-administration.description':
    'Guide stratégique de la Confédération suisse sur le logiciel libre dans son administration, avec la base légale de la publication du code.',
  'resources.open-source-aids-swiss-federal-chancellery.description':
    'Guides et listes de contrôle de la Chancellerie fédérale suisse sur la publication de logiciels, le choix d’une licence et le travail avec une communauté.',
  'resources.open-source-aids-swiss-federal-chancellery.rights.evidence':
    'Les projets en anglais dans le dépôt de l’éditeur ont cette licence ; non lue sur cette page.',
  'resources.free-software-treasury-board-of-quebec.description':
    'Pages du Conseil du trésor du Québec sur l’obligation d’étudier le logiciel libre avant les achats importants, avec un guide des licences.',
  'resources.free-software-treasury-board-of-quebec.note':
    'Les guides vers lesquels la page renvoie n’ont pas été ouverts.',
  'resources.digital-commons-in-public-contracts.description':
    'Article sur les pratiques juridiques, techniques et d’organisation pour des communs numériques dans un marché public.',
  'resources.model-clauses-for-free-software-in-public-contracts.description':
    'Transcription d’un exposé qui explique, clause par clause, des clauses types françaises pour le logiciel libre dans les marchés publics.',
  'resources.model-clauses-for-free-software-in-public-contracts.note':
    'Les clauses elles-mêmes n’ont pas été trouvées à une adresse officielle.',
  'resources.free-software-policy-city-of-montreal.description':
    'Politique de la ville de Montréal sur l’utilisation et le développement de logiciels libres, avec des directives sur la contribution et la publication.',
  'resources.free-software-policy-city-of-montreal.rights.evidence': 'LICENSE.md du dépôt.',
  'resources.funding-guide-for-state-startups.description':
    'Guide de l’État français, pour les décideurs, sur le coût des services numériques et un financement qui suit leurs effets.',
  'resources.accessibility-training-beta-gouv-fr.description':
    'Formation de l’État français à l’accessibilité numérique, des contrôles rapides aux tests automatisés, aux documents et aux graphiques.',
  'resources.inclusive-services-beta-gouv-fr.description':
    'Pages de l’État français pour rendre un service inclusif : biais, recherche avec les usagers et kit d’accessibilité.',
  'resources.territorial-roadmap-for-digital-inclusion.description':
    'Guide avec étapes, outils et retours du terrain pour construire ensemble une feuille de route locale d’inclusion numérique.',
  'resources.territorial-roadmap-for-digital-inclusion.rights.evidence':
    'Page des mentions d’édition du guide (copie sur scribd.com).',
  'resources.portrait-of-a-territory-for-digital-inclusion.description':
    'Article sur la mesure de l’exclusion numérique dans un territoire et sur son usage dans une feuille de route.',
  'resources.ppp-reference-guide-french.description':
    'Édition française du guide de référence de la Banque mondiale et de ses partenaires sur les partenariats public-privé.',
  'resources.ppp-reference-guide-french.rights.evidence': 'La page des mentions d’édition des copies.',
  'resources.epec-guide-to-ppps-french.description':
    'Guide en français du centre européen d’expertise sur les partenariats public-privé, du choix d’un projet à l’exécution du contrat.',
  'resources.epec-guide-to-ppps-french.rights.evidence': 'Les conditions d’utilisation dans la copie.',
  'resources.business-models-of-free-software-cnll.description':
    'Brochure sur la façon dont les entreprises vivent du logiciel libre, qui aide un acheteur à juger si un fournisseur durera.',
  'resources.option-libre-free-licences.description':
    'Livre sur les licences libres, leur origine et leur bon usage en droit français.',
  'resources.option-libre-free-licences.rights.evidence':
    'Le nom du fichier déposé par l’auteur, sans version.',
  'resources.paperless-internal-processes-guide-france.description':
    'Guide public pour passer le travail interne du papier au numérique, du besoin au projet pilote, puis à l’usage courant.',
  'resources.paperless-internal-processes-guide-france.note':
    'Il ne porte pas sur le logiciel libre, mais sur le changement des façons de travailler. L’adresse est celle d’une copie sur le site de tiers ; celle de l’éditeur n’a pas été vue.',
  'resources.change-management-in-projects-unil.description':
    'Chapitre d’une université sur la gestion du changement dans les projets, avec une grille d’impact et le rôle du responsable métier.',
  'resources.change-management-in-projects-unil.note':
    'Il ne porte pas sur le logiciel libre, mais sur la conduite du changement.',
  'resources.openchain-telco-sbom-guide-french.description':
    'Traduction française d’un guide sur ce que doit contenir une nomenclature logicielle (SBOM) utile.',
  'resources.openchain-telco-sbom-guide-french.rights.evidence': 'Section 1 du guide dans le dépôt.',
  'resources.openchain-telco-sbom-guide-french.note': 'Le texte anglais fait foi.',
  'resources.state-human-resources-in-digital.description':
    'Rapport sur la façon dont l’État français trouve, garde et forme les personnes qui font ses services numériques.',
  'resources.exchange-of-skills-for-state-digital-projects.description':
    'Rapport sur l’échange de compétences pour réaliser les projets numériques de l’État français.',
  'resources.exchange-of-skills-for-state-digital-projects.estimatedHours.note': '29 pages',
  'resources.comptoir-du-libre.description':
    'Annuaire de logiciels libres pour les organismes publics, avec ceux qui les utilisent et les entreprises qui les accompagnent.',
  'resources.rgaa-4.description':
    'Norme d’accessibilité de la France, avec des critères, des tests et un kit d’audit.',
  'resources.digital-transformation-strategy-for-africa-french.description':
    'Projet de stratégie de l’Union africaine sur la transformation numérique, avec ce que ses membres font ensemble.',
  'resources.digital-transformation-strategy-for-africa-french.estimatedHours.note': '71 pages',
  'resources.digital-transformation-strategy-for-africa-french.note':
    'L’adresse est celle d’une copie sur le site de tiers ; celle de l’éditeur n’a pas été vue. Il s’agit du projet.',
  'resources.electronic-identity-guide-for-africa-french.description':
    'Guide pour celles et ceux qui planifient l’identité électronique en Afrique : enregistrement, titres d’identité, usages, politique et gouvernance.',
  'resources.electronic-identity-guide-for-africa-french.estimatedHours.note': '67 pages',
  'resources.electronic-identity-guide-for-africa-french.note': 'L’adresse est celle du texte brut.',
  'resources.digital-identity-notes-cdpi.description':
    'Notes techniques sur l’identité numérique comme infrastructure publique, pour celles et ceux qui la conçoivent.',
  'resources.digital-identity-notes-cdpi.note': 'L’adresse est celle de la page en français.',
  'resources.bluehats.description':
    'Pages du mouvement de celles et ceux qui utilisent et écrivent des logiciels libres dans l’administration française, avec sa gazette et ses exposés.',
  'resources.software-forges-in-higher-education-france.description':
    'Rapport sur les plateformes où l’on écrit des logiciels à plusieurs : ce qu’elles offrent, leurs limites et la façon d’en choisir une.',
  'resources.savings-through-free-software-ministry-of-the-interior.description':
    'Rapport du ministère français de l’intérieur sur ce que les administrations peuvent économiser grâce au logiciel libre et sur les domaines où elles l’utilisent.',
  'resources.savings-through-free-software-ministry-of-the-interior.note':
    'Le texte se trouve sur le wiki d’une association ; le titre est tiré de son adresse.',
  'resources.publishing-and-licensing-software-assets-spain.description':
    'Guide du gouvernement espagnol sur la publication et les licences de ses logiciels, avec des clauses types et une liste de contrôle.',
  'resources.magerit-v3.description':
    'Méthode du gouvernement espagnol pour l’analyse et la gestion des risques des systèmes d’information, en trois livres.',
  'resources.digital-government-manual-colombia.description':
    'Manuel sur la manière dont les organismes publics de Colombie appliquent la politique d’administration numérique.',
  'resources.interoperability-framework-colombia.description':
    'Cadre national d’interopérabilité de la Colombie pour l’administration numérique, avec la maturité des services.',
  'resources.free-software-in-the-public-sector-uoc.description':
    'Texte universitaire sur le logiciel libre dans le secteur public : politiques, plans de migration et économies sur plusieurs années.',
  'resources.free-software-in-the-public-sector-uoc.rights.evidence':
    'Page des mentions d’édition (copie sur scribd.com) : « sin secciones invariantes ».',
  'resources.free-software-in-public-administration-costa-rica.description':
    'Étude du PNUD et d’une université sur ce qui aide et ce qui freine le logiciel libre dans l’administration d’un pays à revenu intermédiaire.',
  'resources.free-software-in-public-administration-costa-rica.rights.evidence':
    'Page des mentions d’édition (copie sur fdocuments.ec).',
  'resources.use-of-free-software-in-the-state-chile.description':
    'Étude pour l’État chilien, avec un guide de migration, un guide de la propriété intellectuelle et une analyse économique.',
  'resources.use-of-free-software-in-the-state-chile.estimatedHours.note': '468 pages',
  'resources.use-of-free-software-in-the-state-chile.rights.evidence': 'La première page de la copie.',
  'resources.economic-feasibility-model-for-free-software.description':
    'Article avec un modèle qui compare au fil des années le coût des logiciels libres et des logiciels propriétaires.',
  'resources.economic-feasibility-model-for-free-software.note':
    'L’adresse est celle d’une copie sur le site de tiers ; celle de l’éditeur n’a pas été vue. Les chiffres sont de 2005.',
  'resources.digital-society-gaps-latin-america-unesco.description':
    'Rapport sur les fractures numériques en Amérique latine et dans les Caraïbes, avec des indicateurs et des politiques d’inclusion.',
  'resources.digital-society-gaps-latin-america-unesco.rights.evidence':
    'Page des mentions d’édition (copie sur scribd.com).',
  'resources.free-software-for-the-government-of-el-salvador.description':
    'Plaidoyer pour le logiciel libre dans l’administration d’un petit pays, avec ses besoins, les licences et un projet de décret.',
  'resources.free-software-for-the-government-of-el-salvador.rights.evidence':
    'La première page du wiki, qui n’indique pas de version.',
  'resources.choosing-a-licence-producing-oss-spanish.description':
    'Chapitre en espagnol d’un livre sur les projets libres, consacré au choix d’une licence et à son application.',
  'resources.measures-for-governments-gnu.description':
    'Page du projet GNU avec des mesures par lesquelles un État peut passer lui-même au logiciel libre et y amener son pays.',
  'resources.measures-for-governments-gnu.note': 'L’adresse est celle de la traduction en espagnol.',
  'resources.accessibility-in-public-administration-spain.description':
    'Pages du gouvernement espagnol sur l’accessibilité : normes, guides et suivi annuel des sites publics.',
  'resources.international-cooperation-in-the-digital-era-oecd.description':
    'Chapitre sur la coopération des pays d’Amérique latine et des Caraïbes, entre eux et avec d’autres, en matière de numérique.',
  'resources.digital-cooperation-and-technological-sovereignty.description':
    'Article qui se demande si la coopération numérique et la souveraineté technologique réduisent la fracture numérique.',
  'resources.administration-as-receiver-of-free-software-projects-uoc.description':
    'Texte universitaire : pourquoi et comment une administration utilise le logiciel libre et publie le sien, avec les appels d’offres et les contrats.',
  'resources.administration-as-receiver-of-free-software-projects-uoc.estimatedHours.note': '28 pages',
  'resources.administration-as-receiver-of-free-software-projects-uoc.rights.evidence':
    'La page des mentions d’édition de la copie, qui n’indique ni sections invariantes ni textes de couverture.',
  'resources.free-software-in-public-administration-ecuador.description':
    'Document d’orientation écrit pour l’Équateur sur le logiciel libre dans l’administration et sur ce que l’État peut faire pour lui.',
  'resources.auditors-of-algorithms.description':
    'Article de la revue des institutions régionales de contrôle espagnoles sur l’audit des algorithmes qu’utilisent les organismes publics.',
  'resources.auditors-of-algorithms.note': 'La page vue est celle de l’article.',
  'resources.digital-identity-cepal.description':
    'Page d’un guide de bibliothèque sur l’identité numérique dans l’administration, ses formes et ce qu’elle demande aux lois et à la gouvernance.',
  'resources.digital-governance-and-interoperability-cepal.description':
    'Guide de la gouvernance numérique et de systèmes de l’administration qui échangent leurs données.',
  'resources.ict-contracting-process-brazil.description':
    'Règles du gouvernement brésilien pour planifier, choisir et gérer les marchés informatiques.',
  'resources.contracting-software-development-brazil.description':
    'Modèle du gouvernement brésilien pour les marchés de développement et de maintenance de systèmes.',
  'resources.preliminary-technical-study-course-enap.description':
    'Cours sur l’étude qui précède un achat informatique : besoins, comparaison des solutions et logiciel public comme option.',
  'resources.preliminary-technical-study-course-enap.note':
    'L’adresse est celle d’une copie d’un module sur le site de tiers ; la page du cours n’a pas été vue.',
  'resources.escola-virtual-gov.description':
    'Portail de plus de 800 cours en ligne gratuits d’écoles publiques brésiliennes, sur les achats, la protection des données, l’accessibilité et d’autres sujets.',
  'resources.escola-virtual-gov.note': 'L’adresse est celle des questions et réponses du portail.',
  'resources.good-practice-in-ict-contracting-tcu.description':
    'Guide de la cour des comptes du Brésil sur la planification d’un achat informatique, avec les risques et les contrôles.',
  'resources.good-practice-in-ict-contracting-tcu.estimatedHours.note': '527 pages',
  'resources.good-practice-in-ict-contracting-tcu.note':
    'Il a été écrit sous l’ancienne loi sur les marchés. L’adresse est la notice d’une bibliothèque.',
  'resources.guia-livre-migration-reference.description':
    'Référence du gouvernement brésilien pour passer au logiciel libre : planification, personnes, formation et scénarios techniques.',
  'resources.guia-livre-migration-reference.estimatedHours.note': '297 pages',
  'resources.guia-livre-migration-reference.note':
    'L’adresse est celle d’une copie sur le site de tiers ; celle de l’éditeur n’a pas été vue. La technologie est celle de 2005.',
  'resources.privacy-and-security-framework-guide-brazil.description':
    'Guide du gouvernement brésilien sur son cadre de mesures de protection de la vie privée et de sécurité, avec une mesure de la maturité.',
  'resources.privacy-by-design-guide-brazil.description':
    'Guide du gouvernement brésilien sur la protection de la vie privée dès la conception dans les systèmes publics.',
  'resources.minimum-api-requirements-brazil.description':
    'Exigences minimales du gouvernement brésilien en matière de protection de la vie privée et de sécurité pour les interfaces de programmation.',
  'resources.data-processing-agents-guide-anpd.description':
    'Guide de l’autorité brésilienne de protection des données : qui est responsable du traitement, sous-traitant et délégué à la protection des données.',
  'resources.information-security-for-small-bodies-anpd.description':
    'Guide de l’autorité brésilienne de protection des données avec des mesures de sécurité à la portée d’un petit organisme.',
  'resources.emag-accessibility-model.description':
    'Modèle d’accessibilité qui s’impose aux sites web de l’administration fédérale du Brésil.',
  'resources.emag-accessibility-model.note': 'Il est antérieur à la version 2.2 des règles internationales.',
  'resources.internet-safety-booklet-cert-br.description':
    'Guides illustrés et diapositives sur la sécurité sur l’internet, pour le personnel et le public.',
  'resources.resource-mobilisation-manual-telefonica-vivo.description':
    'Manuel sur les recettes propres, les donateurs, l’aide en nature, les fonds publics et la rédaction d’un projet.',
  'resources.fundraising-from-theory-to-practice.description':
    'Matériel de formation pour organiser une campagne et demander de l’argent, des dons et du temps de bénévoles.',
  'resources.fundraising-course-e-tec-brasil.description':
    'Texte d’un cours technique public au Brésil sur la collecte de fonds.',
  'resources.ppp-manual-cabo-verde.description':
    'Politique et manuel de procédures d’un petit État insulaire pour les partenariats public-privé.',
  'resources.auditing-ppps-court-of-auditors-portugal.description':
    'Lignes directrices de la cour des comptes du Portugal sur ce qui est examiné dans un partenariat public-privé.',
  'resources.mosaico-digital-public-services.description':
    'Principes et domaines techniques du Portugal pour les services publics numériques, dont la facilité d’utilisation.',
  'resources.openchain-onboarding-portuguese.description':
    'Diapositives et document d’accompagnement en portugais sur les premiers pas vers le respect des licences dans une chaîne d’approvisionnement.',
  'resources.openchain-onboarding-portuguese.rights.evidence':
    'Le fichier readme du dépôt, qui l’indique pour la plus grande partie.',
  'resources.openchain-onboarding-portuguese.note': 'L’éditeur les présente comme d’anciennes versions.',
  'resources.tic-domicilios-2023.description':
    'Enquête nationale sur l’usage de l’internet dans les foyers brésiliens, un modèle d’indicateurs pour une étude de l’inclusion.',
  'resources.manual-do-ofertante-software-publico.description':
    'Manuel pour proposer un logiciel au portail du logiciel public du Brésil : ce qu’il faut, comment il est jugé, comment il est maintenu.',
  'resources.public-software-portal-case-brazil.description':
    'Étude de cas du portail où organismes publics, entreprises et personnes du Brésil partagent des logiciels et y travaillent ensemble.',
  'resources.public-software-portal-case-brazil.estimatedHours.note': '11 pages',
  'resources.public-software-portal-case-brazil.note':
    'L’adresse est celle d’une copie sur le site de tiers ; elle nomme le dépôt de l’école Enap.',
  'resources.national-strategy-for-digital-inclusion-portugal.description':
    'Stratégie du Portugal pour l’inclusion et la culture numériques, élaborée avec de nombreuses institutions, avec ses mesures et sa gouvernance.',
  'resources.incode-2030-resolution.description':
    'Résolution du Portugal sur son initiative nationale pour les compétences numériques et l’inclusion jusqu’en 2030.',
  'resources.cplp-charter-of-digital-rights.description':
    'Note sur la charte des droits et principes numériques que les États de langue portugaise ont signée.',
  'resources.user-satisfaction-with-digital-services-brazil.description':
    'Page du gouvernement brésilien sur la façon dont les usagers notent les services numériques et dont ces notes les améliorent.',
  'resources.service-evaluation-guide-cgu.description':
    'Guide du contrôle général du Brésil sur l’évaluation des services publics avec des conseils d’usagers.',
  'resources.service-evaluation-guide-cgu.estimatedHours.note': '47 pages',
  'resources.service-quality-evaluation-course-enap.description':
    'Cours de l’école brésilienne d’administration sur l’évaluation des services publics et sur leur amélioration à partir des résultats.',
  'resources.service-quality-evaluation-course-enap.note':
    'L’adresse est celle d’une copie d’un module sur le site de tiers.',
  'resources.adoption-guide-for-open-source-arabic.description':
    'Guide en arabe pour l’adoption du logiciel libre : types de logiciels, licences, modèles d’assistance et besoins.',
  'resources.adoption-guide-for-open-source-arabic.note':
    'Il a été écrit pour des organismes sans but lucratif ; le nom de l’éditeur n’a pas été confirmé.',
  'resources.masdar-platform-about.description':
    'Page d’une plateforme saoudienne : pourquoi et comment les organismes publics trouvent des solutions libres, dont elle tient la liste.',
  'resources.egypt-open-source-experience.description':
    'Page de wiki en arabe sur la stratégie égyptienne de 2014 pour le logiciel libre et ses suites.',
  'resources.egypt-open-source-experience.note': 'Le site a peut-être disparu.',
  'resources.strategic-dimensions-of-open-source-arabic.description':
    'Étude en arabe sur les aspects économiques, culturels et de sécurité du logiciel libre.',
  'resources.strategic-dimensions-of-open-source-arabic.note':
    'Une entreprise l’a écrite ; le nom sur la couverture n’a pas été confirmé. L’adresse est celle d’une copie sur le site de tiers ; celle de l’éditeur n’a pas été vue.',
  'resources.digital-government-policies-saudi-arabia.description':
    'Toutes les politiques de l’autorité d’administration numérique d’Arabie saoudite en un seul document.',
  'resources.regulatory-framework-of-digital-government-saudi-arabia.description':
    'Cadre de l’Arabie saoudite sur l’élaboration des règles de l’administration numérique, en huit principes.',
  'resources.model-national-policy-on-digital-accessibility-escwa.description':
    'Modèle de politique nationale d’accessibilité numérique pour les pays arabes, avec la manière d’en établir une.',
  'resources.digital-accessibility-best-practice-review-escwa.description':
    'Examen des pratiques des pays arabes et d’autres pays en matière d’accessibilité numérique.',
  'resources.essential-cybersecurity-controls-saudi-arabia.description':
    'Mesures minimales de cybersécurité que les organismes publics d’Arabie saoudite doivent respecter.',
  'resources.cc-by-4-legal-code-arabic.description':
    'Texte juridique de la licence CC BY 4.0 en arabe, avec les termes exacts de ses conditions.',
  'resources.cc-by-4-legal-code-arabic.note':
    'Une licence pour les textes et les données, et non pour le code.',
  'resources.hsoub-academy.description':
    'Articles et livres gratuits en arabe sur la programmation et les outils libres.',
  'resources.hsoub-academy.note': 'Les articles et les livres sont gratuits, les cours sont payants.',
  'resources.personal-data-knowledge-centre-saudi-arabia.description':
    'Loi, règles et guides de l’autorité saoudienne des données sur les données à caractère personnel.',
  'resources.cloud-policy-framework-qatar.description':
    'Cadre du Qatar pour la politique de l’informatique en nuage : lieu de conservation des données, accès, portabilité, responsabilité et normes.',
  'resources.cloud-policy-framework-qatar.estimatedHours.note': '54 pages',
  'resources.data-governance-toolkit-article-arabic.description':
    'Article en arabe sur la boîte à outils de gouvernance des données de l’UNESCO, de l’UIT, du PNUD et de l’Union africaine.',
  'resources.open-data-standards-masaar.description':
    'Document en arabe avec des normes juridiques, techniques et d’organisation pour l’ouverture des données publiques.',
  'resources.handbook-on-contributing-for-beginners-arabic.description':
    'Manuel en arabe pour choisir un premier projet libre et y contribuer.',
  'resources.web-accessibility-standards-escwa.description':
    'Chapitre d’une plateforme sur l’accessibilité numérique, consacré aux normes des pages web accessibles.',
  'resources.digital-experience-maturity-index-saudi-arabia.description':
    'Rapport sur la façon dont l’Arabie saoudite mesure chaque année la maturité de ses services numériques pour celles et ceux qui les utilisent.',
  'resources.digital-project-tender-documents-saudi-arabia.description':
    'Guide de l’Arabie saoudite pour rédiger les conditions et les spécifications d’appels d’offres de projets numériques.',
  'knownGaps.funders-of-dhis2.lookedFor':
    'Ces mots portent un lien dont l’adresse est perdue ; d’après la phrase, il menait à une page sur les bailleurs de fonds de DHIS2.',
  'knownGaps.gobierno-de-mexico.lookedFor':
    'Les mots imprimés sont le nom de tout un site de l’État. On ne peut donc pas dire quelle page était visée ; une stratégie numérique est probable.',
  'knownGaps.gobierno-de-mexico.candidates.0.reason':
    'Décret officiel de 2013 que le guide pratique GovStack cite pour le Mexique.',
  'knownGaps.gobierno-de-mexico.candidates.1.reason':
    'Discours du coordinateur de la stratégie numérique nationale.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.lookedFor':
    'Quatre recherches dans des pages, de la documentation et du code n’ont rien trouvé sous ce titre.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.candidates.0.reason':
    'Page du guide pratique GovStack sur le même sujet.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.candidates.1.reason':
    'Architecture de référence pour l’administration publique, publiée librement.',
  'knownGaps.digital-government-interoperability-platform-reference-architecture.candidates.2.reason':
    'Publication de la Banque mondiale sur le sujet ; sa notice et son fichier indiquent des conditions différentes.',
  'knownGaps.government-services-catalogue.lookedFor':
    'Le titre est général et ne nomme pas de propriétaire ; un guide pratique cite dix catalogues nationaux qui conviendraient.',
  'knownGaps.government-services-catalogue.candidates.0.reason':
    'Catalogue d’Abou Dhabi, l’exemple du guide pratique GovStack.',
  'knownGaps.government-services-catalogue.candidates.1.reason': 'Catalogue des services du Royaume-Uni.',
  'knownGaps.government-services-catalogue.candidates.2.reason': 'Catalogue national du Mexique.',
  'knownGaps.service-catalogue.lookedFor':
    'Deux éléments du guide pratique GovStack portent ce nom, une page et un modèle ; on ne peut pas dire lequel était visé.',
  'knownGaps.service-catalogue.candidates.0.reason': 'La page du guide pratique qui porte ce nom.',
  'knownGaps.service-catalogue.candidates.1.reason': 'L’édition actuelle de cette page.',
  'knownGaps.service-catalogue.candidates.2.reason': 'Un motif de conception de service du même nom.',
  'knownGaps.verifying-open-source-software.lookedFor':
    'Le titre était un lien dans le document, mais aucune page portant exactement ce titre n’a été trouvée.',
  'knownGaps.verifying-open-source-software.candidates.0.reason':
    'Guide sous licence ouverte sur la même tâche.',
  'knownGaps.verifying-open-source-software.candidates.1.reason':
    'Projet qui se décrit en termes semblables.',
  'knownGaps.open-source-in-the-public-sector-spotlights.lookedFor':
    'On dirait une série de diapositives ; deux recherches ne l’ont pas trouvée.',
  'knownGaps.open-source-in-the-public-sector-spotlights.candidates.0.reason':
    'Article sur les mêmes programmes allemands.',
  'knownGaps.open-source-in-the-public-sector-spotlights.candidates.1.reason':
    'Exposé de 2024 sur le code public en Allemagne.',
  'knownGaps.open-source-in-the-public-sector-spotlights.candidates.2.reason':
    'Page de ressources du réseau européen de ces bureaux.',
  'knownGaps.data-responsibility-principles-for-clusters.lookedFor':
    'Sans doute un document distribué sur le site d’un groupe sectoriel humanitaire ; deux recherches ne l’ont pas trouvé.',
  'knownGaps.data-responsibility-principles-for-clusters.candidates.0.reason':
    'Orientations pour l’ensemble du système, que le document résumerait.',
  'knownGaps.data-responsibility-principles-for-clusters.candidates.1.reason':
    'Recueil de la même communauté sur la responsabilité en matière de données.',
  'knownGaps.responsible-data-management.lookedFor':
    'Plusieurs organisations emploient ce titre ; on ne peut donc pas dire quelle est la page.',
  'knownGaps.responsible-data-management.candidates.0.reason':
    'Matériel de formation de CartONG sur le sujet.',
  'knownGaps.responsible-data-management.candidates.1.reason':
    'Page de CartONG sur le dossier de formation d’Oxfam.',
  'knownGaps.stakeholder-engagement-strategy.lookedFor':
    'La ligne nomme une activité, mais ne donne ni titre, ni groupe d’usagers, ni conditions ; les cellules ont pu être fusionnées ou perdues.',
  'knownGaps.monitoring-and-evaluation-in-the-development-sector.lookedFor':
    'L’ouvrage est connu, une enquête de KPMG de 2014, mais aucune adresse de son éditeur n’est apparue.',
  'knownGaps.monitoring-and-evaluation-in-the-development-sector.candidates.0.reason':
    'Copie déposée par un tiers.',
  'knownGaps.monitoring-and-evaluation-in-health-sector.lookedFor':
    'Le nom d’éditeur imprimé est sans doute abrégé et désigne l’institut national NIHFW en Inde ; aucune recherche n’a permis de trouver le cours.',
  'knownGaps.fundamentals-of-monitoring-evaluation-and-learning.lookedFor':
    'Quatre recherches n’ont pas permis de savoir quel cours ou quelles diapositives étaient visés ; un tiers a déposé en 2023 des diapositives de formation du même titre.',
  'knownGaps.digital-inclusion-in-a-dynamic-world.lookedFor':
    'Deux recherches dans des pages et de la documentation n’ont rien trouvé ; l’éditeur n’est pas nommé.',
  'knownGaps.strengthening-digital-inclusion-through-e-government.lookedFor':
    'Le préfixe renvoie à une revue de Taylor & Francis ; quatre recherches n’ont donné ni revue, ni auteurs, ni DOI.',
  'knownGaps.digital-inclusion-evaluation-toolkits.lookedFor':
    'Le document nomme de telles boîtes à outils en général ; celle du Government Digital Service convient le mieux, mais son adresse n’est pas apparue.',
  'knownGaps.digital-inclusion-evaluation-toolkits.candidates.0.reason':
    'Actualité qui décrit la boîte à outils.',
  'knownGaps.digital-inclusion-evaluation-toolkits.candidates.1.reason':
    'Guide évolutif de la ville de Leeds pour la même tâche.',
  'knownGaps.dpi-660-digital-governance-and-leadership.lookedFor':
    'Le code est du type qu’emploie la Harvard Kennedy School ; des cours voisins sont apparus, mais pas celui-ci.',
  'knownGaps.digital-government-senior-leaders-programme.lookedFor':
    'La page du programme n’est pas apparue, mais seulement des pages de son éditeur sur le renforcement des capacités.',
  'knownGaps.digital-government-senior-leaders-programme.candidates.0.reason':
    'Page de l’éditeur sur le renforcement des capacités.',
  'knownGaps.digital-government-senior-leaders-programme.candidates.1.reason':
    'Autre page vers laquelle la première renvoie.',
  'knownGaps.summary-of-resource-mobilization-e-course.lookedFor':
    'La ligne parle de cours des Nations Unies, mais deux recherches n’ont pas permis de savoir quelle institution donne celui-ci.',
  'knownGaps.partnerships-and-resource-mobilization.lookedFor':
    'Deux recherches n’ont pas permis de savoir qui donne ce cours.',
  'knownGaps.partnerships-financing-and-resource-mobilization.lookedFor':
    'L’éditeur, l’École des cadres du système des Nations Unies, est nommé dans le document ; la page du cours n’est pas apparue.',
  'knownGaps.open-source-management-fundamentals.lookedFor':
    'L’éditeur, FOSSA, est nommé dans le document ; trois recherches n’ont pas permis de trouver la page.',
  'knownGaps.building-an-open-source-program-office.lookedFor':
    'Trois recherches n’ont pas permis de trouver cette page de FOSSA.',
  'knownGaps.building-an-open-source-program-office.candidates.0.reason':
    'Livre blanc du même éditeur sur un sujet proche, accessible par un formulaire.',
  'userGroups.strategy-and-management.name': 'Stratégie et direction',
  'userGroups.service-design.name': 'Conception de services',
  'userGroups.procurement-and-legal.name': 'Achats publics et cadre juridique',
  'userGroups.community-management.name': 'Animation des communautés',
  'userGroups.capacity-building.name': 'Renforcement des capacités',
  'userGroups.monitoring-and-evaluation.name': 'Suivi et évaluation',
  'userGroups.fundraising.name': 'Collecte de fonds',
};
