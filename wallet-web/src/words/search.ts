export { createSearch } from '@stapel/shared'
