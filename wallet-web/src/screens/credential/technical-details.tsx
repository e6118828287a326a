import { credentialWords } from './credential-words.ts'
import type { HeldCredential } from './use-credential.ts'

/** Codes and identifiers, for who needs them. */
export function TechnicalDetails({ held: { card, stored, report } }: { readonly held: HeldCredential }) {
  const { content } = card
  const facts: readonly (readonly [string, string | undefined])[] = [
    [credentialWords('technical.issuer'), content.issuer.id],
    [credentialWords('technical.id'), content.id],
    [credentialWords('technical.subject'), content.recipient.id],
    [credentialWords('technical.form'), `${content.form} · ${stored.kind}`],
    ...Object.entries(report?.technical ?? {}).map(
      ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : String(value)] as const,
    ),
  ]
  return (
    <details>
      <summary>{credentialWords('technical')}</summary>
      <dl class="facts small">
        {facts.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name} class="fact">
              <dt>{name}</dt>
              <dd class="code">{value}</dd>
            </div>
          ),
        )}
      </dl>
    </details>
  )
}
