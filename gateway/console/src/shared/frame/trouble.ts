import { i18n, speak } from '@/shared/i18n'
import { lastLanguage } from '@/shared/i18n/kept'

/** Where not even the sign-in answers, there is no frame to say it in. */
export async function showTrouble() {
  await speak(lastLanguage())
  const { t } = i18n.global
  const page = document.createElement('main')
  page.className = 'trouble'
  const title = document.createElement('h1')
  title.textContent = t('shared.trouble.title')
  const advice = document.createElement('p')
  advice.textContent = t('shared.trouble.advice')
  const again = document.createElement('button')
  again.textContent = t('shared.again')
  again.addEventListener('click', () => location.reload())
  page.append(title, advice, again)
  document.querySelector('#app')?.replaceChildren(page)
}
