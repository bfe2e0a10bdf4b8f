import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `partnership` in French. */
export const partnership = {
  title: 'Choix de partenaires',
  alignment: 'Adéquation aux besoins',
  'alignment.statement': 'Mesure dans laquelle l’offre du partenaire répond au besoin.',
  'alignment.evidence': 'offre en regard de la liste des besoins',
  terms: 'Conditions',
  'terms.statement': 'Équité des conditions : droits, données, publicité et obligations.',
  'terms.evidence': 'projet d’accord',
  exit: 'Sortie',
  'exit.statement': 'Facilité à mettre fin au partenariat sans perte.',
  'exit.evidence': 'clause de fin du partenariat, plan pour la suite',
  openness: 'Usagers et ouverture',
  'openness.statement':
    'Mesure dans laquelle les usagers y gagnent, et où d’autres peuvent participer ou faire concurrence.',
  'openness.evidence': 'licences, normes, autres membres',
  monitoring: 'Suivi',
  'monitoring.statement': 'Qualité du suivi commun des résultats et des risques.',
  'monitoring.evidence': 'indicateurs, dates, personnes des deux côtés',
  'no-excluded-business': 'Le partenaire n’exerce aucune activité exclue.',
  'no-sanctions': 'Le partenaire ne figure sur aucune liste de sanctions.',
  'rights-respected': 'Aucun indice de travail forcé, de travail des enfants ou d’atteinte aux droits.',
  'level.none': 'Rien ne le démontre.',
  'level.part': 'Une partie est démontrée.',
  'level.full': 'Tout ce qui est demandé est démontré.',
} as const satisfies ChoiceTexts['partnership'];
