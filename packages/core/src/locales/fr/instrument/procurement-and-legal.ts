/** The texts of “procurement-and-legal” in French. */
export const procurementAndLegal: Readonly<Record<string, string>> = {
  'question.value-for-money-assessment':
    'Parmi les marchés de logiciel que cette institution a attribués au cours des 12 derniers mois, combien l’ont été avec un avantage pondéré en plus du prix ?',
  'counted.value-for-money-assessment':
    'marchés de logiciel attribués avec au moins un avantage pondéré, distinct du prix',
  'among.value-for-money-assessment': 'tous les marchés de logiciel attribués au cours des 12 derniers mois',
  'countsIf.value-for-money-assessment':
    'le caractère ouvert, la réutilisation ou la réversibilité avait un poids publié avant l’ouverture des offres',
  'evidence.value-for-money-assessment':
    'Le dossier de consultation avec les critères d’attribution et leurs poids, daté d’avant l’ouverture des offres.',
  'noEvidence.value-for-money-assessment':
    'Une phrase de la lettre d’attribution qui loue la qualité de l’offre.',
  'question.understanding-total-cost-of-ownership-tco':
    'Parmi les fiches de coût que cette institution a établies pour des décisions sur des logiciels au cours des 24 derniers mois, combien couvrent toute la durée de vie du logiciel ?',
  'counted.understanding-total-cost-of-ownership-tco':
    'fiches de coût qui couvrent toute la durée de vie du logiciel',
  'among.understanding-total-cost-of-ownership-tco':
    'toutes les fiches de coût établies pour des décisions sur des logiciels au-dessus du seuil national au cours des 24 derniers mois',
  'countsIf.understanding-total-cost-of-ownership-tco':
    'la fiche donne des chiffres pour la mise en place, pour l’exploitation et pour la sortie',
  'evidence.understanding-total-cost-of-ownership-tco':
    'La fiche datée, avec des chiffres pour la mise en place, pour chaque année d’exploitation et pour la sortie.',
  'noEvidence.understanding-total-cost-of-ownership-tco': 'Une offre avec le prix de la première année.',
  'note.understanding-total-cost-of-ownership-tco':
    'Si des décisions ont été prises sans qu’aucune fiche ait été établie, la réponse est le premier degré.',
  'question.capacity-to-run-integrate-open-source-in-public-procurement':
    'Parmi les appels d’offres de logiciel que cette institution a clos au cours des 12 derniers mois, combien ont reçu au moins une offre fondée sur un logiciel libre ?',
  'counted.capacity-to-run-integrate-open-source-in-public-procurement':
    'appels d’offres de logiciel qui ont reçu au moins une offre fondée sur un logiciel libre',
  'among.capacity-to-run-integrate-open-source-in-public-procurement':
    'tous les appels d’offres de logiciel clos au cours des 12 derniers mois',
  'countsIf.capacity-to-run-integrate-open-source-in-public-procurement':
    'l’offre a été admise et propose un logiciel sous une licence reconnue comme licence libre',
  'evidence.capacity-to-run-integrate-open-source-in-public-procurement':
    'Le registre daté des offres de chaque appel, avec la licence du logiciel proposé.',
  'noEvidence.capacity-to-run-integrate-open-source-in-public-procurement':
    'Une déclaration selon laquelle les offres de logiciel libre sont les bienvenues.',
  'note.capacity-to-run-integrate-open-source-in-public-procurement':
    'La réponse montre l’effet de tout le travail sur les achats et dépend en partie du marché : le dire là où il existe peu d’entreprises.',
  'question.understanding-open-source-licensing':
    'Parmi les agents qui achètent des logiciels pour cette institution, combien ont suivi avec succès une formation aux licences libres au cours des 36 derniers mois ?',
  'counted.understanding-open-source-licensing':
    'agents qui ont suivi avec succès une formation aux licences libres',
  'among.understanding-open-source-licensing':
    'tous les agents qui achètent des logiciels ou dirigent des projets de logiciel, au jour de la réponse',
  'countsIf.understanding-open-source-licensing':
    'la formation traite des obligations des licences et s’est terminée par un test',
  'evidence.understanding-open-source-licensing':
    'Les résultats datés de la formation, par rôle et sans noms.',
  'noEvidence.understanding-open-source-licensing':
    'Une brochure sur les licences envoyée à tout le personnel.',
  'question.procurement-process-integration':
    'Parmi les appels d’offres de logiciel que cette institution a publiés au cours des 12 derniers mois, combien traitent tous les éditeurs de la même façon dans leur texte ?',
  'counted.procurement-process-integration':
    'appels d’offres de logiciel dont le texte traite tous les éditeurs de la même façon',
  'among.procurement-process-integration':
    'un échantillon tiré au sort de 20 appels d’offres de logiciel publiés au cours des 12 derniers mois (tous, s’il y en a moins)',
  'countsIf.procurement-process-integration':
    'le texte ne contient ni nom de marque, ni garantie que seul un éditeur peut donner, ni formulaire qui suppose des frais de licence par utilisateur',
  'evidence.procurement-process-integration':
    'Une liste datée des appels d’offres de l’échantillon, avec le résultat de l’examen de chacun.',
  'noEvidence.procurement-process-integration': 'Un texte type auquel aucun appel d’offres n’a été comparé.',
  'note.procurement-process-integration':
    'Un nom de marque est considéré comme neutre là où la loi le permet et où il est suivi de « ou équivalent ».',
  'question.vendor-evaluation':
    'Parmi les marchés de travaux sur des logiciels libres que cette institution a attribués au cours des 12 derniers mois, dans combien les contributions passées des soumissionnaires ont-elles reçu un score ?',
  'counted.vendor-evaluation':
    'marchés pour l’attribution desquels les contributions passées des soumissionnaires ont reçu un score',
  'among.vendor-evaluation':
    'tous les marchés de travaux sur des logiciels libres attribués au cours des 12 derniers mois',
  'countsIf.vendor-evaluation':
    'le score repose sur des contributions au projet concerné que chacun peut consulter',
  'evidence.vendor-evaluation': 'La grille de scores datée, avec les adresses des contributions jugées.',
  'noEvidence.vendor-evaluation': 'Une liste de clients de référence.',
  'note.vendor-evaluation':
    'Une entreprise nouvelle peut montrer les contributions des personnes qu’elle propose.',
  'question.capacity-to-recognize-and-address-legal-challenges':
    'Au cours des 12 derniers mois, comment cette institution a-t-elle répondu aux questions de ses agents sur le droit du logiciel libre ?',
  'evidence.capacity-to-recognize-and-address-legal-challenges':
    'Le registre des questions, avec la date de chaque question et de sa réponse.',
  'noEvidence.capacity-to-recognize-and-address-legal-challenges': 'Le nom d’un juriste sur l’intranet.',
  'note.capacity-to-recognize-and-address-legal-challenges':
    'Si aucune question n’a été posée au cours de la période, la réponse ne dépasse pas le troisième degré.',
  'question.ip-and-legal-compliance':
    'Parmi les versions de logiciel que cette institution a publiées au cours des 12 derniers mois, combien ont passé avec succès, avant leur publication, une analyse des droits d’autrui ?',
  'depends.ip-and-legal-compliance':
    'Une analyse compare ce qu’elle trouve avec la licence choisie ; sans choix, il n’y a rien à comparer.',
  'counted.ip-and-legal-compliance':
    'versions qui ont passé avec succès une analyse des droits d’autrui avant leur publication',
  'among.ip-and-legal-compliance':
    'toutes les versions de logiciel publiées au cours des 12 derniers mois, par l’institution ou par un fournisseur pour elle',
  'countsIf.ip-and-legal-compliance':
    'l’analyse est antérieure à la publication et ne laisse aucun constat sans explication',
  'evidence.ip-and-legal-compliance':
    'Le rapport daté de l’analyse, avec une explication pour chaque constat.',
  'noEvidence.ip-and-legal-compliance':
    'Une phrase du fournisseur selon laquelle tous les droits sont acquis.',
  'question.contractual-considerations':
    'Parmi les marchés de développement de logiciel que cette institution a en cours aujourd’hui, combien garantissent tous les droits sur les travaux payés ?',
  'counted.contractual-considerations':
    'marchés de développement qui garantissent tous les droits sur les travaux payés',
  'among.contractual-considerations':
    'tous les marchés de développement de logiciel en cours au jour de la réponse',
  'countsIf.contractual-considerations':
    'le contrat donne le droit d’utiliser, de modifier et de publier les travaux, et oblige le fournisseur à remettre le code et la documentation',
  'evidence.contractual-considerations': 'La clause, avec le numéro et la date du contrat.',
  'noEvidence.contractual-considerations': 'Un contrat type que les contrats en cours n’utilisent pas.',
  'obligation.contractual-considerations': 'Sans ces droits, toute étape ultérieure dépend du fournisseur.',
  'question.data-privacy-and-security':
    'Parmi les tiers qui traitent aujourd’hui des données à caractère personnel pour cette institution, combien sont liés par un engagement signé ?',
  'counted.data-privacy-and-security': 'tiers liés par un engagement signé',
  'among.data-privacy-and-security':
    'tous les tiers qui traitent des données à caractère personnel pour l’institution',
  'countsIf.data-privacy-and-security':
    'l’engagement signé fixe la finalité, le lieu, l’effacement et la notification des incidents',
  'evidence.data-privacy-and-security':
    'Le registre des contrats, avec la date de l’engagement signé par chaque tiers.',
  'noEvidence.data-privacy-and-security': 'Les conditions générales du prestataire.',
  'steps.capacity-to-recognize-and-address-legal-challenges.not-yet':
    'Il n’y a, au cours de la période, aucune trace d’une question ni d’une réponse.',
  'steps.capacity-to-recognize-and-address-legal-challenges.first-steps':
    'Les questions reçoivent une réponse là où une personne s’en occupe.',
  'steps.capacity-to-recognize-and-address-legal-challenges.established':
    'De plus, un texte approuvé et daté dit qui répond et sous combien de jours.',
  'steps.capacity-to-recognize-and-address-legal-challenges.managed':
    'De plus, un registre montre qu’au moins les trois quarts des questions des 12 derniers mois ont reçu une réponse à temps.',
  'steps.capacity-to-recognize-and-address-legal-challenges.embedded':
    'De plus, ce circuit a été confronté à son but au cours des 24 derniers mois, puis modifié ou confirmé par écrit.',
};
