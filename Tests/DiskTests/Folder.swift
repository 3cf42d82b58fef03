import Diagnostics
import Disk
import Glibc

/// A folder that is gone when the test is.
final class Folder {
  let path: String

  init() {
    var template = Array("/tmp/briefing-disk-XXXXXX".utf8CString)
    _ = mkdtemp(&template)
    path = String(decoding: template.map(UInt8.init(bitPattern:)).prefix { $0 != 0 }, as: UTF8.self)
  }

  deinit { _ = system("chmod -R u+rwx '\(path)'; rm -rf '\(path)'") }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func write(_ name: String, _ text: String) {
    guard let file = fopen(self(name), "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  func text(_ name: String) -> String? {
    (try? Files.read(self(name))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// All names in it, hidden ones too.
  var names: [String] {
    guard let pipe = popen("cd '\(path)' && find . -mindepth 1 | sort", "r") else { return [] }
    var bytes: [UInt8] = []
    while case let c = fgetc(pipe), c != EOF { bytes.append(UInt8(truncatingIfNeeded: c)) }
    pclose(pipe)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { String($0.dropFirst(2)) }
  }
}

/// What was thrown, as a user sees it.
func complaint(_ body: () throws -> Void) -> String? {
  do { try body() } catch { return "\(error)" }
  return nil
}
