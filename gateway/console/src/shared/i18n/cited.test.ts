import { describe, expect, it } from 'vitest'
import { cited } from './cited'

describe('an article', () => {
  it.each([
    ['《信访工作条例》第九条', 'Regulation on Petition Work, art. 9'],
    ['《信访工作条例》第十条', 'Regulation on Petition Work, art. 10'],
    ['《信访工作条例》第十八条', 'Regulation on Petition Work, art. 18'],
    ['《信访工作条例》第二十条', 'Regulation on Petition Work, art. 20'],
    ['《信访工作条例》第三十四条', 'Regulation on Petition Work, art. 34'],
    ['国信发〔2022〕11号', '国信发〔2022〕11号'],
  ])('%s is cited in English as %s', (article, english) => {
    expect(cited(article, 'en')).toBe(english)
    expect(cited(article, 'zh')).toBe(article)
  })
})
