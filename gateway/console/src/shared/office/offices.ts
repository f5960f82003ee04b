import { computed, ref } from 'vue'
import { answerOf, cases } from '@/shared/api/services'
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
  let after: string | undefined
  do {
    const query = { after, limit: MOST }
    const page: Page<Office> = await answerOf(cases.GET('/api/offices', { params: { query } }))
    for (const office of page.items) found.set(office.path, office)
    after = page.next ?? undefined
  } while (after !== undefined)
  known.value = found
}
