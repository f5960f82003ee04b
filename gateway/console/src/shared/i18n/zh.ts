import { byFeature } from './byFeature'

export default byFeature(import.meta.glob('/src/*/locale/zh.json', { eager: true, import: 'default' }))
