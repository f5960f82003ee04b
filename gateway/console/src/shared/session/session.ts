import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import { knownRoles, type Role } from './roles'
import { keycloak } from './signIn'

/** A token is renewed when it has less than this left, in seconds. */
const FRESH = 30

/** The session with the sign-in has ended; what was typed is still here. */
export class SignedOut extends Error {}

/** Who sits here. */
export const useSession = defineStore('session', () => {
  const claims = keycloak.idTokenParsed ?? {}
  const login = ref(String(claims.preferred_username ?? ''))
  const name = ref(String(claims.name ?? claims.preferred_username ?? ''))
  const office = ref(String(claims.office ?? ''))
  const roles = ref<Role[]>(knownRoles(keycloak.realmAccess?.roles ?? []))
  const over = ref(false)

  async function token(): Promise<string> {
    try {
      await keycloak.updateToken(FRESH)
    } catch {
      // A failure that leaves the token is one of the network: the call itself will say so.
    }
    if (!keycloak.token) {
      over.value = true
      throw new SignedOut()
    }
    return keycloak.token
  }

  function refused() {
    over.value = true
  }

  function signOut() {
    sessionStorage.clear()
    return keycloak.logout({ redirectUri: `${location.origin}/console/` })
  }

  function may(...some: readonly Role[]) {
    return some.some((role) => roles.value.includes(role))
  }

  return { login, name, office, roles, isOver: computed(() => over.value), token, refused, signOut, may }
})
