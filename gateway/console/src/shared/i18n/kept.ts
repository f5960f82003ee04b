export type Language = 'zh' | 'en'

const KEPT = 'xinfang.language'

export function keptLanguage(): Language {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh'
}

export function keepLanguage(language: Language) {
  localStorage.setItem(KEPT, language)
}
