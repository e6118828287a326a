export { drawSecret, hashSecret, matchesSecret } from '@stapel/shared/server'
