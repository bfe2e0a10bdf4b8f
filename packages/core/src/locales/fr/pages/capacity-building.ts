/** The texts of “capacity-building” in French. */
export const capacityBuilding: Readonly<Record<string, string>> = {
  'leveraging-partnerships-for-resource-mobilization.what':
    'La conclusion d’accords durables avec des entreprises, des universités et la société civile, par lesquels un projet reçoit de l’expertise, de la recherche, de l’infrastructure ou une audience, et dans lesquels chaque partenaire sait ce qu’il donne et ce qu’il reçoit.',
  'leveraging-partnerships-for-resource-mobilization.why':
    'Peu de ministères peuvent payer tout ce qu’exige un bien public numérique. Une université peut héberger et enseigner, une entreprise prêter des ingénieurs, une association atteindre les villages. Les promesses vagues, en revanche, disparaissent quand un contact change de poste.',
  'leveraging-partnerships-for-resource-mobilization.how.0':
    'Énumérer ce qui manque et quel type de partenaire le possède.',
  'leveraging-partnerships-for-resource-mobilization.how.1':
    'Examiner les motifs de chaque candidat, et refuser une aide qui lierait le projet à un seul fournisseur.',
  'leveraging-partnerships-for-resource-mobilization.how.2':
    'Convenir par écrit des buts, des contributions, des droits, des données, des décisions et de la durée.',
  'leveraging-partnerships-for-resource-mobilization.how.3':
    'Régler la sortie dès le début : qui maintient le système en service si le partenaire s’en va.',
  'leveraging-partnerships-for-resource-mobilization.how.4':
    'Désigner un contact de chaque côté et se réunir chaque trimestre.',
  'leveraging-partnerships-for-resource-mobilization.how.5':
    'Mesurer ce que le partenariat a apporté et le dire publiquement.',
  'leveraging-partnerships-for-resource-mobilization.evidence.0':
    'Des accords signés avec des contributions et des conditions de sortie.',
  'leveraging-partnerships-for-resource-mobilization.evidence.1':
    'Un relevé de ce que les partenaires ont apporté, avec une estimation de sa valeur.',
  'leveraging-partnerships-for-resource-mobilization.evidence.2':
    'Les comptes rendus des revues avec les partenaires.',
  'strategic-funding.what':
    'L’obtention et la gestion, sur plusieurs années, de fonds pour le logiciel libre, tirés d’un ensemble planifié de sources, avec des propositions qui exposent l’avantage dans des termes que comprend chaque financeur.',
  'strategic-funding.why':
    'Les projets commencent souvent avec une subvention et finissent avec elle. Les coûts de fonctionnement intéressent peu les bailleurs et sont inconnus du Trésor : un plan doit donc faire passer le service, étape par étape, à une source qui dure.',
  'strategic-funding.how.0':
    'Établir un plan des coûts sur cinq ans, qui présente la maintenance à part de la construction.',
  'strategic-funding.how.1':
    'Recenser les sources possibles avec leur calendrier, leur volume, leurs conditions et leurs subventions passées.',
  'strategic-funding.how.2':
    'Rédiger un seul dossier de justification du projet, avec des preuves sur les économies, les utilisateurs et la réutilisation, et l’adapter à chaque financeur.',
  'strategic-funding.how.3':
    'Répartir le risque de sorte qu’aucune source ne porte plus de la moitié environ du coût de fonctionnement.',
  'strategic-funding.how.4':
    'Convenir tôt avec le ministère des finances d’une ligne budgétaire pour la maintenance.',
  'strategic-funding.how.5':
    'Rendre compte des résultats à temps, avec des comptes que chacun peut vérifier.',
  'strategic-funding.evidence.0': 'Un plan de financement sur plusieurs années avec plus d’une source.',
  'strategic-funding.evidence.1': 'Les propositions envoyées et leurs résultats.',
  'strategic-funding.evidence.2': 'Une ligne budgétaire pour la maintenance.',
  'strategic-funding.evidence.3': 'Les comptes publiés du projet.',
  'human-resource-planning-and-allocation.what':
    'La planification des personnes dont un programme de logiciel libre a besoin à chaque phase : d’où elles viennent, comment elles sont formées et payées, et comment les garder.',
  'human-resource-planning-and-allocation.why':
    'Les spécialistes sont rares et les entreprises paient davantage. Si un plan compte les licences et les serveurs mais pas les personnes, le déploiement s’arrête à la première démission. Planifier tôt permet de former au lieu d’entrer en concurrence.',
  'human-resource-planning-and-allocation.how.0':
    'Énumérer les rôles et la charge par phase : développement, analyse, exploitation, formation, direction de projet, droit.',
  'human-resource-planning-and-allocation.how.1':
    'Comparer avec le personnel disponible et les diplômés des prochaines années.',
  'human-resource-planning-and-allocation.how.2':
    'Choisir pour chaque lacune : former, recruter, emprunter à un partenaire, ou acheter pour un temps limité avec passation.',
  'human-resource-planning-and-allocation.how.3':
    'Créer dans la fonction publique des postes et des carrières pour les profils techniques, et recourir à d’autres avantages que la rémunération.',
  'human-resource-planning-and-allocation.how.4':
    'Associer dès le premier jour les consultants à des agents.',
  'human-resource-planning-and-allocation.how.5':
    'Suivre chaque trimestre les postes vacants et les départs, et demander leurs raisons aux personnes qui partent.',
  'human-resource-planning-and-allocation.evidence.0': 'Un plan des effectifs par rôle et par phase.',
  'human-resource-planning-and-allocation.evidence.1':
    'Des fiches de poste pour les emplois techniques de la fonction publique.',
  'human-resource-planning-and-allocation.evidence.2':
    'Les chiffres des postes vacants et de la durée d’occupation des postes.',
  'human-resource-planning-and-allocation.evidence.3':
    'Les comptes rendus de passation des consultants aux agents.',
  'mobilizing-in-kind-contributions-and-technical-expertise.what':
    'L’obtention d’une aide autre que l’argent, comme des heures de bénévoles et d’experts, des crédits d’informatique en nuage, des outils, des données, des locaux ou du matériel, et son emploi de façon à ne pas créer de nouvelle dépendance.',
  'mobilizing-in-kind-contributions-and-technical-expertise.why':
    'Pour un projet au petit budget, cette aide peut constituer la plus grande part des moyens. Elle a aussi des coûts cachés : les bénévoles demandent de l’attention, les crédits donnés s’épuisent, et un outil gratuit peut devenir cher plus tard.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.0':
    'Rédiger une liste de souhaits concrets avec la quantité, la qualité et la date.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.1':
    'La diffuser aux communautés, aux entreprises, aux universités et aux partenaires, avec un seul contact.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.2':
    'Vérifier pour chaque offre les conditions, la durée, la sécurité et le coût après son terme.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.3':
    'Donner aux bénévoles des tâches claires, un mentor et de la reconnaissance.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.4':
    'Comptabiliser la valeur de ce qui a été donné, comme si cela avait été payé.',
  'mobilizing-in-kind-contributions-and-technical-expertise.how.5': 'Prévoir le jour où le don prend fin.',
  'mobilizing-in-kind-contributions-and-technical-expertise.evidence.0':
    'Une liste de souhaits et un registre des dons avec leur valeur et leur date de fin.',
  'mobilizing-in-kind-contributions-and-technical-expertise.evidence.1':
    'Un dispositif de bénévolat avec des tâches et des contacts.',
  'mobilizing-in-kind-contributions-and-technical-expertise.evidence.2':
    'Un plan de remplacement des services donnés.',
  'maximizing-open-source-resource-networks.what':
    'L’usage de ce qui existe dans le monde : communautés de développement, fondations, registres, programmes de mentorat et autres États dotés du même système.',
  'maximizing-open-source-resource-networks.why':
    'Presque tous les problèmes d’un projet public de logiciel libre se sont déjà posés ailleurs. Un ministère qui connaît les réseaux obtient une réponse en un jour et partage le coût du développement ; celui qui ne les connaît pas paie un consultant pour la trouver.',
  'maximizing-open-source-resource-networks.how.0':
    'Dresser une carte des réseaux pour chaque système utilisé : forum du projet, fondation, pays utilisateurs, groupes régionaux.',
  'maximizing-open-source-resource-networks.how.1':
    'Y adhérer avec des personnes désignées qui en ont le temps, et y présenter le travail du pays.',
  'maximizing-open-source-resource-networks.how.2':
    'Demander à d’autres pays leurs plans, leurs contrats et leurs enseignements avant de commencer les vôtres.',
  'maximizing-open-source-resource-networks.how.3':
    'Présenter la candidature d’agents et d’étudiants à des programmes de mentorat et de bourses.',
  'maximizing-open-source-resource-networks.how.4':
    'Partager avec d’autres utilisateurs le coût de fonctions communes au lieu de les développer seul.',
  'maximizing-open-source-resource-networks.how.5':
    'Donner en retour : cas, traductions, documents et lieux d’accueil de réunions.',
  'maximizing-open-source-resource-networks.evidence.0': 'Une carte des réseaux avec des contacts.',
  'maximizing-open-source-resource-networks.evidence.1':
    'Des documents d’autres pays qui ont été réutilisés.',
  'maximizing-open-source-resource-networks.evidence.2': 'Une fonction payée en commun.',
  'maximizing-open-source-resource-networks.evidence.3': 'Des exposés ou des cas que le pays a apportés.',
};
