/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  // In development alone: what is exported has no server.
  rewrites: async () => [{source: '/my-backend/:path*', destination: 'http://localhost:7100/my-backend/:path*'}],
  outputFileTracingRoot: import.meta.dirname,
  typescript: {ignoreBuildErrors: true}, // `npm run check` looks at types, and at those that are wrong on purpose
};
