import { computed } from 'vue'
import { createI18n } from 'vue-i18n'
import type { Messages } from './byFeature'
import { keepLanguage, type Language } from './kept'
import zh from './zh'

/** Something that is said in both languages. */
export interface Bilingual {
  zh: string
  en: string
}

export const i18n = createI18n({
  legacy: false,
  locale: 'zh' as Language,
  fallbackLocale: 'zh',
  messages: { zh, en: {} as Messages },
})

export const language = computed(() => i18n.global.locale.value as Language)

export async function speak(chosen: Language) {
  if (chosen === 'en' && Object.keys(i18n.global.messages.value.en).length === 0) {
    i18n.global.setLocaleMessage('en', (await import('./en')).default)
  }
  i18n.global.locale.value = chosen
  document.documentElement.lang = chosen === 'en' ? 'en' : 'zh-CN'
  keepLanguage(chosen)
}

/** What a service says in both languages, in the one that is spoken now. */
export function said(words: Bilingual) {
  return language.value === 'en' ? words.en : words.zh
}
