/// <reference types="vitest/config" />
import { fileURLToPath } from 'node:url'
import vueI18n from '@intlify/unplugin-vue-i18n/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { squeezed } from './build/squeezed.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  base: '/console/',
  plugins: [
    vue({ features: { optionsAPI: false } }),
    // Messages are compiled here: the compiler stays out of the browser, where the policy would refuse it.
    vueI18n({ include: here('./src/*/locale/**'), runtimeOnly: true, dropMessageCompiler: true, fullInstall: false }),
    squeezed(),
  ],
  resolve: { alias: { '@': here('./src') } },
  build: {
    outDir: here('../target/classes/static/console'),
    emptyOutDir: true,
    // The policy refuses data: addresses.
    assetsInlineLimit: 0,
    target: ['chrome109', 'firefox115', 'safari16'],
    modulePreload: { polyfill: false },
  },
  test: { include: ['src/**/*.test.ts'] },
})
