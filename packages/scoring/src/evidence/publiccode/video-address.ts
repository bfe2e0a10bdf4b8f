/**
 * Hosts of videos whose provider shows them in other pages (oEmbed). The form of the rest of an address changes with the
 * years; the host decides.
 *
 * @see oembed.com/providers.json, as the parser of publiccode.yml carries it: the providers of videos and talks
 */
const hosts = /* @__PURE__ */ new Set(
  `
  youtube.com youtu.be vimeo.com dailymotion.com odysee.com ted.com wistia.com vidyard.com streamable.com facebook.com
  twitter.com x.com tiktok.com instagram.com instagr.am microsoftstream.com livestream.com sproutvideo.com vids.io d.tube
  prezi.com screen9.tv screen9.com gumlet.com gumlet.io ustream.tv ustream.com wave.video viostream.com podbean.com
  soundcloud.com spotify.com slideshare.net speakerdeck.com canva.com wordpress.com flickr.com flic.kr tumblr.com reddit.com
  deviantart.com giphy.com issuu.com codepen.io synthesia.io dadan.io hippovideo.io grain.com grain.co loom.com
  pod.univ-lille.fr umotion-test.univ-lemans.fr pod.u-pec.fr uapod.univ-antilles.fr mediatheque.univ-paris1.fr
`
    .trim()
    .split(/\s+/u),
);

/** Whether an address is one that other pages can show, by its host alone. */
export const isVideoAddress = (address: string): boolean => {
  const [, host = ''] = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/iu.exec(address) ?? [];
  const labels = host.toLowerCase().split('.');
  return labels.some((_, start) => hosts.has(labels.slice(start).join('.')));
};
