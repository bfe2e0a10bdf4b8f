/** The texts of “requirements-and-specifications” in French. */
export const requirementsAndSpecifications: Readonly<Record<string, string>> = {
  'licensing-selection-based-on-requirements.what':
    'Le choix d’une licence pour un logiciel à publier, et des licences acceptables pour un logiciel à utiliser, à partir de ce que le projet doit permettre et de ce qu’il doit empêcher.',
  'licensing-selection-based-on-requirements.why':
    'La licence décide si d’autres pays peuvent adopter un système, si une entreprise peut le refermer et si deux composants peuvent être livrés ensemble. Elle est difficile à changer une fois que des tiers ont contribué.',
  'licensing-selection-based-on-requirements.how.0':
    'Écrire les usages prévus : interne, offert comme service, transmis à d’autres organismes, intégré à des produits d’entreprises.',
  'licensing-selection-based-on-requirements.how.1':
    'Décider si les modifications faites par d’autres doivent rester ouvertes, et si l’usage en réseau compte.',
  'licensing-selection-based-on-requirements.how.2':
    'Recenser les licences de tous les composants qui seront inclus et retirer ceux qui ne peuvent pas être combinés.',
  'licensing-selection-based-on-requirements.how.3':
    'Prendre telle quelle une licence approuvée, désignée par son identifiant SPDX, et ne jamais en rédiger une soi-même.',
  'licensing-selection-based-on-requirements.how.4':
    'Faire confirmer le choix par un juriste, puis placer le texte de la licence et une mention dans chaque dépôt.',
  'licensing-selection-based-on-requirements.how.5':
    'Choisir des licences distinctes pour les données et la documentation.',
  'licensing-selection-based-on-requirements.evidence.0':
    'Une note qui motive la licence, signée par le service juridique.',
  'licensing-selection-based-on-requirements.evidence.1':
    'Un fichier de licence et des mentions de licence lisibles par machine dans le dépôt.',
  'licensing-selection-based-on-requirements.evidence.2':
    'Une analyse des licences des composants sans conflit non résolu.',
  'adhering-to-technical-standards.what':
    'Savoir quelles normes ouvertes s’appliquent à un système, les demander par leur numéro et leur version, et vérifier par des tests que le logiciel livré les suit réellement.',
  'adhering-to-technical-standards.why':
    'Ce sont les normes qui permettent à un système de santé d’échanger avec le système d’identité d’un autre éditeur, et à un ministère de changer de fournisseur. Un produit qui dit suivre une norme peut en suivre une ancienne version, ou la moitié seulement.',
  'adhering-to-technical-standards.how.0':
    'Réunir les normes que la loi et les règles nationales d’interopérabilité exigent déjà.',
  'adhering-to-technical-standards.how.1':
    'Ajouter celles du secteur, comme HL7 pour la santé, et celles du Web pour l’accessibilité, en notant la version et la partie.',
  'adhering-to-technical-standards.how.2':
    'Préférer les normes que chacun peut lire et mettre en œuvre sans frais.',
  'adhering-to-technical-standards.how.3':
    'Écrire chacune dans la spécification sous forme d’énoncé vérifiable, avec le test qui sera utilisé.',
  'adhering-to-technical-standards.how.4':
    'Exécuter des tests de conformité à la recette et après chaque mise à jour importante.',
  'adhering-to-technical-standards.how.5':
    'Participer à l’organisme national ou sectoriel qui tient la norme à jour, et y signaler les lacunes.',
  'adhering-to-technical-standards.evidence.0':
    'Une liste de normes avec leurs versions dans la spécification.',
  'adhering-to-technical-standards.evidence.1':
    'Des rapports de tests de conformité pour les systèmes en service.',
  'adhering-to-technical-standards.evidence.2':
    'Une adhésion à un organisme de normalisation ou des observations qui lui ont été adressées.',
  'compliance-with-security-and-privacy-regulations.what':
    'La capacité de lire les lois sur la sécurité et les données à caractère personnel, d’établir lesquelles s’imposent à un système, et de montrer par la conception, les tests et les documents que le système s’y conforme.',
  'compliance-with-security-and-privacy-regulations.why':
    'Une violation nuit à la population et peut mettre fin à un projet. Les composants libres n’ont souvent pas de fournisseur sous contrat : l’institution qui exploite le système porte donc l’essentiel de l’obligation et doit pouvoir prouver qu’elle a fait sa part.',
  'compliance-with-security-and-privacy-regulations.how.0':
    'Recenser les lois et les cadres applicables, nationaux et étrangers, avec les articles qui concernent le système.',
  'compliance-with-security-and-privacy-regulations.how.1':
    'Décrire quelles données à caractère personnel sont traitées, dans quel but, où elles sont conservées et combien de temps.',
  'compliance-with-security-and-privacy-regulations.how.2':
    'Réaliser une analyse d’impact avant le développement, et choisir l’option qui demande le moins de données.',
  'compliance-with-security-and-privacy-regulations.how.3':
    'Traduire chaque obligation en une mesure de contrôle, et chaque mesure en un test ou un réglage qui peut être inspecté.',
  'compliance-with-security-and-privacy-regulations.how.4':
    'Désigner un délégué à la protection des données qui conseille et rend compte, un responsable de la sécurité, et la personne responsable qui décide si une mise en production attend leur avis.',
  'compliance-with-security-and-privacy-regulations.how.5':
    'Revoir l’ensemble du dossier une fois par an et après chaque incident.',
  'compliance-with-security-and-privacy-regulations.evidence.0':
    'Un tableau qui va de l’obligation légale à la mesure, puis à la preuve.',
  'compliance-with-security-and-privacy-regulations.evidence.1':
    'Une analyse d’impact relative à la protection des données, datée d’avant la mise en service.',
  'compliance-with-security-and-privacy-regulations.evidence.2':
    'Des registres des traitements et des droits d’accès.',
  'compliance-with-security-and-privacy-regulations.evidence.3': 'Le rapport du dernier audit et ses suites.',
  'comprehensive-documentation-of-contributions.what':
    'L’habitude de consigner chaque modification de telle façon qu’une personne qui n’était pas là la comprenne : la raison, la solution, les solutions écartées, les tests et l’effet sur les utilisateurs.',
  'comprehensive-documentation-of-contributions.why':
    'Dans l’administration, les équipes changent souvent. Les modifications non documentées doivent être redécouvertes à grands frais, et les contributeurs extérieurs restent à l’écart d’un projet dont ils ne peuvent pas lire l’histoire.',
  'comprehensive-documentation-of-contributions.how.0':
    'Convenir d’une forme unique pour les fiches de modification, par exemple un modèle de demande de fusion avec la raison, la solution, les tests et les risques.',
  'comprehensive-documentation-of-contributions.how.1':
    'Refuser les modifications dont la fiche est vide, et aider les nouveaux venus à rédiger leurs premières fiches.',
  'comprehensive-documentation-of-contributions.how.2':
    'Conserver, à côté du code, de courtes notes sur les décisions de conception.',
  'comprehensive-documentation-of-contributions.how.3':
    'Mettre à jour les manuels d’utilisation et d’exploitation dans la modification même qui change le comportement.',
  'comprehensive-documentation-of-contributions.how.4':
    'Écrire en langage clair un journal des modifications pour chaque version publiée.',
  'comprehensive-documentation-of-contributions.how.5':
    'Tester les documents en laissant une personne nouvellement arrivée installer le système à partir d’eux seuls.',
  'comprehensive-documentation-of-contributions.evidence.0':
    'Un échantillon de vingt modifications dans lesquelles la raison et les tests peuvent se lire.',
  'comprehensive-documentation-of-contributions.evidence.1':
    'Un journal des modifications et des notes de décision qui vont jusqu’à la dernière version publiée.',
  'comprehensive-documentation-of-contributions.evidence.2':
    'Le compte rendu d’une personne nouvellement arrivée qui a installé le système à partir des documents.',
  'active-engagement-with-the-open-source-community.what':
    'La participation régulière d’une institution publique, comme membre parmi d’autres, aux projets sur lesquels reposent ses services : signalements, corrections, traductions, relectures, argent et voix dans la planification.',
  'active-engagement-with-the-open-source-community.why':
    'Un projet planifie pour celles et ceux qui y prennent part. Une institution qui ne fait que prendre ne voit pas ses besoins figurer sur la liste. Ses modifications privées cessent de fonctionner à chaque mise à jour, et personne ne la connaît quand elle a besoin d’aide.',
  'active-engagement-with-the-open-source-community.how.0':
    'Classer les projets utilisés selon l’importance de ce qui en dépend, et retenir les cinq premiers.',
  'active-engagement-with-the-open-source-community.how.1':
    'Donner à une personne par projet la tâche et le temps d’en suivre les canaux.',
  'active-engagement-with-the-open-source-community.how.2':
    'Commencer par ce qui est facile : de bons signalements de défauts, des traductions, des réponses à d’autres utilisateurs.',
  'active-engagement-with-the-open-source-community.how.3':
    'Reverser chaque correction locale au projet avant la version suivante.',
  'active-engagement-with-the-open-source-community.how.4':
    'Rejoindre les réunions où la feuille de route est discutée, et y porter les besoins sous forme de propositions écrites.',
  'active-engagement-with-the-open-source-community.how.5':
    'Soutenir le projet par de l’argent ou du personnel s’il est vital et manque des deux.',
  'active-engagement-with-the-open-source-community.evidence.0':
    'Des comptes d’agents avec des contributions acceptées dans les projets retenus.',
  'active-engagement-with-the-open-source-community.evidence.1':
    'Une liste des modifications locales non reversées, et sa longueur au fil du temps.',
  'active-engagement-with-the-open-source-community.evidence.2':
    'Des éléments de la feuille de route issus d’une proposition de l’institution.',
  'active-engagement-with-the-open-source-community.evidence.3':
    'Des paiements ou des adhésions en soutien d’un projet.',
  'training-and-capacity-initiatives.what':
    'Un programme de formation conduit comme un service : les besoins sont recueillis, les formations sont conçues par rôle, les personnes formées sont aidées au travail et les résultats sont mesurés.',
  'training-and-capacity-initiatives.why':
    'Des ateliers isolés s’oublient vite. Un programme qui revient chaque année, avec des supports réutilisables, permet aux nouveaux agents de se mettre à niveau et suit l’évolution des systèmes.',
  'training-and-capacity-initiatives.how.0':
    'Répartir le personnel par rôle et selon ce qu’il sait : aucune connaissance, reconversion, montée en compétences.',
  'training-and-capacity-initiatives.how.1':
    'Écrire pour chaque groupe ce que les personnes devraient savoir faire à la fin, et choisir ou adapter des supports ouverts à cet effet.',
  'training-and-capacity-initiatives.how.2':
    'Mêler les formats : leçons courtes, exercices pratiques sur un système de test et aide sur le lieu de travail.',
  'training-and-capacity-initiatives.how.3':
    'Former des formateurs dans l’institution, afin que le programme ne dépende pas d’intervenants extérieurs.',
  'training-and-capacity-initiatives.how.4':
    'Publier vos propres supports sous une licence ouverte, dans les langues de travail.',
  'training-and-capacity-initiatives.how.5':
    'Tester après trois mois ce que les personnes formées savent faire, et modifier les formations en conséquence.',
  'training-and-capacity-initiatives.evidence.0':
    'Un programme d’enseignement par rôle avec des objectifs d’apprentissage.',
  'training-and-capacity-initiatives.evidence.1':
    'La participation et les résultats des tests par formation et par groupe, ventilés par sexe.',
  'training-and-capacity-initiatives.evidence.2':
    'Des supports de formation sous une licence ouverte, avec une date de révision.',
  'training-and-capacity-initiatives.evidence.3': 'Une liste de formateurs internes.',
  'continuous-evaluation-improvement-mechanisms.what':
    'Une boucle autour de chaque système en service : observer son comportement, interroger ses utilisateurs, l’auditer, le comparer aux cibles et tirer des constats les tâches suivantes.',
  'continuous-evaluation-improvement-mechanisms.why':
    'Un système dont personne ne s’occupe se dégrade : les composants vieillissent, les utilisateurs trouvent des détours, et les défauts s’accumulent jusqu’à ce que le remplacement soit la seule issue. La boucle limite les coûts en faisant de la réparation une habitude.',
  'continuous-evaluation-improvement-mechanisms.how.0':
    'Fixer quelques cibles parlantes pour les utilisateurs, comme le temps pour accomplir une démarche, la part des demandes abouties et le temps de réparation.',
  'continuous-evaluation-improvement-mechanisms.how.1':
    'Mettre en place avant le lancement la mesure de la disponibilité, de la rapidité et des erreurs, et publier les principaux chiffres.',
  'continuous-evaluation-improvement-mechanisms.how.2':
    'Recueillir les avis dans le service et par des entretiens annuels, y compris auprès de celles et ceux qui ont abandonné.',
  'continuous-evaluation-improvement-mechanisms.how.3':
    'Planifier les mises à jour à un rythme fixe, avec des tests et un retour en arrière possible.',
  'continuous-evaluation-improvement-mechanisms.how.4':
    'Auditer une fois par an le code, la configuration et l’accessibilité.',
  'continuous-evaluation-improvement-mechanisms.how.5':
    'Tenir chaque trimestre une revue qui décide de ce qui est amélioré, et la consigner.',
  'continuous-evaluation-improvement-mechanisms.evidence.0':
    'Une page publique avec les chiffres du service sur un an au moins.',
  'continuous-evaluation-improvement-mechanisms.evidence.1':
    'Un calendrier des mises à jour avec leurs dates d’installation.',
  'continuous-evaluation-improvement-mechanisms.evidence.2':
    'Les comptes rendus des revues, avec les décisions et leurs suites.',
};
