import CQPDF
import Glibc

/// A PDF in memory, opened by libqpdf. Objects are numbers (`qpdf_oh`) that live as long as the file.
final class QPDFFile {
  let handle: OpaquePointer
  /// libqpdf reads from it until it is closed.
  private let buffer: UnsafeMutableBufferPointer<CChar>

  /// Throws `DrawingError.encoding` with libqpdf's words if this is no PDF that it can read.
  init(_ bytes: [UInt8]) throws {
    guard let handle = qpdf_init() else { throw DrawingError.encoding("libqpdf could not be started") }
    self.handle = handle
    buffer = .allocate(capacity: max(1, bytes.count))
    _ = buffer.initialize(from: bytes.lazy.map { CChar(bitPattern: $0) })
    qpdf_silence_errors(handle)
    qpdf_set_suppress_warnings(handle, 1)
    qpdf_read_memory(handle, "document", buffer.baseAddress, UInt64(bytes.count), nil)
    try check()
  }

  deinit {
    var handle: OpaquePointer? = handle
    qpdf_cleanup(&handle)
    buffer.deallocate()
  }

  func check() throws {
    guard qpdf_has_error(handle) != 0 else { return }
    throw DrawingError.encoding(String(cString: qpdf_get_error_full_text(handle, qpdf_get_error(handle))))
  }

  /// The file anew, with an ID that depends on its content only.
  func written() throws -> [UInt8] {
    qpdf_init_write_memory(handle)
    try check()
    qpdf_set_deterministic_ID(handle, 1)
    qpdf_set_object_stream_mode(handle, qpdf_o_generate)
    qpdf_set_compress_streams(handle, 1)
    qpdf_set_minimum_pdf_version(handle, "1.7")
    qpdf_write(handle)
    try check()
    guard let data = qpdf_get_buffer(handle) else { throw DrawingError.encoding("libqpdf wrote nothing") }
    return Array(UnsafeBufferPointer(start: data, count: qpdf_get_buffer_length(handle)))
  }

  var root: qpdf_oh { qpdf_get_root(handle) }
  var pages: [qpdf_oh] { (0..<Int(max(0, qpdf_get_num_pages(handle)))).map { qpdf_get_page_n(handle, $0) } }

  /// Null where the object is no dictionary or has no such key.
  func get(_ object: qpdf_oh, _ key: String) -> qpdf_oh { qpdf_oh_get_key_if_dict(handle, object, key) }
  func set(_ object: qpdf_oh, _ key: String, _ value: qpdf_oh) { qpdf_oh_replace_key(handle, object, key, value) }
  func isNull(_ object: qpdf_oh) -> Bool { qpdf_oh_is_null(handle, object) != 0 }
  func isDictionary(_ object: qpdf_oh) -> Bool { qpdf_oh_is_dictionary(handle, object) != 0 }
  func isStream(_ object: qpdf_oh) -> Bool { qpdf_oh_is_stream(handle, object) != 0 }

  /// `/H1` for the name, without the slash for everyone else.
  func name(_ object: qpdf_oh) -> String? {
    guard qpdf_oh_is_name(handle, object) != 0 else { return nil }
    return String(String(cString: qpdf_oh_get_name(handle, object)).dropFirst())
  }

  func integer(_ object: qpdf_oh) -> Int? {
    qpdf_oh_is_integer(handle, object) != 0 ? Int(qpdf_oh_get_int_value(handle, object)) : nil
  }

  /// The items of an array; of anything else but null, itself.
  func items(_ object: qpdf_oh) -> [qpdf_oh] {
    if qpdf_oh_is_array(handle, object) != 0 {
      return (0..<max(0, qpdf_oh_get_array_n_items(handle, object))).map { qpdf_oh_get_array_item(handle, object, $0) }
    }
    return isNull(object) ? [] : [object]
  }

  func array(_ items: [qpdf_oh]) -> qpdf_oh {
    let array = qpdf_oh_new_array(handle)
    for item in items { qpdf_oh_append_item(handle, array, item) }
    return array
  }

  /// An object in PDF syntax; only for constants of this module.
  func parsed(_ syntax: String) -> qpdf_oh { qpdf_oh_parse(handle, syntax) }
  func text(_ s: String) -> qpdf_oh { qpdf_oh_new_unicode_string(handle, s) }

  func contents(of page: qpdf_oh) throws -> [UInt8] {
    var data: UnsafeMutablePointer<UInt8>?
    var length = 0
    qpdf_oh_get_page_content_data(handle, page, &data, &length)
    return try taken(data, length)
  }

  /// A stream's bytes as they stand in the file.
  func rawData(of stream: qpdf_oh) throws -> [UInt8] {
    var data: UnsafeMutablePointer<UInt8>?
    var length = 0
    qpdf_oh_get_stream_data(handle, stream, qpdf_dl_none, nil, &data, &length)
    return try taken(data, length)
  }

  func replaceData(of stream: qpdf_oh, with bytes: [UInt8]) {
    let null = qpdf_oh_new_null(handle)
    qpdf_oh_replace_stream_data(handle, stream, bytes, bytes.count, null, null)
  }

  private func taken(_ data: UnsafeMutablePointer<UInt8>?, _ length: Int) throws -> [UInt8] {
    defer { free(data) }
    try check()
    return Array(UnsafeBufferPointer(start: data, count: data == nil ? 0 : length))
  }
}
