import {defineConfig} from 'vite';

export default defineConfig({
  server: {proxy: {'/my-backend': 'http://localhost:7100'}},
});
