import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill'
import wasmUrl from 'virtual:qr-reader-wasm'

// Without this the library fetches its WebAssembly from somebody else's server.
prepareZXingModule({
  overrides: { locateFile: (path: string, prefix: string) => (path.endsWith('.wasm') ? wasmUrl : prefix + path) },
})

const detector = new BarcodeDetector({ formats: ['qr_code'] })

/** The text of the QR code in a picture or in what a camera sees now; `null` when there is none. */
export async function readQrCode(source: ImageBitmapSource): Promise<string | null> {
  const [found] = await detector.detect(source)
  return found?.rawValue ?? null
}
