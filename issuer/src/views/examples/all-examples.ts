import { publicExamples } from '../public/public.examples.ts'
import type { PageExample } from './page-example.ts'

export const allExamples: readonly PageExample[] = [...publicExamples]
