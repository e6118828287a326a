// What scripts add: how far a batch is, a drop zone, the camera, a word while it is busy, printing, copying a link. Every page works without them.

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}

for (const row of document.querySelectorAll('[data-copy]')) {
  const button = row.querySelector('button')
  const input = row.querySelector('input')
  input.addEventListener('focus', () => input.select())
  button.hidden = navigator.clipboard === undefined
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(input.value)
    row.querySelector('[role=status]').textContent = row.dataset.copied
  })
}

document.querySelector('.error-summary')?.focus()

const batch = document.querySelector('[data-batch]')
if (batch) followBatch(batch)

const form = document.querySelector('[data-check]')
if (form) {
  announceBusy(form)
  const drop = form.querySelector('[data-drop]')
  if (drop) acceptDrops(form, drop)
  const scan = form.querySelector('[data-scan]')
  if (scan && navigator.mediaDevices) offerScanning(form, scan)
}

// Asks how far it is; without a script the page refreshes as a whole.
async function followBatch(batch) {
  const bar = batch.querySelector('progress')
  const words = batch.querySelector('[role=status]')
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1000))
  for (let asked = 0; ; asked += 1) {
    await pause()
    const answer = await fetch(`${batch.dataset.batch}/stand`).catch(() => null)
    if (answer === null) continue
    if (!answer.ok) break
    const { state, done, text } = await answer.json()
    if (state !== 'running') break
    bar.value = done
    // A screen reader speaks each change: not every second.
    if (asked % 5 === 0) words.textContent = text
  }
  location.reload()
}

function announceBusy(form) {
  form.addEventListener('submit', () => {
    form.querySelector('[data-check-status]').textContent = form.dataset.busy
  })
}

function acceptDrops(form, zone) {
  const input = zone.querySelector('input[type=file]')
  const text = zone.querySelector('[data-drop-text]')
  const calm = text.textContent
  text.hidden = false
  const rest = () => {
    zone.classList.remove('over')
    text.textContent = calm
  }
  // The whole page takes the file: who misses the box would otherwise leave the page.
  document.addEventListener('dragover', (event) => {
    event.preventDefault()
    zone.classList.add('over')
    text.textContent = zone.dataset.now
  })
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) rest()
  })
  document.addEventListener('drop', (event) => {
    event.preventDefault()
    rest()
    const { files } = event.dataTransfer
    const words = event.dataTransfer.getData('text/plain')
    if (files.length > 0) input.files = files
    else if (words) form.elements.text.value = words
    else return
    form.requestSubmit()
  })
}

async function offerScanning(form, scan) {
  const view = scan.querySelector('[data-scan-view]')
  const video = view.querySelector('video')
  const start = scan.querySelector('[data-scan-start]')
  const status = scan.querySelector('[data-scan-status]')
  let stream
  scan.hidden = false

  const stop = () => {
    for (const track of stream?.getTracks() ?? []) track.stop()
    stream = undefined
    view.hidden = true
    start.hidden = false
    start.focus()
  }
  scan.querySelector('[data-scan-stop]').addEventListener('click', stop)
  start.addEventListener('click', async () => {
    status.textContent = ''
    try {
      const detector = await loadDetector()
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
      video.srcObject = stream
      view.hidden = false
      start.hidden = true
      await video.play()
      const found = await firstCode(detector, video, () => stream !== undefined)
      if (found === undefined) return
      stop()
      form.elements.text.value = found
      form.requestSubmit()
    } catch (error) {
      stop()
      status.textContent = scan.dataset.failed
      console.warn(error)
    }
  })
}

// The browser's own detector where it has one; else ours, with its WebAssembly from this server and not from another host.
async function loadDetector() {
  if ('BarcodeDetector' in window && (await window.BarcodeDetector.getSupportedFormats()).includes('qr_code')) {
    return new window.BarcodeDetector({ formats: ['qr_code'] })
  }
  const { BarcodeDetector, prepareZXingModule } = await import('/static/scanner/ponyfill.js')
  prepareZXingModule({ overrides: { locateFile: (name) => `/static/scanner/${name}` } })
  return new BarcodeDetector({ formats: ['qr_code'] })
}

async function firstCode(detector, video, goesOn) {
  while (goesOn()) {
    const [code] = await detector.detect(video)
    if (code) return code.rawValue
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
}
