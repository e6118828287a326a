import { stapelContext } from './inline-context.ts'

/** The published context document of the extension: the same terms as the inline context, for who wants to refer to it. */
export const extensionContextDocument = { '@context': stapelContext } as const
