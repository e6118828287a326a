import QRCode from 'qrcode'

/** A QR code as PNG, sharp in print. */
export async function drawQrCode(link: string): Promise<Uint8Array> {
  return QRCode.toBuffer(link, { type: 'png', width: 600, margin: 1, errorCorrectionLevel: 'M' })
}
