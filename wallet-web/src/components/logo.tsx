export function Logo() {
  return (
    <svg viewBox="0 0 26 26" aria-hidden="true" focusable="false">
      <rect x="2" y="17" width="22" height="6" rx="1.5" class="logo-low" />
      <rect x="4" y="10" width="18" height="6" rx="1.5" class="logo-mid" />
      <rect x="7" y="3" width="12" height="6" rx="1.5" class="logo-top" />
    </svg>
  )
}
