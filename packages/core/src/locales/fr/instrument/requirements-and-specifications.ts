/** The texts of “requirements-and-specifications” in French. */
export const requirementsAndSpecifications: Readonly<Record<string, string>> = {
  'question.licensing-selection-based-on-requirements':
    'Parmi les logiciels que cette institution a publiés au cours des 24 derniers mois, pour combien le choix de la licence a-t-il été consigné d’avance ?',
  'counted.licensing-selection-based-on-requirements':
    'logiciels pour lesquels le choix de la licence a été consigné avant la publication',
  'among.licensing-selection-based-on-requirements':
    'tous les logiciels publiés, ou commandés avec le droit de les publier, au cours des 24 derniers mois',
  'countsIf.licensing-selection-based-on-requirements':
    'une note antérieure à la première publication donne la raison du choix de la licence, et le code porte le fichier de licence avec son identifiant SPDX',
  'evidence.licensing-selection-based-on-requirements':
    'Une note datée d’avant la publication qui donne la raison, à côté du fichier de licence dans le code.',
  'noEvidence.licensing-selection-based-on-requirements':
    'Un fichier de licence venu avec un modèle de projet et que personne n’a choisi.',
  'obligation.licensing-selection-based-on-requirements':
    'Une licence est difficile à changer une fois que d’autres ont utilisé le logiciel ou y ont contribué.',
  'note.licensing-selection-based-on-requirements':
    'Un logiciel commandé avec le droit de le publier compte comme publié, même avant sa publication.',
  'question.adhering-to-technical-standards':
    'Parmi les normes pertinentes pour les appels d’offres de cette institution au cours des 12 derniers mois, combien ont été exigées par leur numéro ?',
  'counted.adhering-to-technical-standards':
    'paires formées d’un appel d’offres et d’une norme pertinente où l’appel d’offres exige la norme',
  'among.adhering-to-technical-standards':
    'toutes les paires formées d’un appel d’offres de logiciel des 12 derniers mois et d’une norme de la liste nationale pertinente pour lui',
  'countsIf.adhering-to-technical-standards': 'l’appel d’offres nomme la norme par son numéro et sa version',
  'evidence.adhering-to-technical-standards':
    'Le texte daté de l’appel d’offres à côté de la liste nationale, où chaque norme pertinente est marquée.',
  'noEvidence.adhering-to-technical-standards':
    'Une clause qui demande « toutes les normes pertinentes » sans en nommer une.',
  'note.adhering-to-technical-standards':
    'Une norme pertinente pour trois appels d’offres forme trois paires. Si le pays n’a pas de liste de normes, la réponse est le premier degré.',
  'question.compliance-with-security-and-privacy-regulations':
    'Parmi les systèmes contenant des données à caractère personnel que cette institution exploite aujourd’hui, combien disposaient d’une analyse d’impact datée d’avant le lancement ?',
  'counted.compliance-with-security-and-privacy-regulations':
    'systèmes dont l’analyse d’impact est datée d’avant le lancement',
  'among.compliance-with-security-and-privacy-regulations':
    'tous les systèmes contenant des données à caractère personnel que l’institution exploite',
  'countsIf.compliance-with-security-and-privacy-regulations':
    'l’analyse est antérieure au lancement ou, s’il y a eu depuis un changement majeur, antérieure au dernier de ces changements',
  'evidence.compliance-with-security-and-privacy-regulations':
    'Le registre des analyses avec la date de chacune, à côté de la date du lancement.',
  'noEvidence.compliance-with-security-and-privacy-regulations':
    'Un avis sur la confidentialité affiché sur la page du service.',
  'obligation.compliance-with-security-and-privacy-regulations':
    'Le tort fait aux personnes dont les données fuient ou sont détournées ne peut pas être réparé.',
  'question.comprehensive-documentation-of-contributions':
    'Parmi les modifications de code que cette institution a intégrées au cours des 12 derniers mois, combien sont compréhensibles pour une personne extérieure d’après leur description consignée ?',
  'counted.comprehensive-documentation-of-contributions':
    'modifications compréhensibles pour une personne extérieure d’après leur description consignée',
  'among.comprehensive-documentation-of-contributions':
    'un échantillon tiré au sort de 20 modifications de code intégrées au cours des 12 derniers mois (toutes, s’il y en a moins)',
  'countsIf.comprehensive-documentation-of-contributions':
    'la description consignée de la modification en donne la raison et nomme le test qui la couvre',
  'evidence.comprehensive-documentation-of-contributions':
    'Une liste datée des modifications de l’échantillon, avec l’adresse de chacune et le jugement porté sur elle.',
  'noEvidence.comprehensive-documentation-of-contributions':
    'Un guide de style pour développeurs que personne n’a comparé aux modifications.',
  'note.comprehensive-documentation-of-contributions':
    'Le code dont un fournisseur assure la maintenance pour l’institution fait partie de l’échantillon. Tirer l’échantillon au sort et dire comment. Si du code est maintenu sans qu’aucune modification ait été intégrée, la réponse est le premier degré.',
  'question.active-engagement-with-the-open-source-community':
    'Parmi les cinq projets libres dont cette institution dépend le plus, combien ont accepté ses contributions au cours des 12 derniers mois ?',
  'depends.active-engagement-with-the-open-source-community':
    'Les contributions durent là où une règle les permet ; sans règle, elles tiennent à une seule personne.',
  'counted.active-engagement-with-the-open-source-community':
    'projets qui ont accepté une contribution de l’institution au cours des 12 derniers mois',
  'among.active-engagement-with-the-open-source-community':
    'les cinq projets libres dont l’institution dépend le plus (tous, si elle en a moins)',
  'countsIf.active-engagement-with-the-open-source-community':
    'un agent ou un prestataire de l’institution a fait au moins une contribution, de quelque nature que ce soit, qui a été acceptée',
  'evidence.active-engagement-with-the-open-source-community':
    'Une liste des contributions acceptées avec, pour chacune, la date, l’adresse et l’employeur de la personne qui l’a faite.',
  'noEvidence.active-engagement-with-the-open-source-community': 'Un exposé à la conférence du projet.',
  'note.active-engagement-with-the-open-source-community':
    'Le code, les textes, les traductions, les tests et les signalements de défauts qui ont mené à une correction sont des contributions.',
  'question.training-and-capacity-initiatives':
    'Parmi les agents de cette institution dont le rôle figure sur la liste, combien ont suivi avec succès une formation à leur rôle au cours des 24 derniers mois ?',
  'counted.training-and-capacity-initiatives': 'agents qui ont suivi avec succès une formation à leur rôle',
  'among.training-and-capacity-initiatives':
    'tous les agents dont le rôle figure sur la liste, au jour de la réponse',
  'countsIf.training-and-capacity-initiatives':
    'la formation correspond au rôle inscrit sur la liste et s’est terminée par un test',
  'evidence.training-and-capacity-initiatives':
    'Un extrait daté du registre des formations par rôle, femmes et hommes comptés à part, sans noms.',
  'noEvidence.training-and-capacity-initiatives': 'Une liste de présence à un exposé.',
  'note.training-and-capacity-initiatives':
    'L’institution dresse la liste des rôles qui planifient, construisent, exploitent ou contrôlent des logiciels, chacun avec sa formation ; sans cette liste, la réponse est le premier degré. La formation des acheteurs aux licences fait l’objet d’une autre question.',
  'question.continuous-evaluation-improvement-mechanisms':
    'Parmi les services numériques de cette institution, combien ont eu au cours des 12 derniers mois un bilan suivi d’une décision exécutée ?',
  'counted.continuous-evaluation-improvement-mechanisms':
    'services numériques dont un bilan a conduit à une décision exécutée',
  'among.continuous-evaluation-improvement-mechanisms': 'tous les services numériques de l’institution',
  'countsIf.continuous-evaluation-improvement-mechanisms':
    'le bilan a eu lieu au cours des 12 derniers mois et au moins une de ses décisions a été exécutée',
  'evidence.continuous-evaluation-improvement-mechanisms':
    'Le compte rendu daté du bilan et la tâche close qui a exécuté sa décision.',
  'noEvidence.continuous-evaluation-improvement-mechanisms':
    'Une enquête auprès des usagers qui n’est suivie d’aucune décision.',
};
