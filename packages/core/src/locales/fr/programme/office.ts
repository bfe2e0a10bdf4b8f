/** The texts of “office” in French. */
export const office: Readonly<Record<string, string>> = {
  'office.names.open-source-programme-office.name': 'Open Source Programme Office (OSPO)',
  'office.names.open-source-programme-office.description':
    'Le nom qui figure sur les diapositives et dans l’objet de la circulaire, et celui qu’utilise ce projet.',
  'office.names.open-source-program-office.name': 'Open-Source Program Office (OSPO)',
  'office.names.open-source-program-office.description':
    'Le même nom en orthographe américaine, dans le corps de la circulaire, sur la page de l’appel et dans le cadre de formation.',
  'office.names.open-source-program-office.note':
    'Le conflit `programme-or-program` consigne les deux orthographes.',
  'office.names.ostf.name': 'OSTF',
  'office.names.ostf.description':
    'Le nom que les diapositives sur la sélection donnent au bureau de l’organisation hôte.',
  'office.names.ostf.note':
    'Sigle jamais développé dans les documents. Le conflit `ostf-or-ospo` le consigne ; nous l’entendons comme le bureau.',
  'office.definitionPoints.appointed-place.name': 'Lieu désigné',
  'office.definitionPoints.appointed-place.description':
    'Un lieu nommé, dans une organisation, d’où est piloté le travail sur le logiciel libre de cette organisation ou d’un cercle plus large.',
  'office.definitionPoints.coordination.name': 'Coordination',
  'office.definitionPoints.coordination.description':
    'Facilite l’utilisation du logiciel libre, les contributions en retour et la publication, et maintient ces trois activités ensemble.',
  'office.definitionPoints.policy.name': 'Politique',
  'office.definitionPoints.policy.description': 'Peut rédiger les règles sur le logiciel libre.',
  'office.definitionPoints.licence-compliance.name': 'Conformité aux licences',
  'office.definitionPoints.licence-compliance.description': 'Peut veiller au respect des licences.',
  'office.definitionPoints.advice.name': 'Conseil',
  'office.definitionPoints.advice.description':
    'Peut montrer à sa propre organisation et à d’autres ce qui fonctionne bien.',
  'office.definitionPoints.culture.name': 'Culture',
  'office.definitionPoints.culture.description': 'Peut aider les personnes à s’habituer au travail ouvert.',
  'office.definitionPoints.balance-of-benefit-and-risk.name': 'Avantages et risques',
  'office.definitionPoints.balance-of-benefit-and-risk.description':
    'Apporte l’ouverture, la coopération et des idées nouvelles, sans perdre de vue les risques et les buts de l’organisation.',
  'office.definitionPoints.central-hub.name': 'Point central',
  'office.definitionPoints.central-hub.description':
    'Un point central unique qui maintient les services sur le même cap.',
  'office.definitionPoints.services.name': 'Services',
  'office.definitionPoints.services.description':
    'S’occupe du droit, relie les équipes aux communautés, défend le logiciel libre, enseigne et aide à contribuer.',
  'office.definitionPoints.necessity.name': 'Nécessité',
  'office.definitionPoints.necessity.description':
    'Dit nécessaire à tout pays qui introduit un système libre ou un bien public numérique.',
  'office.definitionPoints.necessity.note': 'Le programme lui-même ne paie que deux bureaux.',
  'office.responsibilities.manage-strategy.name': 'Gère la stratégie du logiciel libre',
  'office.responsibilities.manage-strategy.description':
    'Conduit la stratégie du logiciel libre de l’organisation.',
  'office.responsibilities.set-policies.name':
    'Fixe les politiques d’utilisation, de développement et de contribution',
  'office.responsibilities.set-policies.description':
    'Rédige les règles d’utilisation du logiciel libre, de développement à partir de celui-ci et de contribution en retour.',
  'office.responsibilities.set-policies.note':
    'Le nom est la partie imprimée en gras ; la phrase se poursuit ensuite.',
  'office.responsibilities.facilitate-collaboration.name': 'Facilite la collaboration',
  'office.responsibilities.facilitate-collaboration.description':
    'Réunit les équipes, les partenaires et la communauté extérieure.',
  'office.responsibilities.provide-guidance.name': 'Donne des conseils',
  'office.responsibilities.provide-guidance.description':
    'Conseille sur les questions relatives au logiciel libre.',
  'office.responsibilities.promote-transparency.name':
    'Promeut la transparence, l’innovation et un développement porté par la communauté',
  'office.responsibilities.promote-transparency.description':
    'Défend l’ouverture, les idées nouvelles et un développement conduit par une communauté.',
  'office.responsibilities.develop-standards.name': 'Élabore des normes internes et des bonnes pratiques',
  'office.responsibilities.develop-standards.description':
    'Élabore des normes internes et des bonnes pratiques pour les technologies ouvertes.',
  'office.responsibilities.coordinate-initiatives.name': 'Coordonne les initiatives de logiciel libre',
  'office.responsibilities.coordinate-initiatives.description':
    'Veille à l’accord des diverses initiatives avec les buts de l’organisation.',
  'office.roles.strategy.name': 'Stratégie',
  'office.roles.strategy.description': 'Décide du cap, avec un poids politique et une autorité technique.',
  'office.roles.strategy.note':
    'Le tableau réunit dans une même case les trois postes imprimés ; ils sont séparés d’après les nombres.',
  'office.roles.strategy.composition.0.text':
    '1 directeur ou directrice des systèmes d’information (CIO) au niveau du gouvernement',
  'office.roles.strategy.composition.1.text':
    '1 directeur ou directrice des systèmes d’information (CIO) dans chaque ministère',
  'office.roles.strategy.composition.2.text':
    '1 responsable de la sécurité des systèmes d’information (CISO) au niveau du gouvernement',
  'office.roles.service-design.name': 'Conception de services / exigences et spécifications',
  'office.roles.service-design.description':
    'Établit ce dont les utilisateurs ont besoin et conçoit des services qui y répondent.',
  'office.roles.service-design.composition.0.text':
    'Des personnes qui ont une longue expérience du travail de l’administration',
  'office.roles.service-design.composition.1.text': 'Des consultants externes, si nécessaire',
  'office.roles.procurement.name': 'Achats publics',
  'office.roles.procurement.description': 'Achète de façon à donner une chance équitable au logiciel libre.',
  'office.roles.procurement.composition.0.text': 'Des personnes qui connaissent bien les politiques d’achat',
  'office.roles.legal-and-policy.name': 'Droit et politiques publiques',
  'office.roles.legal-and-policy.description':
    'S’occupe des licences, des politiques publiques et de la protection des données.',
  'office.roles.legal-and-policy.composition.0.text':
    'Des personnes qui ont une longue expérience de l’élaboration des politiques publiques',
  'office.roles.community-management.name': 'Animation des communautés',
  'office.roles.community-management.description':
    'Constitue la communauté autour du travail et amène des personnes à y participer.',
  'office.roles.community-management.note': 'Un saut de page partage la rangée entre les lignes 122 et 125.',
  'office.roles.community-management.composition.0.text':
    'Des personnes qui ont l’expérience de campagnes IEC (information, éducation et communication)',
  'office.roles.capacity-building.name': 'Renforcement des capacités',
  'office.roles.capacity-building.description': 'Enseigne, et rédige ce qui est enseigné.',
  'office.roles.fundraising.name': 'Collecte de fonds',
  'office.roles.fundraising.description': 'Trouve de l’argent et négocie avec ceux qui le donnent.',
  'office.roles.fundraising.composition.0.text': 'Spécialistes de la collecte de fonds au niveau du pays',
  'office.roles.performance-and-monitoring.name': 'Performance et suivi',
  'office.roles.performance-and-monitoring.description': 'Mesure les résultats du bureau et de ses projets.',
  'office.roles.performance-and-monitoring.composition.0.text': 'Interne',
  'office.profiles.government-ministers.name': 'Ministres',
  'office.profiles.government-ministers.description': 'Membres du gouvernement qui soutiennent la stratégie.',
  'office.profiles.chief-information-officer.name':
    'Directeur ou directrice des systèmes d’information (CIO)',
  'office.profiles.chief-information-officer.description':
    'Répond de l’informatique, au gouvernement ou dans un ministère.',
  'office.profiles.chief-information-security-officer.name':
    'Responsable de la sécurité des systèmes d’information (CISO)',
  'office.profiles.chief-information-security-officer.description':
    'Répond de la sécurité de l’information au gouvernement.',
  'office.profiles.chief-information-security-officer.note':
    'Dans la source anglaise, les mots sont imprimés dans cet ordre : « Chief Security Information Officer » ; l’abréviation suit l’ordre habituel.',
  'office.profiles.service-designers.name': 'Conceptrices et concepteurs de services',
  'office.profiles.service-designers.description':
    'Planifient un service du point de vue de ceux qui l’utilisent.',
  'office.profiles.ux-ui-designers.name': 'Conceptrices et concepteurs UX/UI',
  'office.profiles.ux-ui-designers.description': 'Conçoivent ce que les utilisateurs voient et font.',
  'office.profiles.digital-procurement-managers.name': 'Responsables des achats numériques',
  'office.profiles.digital-procurement-managers.description':
    'Conduisent l’achat de biens et de services numériques.',
  'office.profiles.legal-policy-officer.name': 'Responsable juridique et des politiques publiques',
  'office.profiles.legal-policy-officer.description':
    'Connaît les licences et le droit, et rédige des politiques.',
  'office.profiles.data-protection-officer.name': 'Délégué ou déléguée à la protection des données',
  'office.profiles.data-protection-officer.description':
    'Veille au traitement licite des données à caractère personnel.',
  'office.profiles.community-managers-mobilisers.name':
    'Responsables de l’animation et de la mobilisation de la communauté',
  'office.profiles.community-managers-mobilisers.description':
    'Constituent une communauté et amènent des personnes à y prendre part.',
  'office.profiles.training-and-development-specialists.name':
    'Spécialistes de la formation et du développement',
  'office.profiles.training-and-development-specialists.description': 'Planifient et donnent des formations.',
  'office.profiles.knowledge-and-content-development-officers.name':
    'Responsables des connaissances et de l’élaboration des contenus',
  'office.profiles.knowledge-and-content-development-officers.description':
    'Rédigent et tiennent à jour les supports d’enseignement.',
  'office.profiles.fundraising-team.name':
    'Équipe de collecte de fonds capable de négocier avec les financeurs (organismes unilatéraux / multilatéraux, banques de développement, organismes de financement, etc.)',
  'office.profiles.fundraising-team.description':
    'Une équipe capable de négocier avec des organismes, des banques et d’autres financeurs.',
  'office.profiles.monitoring-and-evaluation-officer.name': 'Responsable du suivi et de l’évaluation',
  'office.profiles.monitoring-and-evaluation-officer.description': 'Vérifie si le travail a l’effet prévu.',
  'office.profiles.monitoring-and-evaluation-officer.note':
    'Deux profils figurent dans une même case, sans séparateur.',
  'office.profiles.performance-analyst.name': 'Analyste de la performance',
  'office.profiles.performance-analyst.description': 'Étudie les chiffres du bureau et de ses projets.',
  'office.setup.placement.name': 'Implantation',
  'office.setup.placement.description': 'A ses locaux dans le pays, chez une organisation hôte.',
  'office.setup.staffing.name': 'Effectifs',
  'office.setup.staffing.description':
    'Dispose d’un personnel local, aidé par l’organisation hôte, par des consultants et par l’UIT et le PNUD.',
  'office.setup.duration.name': 'Durée',
  'office.setup.duration.description': 'Fonctionne pendant deux ans, avec un plan pour la suite.',
  'office.setup.local-lead.name': 'Direction locale',
  'office.setup.local-lead.description': 'Une direction de projet locale est responsable sur place.',
  'office.setup.oversight.name': 'Contrôle',
  'office.setup.oversight.description': 'L’UIT et le PNUD gèrent le projet dans son ensemble.',
  'office.setup.count.name': 'Nombre de bureaux',
  'office.setup.count.description': 'Un bureau dans chacun des deux pays choisis.',
  'office.setup.recruitment.name': 'Recrutement',
  'office.setup.recruitment.description':
    'OSEE recrute des chargés de projet, qui dirigent les bureaux sur place.',
  'office.setup.recruitment.note':
    'Imprimé dans la source anglaise comme une tâche de « each OSEE » (chaque OSEE). Le conflit `who-recruits` dit comment nous l’entendons.',
  'office.setup.global-link.name': 'Lien avec le monde',
  'office.setup.global-link.description':
    'L’équipe commune de l’UIT et du PNUD conseille chaque bureau et le met en relation avec d’autres dans le monde.',
  'office.activities.map-national-state.name': 'État des lieux national',
  'office.activities.map-national-state.description':
    'Établir dans quelle mesure les organismes publics utilisent le logiciel libre, ce qu’ils savent faire et ce qui manque, et concevoir un plan.',
  'office.activities.map-national-state.outputs.0': 'maturité',
  'office.activities.map-national-state.outputs.1': 'capacités',
  'office.activities.map-national-state.outputs.2': 'lacunes',
  'office.activities.map-national-state.outputs.3': 'plan',
  'office.activities.technical-assistance.name': 'Assistance technique',
  'office.activities.technical-assistance.description':
    'Aider directement les organismes publics dans des projets numériques, prévus ou en cours, qui utilisent le logiciel libre.',
  'office.activities.convene.name': 'Mise en relation',
  'office.activities.convene.description':
    'Donner aux personnes qui travaillent sur le numérique dans le pays des lieux de rencontre, dans des locaux et en ligne.',
  'office.activities.awareness-and-capacity.name': 'Sensibilisation et capacités',
  'office.activities.awareness-and-capacity.description':
    'Montrer aux organismes publics et aux acteurs locaux ce qu’offre le logiciel libre, et leur apprendre à l’utiliser.',
  'office.beneficiaries.government-ministries.name': 'ministères',
  'office.beneficiaries.government-ministries.description': 'Ministères du pays hôte.',
  'office.beneficiaries.departments.name': 'services',
  'office.beneficiaries.departments.description': 'Services de l’administration.',
  'office.beneficiaries.agencies.name': 'organismes',
  'office.beneficiaries.agencies.description': 'Organismes publics.',
  'office.beneficiaries.local-digital-ecosystem.name': 'écosystème numérique local',
  'office.beneficiaries.local-digital-ecosystem.description':
    'Entreprises, équipes de développement, universités et groupes du pays qui travaillent sur le numérique.',
  'office.scopes.country-wide.name': 'pays hôte (vue large)',
  'office.scopes.country-wide.description': 'Sert le pays entier.',
  'office.scopes.country-wide.note': 'Les mots entre parenthèses se trouvent ailleurs dans la phrase.',
  'office.scopes.sector.name': 'secteur particulier',
  'office.scopes.sector.description': 'Sert un secteur.',
  'office.scopes.agency.name': 'organisme public particulier',
  'office.scopes.agency.description': 'Sert un organisme public.',
  'office.scopes.programme.name': 'programme de mise en œuvre',
  'office.scopes.programme.description': 'Sert un programme en cours d’exécution.',
  'office.costs.funded.local-staff.name': 'personnel local',
  'office.costs.funded.local-staff.description': 'Rémunération du personnel dans le pays.',
  'office.costs.funded.events.name': 'organisation d’événements',
  'office.costs.funded.events.description': 'Tenue d’événements.',
  'office.costs.funded.training.name': 'coûts de formation',
  'office.costs.funded.training.description': 'Formation et ce qu’elle coûte.',
  'office.costs.funded.external-experts.name': 'spécialistes externes',
  'office.costs.funded.external-experts.description': 'Honoraires de spécialistes extérieurs.',
  'office.costs.funded.other-operational.name': 'etc.',
  'office.costs.funded.other-operational.description':
    'Autres coûts de fonctionnement du bureau que la source ne nomme pas.',
  'office.costs.funded.other-operational.note': 'La liste se termine par « etc. ».',
  'office.costs.inKind.office-rental.name': 'location de bureaux',
  'office.costs.inKind.office-rental.description': 'Loyer des locaux.',
  'office.costs.inKind.equipment.name': 'achat de matériel',
  'office.costs.inKind.equipment.description': 'Achat de matériel.',
  'office.costs.inKind.electricity-internet.name': 'électricité/internet',
  'office.costs.inKind.electricity-internet.description': 'Électricité et connexion à internet.',
  'office.costs.inKind.other-infrastructure.name': 'autres coûts d’infrastructure',
  'office.costs.inKind.other-infrastructure.description':
    'Autres coûts d’infrastructure que la source ne nomme pas.',
  'office.costs.note':
    'La lettre de la circulaire désigne la part de l’organisation hôte en deux mots seulement : électricité et hébergement.',
};
