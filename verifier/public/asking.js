// The waiting page looks by itself whether there is an answer; who fills in what they ask, chooses that question by it.

const waiting = document.querySelector('[data-waiting]')
if (waiting) lookForAnswer(waiting.dataset.waiting)

async function lookForAnswer(url) {
  let pause = 3000
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (document.hidden) continue
    try {
      const response = await fetch(url, { headers: { accept: 'application/json' } })
      if (!response.ok || (await response.json()).state !== 'waiting') {
        location.reload()
        return
      }
      pause = 3000
    } catch (error) {
      // No connection: the page says nothing new, and looks less often.
      pause = Math.min(pause * 2, 30_000)
      console.warn(error)
    }
  }
}

for (const field of document.querySelectorAll('[data-chooses]')) {
  field.addEventListener('input', () => {
    if (field.value !== '') document.getElementById(field.dataset.chooses).checked = true
  })
}
