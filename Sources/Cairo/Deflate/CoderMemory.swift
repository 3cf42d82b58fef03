/// Memory that a coder leaves to the next.
final class CoderMemory {
  let output: BitWriter
  let block = TokenBlock()

  /// nil without memory.
  init?() {
    guard let output = BitWriter() else { return nil }
    self.output = output
  }
}
