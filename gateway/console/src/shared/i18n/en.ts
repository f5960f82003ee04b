import { byFeature } from './byFeature'

export default byFeature(import.meta.glob('/src/*/locale/en.json', { eager: true, import: 'default' }))
