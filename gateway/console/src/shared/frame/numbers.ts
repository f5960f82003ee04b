/** Numbers of submissions and of the cases opened from them. */

const FORM = /^(LX|LF|LD|WX|SX)(\d{6}[1-9]\d{7}(?:\d{5}|[1-9]\d{5,8}))([0-9A-Z])$/
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const MODULUS = 36

export interface TypedNumber {
  typed: string
  /** The case that a submission of this number opened. */
  case: string
}

/** Reads a number as people type it: in any case, with spaces or hyphens, in full-width letters. */
export function readNumber(typed: string): TypedNumber | null {
  const plain = typed.normalize('NFKC').replaceAll(/[\s\p{Pd}]/gu, '').toUpperCase()
  const parts = FORM.exec(plain)
  if (parts === null || checkCharacter(plain.slice(0, -1)) !== parts[3]) return null
  const body = `SX${parts[2]}`
  return { typed: plain, case: body + checkCharacter(body) }
}

/** ISO 7064 MOD 37,36. */
export function checkCharacter(body: string) {
  let product = MODULUS
  for (const character of body) {
    const sum = (product + ALPHABET.indexOf(character)) % MODULUS
    product = ((sum === 0 ? MODULUS : sum) * 2) % (MODULUS + 1)
  }
  return ALPHABET[(MODULUS + 1 - product) % MODULUS]
}
