import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {a11y: {test: 'error'}, controls: {expanded: true}},
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
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: {colorScheme: 'light', language: 'en'},
  decorators: [
    (story, {globals}) => {
      const {documentElement: page} = document;
      page.style.colorScheme = String(globals['colorScheme']);
      page.style.backgroundColor = 'Canvas';
      page.lang = String(globals['language']);
      return story();
    },
  ],
};

export default preview;
