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

type GateId =
  | 'lmic-status'
  | 'official-eoi'
  | 'eoi-within-window'
  | 'implemented-dpg'
  | 'implemented-digital-public-service'
  | 'host-named'
  | 'host-organisation-type'
  | 'host-mandate'
  | 'host-in-kind-infrastructure'
  | 'host-in-country';

/** Those that two things can prove. */
type TwiceProven =
  | 'implemented-dpg'
  | 'political-commitment'
  | 'local-ecosystem'
  | 'strategic-priority'
  | 'regional-champion'
  | 'willing-to-share-and-learn'
  | 'host-sdg-open-technology-focus'
  | 'host-sustainable-income'
  | 'host-government-links'
  | 'host-embedded-in-ecosystem';

type Noted =
  | 'lmic-status'
  | 'eoi-within-window'
  | 'host-organisation-type'
  | 'local-ecosystem'
  | 'regional-and-context-diversity'
  | 'itu-member-administration';

type LevelId = 'none' | 'nascent' | 'partial' | 'established' | 'strong';

/**
 * The texts of `oseeCall2024` that a translation holds: titles of criteria, statements of gates, rules and context, the
 * statement of each criterion under its id with `.statement`, each of its levels under its id with `.level.` and the id of
 * the level, what can prove a gate or a criterion under its id with `.evidence` (the second thing with `.evidence.2`), its
 * `.reason` and its `.note`, the matters on which the documents differ, and the positions on them that are words.
 */
export type OseeCall2024TextId =
  | 'title'
  | 'country'
  | 'host'
  | ScoredId
  | `${ScoredId}.statement`
  | `${ScoredId}.level.${LevelId}`
  | `${GateId | ScoredId}.${'evidence' | 'reason'}`
  | `${TwiceProven}.evidence.2`
  | `${Noted}.note`
  | 'note'
  | GateId
  | 'two-countries'
  | 'regional-and-context-diversity'
  | 'itu-member-administration'
  | 'eoi-closing-date'
  | 'dpg-or-service'
  | 'dpg-or-service: at least one digital public good for public services'
  | 'dpg-or-service: at least one digital public service';
