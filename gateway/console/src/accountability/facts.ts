import { useI18n } from 'vue-i18n'

/** What facts are called; one that this console has no words for yet has no name. */
export function useFacts() {
  const { t, te } = useI18n()
  return {
    nameOf(type: string) {
      const key = type.replace(/\.v\d+$/, '').replace('.', '-')
      return te(`accountability.type.${key}`) ? t(`accountability.type.${key}`) : ''
    },
  }
}
