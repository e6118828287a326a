import { experienceWords } from './experience-words.ts'

/** On every experience, so that nobody takes it for a badge. */
export const SelfSaidChip = () => <span class="chip plain self-said">{experienceWords('self-said')}</span>
