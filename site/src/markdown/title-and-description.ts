import { firstSentence } from './first-sentence.ts';

const plain = (text: string): string =>
  text
    .replaceAll(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\\([<>[\]_*{}])/g, '$1')
    .replaceAll(/[*`]/g, '')
    .trim();

/** The title of a page, and the first sentence below it as plain text. */
export const titleAndDescription = (markdown: string): { title: string; description: string } => {
  const title = plain(/^# (.*)$/m.exec(markdown)?.[1] ?? '').replace(/\s*\{#[^}]*\}$/, '');
  const paragraphs = markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(?:#|```|\||<|\[!\[|!\[|-{3})/.test(part));
  return { title, description: firstSentence(plain(paragraphs[0] ?? '')) };
};
