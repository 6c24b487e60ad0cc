/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  outputFileTracingRoot: import.meta.dirname,
  typescript: {ignoreBuildErrors: true}, // `npm run check` looks at types, and at those that are wrong on purpose
};
