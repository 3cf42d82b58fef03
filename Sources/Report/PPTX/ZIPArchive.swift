import Diagnostics

/// A ZIP file (APPNOTE 6.3.3, the subset that ISO/IEC 29500-2 allows): stored or deflated entries in the order given,
/// all dated 1980-01-01, so that the same parts are the same bytes.
struct ZIPArchive {
  /// Without ZIP64, which some readers of Office files refuse.
  enum Limits {
    static let entries = 65_534
    static let bytes = 0xFFFF_FFFE
  }

  private var body: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0
  private var overflow = false

  /// `name` is a path with forward slashes, ASCII.
  mutating func add(_ name: String, _ data: [UInt8]) {
    let packed = Deflate.compress(data)
    let stored = packed ?? data
    guard count < Limits.entries, body.count + stored.count + 2 * name.utf8.count + 1024 < Limits.bytes,
      data.count < Limits.bytes
    else {
      overflow = true
      return
    }
    let offset = UInt32(body.count)
    var header = ByteWriter()
    header.u16(20)  // version needed: 2.0, deflate
    header.u16(0)  // flags
    header.u16(packed == nil ? 0 : 8)
    header.u16(0)  // time 00:00
    header.u16(0x0021)  // date 1980-01-01, the first a ZIP can say
    header.u32(Deflate.crc32(data))
    header.u32(UInt32(stored.count))
    header.u32(UInt32(data.count))
    header.u16(UInt16(truncatingIfNeeded: name.utf8.count))
    header.u16(0)  // extra field

    var local = ByteWriter()
    local.u32(0x0403_4B50)
    body += local.bytes + header.bytes
    body += name.utf8
    body += stored

    var central = ByteWriter()
    central.u32(0x0201_4B50)
    central.u16(20)  // made by: 2.0, no file system in particular
    central.bytes += header.bytes
    central.u16(0)  // comment
    central.u16(0)  // disk
    central.u16(0)  // internal attributes
    central.u32(0)  // external attributes
    central.u32(offset)
    directory += central.bytes
    directory += name.utf8
    count += 1
  }

  /// Throws a `Diagnostic` if there is more than a plain ZIP can hold.
  func finished() throws -> [UInt8] {
    guard !overflow, body.count + directory.count < Limits.bytes else {
      throw Diagnostic(.error, "the file would be larger than 4 GB or have more than \(Limits.entries) parts")
    }
    var end = ByteWriter()
    end.u32(0x0605_4B50)
    end.u16(0)
    end.u16(0)
    end.u16(UInt16(count))
    end.u16(UInt16(count))
    end.u32(UInt32(directory.count))
    end.u32(UInt32(body.count))
    end.u16(0)
    return body + directory + end.bytes
  }
}

/// Little-endian integers.
private struct ByteWriter {
  var bytes: [UInt8] = []
  mutating func u16(_ v: UInt16) { bytes += [UInt8(v & 0xFF), UInt8(v >> 8)] }
  mutating func u32(_ v: UInt32) {
    u16(UInt16(v & 0xFFFF))
    u16(UInt16(v >> 16))
  }
}
