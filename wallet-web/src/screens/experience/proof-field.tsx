import { useState } from 'preact/hooks'
import { proofMediaTypes } from '../../storage/experience-record.ts'
import { experienceWords } from './experience-words.ts'
import { readProofFile, type ProofFile } from './read-proof-file.ts'

interface ProofFieldProps {
  readonly file: ProofFile | null
  readonly onChange: (file: ProofFile | null) => void
}

/** One photo or PDF. It is read into the form and kept with it, on this device only. */
export function ProofField({ file, onChange }: ProofFieldProps) {
  const [problem, setProblem] = useState<'too-big' | 'wrong-kind' | null>(null)
  if (file !== null) {
    return (
      <p class="row" role="status">
        <span>{experienceWords('proof.kept', { name: file.name })}</span>
        <button type="button" class="link-button" onClick={() => onChange(null)}>
          {experienceWords('proof.remove')}
        </button>
      </p>
    )
  }
  const choose = async (chosen: File | undefined) => {
    if (chosen === undefined) return
    const read = await readProofFile(chosen)
    if ('problem' in read) setProblem(read.problem)
    else {
      setProblem(null)
      onChange(read.file)
    }
  }
  return (
    <div class={problem === null ? 'field' : 'field has-error'}>
      <label for="experience-file">{experienceWords('proof.file')}</label>
      {problem !== null && (
        <p class="error" id="experience-file-error" role="alert">
          {experienceWords(`proof.${problem}`)}
        </p>
      )}
      <input
        id="experience-file"
        type="file"
        accept={proofMediaTypes.join(',')}
        aria-describedby={problem === null ? undefined : 'experience-file-error'}
        onChange={(event) => void choose(event.currentTarget.files?.[0])}
      />
    </div>
  )
}
