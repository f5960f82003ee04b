export type Language = 'zh' | 'en'

const KEPT = 'xinfang.language'

/** What was spoken on this browser last, by whomever: the sign-in, which knows nobody yet, greets in it. */
export function lastLanguage(): Language {
  const kept = localStorage.getItem(KEPT)
  return kept === 'zh' || kept === 'en' ? kept : browserLanguage()
}

export function keepLanguage(language: Language) {
  localStorage.setItem(KEPT, language)
}

/** Chinese, unless the browser speaks English. */
export function browserLanguage(): Language {
  return navigator.language.startsWith('en') ? 'en' : 'zh'
}
