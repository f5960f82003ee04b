import './older'
import Keycloak from 'keycloak-js'
import { lastLanguage } from '@/shared/i18n/kept'

/** The token is in here and nowhere else. */
export const keycloak = new Keycloak({ url: `${location.origin}/auth`, realm: 'xinfang', clientId: 'xinfang-console' })

/** Whether the sign-in has just sent the browser back, so that the desk will be needed. */
export function isComingBack() {
  return /[#&]code=/.test(location.hash)
}

/** Goes to the sign-in and comes back to this very address; whoever is signed in passes through unseen. */
export async function signIn() {
  await keycloak.init({
    onLoad: 'login-required',
    pkceMethod: 'S256',
    checkLoginIframe: false,
    redirectUri: address(),
    locale: spoken(),
  })
  // Otherwise the end of the session would tear a form away in the middle of a sentence.
  keycloak.loginRequired = false
}

export function signInAgain() {
  return keycloak.login({ redirectUri: address(), locale: spoken() })
}

function address() {
  return location.origin + location.pathname + location.search
}

function spoken() {
  return lastLanguage() === 'en' ? 'en' : 'zh-CN'
}
