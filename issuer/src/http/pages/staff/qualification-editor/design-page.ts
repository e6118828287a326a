import type { Router } from 'express'
import { presentDesign } from '../../../../views/staff/qualification-editor/present-design.ts'
import type { DesignKit } from './design-kit.ts'

/** The tree with all that is said of it. */
export function designPage(router: Router, { designPath, show }: DesignKit): void {
  router.get(
    designPath,
    show(async (visit) => visit.show('design', presentDesign(await visit.readDesign(), visit.locale))),
  )
}
