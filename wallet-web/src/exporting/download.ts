/** Gives the learner a file. Nothing leaves the device: the browser writes it where downloads go. */
export function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // After the browser has taken it over; a page that stays open for days must not keep every file.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
