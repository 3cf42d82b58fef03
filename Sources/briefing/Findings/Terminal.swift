import Glibc

/// The process's two streams, and what it knows of its terminal.
enum Terminal {
  static func print(_ text: String) { write(text, to: STDOUT_FILENO) }
  static func warn(_ text: String) { write(text, to: STDERR_FILENO) }

  static let showsProgress = isatty(STDERR_FILENO) == 1

  /// One line that the next one, or the end of the work, wipes out. Nothing in a pipe.
  static func progress(_ text: String) {
    if showsProgress { write("\r\u{1B}[K" + text, to: STDERR_FILENO) }
  }

  static func endProgress() { progress("") }

  private static func write(_ text: String, to fd: Int32) {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let n = bytes.withUnsafeBytes { Glibc.write(fd, $0.baseAddress.map { $0 + done }, bytes.count - done) }
      if n < 0 && errno == EINTR { continue }
      // A reader that went away (`| head`) is no fault of ours.
      guard n > 0 else { return }
      done += n
    }
  }
}
