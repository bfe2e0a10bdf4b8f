/** The texts of “sharing” in French. */
export const sharing: Readonly<Record<string, string>> = {
  'question.sharing-strategy':
    'Parmi les documents que cette institution a écrits sur des décisions en matière de logiciel au cours des 24 derniers mois, combien sont publics ?',
  'counted.sharing-strategy': 'documents publics sur des décisions en matière de logiciel',
  'among.sharing-strategy':
    'toutes les comparaisons de coûts et notes de décision des 24 derniers mois relatives à des décisions sur des logiciels au-dessus du seuil',
  'countsIf.sharing-strategy':
    'chacun peut lire le document sans le demander ; les passages qu’une loi protège peuvent être masqués',
  'evidence.sharing-strategy': 'Une liste datée des documents avec l’adresse de chacun.',
  'noEvidence.sharing-strategy': 'Un document remis sur demande.',
  'question.sharing-requirements':
    'Parmi les logiciels développés aux frais de cette institution au cours des 36 derniers mois, combien ont un code source public ?',
  'counted.sharing-requirements': 'logiciels dont le code source est public',
  'among.sharing-requirements':
    'tous les logiciels développés, en tout ou en partie, aux frais de l’institution au cours des 36 derniers mois',
  'countsIf.sharing-requirements':
    'chacun peut lire le code source complet de la version en service, sous une licence libre',
  'evidence.sharing-requirements':
    'Une liste datée des logiciels avec l’adresse du dépôt et la licence de chacun.',
  'noEvidence.sharing-requirements': 'Un dépôt qui contient une ancienne version.',
  'note.sharing-requirements':
    'Les logiciels dont une loi interdit la publication restent comptés dans l’ensemble ; les nommer avec la réponse.',
  'question.sharing-procurement':
    'Parmi les appels d’offres de logiciel que cette institution a clos au cours des 12 derniers mois, combien sont publics de l’avis au contrat ?',
  'counted.sharing-procurement': 'appels d’offres de logiciel publics de l’avis au contrat',
  'among.sharing-procurement': 'tous les appels d’offres de logiciel clos au cours des 12 derniers mois',
  'countsIf.sharing-procurement':
    'chacun peut lire le dossier de consultation et le contrat signé ; les passages qu’une loi protège peuvent être masqués',
  'evidence.sharing-procurement':
    'Une liste datée des appels d’offres avec les adresses des documents et du contrat.',
  'noEvidence.sharing-procurement': 'Un avis d’attribution avec seulement le nom et le prix.',
  'question.sharing-community':
    'Parmi les bases de code que cette institution dirige aujourd’hui, dans combien une autre organisation participe-t-elle aux décisions ?',
  'counted.sharing-community': 'bases de code où une autre organisation participe aux décisions',
  'among.sharing-community': 'toutes les bases de code que l’institution dirige',
  'countsIf.sharing-community':
    'une personne employée ailleurs peut intégrer des modifications ou dispose d’une voix',
  'evidence.sharing-community':
    'La liste datée des droits, ou un compte rendu avec le vote de l’autre organisation.',
  'noEvidence.sharing-community': 'Une liste de diffusion où d’autres peuvent faire des commentaires.',
  'note.sharing-community':
    'Un fournisseur que l’institution paie pour la base de code n’est pas une autre organisation.',
  'question.sharing-capacity':
    'Parmi les formations au logiciel libre que cette institution a données au cours des 24 derniers mois, combien ont des supports sous licence ouverte ?',
  'counted.sharing-capacity': 'formations dont les supports sont sous licence ouverte',
  'among.sharing-capacity':
    'toutes les formations au logiciel libre, propres à l’institution, qu’elle a données au cours des 24 derniers mois',
  'countsIf.sharing-capacity':
    'chacun peut télécharger tous les supports, et la licence permet de les modifier',
  'evidence.sharing-capacity': 'Une liste datée des formations avec l’adresse et la licence des supports.',
  'noEvidence.sharing-capacity': 'Des diapositives envoyées aux personnes qui ont suivi la formation.',
  'question.sharing-inclusion':
    'Parmi les rapports que cette institution a écrits sur des tests avec des usagers au cours des 12 derniers mois, combien sont publics ?',
  'counted.sharing-inclusion': 'rapports publics sur des tests avec des usagers',
  'among.sharing-inclusion': 'tous les rapports des 12 derniers mois sur des tests avec des usagers',
  'countsIf.sharing-inclusion': 'chacun peut lire le rapport, et personne ne peut y être reconnu',
  'evidence.sharing-inclusion': 'Une liste datée des rapports avec l’adresse de chacun.',
  'noEvidence.sharing-inclusion': 'Un communiqué de presse sur les tests.',
  'note.sharing-inclusion': 'Si aucun rapport n’a été écrit, la réponse est le premier degré.',
  'question.sharing-governance':
    'Combien d’autres pays ont repris pour leur usage des règles de ce pays sur le logiciel libre au cours des 24 derniers mois ?',
  'evidence.sharing-governance': 'Un texte daté de l’autre pays qui en nomme l’origine.',
  'noEvidence.sharing-governance': 'La visite d’une délégation.',
  'note.sharing-governance':
    'Les règles sont des politiques, des contrats types et les règles de registres. Une organisation régionale compte comme un pays. Chaque pays compte une fois.',
  'question.sharing-resources':
    'Parmi les systèmes partagés de ce pays aujourd’hui, pour combien plusieurs utilisateurs paient-ils la maintenance en vertu d’un accord ?',
  'counted.sharing-resources':
    'systèmes partagés dont plusieurs utilisateurs paient la maintenance en vertu d’un accord',
  'among.sharing-resources':
    'tous les systèmes publics que plusieurs institutions ou pays utilisent en commun',
  'countsIf.sharing-resources': 'un accord signé fixe la part que paie chacun d’au moins deux utilisateurs',
  'evidence.sharing-resources': 'L’accord signé et daté, avec la part de chaque utilisateur.',
  'noEvidence.sharing-resources': 'Un système qu’un ministère paie pour tous.',
  'note.sharing-resources':
    'Si aucun système n’est partagé, la réponse est le premier degré. On compte des systèmes, et non des sommes.',
  'question.sharing-technical':
    'Parmi les modifications de logiciels libres d’autrui que cette institution a mises en service au cours des 12 derniers mois, combien ont été proposées au projet amont ?',
  'counted.sharing-technical': 'modifications proposées au projet amont',
  'among.sharing-technical':
    'toutes les modifications apportées à des logiciels libres d’autrui et mises en service au cours des 12 derniers mois',
  'countsIf.sharing-technical':
    'la modification a été proposée au projet dans les six mois qui ont suivi sa mise en service',
  'evidence.sharing-technical':
    'Une liste des modifications avec la date de mise en service et l’adresse de chaque proposition.',
  'noEvidence.sharing-technical': 'Une copie du code modifié sur un serveur de l’institution.',
  'note.sharing-technical':
    'Une modification pas encore proposée, dont les six mois courent encore, n’entre dans aucun des deux nombres.',
  'question.sharing-office':
    'Parmi les guides du bureau open source de cette administration aujourd’hui, combien sont utilisés par une autre institution ?',
  'counted.sharing-office': 'guides utilisés par une autre institution',
  'among.sharing-office': 'tous les guides en vigueur du bureau open source',
  'countsIf.sharing-office':
    'chacun peut lire le guide, et une autre institution dit par écrit qu’elle l’utilise',
  'evidence.sharing-office': 'L’adresse du guide, et le texte daté de l’autre institution.',
  'noEvidence.sharing-office': 'Le nombre de visites de la page.',
  'note.sharing-office': 'Si aucun guide n’est en vigueur, la réponse est le premier degré.',
  'steps.sharing-governance.not-yet': 'Aucun autre pays ne les a reprises.',
  'steps.sharing-governance.first-steps': 'Un autre pays les a reprises.',
  'steps.sharing-governance.established': 'Deux autres pays les ont reprises.',
  'steps.sharing-governance.managed': 'Trois ou quatre autres pays les ont reprises.',
  'steps.sharing-governance.embedded': 'Cinq autres pays ou plus les ont reprises.',
};
