export type Language = 'zh' | 'en'

const KEPT = 'xinfang.language'

/** What was spoken on this browser last, by whomever: the sign-in, which knows nobody yet, greets in it. */
export function lastLanguage(): Language {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh'
}

export function keepLanguage(language: Language) {
  localStorage.setItem(KEPT, language)
}
