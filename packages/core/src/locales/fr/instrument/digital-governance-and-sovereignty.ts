/** The texts of “digital-governance-and-sovereignty” in French. */
export const digitalGovernanceAndSovereignty: Readonly<Record<string, string>> = {
  'question.digital-sovereignty-and-policy-formulation':
    'Où en est la politique de ce pays contre la dépendance envers un fournisseur numérique unique ?',
  'evidence.digital-sovereignty-and-policy-formulation':
    'La politique avec sa date, et le registre des dépendances avec un responsable pour chacune.',
  'noEvidence.digital-sovereignty-and-policy-formulation':
    'Un discours qui cite la souveraineté comme objectif.',
  'note.digital-sovereignty-and-policy-formulation':
    'Une partie d’une stratégie numérique compte comme cette politique lorsqu’elle traite de la dépendance dans une section à part.',
  'question.oversight-and-accountability-in-open-source-digital-governance':
    'Parmi les systèmes numériques importants de ce pays, combien ont été contrôlés par une instance indépendante au cours des 36 derniers mois ?',
  'counted.oversight-and-accountability-in-open-source-digital-governance':
    'systèmes importants contrôlés par une instance indépendante',
  'among.oversight-and-accountability-in-open-source-digital-governance':
    'tous les systèmes inscrits au registre national des systèmes numériques importants',
  'countsIf.oversight-and-accountability-in-open-source-digital-governance':
    'l’instance ne relève pas de l’exploitant, et ses constats font l’objet d’un suivi écrit',
  'evidence.oversight-and-accountability-in-open-source-digital-governance':
    'Le rapport daté de l’instance, et la liste des suites données à ses constats.',
  'noEvidence.oversight-and-accountability-in-open-source-digital-governance':
    'Un rapport que l’exploitant a écrit sur lui-même.',
  'obligation.oversight-and-accountability-in-open-source-digital-governance':
    'Seul l’exploitant voit à l’intérieur de ces systèmes ; sans contrôle extérieur, les défauts restent chez l’exploitant.',
  'note.oversight-and-accountability-in-open-source-digital-governance':
    'Si le pays ne tient pas de registre des systèmes importants, la réponse est le premier degré. Une instance d’un autre pays ou d’une autre région peut faire le contrôle.',
  'question.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'Où en est la règle de droit sur le logiciel libre dans les organismes publics de ce pays ?',
  'evidence.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'Le texte officiel avec sa date, et deux cas datés où il a été appliqué.',
  'noEvidence.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'Un avis selon lequel rien dans la loi n’interdit le logiciel libre.',
  'note.legal-and-regulatory-frameworks-for-sovereign-open-source-software':
    'La règle doit permettre aux organismes publics d’utiliser des logiciels libres, de payer des travaux sur eux et de publier ce qu’ils ont payé. Une règle qui n’en traite qu’une partie donne le deuxième degré.',
  'question.international-cooperation-and-digital-sovereignty':
    'Parmi les accords internationaux sur le numérique en vigueur aujourd’hui dans ce pays, pour combien la dépendance qui en résulte a-t-elle été évaluée par écrit ?',
  'counted.international-cooperation-and-digital-sovereignty':
    'accords internationaux pour lesquels la dépendance qui en résulte a été évaluée par écrit',
  'among.international-cooperation-and-digital-sovereignty':
    'tous les accords internationaux en vigueur sur les données ou sur les technologies numériques',
  'countsIf.international-cooperation-and-digital-sovereignty':
    'l’évaluation traite de la maîtrise, du coût et de la sortie',
  'evidence.international-cooperation-and-digital-sovereignty':
    'Un registre des accords, avec la date et l’adresse de chaque évaluation.',
  'noEvidence.international-cooperation-and-digital-sovereignty': 'La note sur la cérémonie de signature.',
  'note.international-cooperation-and-digital-sovereignty':
    'Les accords avec des États, des organisations régionales, des bailleurs de fonds et des entreprises d’autres pays comptent de la même façon.',
  'question.public-private-partnerships-and-national-digital-ecosystems':
    'Parmi les contrats de partenariat pour une infrastructure numérique en cours aujourd’hui dans ce pays, pour combien la sortie a-t-elle fait l’objet d’un exercice ?',
  'counted.public-private-partnerships-and-national-digital-ecosystems':
    'contrats de partenariat dont la sortie a fait l’objet d’un exercice',
  'among.public-private-partnerships-and-national-digital-ecosystems':
    'tous les contrats de partenariat en cours pour une infrastructure numérique',
  'countsIf.public-private-partnerships-and-national-digital-ecosystems':
    'la partie publique détient les droits sur le code et sur les données, et a déroulé une fois toute la sortie lors d’un exercice',
  'evidence.public-private-partnerships-and-national-digital-ecosystems':
    'Les clauses sur les droits, et le compte rendu daté de l’exercice.',
  'noEvidence.public-private-partnerships-and-national-digital-ecosystems':
    'Une clause de réversibilité jamais essayée.',
  'steps.digital-sovereignty-and-policy-formulation.not-yet':
    'Rien n’est écrit sur la dépendance envers des fournisseurs.',
  'steps.digital-sovereignty-and-policy-formulation.first-steps': 'Il existe un projet de politique daté.',
  'steps.digital-sovereignty-and-policy-formulation.established':
    'Le projet a été adopté et la politique est en vigueur.',
  'steps.digital-sovereignty-and-policy-formulation.managed':
    'De plus, un registre fixe le responsable, les crédits et les dates pour les plus fortes dépendances, et une mesure est achevée.',
  'steps.digital-sovereignty-and-policy-formulation.embedded':
    'De plus, un rapport chiffré montre au moins une dépendance réduite depuis l’entrée en vigueur de la politique.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.not-yet':
    'Rien n’est écrit dans une loi ni dans un règlement.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.first-steps':
    'Il existe un projet de règle daté.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.established':
    'Le projet a été adopté et la règle est en vigueur.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.managed':
    'De plus, le responsable, les crédits et les dates sont fixés, et deux cas datés montrent la règle appliquée.',
  'steps.legal-and-regulatory-frameworks-for-sovereign-open-source-software.embedded':
    'De plus, les résultats de la règle ont fait l’objet d’un rapport chiffré depuis son entrée en vigueur.',
};
