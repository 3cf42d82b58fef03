import Scene

struct PDFAfterPass {
  let metadata: Metadata
  let tagger: PDFTagger
  func run(_ bytes: [UInt8]) throws -> [UInt8] { bytes }
}
