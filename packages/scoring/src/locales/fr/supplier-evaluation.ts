import type { ChoiceTexts } from '../../models/choice/choice-texts.ts';

/** The words of the model `supplier-evaluation` in French. */
export const supplierEvaluation = {
  title: 'Évaluation des prestataires',
  'maker-relation': 'Lien avec l’équipe de développement',
  'maker-relation.statement':
    'Étroitesse de la collaboration du prestataire avec l’équipe qui développe le logiciel.',
  'maker-relation.evidence':
    'contrat ou lettre, contributions intégrées de personnes nommées au cours de la dernière année',
  upstream: 'Retour des modifications',
  'upstream.statement':
    'Constance avec laquelle les modifications sont reversées au projet au lieu de rester dans une version à part.',
  'upstream.evidence': 'liens vers des modifications intégrées, plan avec délais',
  'third-level-support': 'Assistance de troisième niveau',
  'third-level-support.statement':
    'Possibilité de corriger les défauts du logiciel lui-même, et délai de correction.',
  'third-level-support.evidence':
    'accord avec l’équipe de développement, personnes ayant le droit d’intégrer, délais de réponse',
  'maintenance-in-price': 'Maintenance dans le prix',
  'maintenance-in-price.statement':
    'Mesure dans laquelle le prix rémunère l’entretien et l’équipe de développement, et non la seule livraison.',
  'maintenance-in-price.evidence': 'détail du prix, plan lorsqu’il est très inférieur aux autres',
  'open-work': 'Travail ouvert',
  'open-work.statement': 'Mesure dans laquelle code, historique et tests sont publics dès le premier jour.',
  'open-work.evidence': 'dépôt public avec historique, licence, guide de contribution, tests automatiques',
  skills: 'Compétences et références',
  'skills.statement':
    'Mesure dans laquelle des personnes nommées ont fait un travail comparable, dans la langue des utilisateurs.',
  'skills.evidence': 'références joignables, personnes et leurs travaux',
  handover: 'Livraison et transfert',
  'handover.statement':
    'Mesure dans laquelle d’autres peuvent compiler, exploiter et poursuivre ce qui est livré.',
  'handover.evidence': 'documentation, compilation à partir du code source, formation, plan de sortie',
  'security-duties': 'Obligations de sécurité',
  'security-duties.statement':
    'Mesure dans laquelle les failles sont signalées et corrigées dans des délais indiqués, et les composants listés à chaque version.',
  'security-duties.evidence': 'voie de signalement, délais de correction, liste des composants',
  price: 'Prix',
  'price.statement':
    'Prix en pour cent du budget, selon des bornes fixes et jamais en fonction des autres offres.',
  'price.evidence': 'offre détaillée par poste',
  'price.unit': 'pour cent du budget',
  'not-excluded': 'Aucun motif d’exclusion ne s’applique au soumissionnaire.',
  'open-deliverables': 'Tout ce qui est livré l’est sous licence ouverte.',
  'annex-within-budget': 'Le prix reste dans le budget.',
  'clause.licence': 'Licence des livrables, par identifiant SPDX, et de chaque composant',
  'clause.rights': 'Droits de modifier et de redistribuer ce qui est livré',
  'clause.publication': 'Publication : lieu, moment et forme',
  'clause.upstream': 'Obligation de reverser les modifications, avec un délai',
  'clause.no-closed-fork': 'Ni version fermée ni conditions ajoutées',
  'clause.documentation': 'Documentation, et compilation à partir du code source',
  'clause.security': 'Sécurité : signalement, délais de correction, durée de maintenance',
  'clause.maintenance': 'Maintenance : corrective, adaptative, évolutive, développements spécifiques',
  'clause.third-level': 'Preuve d’une assistance de troisième niveau',
  'clause.data': 'Données et formats, avec export',
  'clause.exit': 'Sortie : transfert, aide et coût',
  'clause.marks': 'Noms et marques',
  'clause.accessibility': 'Accessibilité, par norme et niveau',
  'clause.liability': 'Garantie et responsabilité avec des composants ouverts',
  'clause.contributors': 'Sous-traitants, et accords de licence des contributeurs',
  'clause.acceptance': 'Réception par des tests publics',
  'neutral.needs': 'Les besoins d’abord : dire ce qu’il faut faire, non qui le fabrique.',
  'neutral.equivalent':
    'Lorsqu’une norme est nommée, ajouter « ou équivalent » et dire comment l’équivalence se démontre.',
  'neutral.named-product':
    'Nommer un produit ne convient que pour des services que chacun peut offrir ; en verser les motifs au dossier.',
  'level.none': 'Rien ne le démontre.',
  'level.part': 'Une partie est démontrée.',
  'level.full': 'Tout ce qui est demandé est démontré.',
} as const satisfies ChoiceTexts['supplier-evaluation'];
