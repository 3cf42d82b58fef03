import Diagnostics
import Glibc

/// The process's two streams, and what it knows of its terminal.
enum Terminal {
  /// Throws if not all of it could be written: what a full disk cuts off must not pass for the whole.
  static func print(_ text: String) throws {
    guard write(text, to: STDOUT_FILENO) else {
      throw Diagnostic(.error, "cannot write standard output: \(String(cString: strerror(errno)))")
    }
  }

  /// There is nowhere left to tell of a failure.
  static func warn(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  static let showsProgress = isatty(STDERR_FILENO) == 1

  /// One line that the next one, or the end of the work, wipes out. Nothing in a pipe.
  static func progress(_ text: String) {
    if showsProgress { _ = write("\r\u{1B}[K" + text, to: STDERR_FILENO) }
  }

  static func endProgress() { progress("") }

  /// A file that is opened must not become a stream that somebody closed (`>&-`): it would take what is meant for the
  /// stream.
  static func openStreams() {
    for fd in STDIN_FILENO...STDERR_FILENO where fcntl(fd, F_GETFD) == -1 {
      // The lowest number that is free; for reading, so that what is written there fails.
      _ = open("/dev/null", O_RDONLY)
    }
  }

  private static func write(_ text: String, to fd: Int32) -> Bool {
    let bytes = Array(text.utf8)
    var done = 0
    while done < bytes.count {
      let n = bytes.withUnsafeBytes { Glibc.write(fd, $0.baseAddress.map { $0 + done }, bytes.count - done) }
      if n < 0 && errno == EINTR { continue }
      // A reader that went away (`| head`) is no fault of ours.
      guard n > 0 else { return n < 0 && errno == EPIPE }
      done += n
    }
    return true
  }
}
