/** The texts of “community-management” in French. */
export const communityManagement: Readonly<Record<string, string>> = {
  'identify-build-and-grow-the-open-source-community.what':
    'Le travail qui consiste à trouver les personnes qui ont une raison de s’intéresser à un projet, à les inviter, à faciliter la première contribution et à laisser le cercle grandir à un rythme supportable.',
  'identify-build-and-grow-the-open-source-community.why':
    'Un logiciel que seul son propriétaire connaît disparaît avec le budget de celui-ci. Une communauté trouve les défauts, écrit les traductions et forme les successeurs, mais elle ne naît pas d’elle-même parce que du code est publié.',
  'identify-build-and-grow-the-open-source-community.how.0':
    'Décrire qui aurait à gagner au projet : organismes, entreprises, étudiants, groupes d’utilisateurs, et ce que chacun tirerait de sa participation.',
  'identify-build-and-grow-the-open-source-community.how.1':
    'Écrire une page d’accueil claire : but, état, comment installer, comment aider, comment se conduire.',
  'identify-build-and-grow-the-open-source-community.how.2':
    'Tenir une liste de petites tâches pour les nouveaux venus, et répondre dans les deux jours au premier message de chacun.',
  'identify-build-and-grow-the-open-source-community.how.3':
    'Commencer avec une université ou un groupe d’utilisateurs, tenir une réunion régulière et inviter des professionnels à y prendre la parole.',
  'identify-build-and-grow-the-open-source-community.how.4':
    'Aller là où les gens se trouvent déjà, avec des exposés, des événements et les forums existants.',
  'identify-build-and-grow-the-open-source-community.how.5':
    'Compter les nouveaux contributeurs, ceux qui reviennent et leurs lieux d’origine, et agir là où un groupe manque.',
  'identify-build-and-grow-the-open-source-community.evidence.0':
    'Une page d’accueil, un guide de contribution et un code de conduite.',
  'identify-build-and-grow-the-open-source-community.evidence.1':
    'Les chiffres de la dernière année sur les contributeurs nouveaux et ceux qui sont revenus.',
  'identify-build-and-grow-the-open-source-community.evidence.2':
    'Une liste d’événements avec le nombre de participants.',
  'identify-build-and-grow-the-open-source-community.evidence.3':
    'Des contributeurs de plus d’une organisation.',
  'managing-open-source-community-over-a-project-lifetime.what':
    'Le soin apporté à une communauté à tous les âges d’un projet : des règles connues et suivies, des décisions expliquées, des conflits réglés, un travail partagé et des responsables remplacés à temps.',
  'managing-open-source-community-over-a-project-lifetime.why':
    'L’enthousiasme de la première année ne dure pas. Sans règles, quelques voix fortes décident ; sans successeurs, les responsables de maintenance s’épuisent, et un service public repose alors sur un projet abandonné.',
  'managing-open-source-community-over-a-project-lifetime.how.0':
    'Publier la façon dont les décisions sont prises, qui peut intégrer des modifications et comment ce droit s’obtient.',
  'managing-open-source-community-over-a-project-lifetime.how.1':
    'Désigner deux personnes qui reçoivent les réclamations sur la conduite, et décrire ce qu’elles en font.',
  'managing-open-source-community-over-a-project-lifetime.how.2':
    'Tenir des réunions ouvertes à des heures qui conviennent à plusieurs régions, avec des comptes rendus.',
  'managing-open-source-community-over-a-project-lifetime.how.3':
    'Remercier les contributeurs par leur nom à chaque version publiée, et offrir si possible des prix, des attestations ou des voyages.',
  'managing-open-source-community-over-a-project-lifetime.how.4':
    'Guetter les signes d’alerte, comme des réponses lentes ou trop de travail pour une seule personne.',
  'managing-open-source-community-over-a-project-lifetime.how.5':
    'Prévoir la succession : deux personnes par rôle, et une règle de départ.',
  'managing-open-source-community-over-a-project-lifetime.evidence.0':
    'Un document de gouvernance avec les noms des titulaires actuels des rôles.',
  'managing-open-source-community-over-a-project-lifetime.evidence.1':
    'Les comptes rendus des réunions des six derniers mois.',
  'managing-open-source-community-over-a-project-lifetime.evidence.2':
    'Le délai médian avant qu’un contributeur reçoive une première réponse.',
  'managing-open-source-community-over-a-project-lifetime.evidence.3':
    'Un cas de conflit ou de succession traité selon la règle publiée.',
  'adoption-of-tools.what':
    'Le choix d’un petit nombre d’outils pour échanger, planifier, partager du code et des textes et automatiser les tâches courantes, en veillant à ce que tous les membres puissent s’en servir et s’en servent.',
  'adoption-of-tools.why':
    'Chaque outil de plus divise les échanges et écarte quelqu’un, par exemple les personnes dont la connexion est lente ou qui n’ont pas de compte payant. De bons outils se remarquent à peine ; de mauvais outils font perdre les membres dont un projet a le plus besoin.',
  'adoption-of-tools.how.0':
    'Demander aux membres ce qu’ils utilisent, sur quels appareils et avec quelle connexion.',
  'adoption-of-tools.how.1':
    'Décider d’un lieu unique pour chaque usage : code, tâches, échanges rapides, longues discussions et documents.',
  'adoption-of-tools.how.2':
    'Préférer des services libres, ou du moins exportables, et rendre les décisions visibles sans compte.',
  'adoption-of-tools.how.3':
    'Adapter l’outil à la taille : un groupe de messagerie convient à un petit cercle, une discussion en fils à un grand.',
  'adoption-of-tools.how.4':
    'Automatiser les messages d’accueil, les contrôles et les publications, afin que chacun ait du temps pour les autres.',
  'adoption-of-tools.how.5': 'Examiner chaque année quel outil n’est utilisé par personne, et le retirer.',
  'adoption-of-tools.evidence.0': 'Une page qui nomme chaque outil et son but.',
  'adoption-of-tools.evidence.1': 'Les chiffres du nombre de membres actifs dans chacun.',
  'adoption-of-tools.evidence.2': 'Un export des contenus de la communauté, restauré à titre d’essai.',
};
