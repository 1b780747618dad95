import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Addresses relative to the page, so that the program may live under any path of a proxy.
export default defineConfig({
  base: './',
  plugins: [react()],
  build: {
    outDir: process.env.PAGE_OUT ?? '../../../target/classes/static',
    emptyOutDir: true,
    chunkSizeWarningLimit: 5000,
    rolldownOptions: { input: { index: 'index.html', graphiql: 'graphiql.html' } },
  },
  // `npm run dev` beside a running program: the page with hot reload, answers from the program.
  // The host stays as it was asked for: the program refuses what comes from a page of another origin.
  server: {
    proxy: { '/graphql': { target: process.env.FOURCHAINS ?? 'http://127.0.0.1:8080', changeOrigin: false } },
  },
  test: { include: ['**/*.spec.{ts,tsx}'], environment: 'node' },
});
