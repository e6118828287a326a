import type { Examined } from './examined.ts'
import { examineCredential } from './examine-credential.ts'
import { examinePresentation } from './examine-presentation.ts'
import { maxPartDepth } from './limits.ts'
import { examineRefused } from './refuse-document.ts'
import type { Run } from './run.ts'
import type { OpenedDocument } from './secured/secured-document.ts'

/** @param depth 0 for what was handed in; one more for each credential around it */
export async function examineDocument(run: Run, document: OpenedDocument, depth: number): Promise<Examined> {
  if (document.form === 'refused') return examineRefused(document.refused)
  if (depth > maxPartDepth) return examineRefused({ code: 'too-many-parts', form: document.form })
  switch (document.form) {
    case 'vcdm':
      return document.opened.kind === 'presentation'
        ? examinePresentation(run, document.opened, depth)
        : examineCredential(run, document.opened, depth)
    case 'sd-jwt-vc': {
      const { examineSdJwtVc } = await import('./sd-jwt-vc/examine-sd-jwt-vc.ts')
      return examineSdJwtVc(run, document.opened)
    }
    case 'open-badges-2': {
      const { examineOldBadge } = await import('./open-badges-2/examine-old-badge.ts')
      return examineOldBadge(run, document.opened)
    }
  }
}
