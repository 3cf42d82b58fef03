import Foundation
import Synchronization

/// A page with what differs, ours and the golden beside each other, and the difference: the way to see at a glance
/// whether a change was meant. One page for a run, written anew with each failure.
enum FailurePage {
  static let folder = ConformanceCase.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent(".build/conformance")
  static var page: URL { folder.appendingPathComponent("index.html") }

  private static let failures = Mutex<[String: (complaints: [String], picture: URL?)]>([:])

  /// - Parameter png: the picture as it is now, if it is that which differs.
  static func add(_ name: String, _ complaint: String, png: [UInt8]? = nil) {
    failures.withLock { failures in
      var failure = failures[name] ?? (complaints: [], picture: nil)
      failure.complaints.append(complaint)
      if let png {
        let file = folder.appendingPathComponent(name + ".png")
        write(Data(png), to: file)
        failure.picture = file
      }
      failures[name] = failure
      write(Data(html(failures).utf8), to: page)
    }
  }

  private static func write(_ data: Data, to file: URL) {
    try? FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? data.write(to: file)
  }

  private static func html(_ failures: [String: (complaints: [String], picture: URL?)]) -> String {
    let head = """
      <!doctype html><meta charset="utf-8"><title>Conformance</title>
      <style>
        body { font: 14px sans-serif; margin: 2em }
        figure { display: inline-block; margin: 0 1em 0 0; vertical-align: top }
        .stack { position: relative; isolation: isolate; filter: invert(1) contrast(3) }
        .stack img + img { position: absolute; left: 0; top: 0; mix-blend-mode: difference }
        img { border: 1px solid #ccc } pre { background: #f4f4f4; padding: .6em; white-space: pre-wrap }
      </style>
      <h1>\(failures.count) cases differ</h1>

      """
    return head
      + failures.sorted { $0.key < $1.key }.map { name, failure in
        let golden = ConformanceCase.folder.appendingPathComponent(name + ".png").absoluteString
        var body = "<h2>\(escaped(name))</h2>\n"
        if let ours = failure.picture?.absoluteString {
          body += "<figure><img src=\"\(ours)\"><figcaption>ours</figcaption></figure>\n"
          body += "<figure><img src=\"\(golden)\"><figcaption>golden</figcaption></figure>\n"
          body += "<figure><div class=\"stack\"><img src=\"\(golden)\"><img src=\"\(ours)\"></div>"
          body += "<figcaption>difference</figcaption></figure>\n"
        }
        return body + failure.complaints.map { "<pre>\(escaped($0))</pre>\n" }.joined()
      }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
  }
}
