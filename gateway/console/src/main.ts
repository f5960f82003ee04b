import '@/shared/style/boot.css'
import { isComingBack, signIn } from '@/shared/session/signIn'

// Nobody waits for a desk that the sign-in will throw away at once, nor for the sign-in where the desk is sure to come.
const desk = isComingBack() ? import('./desk') : null

signIn()
  .then(async () => (await (desk ?? import('./desk'))).open())
  .catch(async () => (await import('./shared/frame/trouble')).showTrouble())
