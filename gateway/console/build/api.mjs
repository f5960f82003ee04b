// Writes the types of what the services take and answer, out of their own descriptions.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import openapi, { astToString } from 'openapi-typescript'

const described = new URL('../../../infra/docs/openapi/', import.meta.url)
const written = new URL('../../target/console/schema/', import.meta.url)

export async function writeTypes() {
  mkdirSync(written, { recursive: true })
  for (const name of readdirSync(described).filter((each) => each.endsWith('.json'))) {
    const types = astToString(await openapi(new URL(name, described), { alphabetize: true }))
    writeFileSync(new URL(name.replace('.json', '.ts'), written), types)
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) await writeTypes()
