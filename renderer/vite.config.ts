import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  // Relative, so that one build works under `http:` and `app:` alike.
  base: './',
  publicDir: false,
  cacheDir: here('../node_modules/.cache/vite'),
  build: {
    outDir: here('../dist/renderer'),
    emptyOutDir: true,
    // Where the CSS Custom Highlight API is: the desktop shell, and browsers of the last years.
    target: ['chrome125', 'firefox140', 'safari18'],
    // The content security policy admits no data: fonts or scripts.
    assetsInlineLimit: 0,
    // Every browser of the target preloads modules by itself.
    modulePreload: { polyfill: false },
    // What was bundled is passed on with its licenses.
    license: { fileName: 'licenses.md' },
    sourcemap: false,
    reportCompressedSize: false,
  },
});
