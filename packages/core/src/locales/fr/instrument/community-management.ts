/** The texts of “community-management” in French. */
export const communityManagement: Readonly<Record<string, string>> = {
  'question.identify-build-and-grow-the-open-source-community':
    'Parmi les bases de code que cette institution dirige, dans combien une personne extérieure a-t-elle contribué pour la première fois au cours des 12 derniers mois ?',
  'counted.identify-build-and-grow-the-open-source-community':
    'bases de code où une personne extérieure a contribué pour la première fois',
  'among.identify-build-and-grow-the-open-source-community':
    'toutes les bases de code que l’institution dirige',
  'countsIf.identify-build-and-grow-the-open-source-community':
    'la première contribution d’une personne employée ailleurs a été acceptée au cours des 12 derniers mois',
  'evidence.identify-build-and-grow-the-open-source-community':
    'Une liste datée des premières contributions avec, pour chacune, l’employeur de la personne qui l’a faite.',
  'noEvidence.identify-build-and-grow-the-open-source-community': 'Le nombre de téléchargements.',
  'note.identify-build-and-grow-the-open-source-community':
    'Une institution dirige une base de code lorsqu’elle décide de ce qui y entre, seule ou avec d’autres.',
  'question.managing-open-source-community-over-a-project-lifetime':
    'Parmi les bases de code que cette institution dirige aujourd’hui, combien ont des règles qui nomment deux personnes pour chaque rôle clé ?',
  'counted.managing-open-source-community-over-a-project-lifetime':
    'bases de code dont les règles nomment deux personnes pour chaque rôle clé',
  'among.managing-open-source-community-over-a-project-lifetime':
    'toutes les bases de code que l’institution dirige',
  'countsIf.managing-open-source-community-over-a-project-lifetime':
    'chacun peut lire les règles, et les deux personnes ont confirmé leur rôle au cours des 12 derniers mois',
  'evidence.managing-open-source-community-over-a-project-lifetime':
    'Le fichier de règles qui nomme deux personnes pour chaque rôle clé, avec la date de leur confirmation.',
  'noEvidence.managing-open-source-community-over-a-project-lifetime': 'L’organigramme de l’institution.',
  'note.managing-open-source-community-over-a-project-lifetime':
    'Une institution dirige une base de code lorsqu’elle décide de ce qui y entre, seule ou avec d’autres. Les rôles clés sont au moins : qui décide des modifications, qui publie les versions, qui répond aux signalements de sécurité.',
  'question.adoption-of-tools':
    'Parmi les bases de code que cette institution dirige aujourd’hui, dans combien chacun peut-il suivre le travail sans compte ?',
  'counted.adoption-of-tools': 'bases de code où chacun peut suivre le travail sans compte',
  'among.adoption-of-tools': 'toutes les bases de code que l’institution dirige',
  'countsIf.adoption-of-tools':
    'les décisions et les tâches en cours peuvent être lues sans compte et exportées',
  'evidence.adoption-of-tools':
    'Une liste datée des outils utilisés, et un export repris dans un autre outil.',
  'noEvidence.adoption-of-tools': 'Une invitation à une messagerie qui demande un compte.',
  'note.adoption-of-tools':
    'Une institution dirige une base de code lorsqu’elle décide de ce qui y entre, seule ou avec d’autres.',
};
