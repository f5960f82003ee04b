import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import { homeOf, menuFor } from '@/shared/frame/menu'
import { useSession } from '@/shared/session/session'

const routes: RouteRecordRaw[] = [
  { path: '/', name: 'home', redirect: () => ({ name: homeOf(useSession().roles) }) },
  { path: '/reception/register', name: 'register', component: () => import('@/reception/RegisterPage.vue') },
  { path: '/reception/submissions', name: 'submissions', component: () => import('@/reception/SubmissionsPage.vue') },
  { path: '/dispatch', name: 'dispatch', component: () => import('@/dispatch/DispatchPage.vue') },
  { path: '/inbox', name: 'inbox', component: () => import('@/case/InboxPage.vue') },
  { path: '/sign-off', name: 'sign-off', component: () => import('@/case/SignOffPage.vue') },
  { path: '/cases', name: 'cases', component: () => import('@/case/CasesPage.vue') },
  { path: '/cases/:id', name: 'case', props: true, component: () => import('@/case/CasePage.vue') },
  { path: '/accountability', name: 'accountability', component: () => import('@/accountability/FiguresPage.vue') },
  { path: '/ledger', name: 'ledger', component: () => import('@/accountability/LedgerPage.vue') },
  { path: '/reads', name: 'reads', component: () => import('@/accountability/ReadsPage.vue') },
  { path: '/offices', name: 'offices', component: () => import('@/office/OfficesPage.vue') },
  { path: '/security', name: 'security', component: () => import('@/office/AccountsPage.vue') },
  { path: '/nobody', name: 'nobody', component: () => import('@/shared/frame/NobodyPage.vue') },
  { path: '/:rest(.*)*', name: 'nowhere', component: () => import('@/shared/frame/NowherePage.vue') },
]

/** Pages that are reached from others and stand in no menu. */
const IN_NO_MENU = ['home', 'case', 'nobody', 'nowhere']

export function routing() {
  const router = createRouter({ history: createWebHistory('/console/'), routes })
  // The services decide what may be seen; this only spares a person a page that would stay empty.
  router.beforeEach((to) => {
    const name = String(to.name)
    if (IN_NO_MENU.includes(name)) return true
    return menuFor(useSession().roles).some((entry) => entry.route === name) ? true : { name: 'nowhere', replace: true }
  })
  return router
}
