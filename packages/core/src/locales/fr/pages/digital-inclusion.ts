/** The texts of “digital-inclusion” in French. */
export const digitalInclusion: Readonly<Record<string, string>> = {
  'conducting-digital-inclusion-assessments.what':
    'Une étude d’un pays ou d’un service qui montre, groupe par groupe, qui a accès au numérique, qui a les compétences, qui a confiance et qui en tire avantage, et qui non. Elle fournit une situation de référence pour des comparaisons ultérieures.',
  'conducting-digital-inclusion-assessments.why':
    'Les moyennes cachent l’exclusion : un pays bien couvert peut laisser de côté les femmes des districts ruraux ou les personnes aveugles. Ce qui n’est pas mesuré pour chaque groupe n’est pas corrigé, et un nouveau service peut l’aggraver.',
  'conducting-digital-inclusion-assessments.how.0':
    'Choisir l’instrument, par exemple l’outil du PNUD qui évalue le degré de préparation d’un pays, ou GenderMag pour un produit, et fixer les questions.',
  'conducting-digital-inclusion-assessments.how.1':
    'Nommer les groupes à examiner : femmes, jeunes, personnes âgées, personnes handicapées (identifiées par les questions du Groupe de Washington), personnes réfugiées et migrantes, ménages pauvres, personnes qui ne lisent pas, locuteurs de langues minoritaires, districts reculés.',
  'conducting-digital-inclusion-assessments.how.2':
    'Réunir les statistiques existantes et combler les lacunes par des enquêtes et des visites, au besoin sur papier et dans les langues locales.',
  'conducting-digital-inclusion-assessments.how.3':
    'Faire lire les constats aux représentants des groupes avant qu’ils ne soient définitifs.',
  'conducting-digital-inclusion-assessments.how.4':
    'Publier les résultats par groupe, avec les obstacles par ordre d’importance et un responsable pour chacun.',
  'conducting-digital-inclusion-assessments.how.5':
    'Refaire l’étude avec les mêmes questions après un ou deux ans.',
  'conducting-digital-inclusion-assessments.evidence.0':
    'Un rapport de diagnostic avec des résultats par groupe.',
  'conducting-digital-inclusion-assessments.evidence.1':
    'Le questionnaire et la méthode, ouverts à la réutilisation.',
  'conducting-digital-inclusion-assessments.evidence.2':
    'Les comptes rendus de réunions avec les représentants des groupes.',
  'conducting-digital-inclusion-assessments.evidence.3': 'Une seconde mesure comparée à la première.',
  'strategy-and-policy-development-for-digital-inclusion.what':
    'La traduction des constats d’un diagnostic en une stratégie et une politique, avec des objectifs, des mesures, des moyens financiers et des responsabilités, en accord avec les plans nationaux et les objectifs internationaux.',
  'strategy-and-policy-development-for-digital-inclusion.why':
    'Sans politique, la bonne volonté disparaît avec la personne qui en faisait preuve. Une politique engage les budgets et les achats publics, donne aux groupes un texte à invoquer et permet de vérifier les progrès.',
  'strategy-and-policy-development-for-digital-inclusion.how.0':
    'Tirer du diagnostic un petit nombre d’objectifs, chacun avec un chiffre et une date.',
  'strategy-and-policy-development-for-digital-inclusion.how.1':
    'Relier chaque objectif au plan national de développement et aux objectifs mondiaux qu’il sert.',
  'strategy-and-policy-development-for-digital-inclusion.how.2':
    'Élaborer avec les personnes concernées des mesures sur l’accès, le coût, les compétences, les contenus et la protection.',
  'strategy-and-policy-development-for-digital-inclusion.how.3':
    'Inscrire des obligations dans les règles qui s’imposent déjà aux organismes, comme les règles d’appel d’offres et les normes de service.',
  'strategy-and-policy-development-for-digital-inclusion.how.4':
    'Donner à chaque mesure un responsable et un budget.',
  'strategy-and-policy-development-for-digital-inclusion.how.5':
    'Rendre compte publiquement chaque année et réviser à mesure que la technologie change.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.0':
    'Une politique adoptée avec des chiffres, des dates et des responsables.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.1':
    'Des lignes budgétaires pour ses mesures.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.2': 'Un rapport d’avancement annuel.',
  'strategy-and-policy-development-for-digital-inclusion.evidence.3':
    'Les traces d’une consultation des groupes concernés.',
  'designing-inclusive-open-source-software-solutions.what':
    'La conception et le développement de logiciels libres utilisables par des personnes dont les capacités, les langues, les appareils et les connexions diffèrent, et la preuve de cette utilisabilité, apportée avec elles.',
  'designing-inclusive-open-source-software-solutions.why':
    'Un service que la moitié de ses utilisateurs ne peut pas utiliser reporte le travail sur les proches et les intermédiaires, et exclut celles et ceux à qui il était destiné. Le logiciel libre permet à chaque pays d’adapter la langue et l’interface, si la conception s’y prête.',
  'designing-inclusive-open-source-software-solutions.how.0':
    'Partir du vécu de personnes réelles dans les groupes exposés, et énumérer les obstacles que chacune rencontre.',
  'designing-inclusive-open-source-software-solutions.how.1':
    'Fixer des cibles : une norme d’accessibilité (WCAG 2.2 niveau AA, EN 301 549), le poids des pages, l’appareil le plus ancien pris en charge, les langues.',
  'designing-inclusive-open-source-software-solutions.how.2':
    'Concevoir pour de petits écrans, des liaisons lentes et des interruptions, et garder une voie sans écran.',
  'designing-inclusive-open-source-software-solutions.how.3':
    'Séparer les textes du code afin que les communautés puissent les traduire.',
  'designing-inclusive-open-source-software-solutions.how.4':
    'Tester à chaque cycle avec des personnes de ces groupes, et rémunérer leur temps.',
  'designing-inclusive-open-source-software-solutions.how.5':
    'Proposer les améliorations au projet d’origine, afin que d’autres pays en profitent aussi.',
  'designing-inclusive-open-source-software-solutions.evidence.0':
    'Des rapports de tests d’accessibilité, automatiques et par des personnes.',
  'designing-inclusive-open-source-software-solutions.evidence.1':
    'Des comptes rendus de tests d’utilisation avec des groupes exposés.',
  'designing-inclusive-open-source-software-solutions.evidence.2':
    'Des cibles pour le poids des pages et les appareils, avec des valeurs mesurées.',
  'designing-inclusive-open-source-software-solutions.evidence.3':
    'Des traductions tenues à jour par une communauté.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.what':
    'Un travail sur l’exclusion mené en une seule équipe par des spécialistes des technologies, des politiques publiques, du droit, de l’enseignement et des sciences sociales, de la question à l’évaluation.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.why':
    'L’exclusion a rarement une seule cause. Un téléphone bon marché ne sert à rien là où la loi exige un papier que les femmes n’ont pas, et une formation ne sert à rien là où les contenus n’existent que dans une langue. Chaque profession, seule, ne voit que sa part.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.0':
    'Former une équipe avec au moins une personne pour chacun de ces domaines : technologie, politiques publiques, droit, recherche sociale, et au moins une personne du groupe concerné.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.1':
    'S’accorder sur les mots, car un même mot désigne des choses différentes selon les domaines.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.2':
    'Se rendre sur place et décrire ensemble le problème avant de parler de solutions.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.3':
    'Élaborer des mesures combinées, par exemple une règle, une formation et une interface qui vont ensemble.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.4':
    'Les essayer sur un petit territoire et laisser les chercheurs en juger l’effet.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.how.5':
    'Mettre par écrit ce qui a fonctionné, à l’intention d’autres régions.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.evidence.0':
    'La composition d’une équipe, avec les professions.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.evidence.1':
    'Une description commune du problème.',
  'developing-multidisciplinary-approaches-for-digital-inclusion.evidence.2':
    'Un projet pilote avec des mesures de plus d’un domaine et une évaluation indépendante.',
};
