export { createRecognisedIssuers } from '@stapel/shared'
