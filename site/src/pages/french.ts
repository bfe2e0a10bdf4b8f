/** The words of the site around French pages. */
export const frenchTheme = {
  nav: { home: 'Accueil', english: 'Toute la documentation (en anglais)' },
  outline: 'Sur cette page',
  previous: 'Page précédente',
  next: 'Page suivante',
  menu: 'Menu',
  top: 'Retour en haut',
  language: 'Changer de langue',
  appearance: 'Apparence',
  light: 'Passer au thème clair',
  dark: 'Passer au thème sombre',
  skip: 'Aller au contenu',
  search: {
    button: 'Rechercher',
    details: 'Afficher les détails',
    reset: 'Effacer la recherche',
    back: 'Fermer la recherche',
    none: 'Aucun résultat pour',
    select: 'choisir',
    navigate: 'parcourir',
    close: 'fermer',
  },
  starts: 'Démarrer en cinq minutes',
  notice:
    'OSEE est un programme de l’UIT et du PNUD, financé par l’Union européenne. Cette bibliothèque met en œuvre ce que définissent ses documents publics ; elle n’en est pas un produit officiel.',
} as const;

/** The way into the French pages. */
export const frenchHome = (
  pages: readonly { readonly place: string; readonly title: string; readonly description: string }[],
): string =>
  `# OSEE en français\n\n${frenchTheme.notice}\n\n## ${frenchTheme.starts}\n\n${pages
    .map(
      ({ place, title, description }) =>
        `- [${title}](./${place.replace(/^fr\//, '')})${description === '' ? '' : ` : ${description}`}`,
    )
    .join('\n')}\n\nLe reste de la documentation est [en anglais](../index.md).\n`;
