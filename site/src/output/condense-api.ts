/**
 * What of an API page is searched: titles, the first paragraph below each, and the codes that are thrown. Tables and
 * signatures of two thousand exports would make an index of many megabytes and hide the guides.
 */
export const condenseApi = (markdown: string): string => {
  const kept: string[] = [];
  let take = false;
  for (const block of markdown.replaceAll(/```[\s\S]*?```/g, '').split(/\n\s*\n/)) {
    const text = block.trim();
    if (/^#{1,2} /.test(text)) {
      take = !/^## (?:Parameters|Returns|See|Example|Read more|Properties|Type Parameters|Extends)/.test(
        text,
      );
      if (take) kept.push(text);
    } else if (take && text !== '' && !/^(?:From \[|Defined in |\||#)/.test(text)) {
      kept.push(text);
      take = false;
    }
  }
  return kept.join('\n\n');
};

/** Lists at the foot of a page that only point elsewhere: they would be found for every name. */
export const withoutFoot = (markdown: string): string =>
  markdown.replace(/\n## (?:Functions on this page|Fonctions de cette page)\n[\s\S]*$/, '');
