import { attribute, type LocalisedResource } from '@osee/catalogue';
import { isWebAddress } from '@osee/core';
import { formatList, formatMessage, formatNumber, messagesOf } from '@osee/core/text';
import { element } from '../../../examples/web/page/view/element.ts';
import type { Wording } from '../shell/wording.ts';
import { say } from '../words/say.ts';
import { languageName } from './language-name.ts';
import { type FoundTraining, mostShown } from './run-training.ts';
import type { TrainingWords } from './training-words.ts';

/** What was found, each with what somebody wants to know before opening it, and the credit to copy. */
export const resourceList = ({ resources }: FoundTraining, wording: Wording<TrainingWords>): HTMLElement =>
  element(
    'ul',
    { class: 'osee-pg-resources' },
    ...resources.slice(0, mostShown).map((resource) => resourceView(resource, wording)),
  );

const resourceView = (resource: LocalisedResource, wording: Wording<TrainingWords>): HTMLElement => {
  const { locale, words } = wording;
  const { title, translatedTitle, url, type, languages, cost, description } = resource;
  const labels = messagesOf(words.labels, 'labels');
  const shownTitle = element('span', { lang: languages[0] ?? false, dir: 'auto' }, title);
  const facts = [
    formatMessage(labels, `type.${type}`),
    ...timeOf(resource, wording),
    formatMessage(labels, `cost.${cost}`),
    formatList(
      languages.slice(0, 4).map((tag) => languageName(tag, locale)),
      locale,
    ),
  ];
  return element(
    'li',
    {},
    element(
      'p',
      { class: 'osee-pg-resource-title' },
      // Other addresses than those of the web lead nowhere from here.
      isWebAddress(url) ? element('a', { href: url, rel: 'noreferrer' }, shownTitle) : shownTitle,
      ...(translatedTitle === undefined ? [] : [element('span', { class: 'osee-pg-hint' }, translatedTitle)]),
    ),
    element('p', {}, description),
    element('ul', { class: 'osee-pg-facts' }, ...facts.map((fact) => element('li', {}, fact))),
    element(
      'details',
      {},
      element('summary', {}, wording.texts.credit),
      element(
        'p',
        { class: 'osee-pg-hint osee-pg-credit' },
        attribute(resource, { locale: words.labels, format: 'text' }).credit,
      ),
    ),
  );
};

/** The time as it was stated, else the estimate with what it rests on. */
const timeOf = (
  { hours, estimatedHours }: LocalisedResource,
  { locale, words }: Wording<TrainingWords>,
): readonly string[] => {
  const time = hours ?? estimatedHours;
  if (!time) return [];
  const { minimum, maximum } = time;
  const ends = [...new Set([minimum, maximum])].map((end) => formatNumber(end, locale, { decimals: 2 }));
  const range = say(locale, 'hoursOf', { range: ends.join('–') });
  if (hours || !estimatedHours) return [range];
  const basis = formatMessage(messagesOf(words.labels, 'labels'), `estimate.${estimatedHours.basis}`);
  return [`${range} (${basis})`];
};
