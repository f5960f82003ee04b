import '@/shared/style/element'
import '@/shared/style/tokens.css'
import '@/shared/style/base.css'
import '@/shared/style/form.css'
import '@/shared/style/print.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { routing } from './router'
import { sweepDrafts } from './shared/draft/drafts'
import { i18n, speak } from './shared/i18n'
import type { Language } from './shared/i18n/kept'
import { usePreference } from './shared/session/preference'

/** Sets up the desk of whoever has signed in. */
export async function open() {
  const app = createApp(App)
  app.use(createPinia())
  await speak(usePreference<Language>('language', 'zh').value)
  sweepDrafts(localStorage, Date.now())
  app.use(i18n)
  app.use(routing())
  app.mount('#app')
}
