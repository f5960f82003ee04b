import Keycloak from 'keycloak-js'
import { defineStore } from 'pinia'
import { ref } from 'vue'
import { keptLanguage } from '@/shared/i18n'
import { knownRoles, type Role } from './roles'

/** A token is renewed when it has less than this left, in seconds. */
const FRESH = 30

/** The session with the sign-in has ended; what was typed is still here. */
export class SignedOut extends Error {}

/** Who sits here. The token stays in memory and nowhere else. */
export const useSession = defineStore('session', () => {
  const keycloak = new Keycloak({ url: `${location.origin}/auth`, realm: 'xinfang', clientId: 'xinfang-console' })

  const login = ref('')
  const name = ref('')
  const office = ref('')
  const roles = ref<Role[]>([])
  const isOver = ref(false)

  async function begin() {
    await keycloak.init({
      onLoad: 'login-required',
      pkceMethod: 'S256',
      checkLoginIframe: false,
      redirectUri: address(),
      locale: spoken(),
    })
    // Otherwise the end of the session would tear a form away in the middle of a sentence.
    keycloak.loginRequired = false
    const claims = keycloak.idTokenParsed ?? {}
    login.value = String(claims.preferred_username ?? '')
    name.value = String(claims.name ?? claims.preferred_username ?? '')
    office.value = String(claims.office ?? '')
    roles.value = knownRoles(keycloak.realmAccess?.roles ?? [])
  }

  async function token(): Promise<string> {
    try {
      await keycloak.updateToken(FRESH)
    } catch {
      // A failure that leaves the token is one of the network: the call itself will say so.
    }
    if (!keycloak.token) {
      isOver.value = true
      throw new SignedOut()
    }
    return keycloak.token
  }

  /** Comes back to this very address. */
  function signInAgain() {
    return keycloak.login({ redirectUri: address(), locale: spoken() })
  }

  function signOut() {
    sessionStorage.clear()
    return keycloak.logout({ redirectUri: `${location.origin}/console/` })
  }

  function refused() {
    isOver.value = true
  }

  function may(...some: readonly Role[]) {
    return some.some((role) => roles.value.includes(role))
  }

  return { login, name, office, roles, isOver, begin, token, signInAgain, signOut, refused, may }
})

function address() {
  return location.origin + location.pathname + location.search
}

function spoken() {
  return keptLanguage() === 'en' ? 'en' : 'zh-CN'
}
