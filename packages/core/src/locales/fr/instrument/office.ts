/** The texts of “office” in French. */
export const office: Readonly<Record<string, string>> = {
  'question.office-mandate': 'Où en est le mandat du bureau open source dans cette administration ?',
  'evidence.office-mandate':
    'Le texte signé et daté, et une décision que le bureau a prise en vertu de ce texte.',
  'noEvidence.office-mandate': 'Une page du site qui présente l’équipe.',
  'obligation.office-mandate': 'Toutes les autres questions sur le bureau reposent sur ce mandat.',
  'note.office-mandate':
    'Le bureau peut porter n’importe quel nom et peut être une équipe au sein d’une autre unité.',
  'question.office-people':
    'Parmi les rôles choisis pour le bureau open source dans cette administration, combien sont tenus aujourd’hui par une personne nommément désignée ?',
  'depends.office-people':
    'Sans mandat, il n’y a pas de bureau dont on puisse compter les personnes, l’argent ou les réponses.',
  'counted.office-people': 'rôles tenus par une personne nommément désignée',
  'among.office-people': 'les huit rôles du cadre, ou les rôles choisis à leur place pour le bureau',
  'countsIf.office-people':
    'la personne a le rôle par écrit, avec au moins un cinquième de son temps de travail',
  'evidence.office-people':
    'La liste datée des rôles avec, pour chacun, la personne et la part du temps de travail.',
  'noEvidence.office-people': 'Un avis de vacance de poste.',
  'note.office-people': 'Une personne peut tenir plusieurs rôles. Joindre la liste des rôles à la réponse.',
  'question.office-money':
    'Pour combien de mois à venir le coût de fonctionnement du bureau open source de cette administration est-il assuré aujourd’hui ?',
  'depends.office-money':
    'Sans mandat, il n’y a pas de bureau dont on puisse compter les personnes, l’argent ou les réponses.',
  'evidence.office-money': 'Le budget adopté ou l’accord signé, avec ses dates.',
  'noEvidence.office-money': 'Une demande de crédits que personne n’a approuvée.',
  'note.office-money':
    'Est assuré ce que couvre un budget adopté ou un accord signé. Compter les mois entiers à partir du jour de la réponse, tant que la totalité du coût de fonctionnement est couverte.',
  'question.office-service':
    'Parmi les demandes d’aide adressées au bureau open source de cette administration au cours des 12 derniers mois, combien ont reçu une réponse à temps ?',
  'depends.office-service':
    'Sans mandat, il n’y a pas de bureau dont on puisse compter les personnes, l’argent ou les réponses.',
  'counted.office-service': 'demandes d’aide qui ont reçu une réponse à temps',
  'among.office-service': 'toutes les demandes d’aide adressées au bureau au cours des 12 derniers mois',
  'countsIf.office-service':
    'une réponse sur le fond, et non un accusé de réception, est partie dans le délai que le bureau avait promis d’avance',
  'evidence.office-service': 'Le journal des demandes, avec la date de chaque demande et de sa réponse.',
  'noEvidence.office-service': 'Des lettres de remerciement.',
  'note.office-service':
    'Sans journal, sans délai promis ou sans aucune demande, la réponse est le premier degré.',
  'steps.office-mandate.not-yet': 'Rien n’est écrit sur un bureau open source.',
  'steps.office-mandate.first-steps': 'Il existe un projet de mandat daté.',
  'steps.office-mandate.established': 'Le projet a été signé et le mandat est en vigueur.',
  'steps.office-mandate.managed':
    'De plus, le responsable, le budget et les dates sont fixés, et le bureau a pris une décision de sa propre autorité.',
  'steps.office-mandate.embedded': 'De plus, le mandat a été confirmé après un rapport chiffré du bureau.',
  'steps.office-money.not-yet': 'Aucun mois n’est assuré.',
  'steps.office-money.first-steps': 'Au moins un mois est assuré, mais moins de 6.',
  'steps.office-money.established': 'Au moins 6 mois sont assurés, mais moins de 12.',
  'steps.office-money.managed': 'Au moins 12 mois sont assurés, mais moins de 24.',
  'steps.office-money.embedded': '24 mois ou plus sont assurés.',
};
