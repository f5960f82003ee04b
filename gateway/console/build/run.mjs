// Builds the console if anything in it changed since the last time: packages, then types, tests and the bundle at once.
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const home = fileURLToPath(new URL('..', import.meta.url))
const quick = process.argv.includes('--quick')
const stamps = join(home, '../target/console')
const bundle = join(home, '../target/classes/static/console/index.html')
const packages = join(home, 'node_modules/.package-lock.json')

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19) || (major === 22 && minor < 12)) {
  console.error(`The console is built by Node 20.19, 22.12 or newer; this is ${process.version}.`)
  process.exit(1)
}

process.chdir(home)
mkdirSync(stamps, { recursive: true })

const npm = (...args) => execFileSync('npm', args, { stdio: 'inherit' })

const wanted = digest(['package.json', 'package-lock.json', '.npmrc'])
if (!existsSync(packages) || read('packages') !== wanted) {
  npm('ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error')
  write('packages', wanted)
}

const sources = digest(['.', ...(existsSync('../../infra/docs/openapi') ? ['../../infra/docs/openapi'] : [])])
const built = existsSync(bundle) && read('bundle') === sources
const proven = quick || read('proof') === sources
if (!built || !proven) {
  // Only now: on a bare machine the packages it needs have just come.
  await (await import('./api.mjs')).writeTypes()
  await together([...(proven ? [] : ['check', 'test']), ...(built ? [] : ['bundle'])])
  write('bundle', sources)
  if (!quick) write('proof', sources)
}

async function together(scripts) {
  const ends = await Promise.all(scripts.map(start))
  const failed = scripts.filter((_, index) => ends[index] !== 0)
  if (failed.length > 0) {
    console.error(`The console does not build: npm run ${failed.join(', ')}`)
    process.exit(1)
  }
}

function start(script) {
  return new Promise((resolve) => {
    spawn('npm', ['run', '--silent', script], { stdio: 'inherit' }).on('exit', resolve)
  })
}

function digest(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(files).sort()) hash.update(file).update(readFileSync(file))
  return hash.digest('hex')
}

function files(path) {
  if (!existsSync(path)) return []
  if (/\.[a-z]+$/.test(path) && !path.endsWith('.')) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => {
      const inner = join(path, entry.name)
      return entry.isDirectory() ? files(inner) : [inner]
    })
}

function read(name) {
  const stamp = join(stamps, name)
  return existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
}

function write(name, text) {
  writeFileSync(join(stamps, name), text)
}
