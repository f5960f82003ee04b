import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const WORTHWHILE = 1024
const TEXT = /\.(js|css|html|svg)$/

/** Puts beside every text a smaller copy for browsers that take it; the gateway chooses. */
export function squeezed(): Plugin {
  return {
    name: 'squeezed',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [fileName, output] of Object.entries(bundle)) {
          const source = Buffer.from(output.type === 'chunk' ? output.code : output.source)
          if (!TEXT.test(fileName) || source.length < WORTHWHILE) continue
          const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }
          this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source: brotliCompressSync(source, { params }) })
          this.emitFile({ type: 'asset', fileName: `${fileName}.gz`, source: gzipSync(source, { level: 9 }) })
        }
      },
    },
  }
}
