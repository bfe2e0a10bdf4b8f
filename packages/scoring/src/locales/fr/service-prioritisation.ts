import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `service-prioritisation` in French. */
export const servicePrioritisation = {
  title: 'Choix des services prioritaires',
  importance: 'Degré d’importance',
  feasibility: 'Faisabilité',
  'people-served': 'Personnes servies',
  'people-served.statement':
    'Nombre de personnes qui utilisent le service par an, sur une échelle logarithmique.',
  'people-served.evidence': 'décompte de la dernière année complète, avec sa source',
  'people-served.unit': 'personnes par an',
  burden: 'Charge par démarche',
  'burden.statement':
    'Nombre d’heures qu’une démarche prend aujourd’hui à une personne : trajets, attente, papiers. Plus il y en a, plus il y a à gagner.',
  'burden.evidence': 'mesure d’au moins dix démarches, avec tous les déplacements et papiers',
  'burden.unit': 'heures',
  'excluded-groups': 'Groupes exclus',
  'excluded-groups.statement': 'Part de ses utilisateurs qui appartient à des groupes exclus aujourd’hui.',
  'excluded-groups.evidence': 'enquête ou registre où les groupes sont nommés',
  'national-plan': 'Place dans le plan national',
  'national-plan.statement': 'Fermeté de l’engagement du plan national pour le service.',
  'national-plan.evidence': 'page du plan en vigueur',
  'national-plan.level.none': 'Le plan ne le cite pas.',
  'national-plan.level.named': 'Le plan le cite.',
  'national-plan.level.dated': 'Le plan le cite avec une date et un financement.',
  'needed-by-others': 'Nécessaire à d’autres services',
  'needed-by-others.statement':
    'Nombre d’autres services qui ne peuvent commencer avant celui-ci, sur une échelle logarithmique.',
  'needed-by-others.evidence': 'liste de ces services et de l’élément dont ils ont besoin',
  'needed-by-others.unit': 'services dépendants',
  'functions-covered': 'Fonctions couvertes',
  'functions-covered.statement':
    'Part des fonctions nécessaires que couvre un logiciel libre ou une brique réutilisable qui existe.',
  'functions-covered.evidence': 'liste des fonctions, chacune essayée dans le produit',
  skills: 'Compétences présentes',
  'skills.statement':
    'Part des compétences nécessaires à la construction et à l’exploitation qui est présente.',
  'skills.evidence': 'liste des compétences nécessaires et des personnes qui les ont',
  money: 'Financement assuré',
  'money.statement': 'Part du coût estimé, maintenance comprise, qui est assurée.',
  'money.evidence': 'estimation du coût complet, ligne budgétaire ou engagement signé',
  interfaces: 'Interfaces en place',
  'interfaces.statement':
    'Part des systèmes à relier qui offre une interface aujourd’hui ; s’il n’y en a aucun à relier, 100.',
  'interfaces.evidence': 'liste des systèmes avec un lien vers chaque interface',
  law: 'Droit en vigueur',
  'law.statement': 'Possibilité, selon le droit en vigueur, d’offrir le service sous la nouvelle forme.',
  'law.evidence': 'article de la loi, avis du service juridique',
  'law.level.law': 'Une loi doit d’abord être modifiée.',
  'law.level.rule': 'Un décret ou une règle doit d’abord être modifié.',
  'law.level.allowed': 'Le droit en vigueur le permet tel quel.',
  agreement: 'Accord des organismes',
  'agreement.statement': 'Part des organismes concernés qui a accepté par écrit de participer.',
  'agreement.evidence': 'lettres ou procès-verbaux des organismes',
  stage: 'Stade actuel',
  'stage.statement':
    'Avancement du service en ligne aujourd’hui. Il n’ajoute aucun point : il classe les services selon le travail qui reste.',
  'stage.evidence': 'adresse du service, date de l’essai',
  'stage.level.information': 'Seulement des informations.',
  'stage.level.form': 'Un formulaire peut être téléchargé.',
  'stage.level.submit': 'Un formulaire peut être envoyé en ligne.',
  'stage.level.complete': 'Tout le service est en ligne.',
  'owner-named': 'Un organisme répond du service.',
  'no-legal-bar': 'Aucune loi n’interdit le service sous la nouvelle forme.',
  'no-unacceptable-harm': 'Aucun préjudice inacceptable pour les personnes n’est attendu.',
  'people-served.reason':
    'Au-delà d’un million d’utilisateurs par an, rien ne s’ajoute ; en dessous, chaque doublement ajoute autant.',
  'burden.reason': 'Au-delà d’une semaine de travail de 40 heures, rien ne s’ajoute.',
  'excluded-groups.reason':
    'Si la moitié des utilisateurs appartient à des groupes exclus, le service est avant tout le leur.',
  'needed-by-others.reason': 'Au-delà de vingt services en attente, rien ne s’ajoute.',
} as const satisfies ChoiceTexts['service-prioritisation'];
