import { type Answer, no, yes } from './statement.ts';

interface CreativeCommons {
  readonly elements: string;
  readonly version: number;
}

/** Elements and version of a licence of Creative Commons; the id is one of the table. */
const creativeCommons = (id: string): CreativeCommons | undefined => {
  const found = /^CC-(BY(?:-NC)?(?:-SA|-ND)?|SA)-(\d\.\d)(?:-[A-Z]+)?$/u.exec(id);
  return found ? { elements: found[1] ?? '', version: Number(found[2]) } : undefined;
};

/** An adaptation goes under the same elements, from version 2.0 on also in a later version or another port. */
export const shareAlikeRule = (inboundId: string, outboundId: string): Answer => {
  const gfdl = /^GFDL-(\d\.\d)-(only|or-later)$/u;
  const [inboundGfdl, outboundGfdl] = [gfdl.exec(inboundId), gfdl.exec(outboundId)];
  if (inboundGfdl && outboundGfdl) {
    const isLater = (outboundGfdl[1] ?? '') >= (inboundGfdl[1] ?? '') && inboundGfdl[2] === 'or-later';
    return isLater ? yes('later-version') : no('share-alike-elsewhere');
  }
  const inbound = creativeCommons(inboundId);
  const outbound = creativeCommons(outboundId);
  if (!inbound || !outbound || inbound.elements !== outbound.elements) return no('share-alike-elsewhere');
  return inbound.version >= 2 && outbound.version >= inbound.version
    ? yes('later-version')
    : no('share-alike-elsewhere');
};
