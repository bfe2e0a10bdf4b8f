import type { OseeTexts } from '../osee-texts.ts';

/** The categories in French. */
export const categories = {
  'organisational-and-programmatic': {
    name: 'Organisation et programme',
    description:
      'Les fondations au sein d’une institution : ce qu’elle veut, ce dont elle a besoin, ce qu’elle achète et avec qui elle travaille. Sans elles, une solution libre dans l’administration survit rarement à son premier projet.',
  },
  'ecosystemic-and-societal': {
    name: 'Écosystème et société',
    description:
      'La société autour de l’institution : compétences, inclusion, maîtrise des données et moyens. C’est elle qui décide si le logiciel libre profite au plus grand nombre ou seulement à quelques-uns.',
  },
  technical: {
    name: 'Technique',
    description:
      'Les compétences nécessaires pour installer, relier et maintenir des systèmes libres. Cette catégorie donne des exemples de domaines plutôt que des règles, car les infrastructures, les capacités et les politiques diffèrent d’un pays à l’autre.',
  },
} satisfies OseeTexts['category'];
