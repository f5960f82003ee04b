import { describe, expect, it } from 'vitest'
import { best } from './matching'

const OFFICES = [
  { path: '990101', name: '清河县信访局', shortName: '县信访局' },
  { path: '990101/101', name: '清河县青石镇人民政府', shortName: '青石镇' },
  { path: '990101/mzj', name: '清河县民政局', shortName: '县民政局' },
  { path: '990101/zrzy', name: '清河县自然资源局', shortName: '县自然资源局' },
  { path: '990101/zjj', name: '清河县住房和城乡建设局', shortName: '县住建局' },
  { path: '990101/rsj', name: '清河县人力资源和社会保障局', shortName: '县人社局' },
  { path: '990101/yh', name: '清河县银行业协会', shortName: '银行业协会' },
]

function found(typed: string) {
  return best(typed, OFFICES, ({ path, name, shortName }) => ({ code: path, names: [shortName, name] })).map(({ path }) => path)
}

describe('an office', () => {
  it.each([
    ['zrzy', '990101/zrzy'],
    ['ZRZY', '990101/zrzy'],
    ['ziranziyuan', '990101/zrzy'],
    ['ziran', '990101/zrzy'],
    ['zirzy', '990101/zrzy'],
    ['自然', '990101/zrzy'],
    ['990101/101', '990101/101'],
    ['101', '990101/101'],
    ['qsz', '990101/101'],
    ['qingshi', '990101/101'],
    ['zj', '990101/zjj'],
    ['zhujian', '990101/zjj'],
    ['rlzy', '990101/rsj'],
    ['yinhang', '990101/yh'],
    ['xfj', '990101'],
  ])('is found by %s first', (typed, path) => {
    expect(found(typed)[0]).toBe(path)
  })

  it.each(['wxyz', '不存在', 'zry1'])('is not found by %s', (typed) => {
    expect(found(typed)).toEqual([])
  })

  it('is any of them as long as nothing is typed', () => {
    expect(found(' ')).toHaveLength(OFFICES.length)
  })
})
