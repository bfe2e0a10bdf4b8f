/** The texts of “capacity-building” in French. */
export const capacityBuilding: Readonly<Record<string, string>> = {
  'question.leveraging-partnerships-for-resource-mobilization':
    'Parmi les accords de partenariat que cette administration a en cours aujourd’hui, combien lient les deux parties par écrit ?',
  'counted.leveraging-partnerships-for-resource-mobilization':
    'accords de partenariat qui lient les deux parties par écrit',
  'among.leveraging-partnerships-for-resource-mobilization':
    'tous les accords de partenariat en cours sur des travaux numériques',
  'countsIf.leveraging-partnerships-for-resource-mobilization':
    'le texte signé dit ce que chaque partie apporte et comment chacune peut se retirer',
  'evidence.leveraging-partnerships-for-resource-mobilization':
    'L’accord signé et daté, avec sa liste d’apports et sa clause de sortie.',
  'noEvidence.leveraging-partnerships-for-resource-mobilization': 'Une lettre d’intention.',
  'note.leveraging-partnerships-for-resource-mobilization':
    'Si aucun accord n’est en cours, la réponse est le premier degré.',
  'question.strategic-funding':
    'Parmi les services fondés sur le logiciel libre que cette administration exploite aujourd’hui, pour combien le budget adopté couvre-t-il la maintenance ?',
  'counted.strategic-funding': 'services dont la maintenance figure dans le budget adopté',
  'among.strategic-funding': 'tous les services fondés sur le logiciel libre que l’administration exploite',
  'countsIf.strategic-funding':
    'le budget de cette année et celui de l’année suivante comportent chacun une ligne pour la maintenance du service',
  'evidence.strategic-funding': 'Pour chaque service, la ligne du budget adopté, avec l’année et le montant.',
  'noEvidence.strategic-funding': 'Le budget du projet qui a construit le service.',
  'note.strategic-funding':
    'Si le budget de l’année suivante n’est pas encore adopté, le projet de budget transmis au parlement est pris en compte. On compte des services, et non des sommes.',
  'question.human-resource-planning-and-allocation':
    'Parmi les postes du plan d’effectifs de cette institution pour le numérique, combien sont pourvus aujourd’hui par des agents ?',
  'counted.human-resource-planning-and-allocation': 'postes pourvus par des agents',
  'among.human-resource-planning-and-allocation': 'tous les postes du plan d’effectifs pour le numérique',
  'countsIf.human-resource-planning-and-allocation': 'un agent occupe le poste depuis six mois ou plus',
  'evidence.human-resource-planning-and-allocation':
    'Le plan d’effectifs daté et la liste des postes pourvus, sans noms.',
  'noEvidence.human-resource-planning-and-allocation':
    'Une liste de consultants qui travaillent dans les locaux.',
  'note.human-resource-planning-and-allocation':
    'S’il n’existe pas de plan d’effectifs, la réponse est le premier degré.',
  'question.mobilizing-in-kind-contributions-and-technical-expertise':
    'Parmi les contributions en nature que cette administration utilise aujourd’hui, combien figurent dans un registre avec leur date de fin ?',
  'counted.mobilizing-in-kind-contributions-and-technical-expertise':
    'contributions en nature inscrites dans un registre avec leur date de fin',
  'among.mobilizing-in-kind-contributions-and-technical-expertise':
    'toutes les contributions en nature connues qui sont utilisées',
  'countsIf.mobilizing-in-kind-contributions-and-technical-expertise':
    'le registre indique la valeur, les conditions et la date de fin',
  'evidence.mobilizing-in-kind-contributions-and-technical-expertise':
    'Un extrait du registre avec, pour chaque contribution, la valeur, les conditions et la date de fin.',
  'noEvidence.mobilizing-in-kind-contributions-and-technical-expertise':
    'Une lettre de remerciement au donateur.',
  'note.mobilizing-in-kind-contributions-and-technical-expertise':
    'Une contribution en nature est un travail, un logiciel, du matériel ou un hébergement fourni gratuitement.',
  'question.maximizing-open-source-resource-networks':
    'Combien d’œuvres d’autres pays ce pays a-t-il reprises pour son usage au cours des 24 derniers mois ?',
  'evidence.maximizing-open-source-resource-networks':
    'Une liste datée des œuvres reprises, avec le pays d’origine et l’adresse de chacune.',
  'noEvidence.maximizing-open-source-resource-networks': 'Un voyage d’étude dont rien n’a été repris.',
  'note.maximizing-open-source-resource-networks':
    'Les œuvres sont des plans, des contrats, des supports de formation, des traductions et des modules logiciels, tous en rapport avec le logiciel libre. Chacune compte une fois, quel que soit le nombre d’institutions qui l’utilisent.',
  'steps.maximizing-open-source-resource-networks.not-yet': 'Aucune œuvre n’a été reprise.',
  'steps.maximizing-open-source-resource-networks.first-steps': 'Une œuvre a été reprise.',
  'steps.maximizing-open-source-resource-networks.established': 'Deux œuvres ont été reprises.',
  'steps.maximizing-open-source-resource-networks.managed': 'Trois ou quatre œuvres ont été reprises.',
  'steps.maximizing-open-source-resource-networks.embedded': 'Cinq œuvres ou plus ont été reprises.',
};
