import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { precacheList } from './build/precache-list.ts'

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [preact(), precacheList()],
  worker: { format: 'es' },
  resolve: { alias: { 'virtual:qr-reader-wasm': 'zxing-wasm/reader/zxing_reader.wasm?url' } },
  build: {
    target: 'es2022',
    manifest: true,
    // `/assets` is the look that all services share, served by the server kit.
    assetsDir: 'app',
    // The content security policy has no `data:` for scripts and styles; small files may be files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: { wallet: 'index.html', 'service-worker': 'src/service-worker.ts' },
      output: {
        // The browser finds a service worker by a name that never changes; all else is named after its content.
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'app/[name]-[hash].js'),
      },
    },
  },
})
