/** The playground on a page of its own, to be tried without the site. */
import { mountPlayground } from '../mount-playground.ts';

const place = document.querySelector<HTMLElement>('#playground');
if (place) mountPlayground(place, { locale: navigator.language });
