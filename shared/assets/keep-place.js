/*
 * Where a page is changed by forms that come back to it: the page stays where it was on the screen, and the control that was
 * used keeps the focus. Without this script the browser goes to the part that was changed, which also works.
 */
const main = document.querySelector('main')

main?.addEventListener('submit', (event) => {
  const form = event.target
  const button = event.submitter
  if (!(form instanceof HTMLFormElement) || form.method !== 'post') return
  event.preventDefault()
  void send(form, button)
})

async function send(form, button) {
  const action = button?.getAttribute('formaction') ?? form.action
  const body = new URLSearchParams(new FormData(form))
  const nearest = form.closest('[id]')
  const top = nearest?.getBoundingClientRect().top ?? 0
  let answer
  try {
    answer = await fetch(action, { method: 'POST', body, headers: { accept: 'text/html' } })
  } catch {
    // No network: the browser's own way shows so.
    button?.setAttribute('formaction', action)
    form.submit()
    return
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  const next = page.querySelector('main')
  if (next === null || new URL(answer.url).pathname !== location.pathname) {
    // Another page, or a conflict: shown as it is.
    if (answer.redirected) location.assign(answer.url)
    else document.querySelector('main').replaceChildren(...(next?.childNodes ?? []))
    if (!answer.redirected) document.querySelector('main').focus()
    return
  }
  main.replaceChildren(...next.childNodes)
  const again = nearest?.id ? document.getElementById(nearest.id) : null
  if (again !== null) scrollBy(0, again.getBoundingClientRect().top - top)
  const name = button?.textContent
  const same = [...(again ?? main).querySelectorAll('button')].find((one) => one.textContent === name && !one.disabled)
  ;(same ?? document.getElementById(new URL(answer.url).hash.slice(1)) ?? main).focus({
    preventScroll: same !== undefined,
  })
}
