export * from './contrast.ts'
export * from './draw-badge-svg.ts'
export * from './escape-xml.ts'
export * from './render-badge-png.ts'
