/** The texts of “community-management” in French. */
export const communityManagement: Readonly<Record<string, string>> = {
  'identify-build-and-grow-the-open-source-community.pitfalls.0':
    'Le code est publié pour une conférence de presse, et la première question reste des semaines sans réponse.',
  'identify-build-and-grow-the-open-source-community.pitfalls.1':
    'Les tâches réservées aux nouveaux venus sont celles que personne ne comprend.',
  'identify-build-and-grow-the-open-source-community.pitfalls.2':
    'Un concours amène en une semaine un flot de petites modifications, et personne ne reste.',
  'identify-build-and-grow-the-open-source-community.indicators.0.name':
    'Nouveaux contributeurs qui reviennent',
  'identify-build-and-grow-the-open-source-community.indicators.0.numerator':
    'nouveaux contributeurs d’une année qui ont contribué de nouveau dans les six mois',
  'identify-build-and-grow-the-open-source-community.indicators.0.denominator':
    'nouveaux contributeurs de cette année',
  'identify-build-and-grow-the-open-source-community.indicators.1.name': 'Délai jusqu’à la première réponse',
  'identify-build-and-grow-the-open-source-community.indicators.1.numerator':
    'nombre médian d’heures entre le premier message d’un nouveau venu et la première réponse humaine',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.0.step':
    'Choisir la base de code dont d’autres ont le plus de chances d’avoir besoin, et demander à deux personnes extérieures de l’installer.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.1.step':
    'Corriger la page d’accueil là où elles sont restées bloquées.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.2.step':
    'Écrire cinq tâches de moins d’un jour, chacune avec le fichier à regarder et un contact.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.3.step':
    'Inviter un groupe d’étudiants, une entreprise et un organisme à une réunion d’une heure.',
  'identify-build-and-grow-the-open-source-community.firstThirtyDays.4.step':
    'Remercier publiquement le premier contributeur extérieur, quelle que soit l’ampleur de la modification.',
  'identify-build-and-grow-the-open-source-community.roles.0.role': 'Responsable de la communauté',
  'identify-build-and-grow-the-open-source-community.roles.0.task':
    'Répond dans les deux jours aux nouveaux venus et tient la liste des petites tâches.',
  'identify-build-and-grow-the-open-source-community.roles.1.role': 'Responsable de maintenance',
  'identify-build-and-grow-the-open-source-community.roles.1.task':
    'Relit les premières contributions avant toute autre chose.',
  'identify-build-and-grow-the-open-source-community.roles.2.role':
    'Responsable d’un enseignement ou d’un groupe d’utilisateurs',
  'identify-build-and-grow-the-open-source-community.roles.2.task':
    'Fait venir des personnes et dit ce dont elles ont besoin.',
  'identify-build-and-grow-the-open-source-community.roles.3.task':
    'Décide que des modifications venues de l’extérieur peuvent être mises en production.',
  'identify-build-and-grow-the-open-source-community.effort.basis':
    'Une base de code dirigée par l’institution.',
  'identify-build-and-grow-the-open-source-community.effort.ranges.0.work':
    'Page d’accueil, guide et premières tâches',
  'identify-build-and-grow-the-open-source-community.effort.ranges.1.work':
    'Animation de la communauté, chaque année',
  'identify-build-and-grow-the-open-source-community.effort.ranges.2.work':
    'Une réunion avec des personnes extérieures',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.0':
    'Les règles désignent le ministère comme celui qui décide, si bien que personne ne peut être interrogé.',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.1':
    'Deux personnes sont désignées pour un rôle, et l’une d’elles est partie l’an dernier.',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.2':
    'Ceux qui paient siègent au comité et ceux qui assurent la maintenance n’y siègent pas : les décisions sont donc prises par des personnes qui ne les exécuteront pas.',
  'managing-open-source-community-over-a-project-lifetime.pitfalls.3':
    'Toute décision est appelée consensus, et c’est celui qui argumente le plus longtemps qui l’emporte.',
  'managing-open-source-community-over-a-project-lifetime.indicators.0.name':
    'Charge portée par une seule personne',
  'managing-open-source-community-over-a-project-lifetime.indicators.0.numerator':
    'intégrations faites par la personne qui en fait le plus',
  'managing-open-source-community-over-a-project-lifetime.indicators.0.denominator':
    'intégrations du semestre',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.name':
    'Décisions avec une raison publique',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.numerator':
    'décisions sur la feuille de route dont chacun peut lire la raison',
  'managing-open-source-community-over-a-project-lifetime.indicators.1.denominator':
    'décisions sur la feuille de route',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.0.step':
    'Écrire pour une base de code qui peut intégrer, publier une version, décider de la feuille de route et recevoir les réclamations.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.1.step':
    'Demander à chacune de ces personnes si elle le fait encore, et qui le ferait si elle tombait malade.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.2.step':
    'Trouver une seconde personne pour un rôle qui n’en a qu’une, et convenir de ce qu’elle apprend et pour quand.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.3.step':
    'Publier une page de règles avec les noms, la date et une règle de départ.',
  'managing-open-source-community-over-a-project-lifetime.firstThirtyDays.4.step':
    'Tenir la première réunion ouverte, et en publier le compte rendu le lendemain.',
  'managing-open-source-community-over-a-project-lifetime.roles.0.role': 'Groupe de pilotage',
  'managing-open-source-community-over-a-project-lifetime.roles.0.task':
    'Décide selon des règles publiées, et renouvelle les noms chaque année.',
  'managing-open-source-community-over-a-project-lifetime.roles.1.role': 'Responsables de maintenance',
  'managing-open-source-community-over-a-project-lifetime.roles.1.task':
    'Répartissent entre deux personnes ou plus l’intégration et la publication.',
  'managing-open-source-community-over-a-project-lifetime.roles.2.role': 'Deux contacts pour la conduite',
  'managing-open-source-community-over-a-project-lifetime.roles.2.task':
    'Reçoivent les réclamations et en indiquent le nombre, sans noms.',
  'managing-open-source-community-over-a-project-lifetime.roles.3.role': 'L’institution',
  'managing-open-source-community-over-a-project-lifetime.roles.3.task':
    'Paie le temps que ses agents consacrent à ces rôles.',
  'managing-open-source-community-over-a-project-lifetime.effort.basis':
    'Une base de code avec dix contributeurs réguliers au plus, de trois organisations.',
  'managing-open-source-community-over-a-project-lifetime.effort.ranges.0.work':
    'Règles, rôles et première réunion',
  'managing-open-source-community-over-a-project-lifetime.effort.ranges.1.work':
    'Conduite du groupe, chaque année',
  'managing-open-source-community-over-a-project-lifetime.effort.ranges.2.work': 'Transmission d’un rôle',
  'managing-open-source-community-over-a-project-lifetime.example.place': 'Danemark',
  'managing-open-source-community-over-a-project-lifetime.example.fact':
    'OS2, lancé par cinq communes en avril 2012, est un réseau dans lequel des organismes publics spécifient, achètent et gouvernent des produits libres partagés. Il compte 78 organismes publics, une cotisation annuelle de 25 000 couronnes paie son fonctionnement, et chaque produit a sa propre économie.',
  'adoption-of-tools.pitfalls.0': 'Une discussion privée devient le lieu où se prennent les décisions.',
  'adoption-of-tools.pitfalls.1':
    'L’offre gratuite d’un service prend fin, et trois ans de discussions avec elle.',
  'adoption-of-tools.pitfalls.2':
    'Un outil demande un numéro de téléphone ou un compte que les habitants de certaines régions ne peuvent pas obtenir.',
  'adoption-of-tools.indicators.0.name': 'Exports restaurés',
  'adoption-of-tools.indicators.0.numerator':
    'outils dont l’export a été restauré à titre d’essai au cours des 12 derniers mois',
  'adoption-of-tools.indicators.0.denominator': 'outils utilisés',
  'adoption-of-tools.indicators.1.name': 'Membres perdus dès le début',
  'adoption-of-tools.indicators.1.numerator':
    'membres invités qui n’ont jamais utilisé l’outil principal au cours de leur premier mois',
  'adoption-of-tools.indicators.1.denominator': 'membres invités',
  'adoption-of-tools.firstThirtyDays.0.step':
    'Recenser tous les outils utilisés, avec qui paie, qui administre et ce que voit une personne extérieure.',
  'adoption-of-tools.firstThirtyDays.1.step':
    'Rechercher les dix dernières décisions, et noter où chacune peut se lire.',
  'adoption-of-tools.firstThirtyDays.2.step':
    'Choisir un lieu public pour les décisions et un pour les tâches, et y déplacer ce qui est en cours.',
  'adoption-of-tools.firstThirtyDays.3.step': 'Exporter les contenus d’un outil peu utilisé, et le fermer.',
  'adoption-of-tools.firstThirtyDays.4.step': 'Restaurer l’export sur une autre machine, à titre d’essai.',
  'adoption-of-tools.roles.0.task': 'Désigne le lieu de chaque usage et y déplace les échanges.',
  'adoption-of-tools.roles.1.role': 'Administration des outils',
  'adoption-of-tools.roles.1.task': 'Fait les exports et essaie de les restaurer.',
  'adoption-of-tools.roles.2.role': 'Membres',
  'adoption-of-tools.roles.2.task': 'Disent sur quels appareils et avec quelles liaisons ils travaillent.',
  'adoption-of-tools.roles.3.task':
    'Approuve une fois pour tous les projets les comptes et les lieux de stockage des données.',
  'adoption-of-tools.effort.basis': 'Une base de code de cinquante membres au plus.',
  'adoption-of-tools.effort.ranges.0.work': 'Inventaire et choix',
  'adoption-of-tools.effort.ranges.1.work': 'Déplacement d’un canal avec son historique',
  'adoption-of-tools.effort.ranges.2.work': 'Export et restauration, chaque semestre',
};
