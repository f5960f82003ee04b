import '@/shared/style/element'
import '@/shared/style/tokens.css'
import '@/shared/style/base.css'
import '@/shared/style/print.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { routing } from './router'
import { i18n, keptLanguage, speak } from './shared/i18n'
import { useSession } from './shared/session/session'
import { sweepDrafts } from './shared/draft/drafts'
import { showTrouble } from './shared/frame/trouble'

async function open() {
  const app = createApp(App)
  app.use(createPinia())
  await Promise.all([speak(keptLanguage()), useSession().begin()])
  sweepDrafts(localStorage, Date.now())
  app.use(i18n)
  app.use(routing())
  app.mount('#app')
}

open().catch(showTrouble)
