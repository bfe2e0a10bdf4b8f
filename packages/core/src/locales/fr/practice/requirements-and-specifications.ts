/** The texts of “requirements-and-specifications” in French. */
export const requirementsAndSpecifications: Readonly<Record<string, string>> = {
  'licensing-selection-based-on-requirements.pitfalls.0':
    'Une licence est retenue parce qu’elle plaisait au premier développeur, et personne n’a écrit pourquoi.',
  'licensing-selection-based-on-requirements.pitfalls.1':
    'Une clause maison est ajoutée à une licence approuvée, et personne à l’extérieur ne peut plus s’y fier.',
  'licensing-selection-based-on-requirements.pitfalls.2':
    'Les composants sont vérifiés le jour de la publication, quand il est trop tard pour en remplacer un.',
  'licensing-selection-based-on-requirements.pitfalls.3':
    'Des données, des textes et des images sont publiés sous une licence de logiciel.',
  'licensing-selection-based-on-requirements.indicators.0.name': 'Dépôts dont la licence est lisible',
  'licensing-selection-based-on-requirements.indicators.0.numerator':
    'dépôts publics de l’institution dont un outil d’analyse reconnaît la licence',
  'licensing-selection-based-on-requirements.indicators.0.denominator': 'dépôts publics de l’institution',
  'licensing-selection-based-on-requirements.indicators.1.name': 'Licences changées après publication',
  'licensing-selection-based-on-requirements.indicators.1.numerator':
    'projets publiés dont la licence a été changée après la première version publiée',
  'licensing-selection-based-on-requirements.indicators.1.denominator': 'projets publiés',
  'licensing-selection-based-on-requirements.firstThirtyDays.0.step':
    'Recenser les logiciels publiés ou commandés au cours des 24 derniers mois, avec leur licence et la date du choix.',
  'licensing-selection-based-on-requirements.firstThirtyDays.1.step':
    'Écrire un choix par défaut : une licence pour le code, une pour les documents, une pour les données, avec la raison en cinq lignes.',
  'licensing-selection-based-on-requirements.firstThirtyDays.2.step':
    'Faire approuver le choix par défaut par le service juridique, et nommer les cas qui demandent un second examen.',
  'licensing-selection-based-on-requirements.firstThirtyDays.3.step':
    'Placer le fichier de licence avec son identifiant SPDX dans chaque dépôt qui n’en a pas.',
  'licensing-selection-based-on-requirements.firstThirtyDays.4.step':
    'Ajouter le choix et sa raison au formulaire d’ouverture d’un projet.',
  'licensing-selection-based-on-requirements.roles.0.task':
    'Dit ce que d’autres devraient pouvoir faire, et ce qu’il faudrait empêcher.',
  'licensing-selection-based-on-requirements.roles.1.task':
    'Approuve le choix par défaut et décide des exceptions.',
  'licensing-selection-based-on-requirements.roles.2.role': 'Responsable du développement',
  'licensing-selection-based-on-requirements.roles.2.task':
    'Tient en ordre les fichiers de licence, les mentions et la liste des composants.',
  'licensing-selection-based-on-requirements.roles.3.task': 'Reporte la licence choisie dans le contrat.',
  'licensing-selection-based-on-requirements.effort.basis': 'Une institution de vingt dépôts au plus.',
  'licensing-selection-based-on-requirements.effort.ranges.0.work':
    'Choix par défaut avec approbation juridique',
  'licensing-selection-based-on-requirements.effort.ranges.1.work': 'Mise en ordre de vingt dépôts',
  'licensing-selection-based-on-requirements.effort.ranges.2.work': 'Un cas particulier',
  'adhering-to-technical-standards.pitfalls.0':
    'L’appel d’offres demande des normes ouvertes et n’en nomme aucune.',
  'adhering-to-technical-standards.pitfalls.1':
    'Une norme est demandée sans sa version, et le soumissionnaire livre celle d’il y a dix ans.',
  'adhering-to-technical-standards.pitfalls.2':
    'Un certificat délivré pour une autre version du produit est pris comme preuve de conformité.',
  'adhering-to-technical-standards.pitfalls.3':
    'La liste nationale n’a pas de responsable, et rien n’en est jamais retiré.',
  'adhering-to-technical-standards.indicators.0.name': 'Conformité à la recette',
  'adhering-to-technical-standards.indicators.0.numerator':
    'normes inscrites dans les contrats dont le test désigné a été réussi à la recette',
  'adhering-to-technical-standards.indicators.0.denominator':
    'normes inscrites dans les contrats réceptionnés au cours de l’année',
  'adhering-to-technical-standards.indicators.1.name': 'Lacunes motivées',
  'adhering-to-technical-standards.indicators.1.numerator':
    'normes pertinentes non demandées dont la raison figure au dossier',
  'adhering-to-technical-standards.indicators.1.denominator': 'normes pertinentes non demandées',
  'adhering-to-technical-standards.firstThirtyDays.0.step':
    'Trouver la liste nationale des normes ; s’il n’y en a pas, écrire les dix dont vos systèmes ont déjà besoin.',
  'adhering-to-technical-standards.firstThirtyDays.1.step':
    'Relever, dans les cinq derniers appels d’offres, les normes qui étaient pertinentes et celles qui ont été demandées.',
  'adhering-to-technical-standards.firstThirtyDays.2.step':
    'Montrer le résultat à la direction des achats, avec les trois normes oubliées le plus souvent.',
  'adhering-to-technical-standards.firstThirtyDays.3.step':
    'Écrire un texte type pour ces trois normes : numéro, version, partie, test.',
  'adhering-to-technical-standards.firstThirtyDays.4.step':
    'Placer ces textes dans le modèle d’appel d’offres, avec une ligne pour la raison lorsque l’un d’eux est omis.',
  'adhering-to-technical-standards.roles.0.task':
    'Tient la liste et dit quelles normes sont pertinentes pour un système.',
  'adhering-to-technical-standards.roles.1.task':
    'Place les textes types dans l’appel d’offres, et la raison de chaque lacune dans le dossier.',
  'adhering-to-technical-standards.roles.2.role': 'Responsable des tests',
  'adhering-to-technical-standards.roles.2.task': 'Exécute les tests de conformité à la recette.',
  'adhering-to-technical-standards.roles.3.role': 'Organisme de normalisation',
  'adhering-to-technical-standards.roles.3.task': 'Reçoit les lacunes constatées.',
  'adhering-to-technical-standards.effort.basis':
    'Une institution avec dix appels d’offres de logiciel par an et une liste nationale de cinquante normes au plus.',
  'adhering-to-technical-standards.effort.ranges.0.work':
    'Situation de référence à partir d’appels d’offres passés',
  'adhering-to-technical-standards.effort.ranges.1.work': 'Textes types et tests pour dix normes',
  'adhering-to-technical-standards.effort.ranges.2.work': 'Chaque appel d’offres suivant',
  'adhering-to-technical-standards.example.place': 'Pays-Bas',
  'adhering-to-technical-standards.example.fact':
    'Un suivi annuel compte dans les appels d’offres lesquelles des normes ouvertes obligatoires étaient pertinentes, et lesquelles ont été demandées. En 2024, 51 pour cent des normes pertinentes l’ont été, un chiffre proche de la moyenne de cinq années.',
  'compliance-with-security-and-privacy-regulations.pitfalls.0':
    'Le fournisseur rédige l’analyse après le lancement et décrit ce qui a été construit.',
  'compliance-with-security-and-privacy-regulations.pitfalls.1':
    'Les systèmes de test sont remplis de copies de vraies données à caractère personnel et échappent au registre.',
  'compliance-with-security-and-privacy-regulations.pitfalls.2':
    'Un nouveau raccordement à un autre registre ne donne pas lieu à une nouvelle analyse.',
  'compliance-with-security-and-privacy-regulations.pitfalls.3':
    'Le tableau des obligations est complet, et aucune des mesures qu’il contient n’a jamais été essayée.',
  'compliance-with-security-and-privacy-regulations.indicators.0.name': 'Mesures exécutées',
  'compliance-with-security-and-privacy-regulations.indicators.0.numerator':
    'mesures issues des analyses d’impact qui sont exécutées',
  'compliance-with-security-and-privacy-regulations.indicators.0.denominator':
    'mesures issues des analyses d’impact dont l’échéance est passée',
  'compliance-with-security-and-privacy-regulations.indicators.1.name':
    'Délai entre l’analyse et le lancement',
  'compliance-with-security-and-privacy-regulations.indicators.1.numerator':
    'nombre médian de jours entre la date de l’analyse et le lancement, négatif lorsqu’elle est venue après',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.0.step':
    'Recenser les systèmes qui contiennent des données à caractère personnel, avec leur finalité, leur responsable et leur date de lancement.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.1.step':
    'Repérer ceux qui n’ont pas d’analyse ou ont changé depuis, et choisir celui dont les données sont les plus sensibles.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.2.step':
    'Y consacrer une demi-journée avec son responsable, le délégué à la protection des données et le responsable de la sécurité.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.3.step':
    'Écrire les risques trouvés, les mesures, qui est chargé de chacune et pour quelle date.',
  'compliance-with-security-and-privacy-regulations.firstThirtyDays.4.step':
    'Ajouter au formulaire de mise en production une ligne pour la date de l’analyse, afin qu’aucun lancement ne s’en passe.',
  'compliance-with-security-and-privacy-regulations.roles.0.role': 'Personne responsable du système',
  'compliance-with-security-and-privacy-regulations.roles.0.task':
    'Assume l’obligation, décide de la mise en production et signe.',
  'compliance-with-security-and-privacy-regulations.roles.1.role':
    'Délégué ou déléguée à la protection des données',
  'compliance-with-security-and-privacy-regulations.roles.1.task':
    'Conseille, vérifie l’analyse et s’adresse à l’autorité de contrôle.',
  'compliance-with-security-and-privacy-regulations.roles.2.task':
    'Traduit les obligations en mesures et les essaie.',
  'compliance-with-security-and-privacy-regulations.roles.3.task':
    'Décrit les flux de données, le stockage et les accès tels qu’ils sont.',
  'compliance-with-security-and-privacy-regulations.effort.basis':
    'Une institution avec quinze systèmes qui contiennent des données à caractère personnel, dans un pays doté d’une loi sur la protection des données.',
  'compliance-with-security-and-privacy-regulations.effort.ranges.0.work':
    'Liste des systèmes qui contiennent des données à caractère personnel',
  'compliance-with-security-and-privacy-regulations.effort.ranges.1.work': 'Une analyse d’impact',
  'compliance-with-security-and-privacy-regulations.effort.ranges.2.work': 'Revue annuelle d’un système',
  'comprehensive-documentation-of-contributions.pitfalls.0':
    'Le formulaire a quinze champs, et on les remplit d’un point.',
  'comprehensive-documentation-of-contributions.pitfalls.1':
    'Les raisons se trouvent dans des messageries et des réunions, et la modification intégrée dit « correction ».',
  'comprehensive-documentation-of-contributions.pitfalls.2':
    'Les manuels sont écrits à la fin du contrat, par quelqu’un qui n’a jamais utilisé le système.',
  'comprehensive-documentation-of-contributions.indicators.0.name':
    'Installation par une personne nouvellement arrivée',
  'comprehensive-documentation-of-contributions.indicators.0.numerator':
    'heures nécessaires à une personne nouvellement arrivée pour faire fonctionner le système à partir de ses seuls documents',
  'comprehensive-documentation-of-contributions.indicators.0.unit': 'heures',
  'comprehensive-documentation-of-contributions.indicators.0.frequency':
    'chaque semestre, pour chaque base de code',
  'comprehensive-documentation-of-contributions.indicators.1.name':
    'Modifications renvoyées à cause de leur fiche',
  'comprehensive-documentation-of-contributions.indicators.1.numerator':
    'demandes de modification renvoyées parce que la raison ou le test manquait',
  'comprehensive-documentation-of-contributions.indicators.1.denominator': 'demandes de modification',
  'comprehensive-documentation-of-contributions.firstThirtyDays.0.step':
    'Tirer au sort vingt modifications intégrées de la dernière année, et laisser une personne extérieure dire lesquelles se comprennent.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.1.step':
    'Montrer le résultat à l’équipe, sans noms.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.2.step':
    'Convenir d’un formulaire de quatre lignes : pourquoi, quoi, comment testé, ce que les utilisateurs remarqueront.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.3.step':
    'Activer un contrôle qui refuse un formulaire vide, et écrire la première note de décision.',
  'comprehensive-documentation-of-contributions.firstThirtyDays.4.step':
    'Tirer au sort vingt nouvelles modifications, et comparer.',
  'comprehensive-documentation-of-contributions.roles.0.task':
    'Veille à la brièveté du formulaire et renvoie ce qui ne se comprend pas.',
  'comprehensive-documentation-of-contributions.roles.1.role': 'Rédaction technique',
  'comprehensive-documentation-of-contributions.roles.1.task':
    'Modifie les manuels en même temps que le code.',
  'comprehensive-documentation-of-contributions.roles.2.task':
    'Suit la même forme, comme le prévoit le contrat.',
  'comprehensive-documentation-of-contributions.roles.3.role': 'Nouveau membre de l’équipe',
  'comprehensive-documentation-of-contributions.roles.3.task':
    'Essaie les documents et signale tout ce qui bloque.',
  'comprehensive-documentation-of-contributions.effort.basis':
    'Une base de code avec une équipe de cinq personnes.',
  'comprehensive-documentation-of-contributions.effort.ranges.0.work':
    'Formulaire, contrôle et premières notes de décision',
  'comprehensive-documentation-of-contributions.effort.ranges.1.work':
    'Temps pour la fiche, par modification',
  'comprehensive-documentation-of-contributions.effort.ranges.2.work':
    'Échantillon de vingt modifications, chaque semestre',
  'active-engagement-with-the-open-source-community.pitfalls.0':
    'L’institution commence par des exigences et un délai au lieu d’un bon signalement de défaut.',
  'active-engagement-with-the-open-source-community.pitfalls.1':
    'Toutes les contributions passent par le compte d’un seul fournisseur, et la réputation acquise dans le projet part avec ce contrat.',
  'active-engagement-with-the-open-source-community.pitfalls.2':
    'De l’argent est donné à un projet sans lui demander ce qui lui manque.',
  'active-engagement-with-the-open-source-community.indicators.0.name': 'Modifications locales en attente',
  'active-engagement-with-the-open-source-community.indicators.0.numerator':
    'modifications locales de projets utilisés qui ne leur ont pas été proposées dans les six mois',
  'active-engagement-with-the-open-source-community.indicators.0.unit': 'modifications',
  'active-engagement-with-the-open-source-community.indicators.1.name': 'Délai d’acceptation',
  'active-engagement-with-the-open-source-community.indicators.1.numerator':
    'nombre médian de jours entre la proposition d’une modification et son acceptation',
  'active-engagement-with-the-open-source-community.firstThirtyDays.0.step':
    'Nommer les cinq projets sur lesquels les services reposent le plus, et trouver le canal, les règles et la prochaine version de chacun.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.1.step':
    'Donner à un agent par projet deux heures par semaine pour s’en occuper.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.2.step':
    'Demander à chacun de signaler un défaut ou de traduire une page, sous son propre nom et celui de son employeur.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.3.step':
    'Compter les modifications gardées en local, et en choisir une facile à proposer.',
  'active-engagement-with-the-open-source-community.firstThirtyDays.4.step':
    'La proposer, et écrire ce que le projet a répondu.',
  'active-engagement-with-the-open-source-community.roles.0.role': 'Agent contributeur désigné',
  'active-engagement-with-the-open-source-community.roles.0.task':
    'Suit un projet et y parle au nom de l’institution.',
  'active-engagement-with-the-open-source-community.roles.1.role': 'Responsable d’équipe',
  'active-engagement-with-the-open-source-community.roles.1.task': 'Protège les deux heures.',
  'active-engagement-with-the-open-source-community.roles.2.task':
    'Connaît les règles des projets et facilite les contacts.',
  'active-engagement-with-the-open-source-community.roles.3.task':
    'Propose les modifications au projet comme le prévoit le contrat, et nomme son client.',
  'active-engagement-with-the-open-source-community.effort.basis':
    'Cinq projets avec un agent chacun, deux heures par semaine.',
  'active-engagement-with-the-open-source-community.effort.ranges.0.work': 'Premier mois',
  'active-engagement-with-the-open-source-community.effort.ranges.1.work':
    'Suivi de cinq projets, chaque année',
  'active-engagement-with-the-open-source-community.effort.ranges.2.work':
    'Intégration d’une modification locale au projet',
  'training-and-capacity-initiatives.pitfalls.0':
    'On compte les présences, et personne ne demande si les personnes savent accomplir la tâche.',
  'training-and-capacity-initiatives.pitfalls.1':
    'Les mêmes personnes intéressées viennent à chaque formation, et les rôles qui en ont besoin n’y viennent pas.',
  'training-and-capacity-initiatives.pitfalls.2':
    'Les exercices utilisent un système dont les personnes formées ne disposent pas au travail.',
  'training-and-capacity-initiatives.pitfalls.3':
    'Des intervenants extérieurs apportent des supports qui ne peuvent être ni copiés ni modifiés.',
  'training-and-capacity-initiatives.indicators.0.name': 'Tâche maîtrisée après trois mois',
  'training-and-capacity-initiatives.indicators.0.numerator':
    'participants qui ont accompli la tâche seuls trois mois après la formation',
  'training-and-capacity-initiatives.indicators.0.denominator': 'participants interrogés',
  'training-and-capacity-initiatives.indicators.0.frequency': 'après chaque formation',
  'training-and-capacity-initiatives.indicators.1.name': 'Femmes et hommes à égalité',
  'training-and-capacity-initiatives.indicators.1.numerator':
    'part des femmes occupant les rôles recensés qui ont réussi une formation en 24 mois',
  'training-and-capacity-initiatives.indicators.1.denominator': 'la même part chez les hommes',
  'training-and-capacity-initiatives.firstThirtyDays.0.step':
    'Recenser les rôles qui ont besoin d’une formation, avec le nombre de femmes et d’hommes dans chacun.',
  'training-and-capacity-initiatives.firstThirtyDays.1.step':
    'Écrire pour les deux rôles les plus nombreux trois tâches que les personnes devraient savoir accomplir.',
  'training-and-capacity-initiatives.firstThirtyDays.2.step':
    'Choisir une formation ouverte pour l’un d’eux, et en essayer les exercices sur votre propre système de test.',
  'training-and-capacity-initiatives.firstThirtyDays.3.step':
    'La donner à six personnes, et terminer par la tâche plutôt que par un questionnaire.',
  'training-and-capacity-initiatives.firstThirtyDays.4.step':
    'Fixer la date à laquelle les six personnes seront interrogées de nouveau.',
  'training-and-capacity-initiatives.roles.0.role': 'Service de formation',
  'training-and-capacity-initiatives.roles.0.task':
    'Tient le registre par rôle et organise les horaires, les salles et les tests.',
  'training-and-capacity-initiatives.roles.1.role': 'Chef ou cheffe de service',
  'training-and-capacity-initiatives.roles.1.task': 'Désigne les personnes et les décharge d’autres travaux.',
  'training-and-capacity-initiatives.roles.2.role': 'Formateur ou formatrice interne',
  'training-and-capacity-initiatives.roles.2.task': 'Adapte les supports et aide sur le lieu de travail.',
  'training-and-capacity-initiatives.roles.3.task': 'Trouve des supports ouverts et en vérifie la licence.',
  'training-and-capacity-initiatives.effort.basis':
    'Une formation de deux jours pour quinze personnes au plus, à partir de supports ouverts existants.',
  'training-and-capacity-initiatives.effort.ranges.0.work': 'Adaptation des supports et d’un système de test',
  'training-and-capacity-initiatives.effort.ranges.1.work':
    'Une séance de la formation, temps du formateur seulement',
  'training-and-capacity-initiatives.effort.ranges.2.work': 'Nouvelle vérification après trois mois',
  'continuous-evaluation-improvement-mechanisms.pitfalls.0':
    'Les revues aboutissent à une liste de points à surveiller, sans responsable.',
  'continuous-evaluation-improvement-mechanisms.pitfalls.1':
    'Les chiffres disent que le serveur fonctionne, alors que les utilisateurs ne peuvent pas terminer le formulaire.',
  'continuous-evaluation-improvement-mechanisms.pitfalls.2':
    'Seules les personnes arrivées à la dernière page sont interrogées.',
  'continuous-evaluation-improvement-mechanisms.indicators.0.name': 'Décisions exécutées',
  'continuous-evaluation-improvement-mechanisms.indicators.0.numerator':
    'décisions des revues exécutées au plus tard à leur date',
  'continuous-evaluation-improvement-mechanisms.indicators.0.denominator':
    'décisions des revues dont l’échéance est passée',
  'continuous-evaluation-improvement-mechanisms.indicators.1.name': 'Démarches terminées sans aide',
  'continuous-evaluation-improvement-mechanisms.indicators.1.numerator':
    'démarches que les utilisateurs ont terminées sans aide',
  'continuous-evaluation-improvement-mechanisms.indicators.1.denominator':
    'démarches que les utilisateurs ont commencées',
  'continuous-evaluation-improvement-mechanisms.indicators.1.frequency': 'chaque mois',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.0.step':
    'Choisir un service, et écrire trois chiffres qui importeraient à ses utilisateurs.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.1.step':
    'Les mesurer pendant une semaine, à la main s’il le faut.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.2.step':
    'Appeler dix personnes qui ont abandonné ou se sont plaintes.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.3.step':
    'Tenir une revue d’une heure avec le responsable, l’exploitant et le centre d’assistance, et n’y prendre que trois décisions au plus.',
  'continuous-evaluation-improvement-mechanisms.firstThirtyDays.4.step':
    'Publier les trois chiffres, les décisions et leurs dates.',
  'continuous-evaluation-improvement-mechanisms.roles.0.role': 'Responsable du service',
  'continuous-evaluation-improvement-mechanisms.roles.0.task':
    'Convoque la revue et répond de ses décisions.',
  'continuous-evaluation-improvement-mechanisms.roles.1.role': 'Exploitant',
  'continuous-evaluation-improvement-mechanisms.roles.1.task':
    'Fournit les chiffres de disponibilité, de rapidité et d’erreurs.',
  'continuous-evaluation-improvement-mechanisms.roles.2.role': 'Centre d’assistance',
  'continuous-evaluation-improvement-mechanisms.roles.2.task':
    'Apporte les dix réclamations les plus fréquentes, dénombrées.',
  'continuous-evaluation-improvement-mechanisms.roles.3.role': 'Spécialiste de la recherche utilisateur',
  'continuous-evaluation-improvement-mechanisms.roles.3.task':
    'S’entretient avec celles et ceux qui ont abandonné.',
  'continuous-evaluation-improvement-mechanisms.effort.basis':
    'Un service de 100 000 démarches par an au plus.',
  'continuous-evaluation-improvement-mechanisms.effort.ranges.0.work': 'Première mesure et première revue',
  'continuous-evaluation-improvement-mechanisms.effort.ranges.1.work': 'Quatre revues, chaque année',
  'continuous-evaluation-improvement-mechanisms.effort.ranges.2.work':
    'Audit annuel du code, des réglages et de l’accessibilité',
};
