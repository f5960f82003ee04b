import type { Language } from './kept'

const DIGITS = '零一二三四五六七八九'

/** 《信访工作条例》第三十四条 as somebody reads it who reads English; what has no English name stays as it stands. */
export function cited(article: string, language: Language) {
  if (language === 'zh') return article
  return article.replaceAll(/《信访工作条例》第([一二三四五六七八九十]+)条/g, (_, n: string) => `Regulation on Petition Work, art. ${numeral(n)}`)
}

function numeral(written: string) {
  const [tens = '', ones = ''] = written.includes('十') ? written.split('十') : ['零', written]
  return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones))
}
