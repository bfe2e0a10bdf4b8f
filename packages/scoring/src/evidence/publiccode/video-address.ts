/**
 * Addresses of videos whose provider shows them in other pages (oEmbed), as patterns in which `*` stands for anything.
 *
 * @see oembed.com/providers.json, as the parser of publiccode.yml carries it: the providers of videos
 */
const patterns = `
  https://*.youtube.com/watch* https://*.youtube.com/v/* https://youtu.be/* https://*.youtube.com/playlist?list=*
  https://youtube.com/playlist?list=* https://*.youtube.com/shorts* https://vimeo.com/* https://player.vimeo.com/video/*
  https://www.dailymotion.com/video/* https://odysee.com/* https://www.ted.com/talks/* https://ted.com/talks/*
  http://ted.com/talks/* https://fast.wistia.com/embed/iframe/* https://fast.wistia.com/embed/playlists/*
  https://*.wistia.com/medias/* https://*.vidyard.com/* http://*.vidyard.com/* https://streamable.com/*
  http://streamable.com/* https://www.facebook.com/* https://twitter.com/* https://x.com/* https://*.x.com/*/status/*
  https://www.tiktok.com/* https://www.instagram.com/p/* https://www.instagram.com/tv/* https://www.instagram.com/reel/*
  https://instagram.com/p/* https://instagram.com/tv/* https://instagram.com/reel/* https://*.microsoftstream.com/video/*
  https://*.microsoftstream.com/channel/* https://livestream.com/*/* https://sproutvideo.com/videos/*
  https://*.vids.io/videos/* https://d.tube/v/* https://prezi.com/v/* https://*.prezi.com/v/* https://*.screen9.tv/*
  https://console.screen9.com/* https://www.gumlet.com/watch/* https://play.gumlet.io/embed/* http://*.ustream.tv/*
  http://*.ustream.com/* https://watch.wave.video/* https://embed.wave.video/* https://share.viostream.com/*
  https://pod.univ-lille.fr/video/* https://umotion-test.univ-lemans.fr/video/* https://pod.u-pec.fr/video/*
  https://uapod.univ-antilles.fr/video/* https://mediatheque.univ-paris1.fr/video/* https://*.podbean.com/e/*
  https://soundcloud.com/* http://soundcloud.com/* https://open.spotify.com/* https://www.slideshare.net/*/*
  https://speakerdeck.com/*/* https://www.canva.com/design/*/view https://*.wordpress.com/* https://wordpress.com/*
  https://*.flickr.com/photos/* https://flic.kr/p/* https://*.tumblr.com/post/* https://www.reddit.com/r/*/comments/*/*
  https://*.deviantart.com/art/* https://giphy.com/gifs/* https://issuu.com/*/docs/* https://codepen.io/*
  https://share.synthesia.io/* https://app.dadan.io/* https://*.hippovideo.io/* https://grain.com/share/*
`
  .trim()
  .split(/\s+/u)
  .map((pattern) => pattern.split('*'));

/** Whether a text fits a pattern, in time that grows with its length. */
const fits = (text: string, [start = '', ...pieces]: readonly string[]): boolean => {
  if (!text.startsWith(start)) return false;
  let at = start.length;
  const end = pieces.pop();
  if (end === undefined) return at === text.length;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length >= at + end.length && text.endsWith(end);
};

/** Whether an address is one that other pages can show, by its form alone. */
export const isVideoAddress = (address: string): boolean =>
  patterns.some((pattern) => fits(address, pattern));
