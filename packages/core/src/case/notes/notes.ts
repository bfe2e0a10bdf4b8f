/** A headed part of a note: text, or a list of points. */
export interface NoteSection {
  readonly heading: string;
  readonly content: string | readonly string[];
}

const heading = /^## /u;
const escapedHeading = /^\\+## /u;

/** Writes sections as Markdown, so that people can read them in any system and {@link readNotes} gets them back. */
export const writeNotes = (sections: readonly NoteSection[]): string =>
  sections.map((section) => `## ${section.heading}\n${guard(bodyOf(section.content))}`).join('\n\n');

/** The text under each heading; of two equal headings the first. Text before the first heading is under `''`. */
export const readNotes = (notes: string): ReadonlyMap<string, string> => {
  const sections = new Map<string, string>();
  let [name, body]: [string, string[]] = ['', []];
  const close = (last: boolean) => {
    if (!last && body.at(-1) === '') body.pop();
    if (!sections.has(name) && (name !== '' || body.length > 0)) sections.set(name, unguard(body));
  };
  for (const line of notes.split('\n')) {
    if (heading.test(line)) {
      close(false);
      [name, body] = [line.slice(3), []];
    } else body.push(line);
  }
  close(true);
  return sections;
};

/** The points of a list that {@link writeNotes} wrote. */
export const pointsOf = (body: string): readonly string[] => {
  const points: string[] = [];
  for (const line of body === '' ? [] : body.split('\n')) {
    if (line.startsWith('- ') || points.length === 0) points.push(line.replace(/^- /u, ''));
    else points.push(`${points.pop()}\n${line.replace(/^ {2}/u, '')}`);
  }
  return points;
};

const bodyOf = (content: string | readonly string[]): string =>
  typeof content === 'string'
    ? content
    : content.map((point) => `- ${point.replaceAll('\n', '\n  ')}`).join('\n');

const guard = (body: string): string =>
  mapLines(body, (line) => (heading.test(line) || escapedHeading.test(line) ? `\\${line}` : line));

const unguard = (lines: readonly string[]): string =>
  lines.map((line) => (escapedHeading.test(line) ? line.slice(1) : line)).join('\n');

const mapLines = (text: string, change: (line: string) => string): string =>
  text.split('\n').map(change).join('\n');
