export * from './draw-qr-code.ts'
export * from './paper.ts'
export * from './print-fonts.ts'
