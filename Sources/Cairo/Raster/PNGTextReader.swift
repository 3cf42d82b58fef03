import CDeflate
import Scene

/// Reads back what `PNGEncoder` wrote beside the picture. Bytes may come from anywhere: every length is checked, and
/// what is malformed is passed over.
public enum PNGTextReader {
  /// One text chunk.
  public struct Text: Hashable, Sendable {
    public var keyword: String
    public var text: String
  }

  /// The facts of a picture, in the order written; empty if it has none or is no PNG.
  public static func facts(in bytes: [UInt8]) -> [FactReference] {
    texts(in: bytes).filter { $0.keyword == PNGEncoder.factKeyword }.compactMap { FactCodec.fact(json: $0.text) }
  }

  /// All `iTXt` chunks whose checksum is right.
  public static func texts(in bytes: [UInt8]) -> [Text] {
    guard bytes.starts(with: PNGChunks.signature) else { return [] }
    var found: [Text] = []
    var at = PNGChunks.signature.count
    while at + 12 <= bytes.count {
      let length = PNGChunks.number(bytes, at: at)
      guard length <= bytes.count - at - 12 else { break }
      let type = bytes[at + 4..<at + 8]
      let data = bytes[at + 8..<at + 8 + length]
      if type.elementsEqual("iTXt".utf8), isSound(bytes, at: at, length: length), let text = parse(data) {
        found.append(text)
      }
      if type.elementsEqual("IEND".utf8) { break }
      at += 12 + length
    }
    return found
  }

  private static func isSound(_ bytes: [UInt8], at: Int, length: Int) -> Bool {
    let crc = bytes.withUnsafeBufferPointer { all in
      libdeflate_crc32(0, all.baseAddress.map { $0 + at + 4 }, length + 4)
    }
    return Int(crc) == PNGChunks.number(bytes, at: at + 8 + length)
  }

  /// keyword 0 compressed method language 0 translated 0 text
  private static func parse(_ data: ArraySlice<UInt8>) -> Text? {
    guard let end = data.firstIndex(of: 0), end - data.startIndex <= 79, end + 2 < data.endIndex else { return nil }
    let (isCompressed, method) = (data[end + 1] == 1, data[end + 2])
    let rest = data[(end + 3)...]
    guard let language = rest.firstIndex(of: 0), let translated = rest[(language + 1)...].firstIndex(of: 0) else {
      return nil
    }
    var body = Array(rest[(translated + 1)...])
    if isCompressed {
      guard method == 0, let inflated = Inflater.inflate(body, atMost: BackendLimits.textChunkBytes) else { return nil }
      body = inflated
    }
    guard body.count <= BackendLimits.textChunkBytes else { return nil }
    return Text(keyword: String(decoding: data[..<end], as: UTF8.self), text: String(decoding: body, as: UTF8.self))
  }
}
