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
  argTypes: {lang: {control: 'inline-radio', options: ['', 'en', 'ko']}},
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
      return story();
    },
  ],
};

export default preview;
