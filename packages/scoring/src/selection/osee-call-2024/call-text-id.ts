type ScoredId =
  | 'political-commitment'
  | 'local-ecosystem'
  | 'strategic-priority'
  | 'regional-champion'
  | 'willing-to-share-and-learn'
  | 'host-sdg-open-technology-focus'
  | 'host-sustainable-income'
  | 'host-government-links'
  | 'host-embedded-in-ecosystem'
  | 'host-translation-experience';

type LevelId = 'none' | 'nascent' | 'partial' | 'established' | 'strong';

/**
 * The texts of `oseeCall2024` that a translation holds: titles of criteria, statements of gates, rules and context, the
 * statement of each criterion under its id with `.statement`, each of its levels under its id with `.level.` and the id of
 * the level, the matters on which the documents differ, and the positions on them that are words.
 */
export type OseeCall2024TextId =
  | 'title'
  | 'country'
  | 'host'
  | ScoredId
  | `${ScoredId}.statement`
  | `${ScoredId}.level.${LevelId}`
  | 'lmic-status'
  | 'official-eoi'
  | 'eoi-within-window'
  | 'implemented-dpg'
  | 'implemented-digital-public-service'
  | 'host-named'
  | 'host-organisation-type'
  | 'host-mandate'
  | 'host-in-kind-infrastructure'
  | 'host-in-country'
  | 'two-countries'
  | 'regional-and-context-diversity'
  | 'itu-member-administration'
  | 'eoi-closing-date'
  | 'dpg-or-service'
  | 'dpg-or-service: at least one digital public good for public services'
  | 'dpg-or-service: at least one digital public service';
