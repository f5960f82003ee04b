import { computed, ref } from 'vue'
import { get } from '@/shared/api/call'
import type { Office, Page } from '@/shared/api/types'
import { language } from '@/shared/i18n'

const MOST = 200

const known = ref<Map<string, Office>>(new Map())
let asked: Promise<void> | null = null

/** The register of offices, read once in a tab. */
export function useOffices() {
  asked ??= load().catch(() => {
    asked = null
  })
  const all = computed(() => [...known.value.values()])
  return { all, find, nameOf, fullNameOf, reload }
}

/** As the office is called among colleagues. */
function nameOf(path: string | null | undefined) {
  const office = find(path)
  if (!office) return path ?? ''
  return language.value === 'en' ? office.nameEn : office.shortName
}

/** As it stands on a document. */
function fullNameOf(path: string | null | undefined) {
  const office = find(path)
  if (!office) return path ?? ''
  return language.value === 'en' ? office.nameEn : office.name
}

function find(path: string | null | undefined) {
  return path ? known.value.get(path) : undefined
}

async function reload() {
  asked = load()
  await asked
}

async function load() {
  const found = new Map<string, Office>()
  let after: string | null = null
  do {
    const page: Page<Office> = await get('/api/offices', { query: { after, limit: MOST } })
    for (const office of page.items) found.set(office.path, office)
    after = page.next
  } while (after !== null)
  known.value = found
}
