/// <reference types="vite/client" />

/** Where our own server has the WebAssembly of the QR reader (`vite.config.ts`). */
declare module 'virtual:qr-reader-wasm' {
  const url: string
  export default url
}
