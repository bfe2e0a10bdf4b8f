/** The texts of “resource-mobilisation” in French. */
export const resourceMobilisation: Readonly<Record<string, string>> = {
  'question.mobilisation-needs':
    'Parmi les secteurs prioritaires de ce pays, combien ont une liste de besoins numériques datant des 24 derniers mois ?',
  'counted.mobilisation-needs': 'secteurs prioritaires dotés d’une liste de besoins numériques',
  'among.mobilisation-needs': 'tous les secteurs prioritaires du plan national',
  'countsIf.mobilisation-needs':
    'la liste date des 24 derniers mois et nomme ce qu’il faut, ce qui existe et ce qui manque',
  'evidence.mobilisation-needs': 'La liste datée des besoins et des lacunes de chaque secteur.',
  'noEvidence.mobilisation-needs': 'Une liste de projets proposée par un fournisseur.',
  'note.mobilisation-needs':
    'Si aucun plan ne nomme de secteurs prioritaires, la réponse est le premier degré.',
  'question.mobilisation-plan-years':
    'Combien d’années le plan budgétaire de ce pays pour le logiciel libre couvre-t-il aujourd’hui ?',
  'evidence.mobilisation-plan-years':
    'Le plan budgétaire daté, avec ses hypothèses de prix et de monnaie pour chaque année.',
  'noEvidence.mobilisation-plan-years': 'Une somme pour plusieurs années qui n’est pas répartie par année.',
  'note.mobilisation-plan-years':
    'Une année est couverte lorsque le plan donne un chiffre pour elle et indique ses hypothèses de prix et de monnaie. L’année en cours est la première.',
  'question.mobilisation-spread':
    'Quelle part du coût de fonctionnement du logiciel libre dans ce pays est venue de sa plus grande source de financement au cours des 12 derniers mois ?',
  'evidence.mobilisation-spread': 'Les comptes des 12 derniers mois, avec le montant de chaque source.',
  'noEvidence.mobilisation-spread': 'Une liste de sources sans montants.',
  'note.mobilisation-spread':
    'Le coût de fonctionnement est celui du logiciel libre dans tout le secteur public, ou la part qui en est connue : dire laquelle. On compte des sommes, et non le nombre de sources. Le budget de l’État compte pour une seule source. Sans chiffres, la réponse est « inconnu ».',
  'question.mobilisation-reserve':
    'Où en est la provision pour imprévus de ce pays pour son programme de logiciel libre ?',
  'evidence.mobilisation-reserve': 'La ligne du budget adopté avec son année, et les règles datées.',
  'noEvidence.mobilisation-reserve': 'De l’argent qui restait à la fin de l’année.',
  'note.mobilisation-reserve':
    'Un test consiste à parcourir un cas sur le papier, règles en main et avec un compte rendu.',
  'question.mobilisation-commitments':
    'Sur le coût du programme de logiciel libre de ce pays pour les 24 prochains mois, quelle somme est couverte par des engagements signés ?',
  'depends.mobilisation-commitments':
    'On ne peut comparer les sommes à un plan que si un plan couvre les années à venir.',
  'counted.mobilisation-commitments': 'coût couvert par des engagements signés, exprimé dans une monnaie',
  'among.mobilisation-commitments':
    'le coût prévu du programme de logiciel libre pour les 24 prochains mois, dans la même monnaie',
  'countsIf.mobilisation-commitments':
    'l’engagement est signé, indique la somme et vient à échéance au cours de ces 24 mois',
  'evidence.mobilisation-commitments':
    'Les engagements signés avec la somme et la date, à côté du plan des coûts.',
  'noEvidence.mobilisation-commitments': 'Une promesse faite à une conférence.',
  'note.mobilisation-commitments':
    'On compte des sommes, et non des engagements. Un budget adopté est un engagement signé. Sans coût prévu, la réponse est « inconnu ».',
  'question.mobilisation-follow-up':
    'Au cours des 12 derniers mois, comment ce pays a-t-il comparé les dépenses au plan dans son programme de logiciel libre ?',
  'depends.mobilisation-follow-up':
    'On ne peut comparer les sommes à un plan que si un plan couvre les années à venir.',
  'evidence.mobilisation-follow-up':
    'Le document trimestriel daté, avec les dépenses, le plan et la décision prise.',
  'noEvidence.mobilisation-follow-up': 'Un relevé de compte sans le plan à côté.',
  'question.mobilisation-exit':
    'Parmi les systèmes de ce pays financés aujourd’hui depuis l’extérieur, combien ont un plan daté de prise en charge par le pays ?',
  'counted.mobilisation-exit': 'systèmes dotés d’un plan daté de prise en charge par le pays',
  'among.mobilisation-exit': 'tous les systèmes publics financés depuis l’extérieur du pays',
  'countsIf.mobilisation-exit':
    'le plan nomme les dates auxquelles les crédits, l’exploitation et la maintenance passent à un organisme du pays',
  'evidence.mobilisation-exit': 'Le plan daté, avec l’organisme qui prend la suite et l’année.',
  'noEvidence.mobilisation-exit': 'Une phrase sur la pérennité dans la demande de subvention.',
  'note.mobilisation-exit':
    'Un système compte lorsqu’un bailleur de fonds, un prêteur ou un autre État paie une partie de son coût de fonctionnement.',
  'steps.mobilisation-plan-years.not-yet': 'Aucune année n’est couverte.',
  'steps.mobilisation-plan-years.first-steps': 'Une année est couverte.',
  'steps.mobilisation-plan-years.established': 'Deux années sont couvertes.',
  'steps.mobilisation-plan-years.managed': 'Trois années sont couvertes.',
  'steps.mobilisation-plan-years.embedded': 'Quatre années ou plus sont couvertes.',
  'steps.mobilisation-spread.not-yet': 'La plus grande source a payé plus de 90 pour cent.',
  'steps.mobilisation-spread.first-steps': 'La plus grande source a payé plus de 75 pour cent, jusqu’à 90.',
  'steps.mobilisation-spread.established': 'La plus grande source a payé plus de 60 pour cent, jusqu’à 75.',
  'steps.mobilisation-spread.managed': 'La plus grande source a payé plus de 50 pour cent, jusqu’à 60.',
  'steps.mobilisation-spread.embedded': 'La plus grande source a payé 50 pour cent ou moins.',
  'steps.mobilisation-reserve.not-yet': 'Rien n’est mis de côté, et rien n’est écrit sur une provision.',
  'steps.mobilisation-reserve.first-steps': 'Un document daté dit que de l’argent doit être mis de côté.',
  'steps.mobilisation-reserve.established':
    'De plus, un montant pour la provision figure dans le budget adopté.',
  'steps.mobilisation-reserve.managed':
    'De plus, des règles en vigueur disent qui peut utiliser la provision et comment elle est reconstituée.',
  'steps.mobilisation-reserve.embedded':
    'De plus, la provision a été utilisée ou testée au cours des 24 derniers mois, et le résultat a fait l’objet d’un rapport écrit.',
  'steps.mobilisation-follow-up.not-yet': 'Il n’y a, au cours de la période, aucune trace d’une comparaison.',
  'steps.mobilisation-follow-up.first-steps': 'Une comparaison est faite là où une personne s’en occupe.',
  'steps.mobilisation-follow-up.established':
    'De plus, un texte approuvé et daté dit qui compare, quand, et qui décide.',
  'steps.mobilisation-follow-up.managed':
    'De plus, des documents montrent au moins les trois quarts des comparaisons dues au cours des 12 derniers mois, chacune avec une décision.',
  'steps.mobilisation-follow-up.embedded':
    'De plus, cette procédure a été confrontée à son but au cours des 24 derniers mois, puis modifiée ou confirmée par écrit.',
};
