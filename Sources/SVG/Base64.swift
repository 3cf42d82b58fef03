/// RFC 4648, section 4, with padding: for images as data URIs.
enum Base64 {
  static func append(_ data: [UInt8], to bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + (data.count + 2) / 3 * 4)
    var i = 0
    while i < data.count {
      let b = i + 1 < data.count ? data[i + 1] : 0
      let c = i + 2 < data.count ? data[i + 2] : 0
      bytes.append(digit(data[i] >> 2))
      bytes.append(digit(data[i] << 4 & 0x30 | b >> 4))
      bytes.append(i + 1 < data.count ? digit(b << 2 & 0x3C | c >> 6) : UInt8(ascii: "="))
      bytes.append(i + 2 < data.count ? digit(c & 0x3F) : UInt8(ascii: "="))
      i += 3
    }
  }

  private static func digit(_ six: UInt8) -> UInt8 {
    switch six {
    case 0..<26: UInt8(ascii: "A") + six
    case 26..<52: UInt8(ascii: "a") + six - 26
    case 52..<62: UInt8(ascii: "0") + six - 52
    case 62: UInt8(ascii: "+")
    default: UInt8(ascii: "/")
    }
  }
}
