// What can be chosen of captions. Downloaded with them.
import {CAPTION_PLACES, CAPTION_SIZES} from '../session/captions/look.js';
import type {CaptionsView} from '../session/captions/captions.js';
import type {MenuGroup} from './menu-item.js';
import type {Words} from './words/words.js';

export function captionChoices(captions: CaptionsView, words: Words): readonly MenuGroup[] {
  const [size, place, own] = [captions.size.get(), captions.place.get(), captions.own.get()];
  const sizes = CAPTION_SIZES.map((name) => ({
    name,
    label: words.captionSizes[name],
    checked: name === size,
    run: () => {
      captions.setSize(name);
    },
  }));
  const places = CAPTION_PLACES.map((name) => ({
    name,
    label: words.captionPlaces[name],
    checked: name === place,
    run: () => {
      captions.setPlace(name);
    },
  }));
  const speech = {
    name: 'own',
    label: words.captionMySpeech,
    checked: own === 'on',
    run: () => {
      captions.setOwn(own === 'on' ? 'off' : 'on');
    },
  };
  return [
    {label: words.captionSize, items: sizes},
    {label: words.captionPlace, items: places},
    ...(captions.ownAllowed.get() ? [{label: words.captionMySpeechExplained, items: [speech]}] : []),
  ];
}
