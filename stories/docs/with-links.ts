// The pages of docs/ as Storybook shows them: links lead to its own pages, and those to files of the repository are words.

/** By file, the title below “Documentation”. */
export const TITLES: Readonly<Record<string, string>> = {
  guide: 'From nothing to a meeting',
  concepts: 'Concepts',
  frameworks: 'With your framework',
  'commands-and-events': 'Commands and events',
  layouts: 'Layouts',
  theming: 'Looks',
  'own-ui': 'A look of your own',
  backgrounds: 'Backgrounds',
  security: 'Security',
  production: 'Going to production',
  troubleshooting: 'Troubleshooting',
  accessibility: 'Accessibility',
  reliability: 'Reliability',
  figures: 'Figures',
  'flipflop-cloud': 'FlipFlop Cloud',
  dependencies: 'Dependencies',
};

/** Storybook's own way from a title to an address. */
const addressOf = (title: string): string =>
  `?path=/docs/documentation-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}--docs`;

export function withLinks(text: string): string {
  return text.replaceAll(/(?<!!)\[([^\]]+)\]\((?!https?:)([^)\s]+)\)/g, (_, words: string, target: string) => {
    const title = TITLES[/^([\w-]+)\.md(?:#.*)?$/.exec(target)?.[1] ?? ''];
    return title ? `[${words}](${addressOf(title)})` : words;
  });
}

/** One section of a document, without those beside it. */
export function sectionOf(text: string, title: string): string {
  const section = text.split(/^(?=## )/m).find((one) => one.startsWith(`## ${title}\n`));
  if (!section) throw new Error(`There is no section “${title}”.`);
  return section.replace(/^#/, '');
}

/** What stands before the first section. */
export function introductionOf(text: string): string {
  return text.split(/^## /m)[0] ?? '';
}
