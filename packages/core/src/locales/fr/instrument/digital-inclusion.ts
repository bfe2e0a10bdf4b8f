/** The texts of “digital-inclusion” in French. */
export const digitalInclusion: Readonly<Record<string, string>> = {
  'question.conducting-digital-inclusion-assessments':
    'Parmi les groupes que ce pays a choisi de suivre, pour combien existe-t-il des résultats distincts sur l’inclusion numérique datant des 36 derniers mois ?',
  'counted.conducting-digital-inclusion-assessments':
    'groupes pour lesquels il existe des résultats distincts sur l’inclusion numérique datant des 36 derniers mois',
  'among.conducting-digital-inclusion-assessments':
    'tous les groupes en situation de vulnérabilité que le pays a choisi de suivre dans la liste de douze',
  'countsIf.conducting-digital-inclusion-assessments':
    'les résultats sont donnés pour le groupe lui-même et portent sur l’accès, le prix, les compétences ou les contenus',
  'evidence.conducting-digital-inclusion-assessments': 'Un rapport daté avec des résultats par groupe.',
  'noEvidence.conducting-digital-inclusion-assessments':
    'Un chiffre sur l’usage d’internet pour l’ensemble du pays.',
  'note.conducting-digital-inclusion-assessments':
    'Choisir les groupes avant de compter et joindre le choix à la réponse. Les douze groupes du cadre comprennent les populations rurales et les populations urbaines, qui forment ensemble toute la population ; choisir avec soin. Sans choix, la réponse est le premier degré.',
  'question.strategy-and-policy-development-for-digital-inclusion':
    'Parmi les objectifs de la politique d’inclusion numérique en vigueur aujourd’hui dans ce pays, combien sont entièrement précisés ?',
  'counted.strategy-and-policy-development-for-digital-inclusion': 'objectifs entièrement précisés',
  'among.strategy-and-policy-development-for-digital-inclusion':
    'tous les objectifs de la politique d’inclusion numérique en vigueur',
  'countsIf.strategy-and-policy-development-for-digital-inclusion':
    'l’objectif a une valeur chiffrée, une échéance, un responsable et un budget',
  'evidence.strategy-and-policy-development-for-digital-inclusion':
    'Le texte de la politique avec, pour chaque objectif, la valeur chiffrée, l’échéance, le responsable et le budget.',
  'noEvidence.strategy-and-policy-development-for-digital-inclusion': 'Une vision sans chiffres.',
  'note.strategy-and-policy-development-for-digital-inclusion':
    'Si aucune politique de ce type n’est en vigueur, la réponse est le premier degré. Un chapitre d’une politique plus large compte comme une politique.',
  'question.designing-inclusive-open-source-software-solutions':
    'Parmi les services numériques de cette institution, combien ont fait l’objet d’un test d’accessibilité au cours des 36 derniers mois ?',
  'counted.designing-inclusive-open-source-software-solutions':
    'services numériques dont l’accessibilité a été testée',
  'among.designing-inclusive-open-source-software-solutions': 'tous les services numériques de l’institution',
  'countsIf.designing-inclusive-open-source-software-solutions':
    'le test suit la norme nationale ou les WCAG, et un plan assorti d’échéances existe pour ce qui a échoué',
  'evidence.designing-inclusive-open-source-software-solutions':
    'Le rapport daté du test, et le plan pour ce qui a échoué.',
  'noEvidence.designing-inclusive-open-source-software-solutions': 'Un label de l’éditeur du logiciel.',
  'obligation.designing-inclusive-open-source-software-solutions':
    'Un service public que certaines personnes ne peuvent pas utiliser les prive d’un droit.',
  'note.designing-inclusive-open-source-software-solutions':
    'Un service sans déclaration d’accessibilité compte comme non testé.',
  'question.developing-multidisciplinary-approaches-for-digital-inclusion':
    'Parmi les projets de service que cette institution a commencés au cours des 24 derniers mois, combien avaient dès le départ une équipe de plusieurs métiers ?',
  'counted.developing-multidisciplinary-approaches-for-digital-inclusion':
    'projets de service dotés dès le départ d’une équipe de plusieurs métiers',
  'among.developing-multidisciplinary-approaches-for-digital-inclusion':
    'tous les projets de service commencés au cours des 24 derniers mois',
  'countsIf.developing-multidisciplinary-approaches-for-digital-inclusion':
    'la première phase réunissait des spécialistes de la technique, du droit ou des politiques publiques, et de la recherche sociale, ainsi qu’une personne d’un groupe concerné par le service',
  'evidence.developing-multidisciplinary-approaches-for-digital-inclusion':
    'La liste datée de l’équipe de la première phase, par métier et sans noms.',
  'noEvidence.developing-multidisciplinary-approaches-for-digital-inclusion':
    'Un atelier avec des usagers après le lancement.',
  'note.developing-multidisciplinary-approaches-for-digital-inclusion':
    'Une personne peut représenter deux des métiers.',
};
