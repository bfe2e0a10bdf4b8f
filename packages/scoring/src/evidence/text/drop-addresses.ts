/** What stands in the place of an address of a person: that there was one can still be seen. */
export const removedAddress = '[removed]';

/** A text without addresses of persons, and how many were taken out. */
export interface CleanText {
  readonly text: string;
  readonly dropped: number;
}

const localPart = /[\p{L}\p{N}._%+'-]/u;
const domainPart = /[\p{L}\p{N}.-]/u;
/** A version such as `1.0.0-beta.rc` after an `@` is no domain. */
const version = /^v?\d+\.\d/u;
const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}/u;
const phone = /(?:tel:\+?[\d().\s-]{5,25}\d|\+\d[\d().\s-]{6,25}\d)/giu;

/** Takes e-mail addresses and international telephone numbers out of a text; in time that grows with its length. */
export const dropAddresses = (given: string): CleanText => {
  const mails = dropMails(given);
  let dropped = mails.dropped;
  const text = mails.text.replace(phone, () => {
    dropped += 1;
    return removedAddress;
  });
  return { text, dropped };
};

const dropMails = (given: string): CleanText => {
  const pieces: string[] = [];
  let [from, dropped] = [0, 0];
  for (let at = given.indexOf('@'); at >= 0; at = given.indexOf('@', at + 1)) {
    let start = at;
    while (start > from && at - start < 64 && localPart.test(given.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < given.length && end - at < 255 && domainPart.test(given.charAt(end))) end += 1;
    while (end > at + 1 && /[.-]/u.test(given.charAt(end - 1))) end -= 1;
    const [local, host] = [given.slice(start, at), given.slice(at + 1, end)];
    // `git@host:path` is an address of source code.
    const [found] = domain.exec(host) ?? [];
    if (local === '' || local === 'git' || version.test(host) || found === undefined) continue;
    pieces.push(given.slice(from, start), removedAddress);
    from = at + 1 + found.length;
    dropped += 1;
  }
  return dropped === 0 ? { text: given, dropped } : { text: pieces.join('') + given.slice(from), dropped };
};
