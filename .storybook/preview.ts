import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {withActions} from 'storybook/actions/decorator';
import '../src/index.js';
import {eventNames, readableManifest} from './manifest.js';

setCustomElementsManifest(readableManifest);

/** Everything is described, but only what a story passes on has a control. */
const controlsThatWork: NonNullable<Preview['argTypesEnhancers']>[number] = ({argTypes, initialArgs}) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => [
      name,
      name in initialArgs ? type : {...type, control: {disable: true}},
    ]),
  );

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {a11y: {test: 'error'}, controls: {expanded: true}, actions: {handles: eventNames}},
  argTypes: {
    lang: {
      control: 'select',
      options: ['', 'en', 'ko', 'ja', 'zh-Hans', 'zh-Hant', 'vi', 'th', 'id', 'es', 'fr', 'de', 'pt-BR', 'ar'],
    },
  },
  argTypesEnhancers: [controlsThatWork],
  globalTypes: {
    colorScheme: {
      toolbar: {
        title: 'Colour scheme',
        icon: 'contrast',
        items: [
          {value: 'light', title: 'Light'},
          {value: 'dark', title: 'Dark'},
        ],
        dynamicTitle: true,
      },
    },
    language: {
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          {value: 'en', title: 'English'},
          {value: 'ko', title: '한국어'},
          {value: 'ja', title: '日本語'},
          {value: 'zh-Hans', title: '简体中文'},
          {value: 'zh-Hant', title: '繁體中文'},
          {value: 'vi', title: 'Tiếng Việt'},
          {value: 'th', title: 'ไทย'},
          {value: 'id', title: 'Bahasa Indonesia'},
          {value: 'es', title: 'Español'},
          {value: 'fr', title: 'Français'},
          {value: 'de', title: 'Deutsch'},
          {value: 'pt-BR', title: 'Português (Brasil)'},
          {value: 'ar', title: 'العربية'},
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {colorScheme: 'light', language: 'en'},
  decorators: [
    withActions,
    (story, {globals}) => {
      const {documentElement: page} = document;
      page.style.colorScheme = String(globals['colorScheme']);
      page.style.backgroundColor = 'Canvas';
      page.lang = String(globals['language']);
      page.dir = page.lang === 'ar' ? 'rtl' : 'ltr';
      return story();
    },
  ],
};

export default preview;
