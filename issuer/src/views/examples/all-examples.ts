import { accessExamples } from '../access/access.examples.ts'
import { publicExamples } from '../public/public.examples.ts'
import { applicationExamples } from '../staff/application.examples.ts'
import { frameworkExamples } from '../staff/framework.examples.ts'
import { mandateExamples } from '../staff/mandate.examples.ts'
import { proposalExamples } from '../staff/proposal.examples.ts'
import { registryExamples } from '../staff/registry.examples.ts'
import { designExamples } from '../staff/qualification-editor/design.examples.ts'
import { staffExamples } from '../staff/staff.examples.ts'
import type { PageExample } from './page-example.ts'

/** Every page in the states that matter: rendered, looked at and run through axe. */
export const allExamples: readonly PageExample[] = [
  ...publicExamples,
  ...accessExamples,
  ...staffExamples,
  ...applicationExamples,
  ...registryExamples,
  ...frameworkExamples,
  ...mandateExamples,
  ...proposalExamples,
  ...designExamples,
]
