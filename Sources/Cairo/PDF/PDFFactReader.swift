import CQPDF
import Scene

/// Reads back the facts that `PDFDocumentEncoder` wrote into a PDF's metadata.
public enum PDFFactReader {
  /// In the order written; empty if the file carries none. Throws `DrawingError.encoding` if it is no readable PDF.
  public static func facts(in bytes: [UInt8]) throws -> [FactReference] {
    let file = try QPDFFile(bytes)
    let metadata = file.get(file.root, "/Metadata")
    guard file.isStream(metadata) else { return [] }
    var data = try file.rawData(of: metadata)
    let filters = file.items(file.get(qpdf_oh_get_dict(file.handle, metadata), "/Filter")).map(file.name)
    if filters == ["FlateDecode"] {
      data = Inflater.inflate(data, atMost: BackendLimits.textChunkBytes) ?? []
    } else if !filters.isEmpty {
      return []
    }
    guard data.count <= BackendLimits.textChunkBytes else { return [] }
    return XMPPacket.facts(in: String(decoding: data, as: UTF8.self))
  }
}
